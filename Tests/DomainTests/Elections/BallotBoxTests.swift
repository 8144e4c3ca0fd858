// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Foundation
import Testing

@testable import Domain

//
struct BallotBoxTests {
    private let id: ElectionID = "nabovalg-2021"
    private typealias Scene = ElectionScene

    /// Three codes are out, and people vote.
    private func scene(_ change: (inout ElectionDraft) -> Void = { _ in }) throws -> ElectionScene {
        try Scene.called(candidates: 4, change)
            .having(.issueCodes(id, [3, 1, 2].map(Scene.code)))
            .on(Scene.days.votingOpens)
    }

    private func refused(
        _ box: BallotBox = BallotBox(),
        marks: [CandidacyID] = ["a"],
        code: Int = 1,
        receipt: BallotReceipt = Scene.receipt(1),
        on day: Day = Scene.days.votingOpens
    ) throws -> ElectionRefusal? {
        var box = box
        let election = try scene().election
        do throws(ElectionRefusal) {
            try box.put(marks, with: Scene.code(code), receipt: receipt, in: election, on: day)
            return nil
        } catch {
            return error
        }
    }

    private func box(_ ballots: [(code: Int, marks: [CandidacyID])]) throws -> BallotBox {
        let election = try scene().election
        var box = BallotBox()
        for (index, ballot) in ballots.enumerated() {
            // The receipts run against the codes.
            try box.put(
                ballot.marks, with: Scene.code(ballot.code), receipt: Scene.receipt(9 - index),
                in: election, on: Scene.days.votingOpens)
        }
        return box
    }

