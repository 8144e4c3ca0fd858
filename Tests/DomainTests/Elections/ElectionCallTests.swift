// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct ElectionCallTests {
    private let draft = ElectionScene.draft

    @Test func `an election is called for seats that the charter lets be elected`() throws {
        var unsorted = draft
        unsorted.seats.reverse()
        unsorted.ways = [.code, .paper]
        let called = ElectionCalled(
            election: "nabovalg-2021",
            forum: .neighbors,
            seats: [ElectionScene.seat(1), ElectionScene.seat(2), ElectionScene.seat(3)],
            arranger: .committee,
            method: .block,
            ways: [.paper, .code],
            eligible: [.resident, .business, .institution],
            areas: [],
            days: ElectionScene.days,
            voters: 40,
            source: nil
        )
        try ElectionScene().when(.call(unsorted)).then(.called(called))
        let scene = try ElectionScene().having(.call(draft))
        #expect(scene.elections.elections(of: .neighbors).map(\.id) == ["nabovalg-2021"])
        #expect(scene.elections.open(for: ElectionScene.seat(2))?.id == "nabovalg-2021")
    }

    //
    @Test func `a seat that is not elected, not free or not there is refused`() throws {
        let scene = try ElectionScene()
        func refused(
            _ refusal: ElectionRefusal,
            in scene: ElectionScene,
            _ change: (inout ElectionDraft) -> Void
        ) {
            var draft = draft
            change(&draft)
            scene.when(.call(draft)).thenRefused(refusal)
        }
        let police = Seat(forum: .neighbors, group: "politi", number: 1)
        let fourth = ElectionScene.seat(4)
        let first = ElectionScene.seat(1)
        refused(.notElected(label: "Politi"), in: scene) { $0.seats = [police] }
        refused(.unknownSeat(fourth), in: scene) { $0.seats = [fourth] }
        refused(.seatTwice(first), in: scene) { $0.seats = [first, first] }
        refused(.noSeats, in: scene) { $0.seats = [] }
        refused(.wrongArranger(label: "Naboer", arranger: "Kgs. Enghave Lokaludvalg"), in: scene) {
            $0.arranger = .police
        }
        let called = try scene.having(.call(draft))
        refused(.seatInElection(place: "Naboer 1", "nabovalg-2021"), in: called) {
            $0.id = "omvalg"
        }
        refused(.idTaken("nabovalg-2021"), in: called) { _ in }
        var held = scene
        try held.change(
            .take(
                HoldingDraft(
                    id: "h", seat: first, person: .neighbor, from: day("2021-01-04"),
                    termEnds: day("2021-06-30"), manner: .elected)))
        refused(.seatHeld(place: "Naboer 1", until: day("2021-06-30")), in: held) { _ in }
    }

    @Test func `a call without ways, voters, days or known parties is refused`() throws {
        let scene = try ElectionScene()
        func refused(_ refusal: ElectionRefusal, _ change: (inout ElectionDraft) -> Void) {
            var draft = draft
            change(&draft)
            scene.when(.call(draft)).thenRefused(refusal)
        }
        let long = String(repeating: "v", count: 71)
        refused(.malformedID("Valg")) { $0.id = "Valg" }
        refused(.malformedID(long)) { $0.id = ElectionID(long) }
        refused(.unknownForum(.police)) { $0.forum = .police }
        refused(.unknownOrganization("x")) { $0.arranger = "x" }
        refused(.unknownArea("x")) { $0.areas = ["x"] }
        refused(.noWay) { $0.ways = [] }
        refused(.nobodyEligible) { $0.eligible = [] }
        refused(.votersOutOfRange(0)) { $0.voters = 0 }
    }

    @Test func `the days of an election come in order, each refused by its field`() throws {
        let scene = try ElectionScene()
        let days = ElectionScene.days
        let wrong: [(String, WritableKeyPath<ElectionDays, Day>, Day, Day)] = [
            ("candidacy-closes", \.candidacyCloses, day("2021-02-28"), days.candidacyOpens),
            ("voting-opens", \.votingOpens, days.candidacyCloses, days.candidacyCloses),
            ("voting-closes", \.votingCloses, day("2021-03-21"), days.votingOpens),
            ("term-starts", \.termStarts, days.votingCloses, days.votingCloses),
        ]
        for (field, path, late, before) in wrong {
            var draft = draft
            draft.days[keyPath: path] = late
            scene.when(.call(draft)).thenRefused(.daysOutOfOrder(before, late, field: field))
        }
        var short = draft
        short.days.candidacyCloses = days.candidacyOpens
        short.days.votingCloses = days.votingOpens
        #expect(try scene.when(.call(short)).result.get().count == 1)
    }

    @Test func `an election tells where it has come to`() throws {
        let election = try ElectionScene().having(.call(draft)).election
        let phases: [(String, ElectionPhase)] = [
            ("2021-02-28", .announced), ("2021-03-01", .candidacy), ("2021-03-14", .candidacy),
            ("2021-03-15", .verification), ("2021-03-22", .voting), ("2021-03-28", .voting),
            ("2021-03-29", .counting),
        ]
        for (date, phase) in phases {
            #expect(election.phase(on: day(date)) == phase, "\(date)")
        }
    }

    @Test func `the number of voters is stated, and a cancelled election is over`() throws {
        let scene = try ElectionScene().having(.call(draft))
        scene.when(.stateVoters(draft.id, 40)).thenNothing()
        scene.when(.stateVoters(draft.id, -1)).thenRefused(.votersOutOfRange(-1))
        scene.when(.stateVoters("x", 4)).thenRefused(.unknownElection("x"))
        let more = try scene.having(.stateVoters(draft.id, 55))
        #expect(try more.election.voters == 55)
        let over = try more.having(.cancel(draft.id, reason: "n1"))
        #expect(try over.election.phase(on: over.day) == .cancelled)
        over.when(.stateVoters(draft.id, 60)).thenRefused(.cancelled(on: over.day))
        #expect(over.elections.open(for: ElectionScene.seat(1)) == nil)
    }
}
