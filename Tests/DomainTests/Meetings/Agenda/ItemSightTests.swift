// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct ItemSightTests {
    private let closure = ItemClosure(
        basis: .privateAffairs, neutralTitle: "En sag om en enkelt borger")

    /// One open item and one closed, sent out; Anna is kept out of the closed one.
    private func given() throws -> Given {
        try Given.business().adding("aaben", "Toiletter").adding("lukket", "Jens Hansens hund")
            .having(.agenda(.spring, .close("lukket", closure)))
    }

    private func titles(_ given: Given, _ viewer: Viewer) throws -> [String] {
        try given.city.agenda(of: given.spring, for: viewer).map(\.title)
    }

    @Test func `before it is sent out, an agenda is there for the forum alone`() throws {
        let given = try given()
        #expect(try titles(given, .stranger).isEmpty)
        #expect(try titles(given, .sofOfficer).isEmpty)
        #expect(try titles(given, .anna) == ["Toiletter", "Jens Hansens hund"])
        #expect(try titles(given, .forumSecretary) == ["Toiletter", "Jens Hansens hund"])
    }

    @Test func `strangers read a neutral title and the law, and no more`() throws {
        let sent = try given().having(.agenda(.spring, .publish))
        for viewer in [Viewer.stranger, .sofOfficer, .participant] {
            let seen = try sent.city.agenda(of: sent.spring, for: viewer)
            #expect(seen.map(\.title) == ["Toiletter", "En sag om en enkelt borger"])
            #expect(seen.last?.basis == .privateAffairs)
            #expect(seen.last?.item == nil)
        }
        #expect(try titles(sent, .auditor) == ["Toiletter", "Jens Hansens hund"])
    }

    @Test func `whoever is removed sees nothing of it, whatever else they may`() throws {
        let removed = try given().having(
            .organization(.registerPerson(.administrator))
        ).having(
            .agenda(.spring, .publish), .agenda(.spring, .remove("lukket", "anna")),
            .agenda(.spring, .remove("lukket", .administrator)))
        #expect(try titles(removed, .anna) == ["Toiletter"])
        #expect(try titles(removed, .administrator) == ["Toiletter"])
        #expect(try titles(removed, .bo) == ["Toiletter", "Jens Hansens hund"])
        let command = CityCommand.meeting(.agenda(.spring, .close("lukket", nil)))
        #expect(throws: Forbidden.takesNoPart) {
            try removed.city.permit(command, to: .administrator)
        }
    }

    @Test func `what is carried over stays closed, and keeps out whom it kept out`() throws {
        let held = try given().having(
            .agenda(.spring, .publish), .agenda(.spring, .remove("lukket", "anna"))
        ).opened(Cast.policeSeat).having(.session(.spring, .close(at: .at(18))))
            .planning("sommer", "2021-06-10")
        let meeting = try #require(held.city.meetings["sommer"])
        func proposed(_ viewer: Viewer) -> [String] {
            held.city.standingItems(for: meeting, on: held.day, to: viewer).map(\.title.danish)
        }
        #expect(proposed(.forumSecretary) == ["Toiletter", "Jens Hansens hund"])
        #expect(proposed(.anna) == ["Toiletter"])
        let carried = try held.adding("igen", "Jens Hansens hund", to: "sommer") {
            $0.standing = .carriedOver(from: "lukket")
        }.having(.agenda("sommer", .publish))
        let next = try #require(carried.city.meetings["sommer"])
        #expect(try carried.item("igen", of: "sommer").closure == closure)
        #expect(
            carried.city.agenda(of: next, for: .stranger).map(\.title)
                == ["En sag om en enkelt borger"])
        #expect(carried.city.agenda(of: next, for: .anna).isEmpty)
    }

    @Test func `a substitute sees what members see once asked to come`() throws {
        let given = try given()
        #expect(try titles(given, .substitute).isEmpty)
        let asked = try given.having(
            .reply(
                .spring,
                ReplyDraft(
                    seat: Cast.neighborSeat, person: "anna", answer: .declined, source: .link,
                    sequence: 0)))
        #expect(try titles(asked, .substitute) == ["Toiletter", "Jens Hansens hund"])
    }

    @Test func `decisions are for members at once, for others when minutes are approved`() throws {
        let decided = try given().opened().decided("aaben", .discussed)
            .decided("lukket", .discussed)
        func readers(_ given: Given, _ id: AgendaItemID) throws -> [Bool] {
            let item = try given.item(id)
            return try [Viewer.anna, .stranger].map {
                given.city.seesDecision(on: item, of: try given.spring, $0)
            }
        }
        #expect(try readers(decided, "aaben") == [true, false])
        let approved = try decided.having(
            .session(.spring, .close(at: .at(18))),
            .minutes(.spring, .write([ItemText(item: "aaben", text: "n1")])),
            .minutes(.spring, .circulate(fingerprint: FileID.example.rawValue)))
        #expect(try readers(approved, "aaben") == [true, false])
        let next = try approved.planning("sommer", "2021-06-10").adding("q1", to: "sommer") {
            $0.standing = .approveMinutes(of: .spring)
        }.opened(meeting: "sommer", on: day("2021-06-10")).decided("q1", .approved, at: "sommer")
        #expect(try readers(next, "aaben") == [true, true])
        #expect(try readers(next, "lukket") == [true, false])
    }

    @Test func `the history tells strangers nothing of closed items or of drafts`() throws {
        var story: [(CityEvent, Day)] = []
        var city = try Given.business().city
        for command: MeetingCommand in [
            .agenda(
                .spring,
                .add(
                    AgendaItemDraft(
                        id: "lukket",
                        content: ItemContent(title: "Jens Hansens hund", purpose: .discuss)))),
            .agenda(.spring, .close("lukket", closure)),
            .agenda(.spring, .publish),
            .session(.spring, .open(at: .at(16, 30), [Arrival(Cast.neighborSeat)])),
            .session(.spring, .decide(DecisionDraft(item: "lukket", outcome: .discussed))),
            .agenda(.spring, .remove("lukket", "anna")),
        ] {
            for event in try city.decide(.meeting(command), on: Given.meetingDay) {
                city.apply(event, on: Given.meetingDay)
                story.append((event, Given.meetingDay))
            }
        }
        func told(_ viewer: Viewer) -> String {
            var chronicle = Chronicle(of: city, for: viewer) { _ in nil }
            return story.compactMap { chronicle.tell($0.0, on: $0.1)?.danish }
                .joined(separator: "\n")
        }
        #expect(!told(.stranger).contains("Jens"))
        #expect(!told(.anna).contains("Jens"))
        #expect(told(.bo).contains("Jens Hansens hund"))
        #expect(told(.stranger).contains("Dagsordenen"))
    }
}
