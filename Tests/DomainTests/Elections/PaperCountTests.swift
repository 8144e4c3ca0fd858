// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct PaperCountTests {
    private let id: ElectionID = "nabovalg-2021"
    private let papers: [PaperLine] = [PaperLine(["a", "b"]), .spoiled, PaperLine(["d"])]

    private func scene(_ change: (inout ElectionDraft) -> Void = { _ in }) throws -> ElectionScene {
        try ElectionScene.called(candidates: 4, change).on(ElectionScene.days.votingCloses)
    }

    private func entered(_ entries: [PaperLine]...) throws -> ElectionScene {
        try zip(entries, ElectionScene.people).reduce(scene()) { scene, entry in
            try scene.having(.enterPapers(id, by: entry.1, entry.0))
        }
    }

    @Test func `papers count when two people have read the same`() throws {
        #expect(try scene().election.paperState == .untouched)
        let once = try entered(papers)
        #expect(try once.election.paperState == .enteredOnce(by: .neighbor))
        #expect(try once.election.lines == [])
        once.when(.enterPapers(id, by: .neighbor, papers)).thenRefused(.enteredByYou)
        let twice = try entered(papers, papers)
        #expect(try twice.election.paperState == .confirmed(papers))
        #expect(try twice.election.lines == [BallotLine(["a", "b"]), BallotLine(["d"])])
        #expect(try twice.election.spoiled == 1)
        twice.when(.enterPapers(id, by: .renewer, papers)).thenRefused(.papersConfirmed)
    }

    @Test func `where order says nothing, crosses in another order are the same`() throws {
        let other = [PaperLine(["b", "a"]), .spoiled, PaperLine(["d"])]
        #expect(try entered(papers, other).election.paperState == .confirmed(papers))
    }

    @Test func `what two people read differently is shown paper by paper`() throws {
        let other = [PaperLine(["a", "c"]), .spoiled, PaperLine(["d"]), PaperLine([])]
        let state = try entered(papers, other).election.paperState
        #expect(
            state
                == .different([
                    PaperDifference(line: 1, first: papers[0], second: other[0]),
                    PaperDifference(line: 4, first: nil, second: PaperLine([])),
                ])
        )
    }

    @Test func `a third person decides each paper for one of the two`() throws {
        let other = [PaperLine(["a", "c"]), .spoiled, PaperLine(["d", "a"])]
        let third = [PaperLine(["a", "c"]), .spoiled, PaperLine(["d"])]
        let decided = try entered(papers, other, third)
        #expect(try decided.election.paperState == .confirmed(third))
        try entered(papers, other).when(.enterPapers(id, by: .planner, third))
            .thenRefused(.enteredByYou)
    }

    @Test func `a third who agrees with neither means counting afresh`() throws {
        let other = [PaperLine(["a", "c"]), .spoiled, PaperLine(["d"])]
        let third = [PaperLine(["b", "c"]), .spoiled, .spoiled]
        let undecided = try entered(papers, other, third)
        #expect(try undecided.election.paperState == .undecided(lines: [1, 3]))
        undecided.when(.enterPapers(id, by: .secretary, papers))
            .thenRefused(.papersUndecided(lines: [1, 3]))
        undecided.when(.declare(id, seed: nil)).thenRefused(.papersUnconfirmed)
        let afresh = try undecided.having(.discardPapers(id, reason: "n1"))
        #expect(try afresh.election.paperState == .untouched)
        afresh.when(.discardPapers(id, reason: nil)).thenNothing()
        #expect(
            try afresh.having(
                .enterPapers(id, by: .neighbor, papers), .enterPapers(id, by: .planner, papers)
            ).election.paperState == .confirmed(papers))
    }

    @Test func `papers against the rules are refused by their number`() throws {
        let scene = try scene()
        func refused(_ lines: [PaperLine], _ refusal: ElectionRefusal) {
            scene.when(.enterPapers(id, by: .planner, lines)).thenRefused(refusal)
        }
        let good = PaperLine(["a"])
        refused([good, PaperLine(["x"])], .count(.unknownCandidate("x", line: 2)))
        refused([PaperLine(["a", "a"])], .count(.markedTwice("a", line: 1)))
        refused(
            [good, good, PaperLine(["a", "b", "c", "d"])],
            .count(.tooManyMarks(4, most: 3, line: 3)))
        refused(
            Array(repeating: good, count: 41),
            .count(.moreBallotsThanVoters(ballots: 41, voters: 40)))
        scene.when(.enterPapers(id, by: "x", papers)).thenRefused(.unknownPerson("x"))
        let early = scene.on(day("2021-03-27"))
        early.when(.enterPapers(id, by: .planner, papers))
            .thenRefused(.votingStillOpen(until: ElectionScene.days.votingCloses))
    }

    @Test func `papers are entered only where people vote on paper and are counted`() throws {
        try scene { $0.ways = [.code] }.when(.enterPapers(id, by: .planner, papers))
            .thenRefused(.wayNotOffered(.paper))
        try scene { $0.voters = nil }.when(.enterPapers(id, by: .planner, papers))
            .thenRefused(.votersUnknown)
    }
}
