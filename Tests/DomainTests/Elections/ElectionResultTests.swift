// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct ElectionResultTests {
    private let id: ElectionID = "nabovalg-2021"
    private typealias Scene = ElectionScene

    /// Papers entered twice, in an election on paper alone.
    private func counted(
        _ papers: [PaperLine],
        candidates: Int = 4,
        _ change: (inout ElectionDraft) -> Void = { _ in }
    ) throws -> ElectionScene {
        try Scene.called(candidates: candidates) {
            $0.ways = [.paper]
            change(&$0)
        }.having(
            .enterPapers(id, by: .planner, papers),
            .enterPapers(id, by: .neighbor, papers),
            on: Scene.days.votingCloses
        )
    }

    @Test func `the elected take the seats in the order of their votes`() throws {
        let papers = [["b", "c", "d"], ["b", "d"], ["b", "c"], ["b"], []].map { PaperLine($0) }
        let scene = try counted(papers + [.spoiled, PaperLine(["d"])])
        let tally = ElectionTally(
            valid: 5, blank: 1, spoiled: 1, quota: nil, draws: [], seed: nil)
        scene.when(.declare(id, seed: DrawSeed("123456"))).then(
            .declared(
                ElectionDeclared(
                    election: id,
                    elected: [
                        ElectedCandidate(candidacy: "b", person: .planner, seat: Scene.seat(1)),
                        ElectedCandidate(
                            candidacy: "d", person: .socialWorker, seat: Scene.seat(2)),
                        ElectedCandidate(candidacy: "c", person: .renewer, seat: Scene.seat(3)),
                    ],
                    vacant: [],
                    tally: tally
                )
            )
        )
        let declared = try scene.having(.declare(id, seed: nil))
        #expect(try declared.election.phase(on: declared.day) == .declared)
        declared.when(.cancel(id, reason: "n1")).thenRefused(.declared(on: declared.day))
        #expect(try declared.election.counted().elected == ["b", "d", "c"])
    }

    // the forum takes them in by its own rules, for the charter's term.
    @Test func `the result fills the seats for the term`() throws {
        let papers = [["b", "c", "d"], ["b", "d"], ["b"]].map { PaperLine($0) }
        let declared = try counted(papers).having(.declare(id, seed: nil))
        let taken = try declared.seats(of: declared.election.holdings)
        let first = SeatTaken(
            holding: "nabovalg-2021-1",
            seat: Scene.seat(1),
            person: .planner,
            from: Scene.days.termStarts,
            termEnds: day("2023-04-30"),
            manner: .elected,
            appointedBy: .committee,
            onBehalfOf: nil
        )
        #expect(taken.first == .seatTaken(first))
        #expect(taken.count == 3)
    }

    //
    @Test func `a lot is drawn when it is needed, and recorded with its figures`() throws {
        let papers = [["a", "b"], ["a", "b"], ["c"], ["d"]].map { PaperLine($0) }
        let scene = try counted(papers)
        scene.when(.declare(id, seed: nil)).thenRefused(.count(.lotNeeded(["c", "d"])))
        let seed = try #require(DrawSeed("461233"))
        let declared = try scene.having(.declare(id, seed: seed))
        let tally = try #require(declared.election.result?.tally)
        #expect(tally.seed == seed)
        #expect(tally.draws.map(\.tied) == [["c", "d"]])
        let again = try declared.election.counted()
        #expect(again.draws == tally.draws)
        #expect(try again.elected == declared.election.result?.elected.map(\.candidacy))
    }

    //
    @Test func `no more candidates than seats need no vote and leave vacancies`() throws {
        let scene = try Scene.called(candidates: 2) { $0.voters = nil }
        scene.on(Scene.days.candidacyCloses).when(.declare(id, seed: nil)).thenRefused(
            .notCandidacy(
                opens: Scene.days.candidacyOpens, closes: Scene.days.candidacyCloses))
        let declared = try scene.having(.declare(id, seed: nil), on: day("2021-03-15"))
        let result = try #require(declared.election.result)
        #expect(result.elected.map(\.candidacy) == ["a", "b"])
        #expect(result.vacant == [Scene.seat(3)])
        let nobody = try Scene.called(candidates: 0)
            .having(.declare(id, seed: nil), on: day("2021-03-15"))
        #expect(try nobody.election.result?.vacant.count == 3)
    }

    @Test func `a result waits for candidates, voting days, papers, box and voters`() throws {
        let four = try Scene.called(candidates: 4)
        let waiting = try Scene.called(candidates: 2).having(
            .stand(CandidacyDraft(id: "x", person: .auditor, kind: .resident), in: id))
        waiting.on(day("2021-03-15")).when(.declare(id, seed: nil))
            .thenRefused(.unverified(["x"]))
        let closes = Scene.days.votingCloses
        four.on(day("2021-03-27")).when(.declare(id, seed: nil))
            .thenRefused(.votingStillOpen(until: closes))
        four.on(closes).when(.declare(id, seed: nil)).thenRefused(.papersUnconfirmed)
        let papers = try four.having(
            .enterPapers(id, by: .planner, []), .enterPapers(id, by: .neighbor, []), on: closes)
        papers.when(.declare(id, seed: nil)).thenRefused(.boxNotOpened)
        try Scene.called(candidates: 4) { $0.voters = nil }.on(closes)
            .when(.declare(id, seed: nil)).thenRefused(.votersUnknown)
    }

    //
    @Test func `papers and box together are never more than the voters`() throws {
        let papers = [PaperLine(["a"]), PaperLine(["b"]), .spoiled]
        let codes = [1, 2].map(Scene.code)
        let box = OpenedBox(
            ballots: [1, 2].map { SealedBallot(receipt: Scene.receipt($0), marks: ["c"]) },
            used: codes)
        func scene(voters: Int) throws -> ElectionScene {
            try Scene.called(candidates: 4) { $0.voters = voters }
                .having(.issueCodes(id, codes))
                .having(
                    .enterPapers(id, by: .planner, papers), .enterPapers(id, by: .neighbor, papers),
                    .openBox(id, box), on: Scene.days.votingCloses)
        }
        try scene(voters: 4).when(.declare(id, seed: DrawSeed("123456")))
            .thenRefused(.count(.moreBallotsThanVoters(ballots: 4, voters: 3)))
        let tally = try scene(voters: 5).having(.declare(id, seed: nil)).election.result?.tally
        #expect(tally?.valid == 4)
        #expect(tally?.spoiled == 1)
    }

    //
    @Test func `an election may be counted by the Scottish rules`() throws {
        let papers =
            Array(repeating: PaperLine(["a", "b"]), count: 9)
            + Array(repeating: PaperLine(["c"]), count: 4)
            + Array(repeating: PaperLine(["d"]), count: 3)
        let scene = try counted(papers) { $0.method = .scottishSTV }
        let declared = try scene.having(.declare(id, seed: nil))
        #expect(try declared.election.result?.tally.quota == 5)
        #expect(try declared.election.result?.elected.map(\.candidacy) == ["a", "c", "b"])
        #expect(try declared.election.counted().rounds.count == 3)
    }
}
