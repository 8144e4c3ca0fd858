// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Counting: linear in the ballots, whatever the rounds.
enum ElectionBench {
    @Sendable static func run() throws {
        for voters in [10_000, 100_000, 1_000_000] {
            try measure(voters, .scottishSTV)
        }
        try measure(100_000, .block)
        try measure(100_000, .approval)
    }

    private static func measure(_ voters: Int, _ method: CountMethod) throws {
        let rules = try BallotRules(method: method, seats: 10, candidates: candidates)
        let lines = ballots(voters, most: rules.mostMarks)
        let marks = lines.reduce(0) { $0 + $1.marks.count }
        let sorted = try Ballots(lines, by: rules)
        var grouped = sorted
        let reading = try shortest(of: 3) { grouped = try Ballots(lines, by: rules) }
        var count = try sorted.counted(seed: seed)
        let counting = try shortest { count = try sorted.counted(seed: seed) }
        let bare = shortest { precondition(tally(lines) == marks, "the result is used") }
        precondition(grouped.valid == voters && count.elected.count == 10, "the result is used")
        Measurement(
            job: "count, \(method.rawValue), \(count.rounds.count) rounds",
            size: "\(voters) ballots, 30 candidates, \(marks) marks",
            figure: "\(counting.short) ms, reading the ballots \(reading.short) ms",
            reference: "looking at every mark once: \(bare.short) ms; a ballot: "
                + "\((counting * 1e6 / Double(voters)).short) ns",
            ratio: counting / bare, budget: "linear in the ballots"
        ).print()
    }

    /// Looks at every mark once.
    private static func tally(_ lines: [BallotLine]) -> Int {
        var marks = 0
        for line in lines {
            for mark in line.marks where !mark.rawValue.isEmpty {
                marks += 1
            }
        }
        return marks
    }

    private static let seed = DrawSeed("31415926")
    private static let candidates = (10..<40).map { CandidacyID("kandidat-\($0)") }

    /// Ballots where the first candidates are liked best; most are unlike.
    private static func ballots(_ count: Int, most: Int) -> [BallotLine] {
        var state: UInt64 = 42
        func next(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        return (0..<count).map { _ in
            var left = candidates
            let marks = (0..<(1 + next(below: most))).map { _ in
                left.remove(at: min(next(below: left.count), next(below: left.count)))
            }
            return BallotLine(marks)
        }
    }
}
