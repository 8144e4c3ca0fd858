// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

/// What holds for every count, tried on lotteries of elections.
struct CountPropertyTests {
    private let seed = DrawSeed("31415926")

    @Test(arguments: 1...400)
    func `a Scottish count agrees with the slow one, stage by stage`(_ number: Int) throws {
        let lottery = ElectionLottery(number)
        let rules = try lottery.rules(.scottishSTV)
        let count = try Ballots(lottery.lines, by: rules).counted(seed: seed)
        var slow = SlowScottishCount(lottery.lines, rules, seed: seed)
        try slow.run()
        #expect(count.elected == slow.elected)
        #expect(count.draws == slow.lots.draws)
        #expect(
            count.rounds.map { $0.standings.map(\.votes.hundredThousandths) }
                == slow.stages.map { stage in rules.candidates.map { stage[$0] ?? -1 } }
        )
    }

    @Test(arguments: 1...400)
    func `no vote is made or lost in any round, and every seat is filled`(_ number: Int) throws {
        let lottery = ElectionLottery(number)
        let rules = try lottery.rules(.scottishSTV)
        let count = try Ballots(lottery.lines, by: rules).counted(seed: seed)
        #expect(count.rounds.allSatisfy { $0.total == Votes(count.valid) })
        #expect(count.rounds.allSatisfy { $0.rounding >= .zero })
        #expect(count.elected.count == min(rules.seats, rules.candidates.count))
        #expect(Set(count.elected).count == count.elected.count)
        #expect(count.rounds.flatMap(\.elected) == count.elected)
        #expect(count.valid + count.blank == lottery.lines.reduce(0) { $0 + $1.times })
    }

    @Test(arguments: 1...150, CountMethod.allCases)
    func `neither the order of ballots nor that of candidates changes anything`(
        _ number: Int,
        _ method: CountMethod
    ) throws {
        var lottery = ElectionLottery(number)
        let count = try Ballots(lottery.lines(for: method), by: lottery.rules(method))
            .counted(seed: seed)
        lottery.shuffle()
        let again = try Ballots(lottery.lines(for: method), by: lottery.rules(method))
            .counted(seed: seed)
        #expect(count == again)
    }

    @Test(arguments: 1...300, [CountMethod.block, .approval])
    func `most votes agrees with counting every mark and trying every choice`(
        _ number: Int,
        _ method: CountMethod
    ) throws {
        let lottery = ElectionLottery(number)
        let rules = try lottery.rules(method)
        let lines = lottery.lines(for: method)
        let count = try Ballots(lines, by: rules).counted(seed: seed)
        func votes(_ candidate: CandidacyID) -> Int {
            lines.reduce(0) { $0 + ($1.marks.contains(candidate) ? $1.times : 0) }
        }
        #expect(count.rounds[0].standings.map(\.votes) == rules.candidates.map { Votes(votes($0)) })
        #expect(count.elected.count == min(rules.seats, rules.candidates.count))
        let least = count.elected.map(votes).min() ?? 0
        let missed = rules.candidates.filter { !count.elected.contains($0) }
        #expect(missed.allSatisfy { votes($0) <= least })
        let isTied = missed.contains { votes($0) == least }
        #expect(count.draws.isEmpty == !isTied)
    }

    @Test(arguments: 1...200)
    func `a lot is asked for only when it is needed`(_ number: Int) throws {
        let lottery = ElectionLottery(number)
        let ballots = try Ballots(lottery.lines, by: lottery.rules(.scottishSTV))
        let drawn = try ballots.counted(seed: seed)
        do {
            let plain = try ballots.counted()
            #expect(drawn == plain)
            #expect(drawn.draws == [])
        } catch {
            #expect(error == .lotNeeded(drawn.draws.first?.tied ?? []))
        }
    }
}

/// An election by chance, small enough that ties are common.
struct ElectionLottery {
    private var numbers: SplitMix64
    private let seats: Int
    private var candidates: [CandidacyID]
    private(set) var lines: [BallotLine] = []

    init(_ number: Int) {
        numbers = SplitMix64(seed: UInt64(number))
        seats = 1 + numbers.index(below: 5)
        candidates = (0...numbers.index(below: 9)).map { CandidacyID("k\($0)") }
        for _ in 0..<numbers.index(below: 60) {
            let marks = shuffled(candidates).prefix(numbers.index(below: candidates.count + 1))
            lines.append(BallotLine(Array(marks), times: 1 + numbers.index(below: 4)))
        }
    }

    func rules(_ method: CountMethod) throws(CountRefusal) -> BallotRules {
        try BallotRules(method: method, seats: seats, candidates: candidates)
    }

    /// The ballots with no more marks than the method has room for.
    func lines(for method: CountMethod) -> [BallotLine] {
        guard method == .block else { return lines }
        return lines.map { BallotLine(Array($0.marks.prefix(seats)), times: $0.times) }
    }

    mutating func shuffle() {
        lines = shuffled(lines)
        candidates = shuffled(candidates)
    }

    private mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        for index in elements.indices.reversed() {
            elements.swapAt(index, numbers.index(below: index + 1))
        }
        return elements
    }
}
