// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct StandingItemTests {
    private func items(_ given: Given, _ id: MeetingID) throws -> [ItemStanding] {
        let meeting = try #require(given.city.meetings[id])
        return given.city.standingItems(for: meeting, on: given.day).map(\.standing)
    }

    @Test func `the next meeting gets the minutes and what was not finished`() throws {
        let held = try Given.business().adding("p1").adding("p2").adding("p3").opened()
            .decided("p1", .discussed).decided("p2", .postponed)
            .having(
                .session(.spring, .close(at: .at(18))),
                .minutes(.spring, .write([ItemText(item: "p1", text: "n1")]))
            )
            .planning("sommer", "2021-06-10")
        #expect(
            try items(held, "sommer") == [
                .approveMinutes(of: .spring), .carriedOver(from: "p2"), .carriedOver(from: "p3"),
            ])
    }

    @Test func `minutes of the same day wait for a later meeting, and for no meeting itself`()
        throws
    {
        let held = try Given.business().adding("p1").opened().decided("p1", .noted)
            .having(
                .session(.spring, .close(at: .at(18))),
                .minutes(.spring, .write([ItemText(item: "p1", text: "n1")]))
            )
            .planning("aften", Given.meetingDay.description)
        #expect(try items(held, "aften") == [.approveMinutes(of: .spring)])
        #expect(try items(held, .spring).isEmpty)
    }

    @Test func `what stands there already is not proposed again`() throws {
        let given = try Given.business().adding("p1").opened()
            .having(.session(.spring, .close(at: .at(18)))).planning("sommer", "2021-06-10")
        #expect(try items(given, "sommer") == [.carriedOver(from: "p1")])
        let taken = try given.adding("q1", to: "sommer") {
            $0.standing = .carriedOver(from: "p1")
        }
        #expect(try items(taken, "sommer").isEmpty)
    }
}
