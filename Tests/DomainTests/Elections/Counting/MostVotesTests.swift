// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct MostVotesTests {
    private let tied = BallotSheet("5 A, 3 B, 3 C, 3 D, 1 E")

    @Test func `a tie about the last seats is drawn among those who tie`() throws {
        #expect(throws: CountRefusal.lotNeeded(["b", "c", "d"])) {
            try tied.counted(.block, seats: 2)
        }
        let count = try tied.counted(.block, seats: 2, seed: DrawSeed("000001"))
        let draw = try #require(count.draws.first)
        #expect(count.draws.count == 1)
        #expect(draw.tied == ["b", "c", "d"])
        #expect(count.elected == ["a", draw.drawn])
    }

    @Test func `two seats for three who tie take two lots`() throws {
        let count = try tied.counted(.block, seats: 3, seed: DrawSeed("271828"))
        #expect(count.draws.map(\.tied.count) == [3, 2])
        #expect(Set(count.elected) == Set(["a"] + count.draws.map(\.drawn)))
    }

    @Test func `a tie that changes nothing is not drawn`() throws {
        let count = try tied.counted(.block, seats: 4)
        #expect(count.names == "ABCD")
        #expect(count.draws == [])
    }

    @Test func `eight who stand for ten seats are elected, also without a vote`() throws {
        let sheet = BallotSheet("4 A", candidates: "ABCDEFGH")
        let count = try sheet.counted(.block, seats: 10)
        #expect(count.elected.count == 8)
        #expect(count.vacancies == 2)
        #expect(count.quota == nil)
    }

    @Test func `every candidate's votes are shown, the elected and the others`() throws {
        let count = try BallotSheet("2 AB, 1 B, 1", candidates: "C").counted(.approval, seats: 1)
        #expect(
            count.rounds[0].standings == [
                Standing(candidate: "a", votes: Votes(2), state: .continuing),
                Standing(candidate: "b", votes: Votes(3), state: .elected(round: 1)),
                Standing(candidate: "c", votes: .zero, state: .continuing),
            ]
        )
        #expect(count.valid == 3)
        #expect(count.blank == 1)
    }
}
