// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct BallotsTests {
    private func rules(_ method: CountMethod, seats: Int = 2) throws(CountRefusal) -> BallotRules {
        try BallotRules(method: method, seats: seats, candidates: ["c", "a", "b"])
    }

    @Test func `equal ballots are one group, and order counts only where it ranks`() throws {
        let lines = [BallotLine(["a", "b"]), BallotLine(["b", "a"], times: 2), BallotLine([])]
        let ranked = try Ballots(lines, by: rules(.scottishSTV))
        let block = try Ballots(lines, by: rules(.block))
        #expect(ranked.times.sorted() == [1, 2])
        #expect(block.times == [3])
        #expect([ranked.valid, ranked.blank, block.valid, block.blank] == [3, 1, 3, 1])
    }

    @Test func `a count has seats, and candidates who are there once`() {
        for seats in [0, -1, 1_001] {
            #expect(throws: CountRefusal.seats(seats)) { try rules(.block, seats: seats) }
        }
        #expect(throws: CountRefusal.candidateTwice("a")) {
            try BallotRules(method: .block, seats: 1, candidates: ["a", "b", "a"])
        }
        #expect(throws: CountRefusal.tooManyCandidates(1_001)) {
            let ids = (1...1_001).map { CandidacyID("c\($0)") }
            _ = try BallotRules(method: .block, seats: 1, candidates: ids)
        }
    }

    @Test func `a line that is no ballot is refused by its number`() throws {
        func refused(
            _ line: BallotLine,
            _ refusal: CountRefusal,
            _ method: CountMethod = .block
        ) throws {
            let good = BallotLine(["a"])
            let rules = try rules(method)
            #expect(throws: refusal) { try Ballots([good, good, line], by: rules) }
            #expect(refusal.line == 3)
            #expect(refusal.sentence.danish.hasPrefix("Linje 3: "))
            #expect(refusal.sentence.english.hasPrefix("Line 3: "))
        }
        try refused(BallotLine(["a", "x"]), .unknownCandidate("x", line: 3))
        try refused(BallotLine(["a", "a"]), .markedTwice("a", line: 3))
        try refused(BallotLine(["a", "b", "c"]), .tooManyMarks(3, most: 2, line: 3))
        try refused(BallotLine(["a"], times: 0), .times(0, line: 3))
        try refused(BallotLine(["a"], times: -4), .times(-4, line: 3))
        try refused(BallotLine(["b", "a", "b"]), .markedTwice("b", line: 3), .scottishSTV)
    }

    @Test func `approval and ranking have room for every candidate`() throws {
        let everybody = BallotLine(["a", "b", "c"])
        try rules(.approval, seats: 1).check(everybody)
        try rules(.scottishSTV, seats: 1).check(everybody)
        #expect(throws: CountRefusal.tooManyMarks(3, most: 1, line: 1)) {
            try rules(.block, seats: 1).check(everybody)
        }
    }

    @Test func `there are never more ballots than voters, blank ones included`() throws {
        let lines = [BallotLine(["a"], times: 60), BallotLine([], times: 41)]
        let rules = try rules(.block)
        #expect(throws: CountRefusal.moreBallotsThanVoters(ballots: 101, voters: 100)) {
            try Ballots(lines, by: rules, voters: 100)
        }
        #expect(try Ballots(lines, by: rules, voters: 101).valid == 60)
        #expect(throws: CountRefusal.tooManyBallots) {
            try Ballots([BallotLine(["a"], times: .max), BallotLine(["b"])], by: rules)
        }
    }

    @Test func `numbers on a paper become an order, unless one is twice or missing`() throws {
        func ranks(_ numbers: [Int]) throws(CountRefusal) -> [CandidacyID] {
            let names: [CandidacyID] = ["a", "b", "c"]
            let written = zip(names, numbers).map { WrittenRank($0, $1) }
            return try BallotLine(ranks: written, line: 7).marks
        }
        #expect(try ranks([2, 3, 1]) == ["c", "a", "b"])
        #expect(try ranks([]) == [])
        #expect(throws: CountRefusal.rankTwice(2, line: 7)) { try ranks([2, 1, 2]) }
        #expect(throws: CountRefusal.rankTwice(1, line: 7)) { try ranks([1, 1, 2]) }
        #expect(throws: CountRefusal.rankMissing(2, line: 7)) { try ranks([1, 3, 4]) }
        #expect(throws: CountRefusal.rankMissing(1, line: 7)) { try ranks([2, 3]) }
        #expect(throws: CountRefusal.rankMissing(1, line: 7)) { try ranks([0, 1]) }
    }

    @Test func `every refusal has a key of its own and says how to mend it`() {
        let all: [CountRefusal] = [
            .seats(0), .tooManyCandidates(2_000), .candidateTwice("a"),
            .unknownCandidate("a", line: 1), .markedTwice("a", line: 1),
            .tooManyMarks(3, most: 2, line: 1), .rankTwice(1, line: 1),
            .rankMissing(1, line: 1), .times(0, line: 1),
            .moreBallotsThanVoters(ballots: 2, voters: 1), .tooManyBallots, .lotNeeded(["a"]),
        ]
        #expect(Set(all.map(\.key)).count == all.count)
        #expect(all.allSatisfy { $0.sentence.danish != $0.key && $0.field != nil })
    }
}
