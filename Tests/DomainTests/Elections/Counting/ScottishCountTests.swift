// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

/// the rules of Scottish counts one by one, on small sheets.
struct ScottishCountTests {
    private func counted(
        _ sheet: String,
        candidates: String = "",
        seats: Int,
        seed: String? = nil
    ) throws(CountRefusal) -> ElectionCount {
        try BallotSheet(sheet, candidates: candidates)
            .counted(.scottishSTV, seats: seats, seed: seed.flatMap(DrawSeed.init))
    }

    // Rule 46.
    @Test(arguments: [(99, 2, 34), (100, 2, 34), (101, 2, 34), (102, 2, 35), (0, 4, 1)])
    func `the quota is the least that only so many can reach`(
        _ votes: Int, _ seats: Int, _ quota: Int
    )
        throws
    {
        let count = try counted(votes > 0 ? "\(votes) A" : "", candidates: "AB", seats: seats)
        #expect(count.quota == quota)
    }

    // Rules 48 and 50: 20 papers for A, a quota of 8, so 12 of 20 votes go on.
    @Test func `a surplus moves every paper at a part of its value`() throws {
        let count = try counted("14 ABD, 6 AC, 3 B, 7 C, 1 D", seats: 3)
        let second = count.rounds[1]
        #expect(second.action == .surplus(of: "a"))
        #expect(
            second.transfers == [
                VoteTransfer(to: "b", parcels: [.init(papers: 14, value: votes("0.60000"))]),
                VoteTransfer(to: "c", parcels: [.init(papers: 6, value: votes("0.60000"))]),
            ]
        )
        #expect(second.row == "8.00000 11.40000 10.60000 1.00000")
        #expect(second.elected == ["b", "c"])
    }

    @Test func `decimals after the fifth are ignored, and shown as rounding`() throws {
        let count = try counted("7 ABC, 3 C, 1 D", seats: 2)
        let second = count.rounds[1]
        #expect(second.transfers.map(\.parcels) == [[.init(papers: 7, value: votes("0.42857"))]])
        #expect(second.row == "4.00000 2.99999 3.00000 1.00000")
        #expect(second.rounding == votes("0.00001"))
        #expect(second.total == Votes(11))
    }

    @Test func `whoever has the quota exactly has nothing to transfer`() throws {
        let count = try counted("4 AB, 3 B, 2 C, 2 CB", seats: 2)
        #expect(count.rounds.map(\.action) == [.firstCount])
        #expect(count.names == "AC")
    }

    // Rule 49(1).
    @Test func `the largest surplus is transferred first`() throws {
        let count = try counted("8 AC, 9 BC, 3 C, 3 D, 1 E", seats: 3)
        #expect(
            count.rounds.prefix(3).map(\.action) == [
                .firstCount, .surplus(of: "b"), .surplus(of: "a"),
            ])
    }

    // Rule 49(2): after A's surplus B and C stand equal, but B had more before.
    @Test func `equal surpluses go by who had more before`() throws {
        let count = try counted("12 ACE, 4 AD, 10 BE, 4 C, 3 D, 2 E", seats: 4)
        #expect(count.rounds[1].row == "8.00000 10.00000 10.00000 5.00000 2.00000")
        #expect(count.rounds[2].action == .surplus(of: "b"))
        #expect(count.rounds[3].action == .surplus(of: "c"))
        #expect(count.draws == [])
    }

    // Rule 49(3).
    @Test func `surpluses that always were equal are settled by lot`() throws {
        #expect(throws: CountRefusal.lotNeeded(["a", "b"])) {
            try counted("10 AC, 10 BD, 3 C, 3 D", seats: 3)
        }
        let count = try counted("10 AC, 10 BD, 3 C, 3 D", seats: 3, seed: "161803")
        let draw = try #require(count.draws.first)
        #expect(draw.purpose == .firstSurplus)
        #expect(count.rounds[1].action == .surplus(of: draw.drawn))
    }

    // Rule 51(2)(a).
    @Test func `of those with fewest votes the one who had fewer before is excluded`() throws {
        let count = try counted("1 AB, 2 B, 3 C, 4 D, 5 E", seats: 2)
        #expect(
            count.rounds.map(\.action) == [
                .firstCount, .exclusion(of: "a"), .exclusion(of: "b"), .exclusion(of: "c"),
            ])
        #expect(count.draws == [])
        #expect(count.names == "ED")
    }

    // Rule 51(2)(b).
    @Test func `those who always stood equal are settled by lot`() throws {
        #expect(throws: CountRefusal.lotNeeded(["c", "d"])) {
            try counted("5 A, 3 B, 2 C, 2 D", seats: 2)
        }
        let count = try counted("5 A, 3 B, 2 C, 2 D", seats: 2, seed: "461233")
        let draw = try #require(count.draws.first)
        #expect(draw.tied == ["c", "d"])
        #expect(draw.purpose == .exclusion)
        #expect(draw.round == 2)
        #expect(count.rounds[1].action == .exclusion(of: draw.drawn))
        #expect(count.names == "AB")
    }

    // Rule 52: eight stand for ten seats.
    @Test func `fewer candidates than seats are all elected and the rest stay vacant`() throws {
        let count = try counted("3 A, 2 B", candidates: "ABCDEFGH", seats: 10)
        #expect(count.elected.count == 8)
        #expect(count.vacancies == 2)
        #expect(count.rounds.count == 1)
        let none = try counted("", seats: 3)
        #expect(none.elected == [])
        #expect(none.vacancies == 3)
    }

    @Test func `blank ballots are told of and raise no quota`() throws {
        let count = try counted("5 A, 3 B, 40", seats: 1)
        #expect(count.valid == 8)
        #expect(count.blank == 40)
        #expect(count.quota == 5)
        #expect(count.names == "A")
    }

    private func votes(_ text: String) -> Votes { Votes(text) ?? .zero }
}
