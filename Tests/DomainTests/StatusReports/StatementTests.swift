// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

//
struct StatementTests {
    @Test func `a text over the limit is kept, and cannot be sent or signed`() throws {
        let given = try Given.yearly().written(21)
        #expect(given.statement?[.status]?.count == 21)
        #expect(given.statement?[.status]?.latest?.note == "n-tekst")
        let refusal = StatusReportRefusal.overLimit(
            section: .status, title: "Status", count: 21, limit: 20)
        given.when(.askSignOff(.yearly, .tmf, by: .planner)).thenRefused(refusal)
        given.when(.sign(.yearly, .tmf, by: .planner, seen: nil)).thenRefused(refusal)
        _ = try given.written(20, "n-kortere").having(.sign(.yearly, .tmf, by: nil, seen: nil))
    }

    @Test func `an exception lets exactly so much through`() throws {
        let given = try Given.yearly().written(25)
        let excepted = try given.having(
            .exceptLimit(.yearly, .tmf, .status, reason: "n-grund"))
        excepted.when(.exceptLimit(.yearly, .tmf, .status, reason: "n-grund"))
            .thenRefused(.notOver("Status"))
        _ = try excepted.having(.sign(.yearly, .tmf, by: nil, seen: nil))
        try excepted.written(26, "n-26").when(.sign(.yearly, .tmf, by: nil, seen: nil))
            .thenRefused(.overLimit(section: .status, title: "Status", count: 26, limit: 20))
    }

    @Test func `whoever writes in a section that was changed meanwhile is told`() throws {
        let given = try Given.yearly().written(5, "n-en")
        let stale = SectionDraft(.status, note: "n-to", count: 6, seen: 0)
        given.when(.write(.yearly, .tmf, [stale], by: .planner))
            .thenRefused(.changedMeanwhile(seen: 0, now: 1))
        let fresh = SectionDraft(.status, note: "n-to", count: 6, seen: 1)
        let after = try given.having(.write(.yearly, .tmf, [fresh], by: .planner))
        // What was there before is still there.
        #expect(after.statement?[.status]?.versions.map(\.note) == ["n-en", "n-to"])
        // Another section is nobody's conflict.
        let other = SectionDraft(.ahead, note: "n-tre", count: 3, seen: 0)
        _ = try after.having(.write(.yearly, .tmf, [other], by: .planner))
    }

    @Test func `only the responsible officer signs, and only what was seen`() throws {
        let given = try Given.yearly().having(
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "m9", person: .planner, post: .urbanSpaces, from: day("2021-03-01"))))
        ).having(
            .write(.yearly, .tmf, [SectionDraft(.ahead, note: "n", count: 3)], by: nil))
        given.when(.sign(.yearly, .tmf, by: .planner, seen: nil))
            .thenRefused(.sectionMissing(section: .status, title: "Status"))
        let whole = try given.written(12)
        whole.when(.sign(.yearly, .tmf, by: .neighbor, seen: nil))
            .thenRefused(.notResponsible("Leder af byrum"))
        whole.when(.sign(.yearly, .tmf, by: .planner, seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 3))
        _ = try whole.having(.sign(.yearly, .tmf, by: .planner, seen: 3))
    }

    @Test func `that whoever signed had written in it is told, also of what they wrote first`()
        throws
    {
        let second = SectionDraft(.status, note: "n-to", count: 6, seen: 1)
        let given = try Given.yearly().written(12, "n-en")
            .having(.write(.yearly, .tmf, [second], by: .neighbor))
        func own(_ signer: PersonID?) throws -> Bool? {
            let signed = try given.having(.sign(.yearly, .tmf, by: signer, seen: nil))
            return try signed.statement.map { $0.isOwnWork(try #require($0.signed)) }
        }
        #expect(try own(.planner) == true)
        #expect(try own(.neighbor) == true)
        #expect(try own(.secretary) == false)
        #expect(try own(nil) == false)
        // What is written after it was signed says nothing of what was signed.
        let after = SectionDraft(.status, note: "n-tre", count: 7, seen: 2)
        let again = try given.having(
            .sign(.yearly, .tmf, by: .secretary, seen: nil),
            .reopen(.yearly, .tmf, reason: "n", by: nil),
            .write(.yearly, .tmf, [after], by: .secretary),
            .sign(.yearly, .tmf, by: .secretary, seen: nil))
        #expect(again.statement.map { $0.issues.map($0.isOwnWork) } == [false, true])
    }

    @Test func `what is sent for a signature can be sent back with a comment`() throws {
        let given = try Given.yearly().written(12)
        given.when(.sendBack(.yearly, .tmf, comment: "n-retur", by: .planner))
            .thenRefused(.nothingToSendBack)
        let back = try given.having(
            .askSignOff(.yearly, .tmf, by: .planner),
            .sendBack(.yearly, .tmf, comment: "n-retur", by: .planner))
        #expect(back.statement?.state == .returned)
        #expect(back.statement?.returns.map(\.words) == ["n-retur"])
        given.when(.reopen(.yearly, .tmf, reason: "n", by: nil))
            .thenRefused(.notSigned("Teknik- og Miljøforvaltningen"))
    }

    @Test func `what is signed is locked, and both versions are kept when it is reopened`() throws {
        let signed = try Given.yearly().written(12, "n-en")
            .having(.sign(.yearly, .tmf, by: .planner, seen: nil))
        #expect(signed.statement?.state == .signed)
        let text = SectionDraft(.status, note: "n-to", count: 6)
        signed.when(.write(.yearly, .tmf, [text], by: .planner))
            .thenRefused(.locked(on: signed.day))
        let again = try signed.having(
            .reopen(.yearly, .tmf, reason: "n-igen", by: nil),
            .write(.yearly, .tmf, [text], by: .planner),
            .sign(.yearly, .tmf, by: .planner, seen: nil))
        #expect(again.statement?.issues.map { $0[.status]?.note } == ["n-en", "n-to"])
        #expect(again.statement?.signed?.number == 2)
        #expect(again.statement?.reopenings.map(\.words) == ["n-igen"])
    }

    @Test func `nothing is written before the round opens or by those who are not asked`() throws {
        let text = SectionDraft(.status, note: "n", count: 1)
        let given = try Given.yearly()
        given.on(day("2021-01-31")).when(.write(.yearly, .tmf, [text], by: nil))
            .thenRefused(.notOpenYet(day("2021-02-01")))
        given.when(.write(.yearly, .police, [text], by: nil))
            .thenRefused(.notAsked("Københavns Politi"))
        given.when(.write(.yearly, .tmf, [SectionDraft("x", note: "n", count: 1)], by: nil))
            .thenRefused(.unknownSection("x"))
        given.when(.write(.yearly, .tmf, [SectionDraft(.status, note: nil, count: 0)], by: nil))
            .thenNothing()
    }

    @Test func `last year's statement lies beside this year's`() throws {
        var next = StatusRoundDraft.yearly
        (next.id, next.year) = ("status-2022", 2022)
        let given = try Given.yearly().written(12, "n-en")
            .having(.sign(.yearly, .tmf, by: .planner, seen: nil), .open(next))
        let reports = given.city.statusReports
        let round = try #require(reports[StatusRoundID("status-2022")])
        #expect(reports.before(round, of: .tmf)?.issue[.status]?.note == "n-en")
        #expect(reports.before(round, of: .neighbors) == nil)
    }
}
