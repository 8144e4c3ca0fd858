// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct FindingReactionTests {
    /// Lamps that were all found on 4 January, mended so many days later.
    private func mended(after days: [Int]) throws -> Given {
        var given = try Given.sorted()
        for (index, days) in days.enumerated() {
            let id = FindingID("f-\(index)")
            let end = Cast.opening.advanced(by: days)
            given = try Given(given.city).having(.report(.lamp.with { $0.id = id }))
            given = try Given(given.city, on: end).having(
                .mend(id, on: end, proof: nil, seen: nil))
        }
        return given
    }

    private func reaction(_ given: Given, on iso: String = "2021-03-01") -> FindingReaction {
        given.city.findings.reaction(to: given.city.findings.inOrder, on: day(iso))
    }

    @Test func `reaction is days from found to mended, and the share within the goal`() throws {
        let reaction = reaction(try mended(after: [1, 2, 5, 6, 30]))
        #expect(reaction.days == [1, 2, 5, 6, 30])
        #expect(reaction.median == 5)
        #expect(reaction.shareWithinGoal == Quantity(60))
    }

    @Test func `fewer than five say nothing about how fast somebody is`() throws {
        let reaction = reaction(try mended(after: [1, 2, 5, 6]))
        #expect(reaction.mended == 4)
        #expect(reaction.median == nil)
        #expect(reaction.shareWithinGoal == nil)
    }

    @Test func `what waits beyond its goal counts against it, what was left does not`() throws {
        let given = try mended(after: [1, 2, 3, 4, 5]).having(.report(.lamp))
        #expect(reaction(given, on: "2021-02-08").late == 1)
        #expect(reaction(given, on: "2021-02-08").withGoal == 6)
        #expect(reaction(given, on: "2021-01-09").late == 0)
        let left = try given.having(.leave(.lamp, reason: "n-1", seen: nil))
        #expect(reaction(left).withGoal == 5)
        #expect(reaction(left).open == 0)
    }

    @Test func `groups are told apart by their key`() throws {
        let given = try mended(after: [1, 2])
        let groups = given.city.findings.reactions(
            to: given.city.findings.inOrder, on: day("2021-03-01")
        ) { $0.unit }
        #expect(groups.mapValues(\.mended) == [.tmf: 2])
    }
}
