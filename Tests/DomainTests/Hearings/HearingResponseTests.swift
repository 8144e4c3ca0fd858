// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct HearingResponseTests {
    private let draft = ResponseDraft(position: .agree, text: "n-1", points: ["n-2"])

    @Test func `a department writes on behalf of a committee, and the committee approves`() throws {
        let given = try Given.opened().having(
            .assign(to: .tmf, due: day("2021-01-25"), approver: nil, seen: nil),
            .write(draft, seen: nil), of: .committee)
        let response = HearingCommand.response(
            .hotspot, of: .committee, .write(draft, seen: nil))
        let approve = HearingCommand.response(
            .hotspot, of: .committee, .approve(by: nil, seen: nil))
        func may(_ command: HearingCommand, _ viewer: Viewer) -> Bool {
            (try? given.city.permit(.hearing(command), to: viewer)) != nil
        }
        #expect(may(response, .tmfOfficer))
        #expect(!may(approve, .tmfOfficer))
        #expect(may(approve, .secretary))
        #expect(!may(response, .sofOfficer))
        #expect(!may(.conclude(.hotspot, isPublished: true), .secretary))
    }

    @Test func `a draft is submitted, sent back with a comment and approved, which delivers it`()
        throws
    {
        let given = try Given.opened()
        given.when(.submit(seen: nil), of: .sof).thenRefused(.nothingWritten("Socialforvaltningen"))
        given.when(.approve(by: nil, seen: nil), of: .sof)
            .thenRefused(.notSubmitted("Socialforvaltningen"))
        let back = try given.having(
            .write(draft, seen: nil), .submit(seen: nil), .sendBack(comment: "n-3", seen: nil),
            of: .sof)
        #expect(back.hotspot?[.sof]?.returns.map(\.comment) == ["n-3"])
        #expect(back.hotspot?[.sof]?.submitted == nil)
        let delivered = try back.having(
            .submit(seen: nil), .approve(by: .socialWorker, seen: nil), of: .sof)
        #expect(
            delivered.hotspot?[.sof]?.delivery
                == ResponseDelivery(on: Cast.opening, by: .socialWorker, isLate: false))
        delivered.when(.write(draft, seen: nil), of: .sof)
            .thenRefused(.deliveredAlready(Cast.opening))
    }

    @Test func `what was submitted and then rewritten is to be submitted again`() throws {
        let given = try Given.opened().having(
            .write(draft, seen: nil), .submit(seen: nil), .write(draft, seen: nil), of: .sof)
        given.when(.approve(by: nil, seen: nil), of: .sof)
            .thenRefused(.notSubmitted("Socialforvaltningen"))
        given.when(.write(draft, seen: 1), of: .sof)
            .thenRefused(.changedMeanwhile(seen: 1, now: 4))
    }

    @Test func `a department's own day is not after the hearing's`() throws {
        let given = try Given.opened()
        given.when(
            .assign(to: .renewal, due: day("2021-02-02"), approver: nil, seen: nil), of: .sof
        )
        .thenRefused(.internalDueTooLate(day("2021-02-01")))
        given.when(.assign(to: "x", due: nil, approver: nil, seen: nil), of: .sof)
            .thenRefused(.unknownOrganization("x"))
        given.when(.assign(to: nil, due: nil, approver: nil, seen: nil), of: .sof).thenNothing()
        given.when(.submit(seen: nil), of: .police).thenRefused(.notAsked("Københavns Politi"))
    }

    @Test func `a late response is taken in and marked`() throws {
        let late = try Given.opened().on(day("2021-02-02")).having(
            .write(draft, seen: nil), .submit(seen: nil), .approve(by: nil, seen: nil), of: .sof)
        #expect(late.hotspot?[.sof]?.delivery?.isLate == true)
        #expect(late.hotspot?.recommendations.map(\.text) == ["n-2"])
    }

    @Test func `recommendations are numbered across responses and answered one by one`() throws {
        let given = try Given.heard().having(
            .pick(.hotspot, from: .party(organization: .committee), text: "n-9"))
        #expect(given.hotspot?.recommendations.map(\.number) == [1, 2, 3])
        given.when(.pick(.hotspot, from: .party(organization: .sof), text: "n-9"))
            .thenRefused(.notDelivered("Socialforvaltningen"))
        given.when(.answer(.hotspot, number: 4, .partly, reason: "n", seen: nil))
            .thenRefused(.unknownRecommendation(4))
        let answered = try given.having(
            .answer(.hotspot, number: 2, .partly, reason: "n-10", seen: 1))
        #expect(
            answered.hotspot?[2]?.answer
                == RecommendationAnswer(verdict: .partly, reason: "n-10", on: Cast.opening))
        answered.when(.answer(.hotspot, number: 2, .followed, reason: "n", seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }

    @Test func `nothing ends before all is answered`() throws {
        let given = try Given.heard()
        let conclude = HearingCommand.conclude(.hotspot, isPublished: true)
        given.when(conclude).thenRefused(.stillOpen(day("2021-02-01")))
        let over = given.on(day("2021-02-02"))
        over.when(conclude).thenRefused(.unanswered(2))
        let done = try over.having(
            .answer(.hotspot, number: 1, .followed, reason: "n-1", seen: nil),
            .answer(.hotspot, number: 2, .notFollowed, reason: "n-2", seen: nil), conclude)
        #expect(done.state(on: over.day) == .answered)
        done.when(.submit(seen: nil), of: .sof).thenRefused(.concluded(over.day))
    }

    @Test func `anybody answers a public hearing, and nobody sees it before it is read`() throws {
        let given = try Given.opened(.hotspot.with { $0.isPublic = true })
        let voice = VoiceDraft(id: "v-1", text: "n-1", name: "n-2", contact: "n-3")
        #expect((try? given.city.permit(.hearing(.speak(.hotspot, voice)), to: .stranger)) != nil)
        try Given.opened().when(.speak(.hotspot, voice)).thenRefused(.unknownHearing(.hotspot))
        let spoken = try given.having(.speak(.hotspot, voice))
        let hearing = try #require(spoken.hotspot)
        let first = try #require(hearing.voices.first)
        #expect(!spoken.city.sees(first, of: hearing, .stranger))
        #expect(spoken.city.sees(first, of: hearing, .coordinator))
        spoken.when(.pick(.hotspot, from: .voice(id: "v-1"), text: "n"))
            .thenRefused(.voiceNotAdmitted)
        spoken.on(day("2021-02-02")).when(.conclude(.hotspot, isPublished: true))
            .thenRefused(.unread(1))
        let admitted = try spoken.having(.admit(.hotspot, "v-1"))
        let seen = try #require(admitted.hotspot)
        #expect(seen.voices.allSatisfy { admitted.city.sees($0, of: seen, .stranger) })
        admitted.when(.turnAway(.hotspot, "v-1", reason: "n")).thenRefused(.moderatedAlready)
    }

    @Test func `whoever answers for an organization says which`() throws {
        try Given.opened(.hotspot.with { $0.isPublic = true }).when(
            .speak(.hotspot, VoiceDraft(id: "v-1", text: "n-1", isOrganization: true))
        ).thenRefused(.nameMissing)
    }
}