    @Test func `a code votes once, in the days for it, by the rules`() throws {
        let days = Scene.days
        let shut = ElectionRefusal.notVoting(opens: days.votingOpens, closes: days.votingCloses)
        let full = try box([(1, ["b"])])
        #expect(try refused() == nil)
        #expect(try refused(full, receipt: Scene.receipt(2)) == .codeUsed)
        #expect(try refused(full, code: 2, receipt: Scene.receipt(9)) == .receiptTaken)
        #expect(try refused(code: 7) == .unknownCode)
        #expect(try refused(on: day("2021-03-21")) == shut)
        #expect(try refused(on: day("2021-03-29")) == shut)
        #expect(try refused(marks: ["x"]) == .count(.unknownCandidate("x", line: 1)))
        #expect(
            try refused(marks: ["a", "b", "c", "d"]) == .count(.tooManyMarks(4, most: 3, line: 1)))
        #expect(try refused(receipt: "kort") == .malformedReceipt)
        #expect(try refused(receipt: "IKKE-FORMET-OK") == .malformedReceipt)
    }

    @Test func `a refused ballot leaves the box as it was`() throws {
        let full = try box([(1, ["b"])])
        var again = full
        let election = try scene().election
        #expect(throws: ElectionRefusal.codeUsed) {
            try again.put(
                ["a"], with: Scene.code(1), receipt: Scene.receipt(4), in: election,
                on: Scene.days.votingOpens)
        }
        #expect(again == full)
    }

    @Test func `the same votes are the same box, in whatever order and by whichever code`() throws {
        let election = try scene().election
        func box(_ votes: [(Int, Int, [CandidacyID])]) throws -> BallotBox {
            var box = BallotBox()
            for (code, receipt, marks) in votes {
                try box.put(
                    marks, with: Scene.code(code), receipt: Scene.receipt(receipt), in: election,
                    on: Scene.days.votingOpens)
            }
            return box
        }
        let one = try box([(1, 5, ["a", "b"]), (2, 6, ["d"]), (3, 7, [])])
        let other = try box([(2, 7, []), (3, 5, ["b", "a"]), (1, 6, ["d"])])
        #expect(one == other)
        #expect(one.opened == other.opened)
        #expect(one.opened.used == [1, 2, 3].map(Scene.code))
        #expect(one.opened.ballots.map(\.receipt) == [5, 6, 7].map(Scene.receipt))
    }

    @Test func `the journal hears of ballots when the box is opened, and of no voter`() throws {
        let full = try box([(3, ["d"]), (1, ["b", "a"])])
        let closed = try scene().on(Scene.days.votingCloses)
        closed.when(.openBox(id, full.opened)).then(
            .ballotsOpened(
                BallotsOpened(
                    election: id,
                    ballots: [
                        SealedBallot(receipt: Scene.receipt(8), marks: ["a", "b"]),
                        SealedBallot(receipt: Scene.receipt(9), marks: ["d"]),
                    ],
                    used: [Scene.code(1), Scene.code(3)],
                    isLast: true
                )
            )
        )
        let opened = try closed.having(.openBox(id, full.opened))
        #expect(try opened.election.phase(on: Scene.days.votingCloses) == .counting)
        #expect(try opened.election.lines == [BallotLine(["a", "b"]), BallotLine(["d"])])
        opened.when(.openBox(id, full.opened)).thenRefused(.boxOpened(on: opened.day))
        try closed.having(.openBox(id, BallotBox().opened))
            .when(.issueCodes(id, [Scene.code(8)]))
            .thenRefused(.votingClosed(on: Scene.days.votingCloses))
    }

    @Test func `a large box is journaled in parts of a thousand`() throws {
        let scene = try Scene.called(candidates: 4) { $0.voters = 3_000 }
            .having(.issueCodes(id, (0..<2_500).map(Scene.code)))
        let box = OpenedBox(
            ballots: (0..<2_500).map { SealedBallot(receipt: Scene.receipt($0), marks: ["a"]) },
            used: (0..<2_500).map(Scene.code)
        )
        let events = try scene.on(Scene.days.votingCloses).when(.openBox(id, box)).result.get()
        let parts = events.compactMap { event -> BallotsOpened? in
            if case .ballotsOpened(let part) = event { part } else { nil }
        }
        #expect(parts.map(\.ballots.count) == [1_000, 1_000, 500])
        #expect(parts.map(\.isLast) == [false, false, true])
        #expect(parts.flatMap(\.ballots) == box.ballots)
        #expect(parts.flatMap(\.used) == box.used)
    }

    @Test func `a box that was tampered with is refused by the line`() throws {
        let scene = try scene().on(Scene.days.votingCloses)
        func refused(_ receipts: [Int], _ codes: [Int], _ refusal: ElectionRefusal) {
            let ballots = receipts.map { SealedBallot(receipt: Scene.receipt($0), marks: ["a"]) }
            let box = OpenedBox(ballots: ballots, used: codes.map(Scene.code))
            scene.when(.openBox(id, box)).thenRefused(refusal)
        }
        refused([1, 2], [1], .boxUneven(ballots: 2, codes: 1))
        refused([1, 2], [2, 9], .codeNotIssued(line: 2))
        refused([1, 2], [2, 2], .codeTwice(line: 2))
        refused([4, 4], [1, 2], .receiptTwice(line: 2))
        let wrong = OpenedBox(
            ballots: [SealedBallot(receipt: Scene.receipt(1), marks: ["x"])],
            used: [Scene.code(1)])
        scene.when(.openBox(id, wrong)).thenRefused(.count(.unknownCandidate("x", line: 1)))
        scene.on(day("2021-03-27")).when(.openBox(id, wrong))
            .thenRefused(.votingStillOpen(until: Scene.days.votingCloses))
    }

    @Test func `codes are issued sorted, once each, and never more than voters`() throws {
        let scene = try Scene.called(candidates: 4) { $0.voters = 3 }
        scene.when(.issueCodes(id, [3, 1, 2].map(Scene.code))).then(
            .codesIssued(CodesIssued(election: id, codes: [1, 2, 3].map(Scene.code))))
        scene.when(.issueCodes(id, [])).thenNothing()
        scene.when(.issueCodes(id, [1, 2, 1].map(Scene.code))).thenRefused(.codeTwice(line: 3))
        scene.when(.issueCodes(id, [Scene.code(1), "abc"])).thenRefused(.malformedCode(line: 2))
        scene.when(.issueCodes(id, (1...4).map(Scene.code)))
            .thenRefused(.moreCodesThanVoters(codes: 4, voters: 3))
        let issued = try scene.having(.issueCodes(id, [Scene.code(1), Scene.code(2)]))
        issued.when(.issueCodes(id, [Scene.code(2)])).thenRefused(.codeTwice(line: 1))
        issued.when(.stateVoters(id, 1)).thenRefused(.moreCodesThanVoters(codes: 2, voters: 1))
        try Scene.called(candidates: 4) { $0.ways = [.paper] }
            .when(.issueCodes(id, [Scene.code(1)])).thenRefused(.wayNotOffered(.code))
        try Scene.called(candidates: 4) { $0.voters = nil }
            .when(.issueCodes(id, [Scene.code(1)])).thenRefused(.votersUnknown)
    }
}
