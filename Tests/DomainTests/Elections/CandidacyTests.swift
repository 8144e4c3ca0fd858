// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct CandidacyTests {
    private let id: ElectionID = "nabovalg-2021"
    private let wish = CandidacyDraft(id: "a", person: .neighbor, kind: .resident, statement: "n1")

    private func scene() throws -> ElectionScene {
        try ElectionScene().having(.call(ElectionScene.draft))
    }

    @Test func `somebody stands, is accepted, and is on the ballot`() throws {
        let standing = try scene().having(.stand(wish, in: id))
        #expect(try standing.election.unverified.map(\.id) == ["a"])
        #expect(try standing.election.candidates == [])
        let accepted = try standing.having(.answer("a", in: id, isAccepted: true, reason: nil))
        #expect(try accepted.election.candidates.map(\.person) == [.neighbor])
        #expect(try accepted.election.unverified == [])
        accepted.when(.answer("a", in: id, isAccepted: true, reason: nil)).thenNothing()
        #expect(accepted.elections.elections(with: .neighbor).map(\.id) == [id])
    }

    @Test func `one stands in the days for it, once, and as what the call names`() throws {
        let scene = try scene()
        let days = ElectionScene.days
        let closed = ElectionRefusal.notCandidacy(
            opens: days.candidacyOpens, closes: days.candidacyCloses)
        scene.on(day("2021-02-28")).when(.stand(wish, in: id)).thenRefused(closed)
        scene.on(day("2021-03-15")).when(.stand(wish, in: id)).thenRefused(closed)
        func refused(_ refusal: ElectionRefusal, _ change: (inout CandidacyDraft) -> Void) throws {
            var draft = wish
            draft.id = "b"
            change(&draft)
            try scene.having(.stand(wish, in: id)).when(.stand(draft, in: id)).thenRefused(refusal)
        }
        try refused(.standsAlready("a")) { _ in }
        try refused(.idTaken("a")) { $0.id = "a" }
        try refused(.malformedID("B")) { $0.id = "B" }
        try refused(.unknownPerson("x")) { $0.person = "x" }
        try refused(.unknownOrganization("x")) { ($0.person, $0.onBehalfOf) = (.planner, "x") }
        var residents = ElectionScene.draft
        residents.eligible = [.resident]
        try ElectionScene().having(.call(residents))
            .when(.stand(CandidacyDraft(id: "c", person: .planner, kind: .business), in: id))
            .thenRefused(.notEligible(.business))
    }

    @Test func `who is refused is told why, and who withdrew may stand again`() throws {
        let standing = try scene().having(.stand(wish, in: id))
        standing.when(.answer("a", in: id, isAccepted: false, reason: nil))
            .thenRefused(.text(.empty(field: "reason")))
        let refused = try standing.having(.answer("a", in: id, isAccepted: false, reason: "n2"))
        #expect(try refused.election.candidates == [])
        let withdrawn = try standing.having(.withdraw("a", in: id))
        withdrawn.when(.withdraw("a", in: id)).thenRefused(.withdrawn(on: withdrawn.day))
        var again = wish
        again.id = "a2"
        #expect(try withdrawn.having(.stand(again, in: id)).election.unverified.map(\.id) == ["a2"])
    }

    @Test func `nobody changes the ballot once voting has begun`() throws {
        let opens = ElectionScene.days.votingOpens
        let voting = try scene().having(.stand(wish, in: id)).on(opens)
        voting.when(.answer("a", in: id, isAccepted: true, reason: nil))
            .thenRefused(.votingBegun(on: opens))
        voting.when(.withdraw("a", in: id)).thenRefused(.votingBegun(on: opens))
        voting.when(.withdraw("x", in: id)).thenRefused(.unknownCandidacy("x"))
    }
}
