// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct MeetingDutyTests {
    private static let anna = Viewer(person: "anna", roles: [.init(.participant)])
    private static let substitute = Viewer(person: "stedfortraeder", roles: [.init(.participant)])
    private static let secretary = Viewer(
        person: .secretary, roles: [RoleGrant(.secretary, for: .forum)])

    private func kinds(_ given: Given, _ viewer: Viewer, on iso: String) -> [MeetingDuty.Kind] {
        given.city.meetingDuties(of: viewer, on: day(iso)).map(\.kind)
    }

    /// A charter that wants the notice 14 days before, and items 7 days before.
    private func given() throws -> Given {
        try Given.business { charter in
            charter.clauses.append(
                Clause(
                    "varsel", "Mødet indkaldes 14 dage før.",
                    .notice(NoticeRule(days: 14, agendaDays: 7))))
            charter.clauses.append(
                Clause(
                    "referat", "Referatet sendes inden 10 dage.",
                    .minutes(MinutesRule(withinDays: 10, silenceDays: 14))))
        }
    }

    @Test func `members are asked once they are called, and until they answer`() throws {
        let called = try given().having(.call(.spring, sent: day("2021-02-10")))
        #expect(kinds(called, Self.anna, on: "2021-02-11") == [.reply])
        #expect(kinds(called, Self.substitute, on: "2021-02-11") == [])
        #expect(try kinds(given(), Self.anna, on: "2021-02-11") == [])
        #expect(kinds(called, .stranger, on: "2021-02-11") == [])
        let declined = try called.having(
            .reply(
                .spring,
                ReplyDraft(
                    seat: Cast.neighborSeat, person: "anna", answer: .declined, source: .link,
                    sequence: 0)))
        #expect(kinds(declined, Self.anna, on: "2021-02-11") == [])
        #expect(kinds(declined, Self.substitute, on: "2021-02-11") == [.reply])
        #expect(kinds(declined, Self.substitute, on: "2021-03-11") == [])
    }

    @Test func `the secretary is told what the charter wants, and by when`() throws {
        let given = try given()
        #expect(kinds(given, Self.secretary, on: "2021-02-06") == [])
        let duties = given.city.meetingDuties(of: Self.secretary, on: day("2021-02-25"))
        #expect(duties.map(\.kind) == [.call, .publish])
        #expect(duties.map(\.due) == [day("2021-02-24"), day("2021-03-03")])
        #expect(duties.map { $0.isLate(on: day("2021-02-25")) } == [true, false])
        #expect(kinds(given, Self.anna, on: "2021-02-25") == [])
    }

    @Test func `what members bring waits to be taken up, for those who may see it`() throws {
        let brought = try given().having(
            .agenda(
                .spring,
                .propose(
                    AgendaItemDraft(
                        id: "i1", content: ItemContent(title: "Lys", purpose: .discuss),
                        proposer: .person("anna")))))
        #expect(
            kinds(brought, Self.secretary, on: "2021-02-12") == [
                .call, .publish, .takeUp(count: 1),
            ]
        )
        let removed = try brought.having(.agenda(.spring, .remove("i1", .secretary)))
        #expect(kinds(removed, Self.secretary, on: "2021-02-12") == [.call, .publish])
    }

    @Test func `after the meeting its minutes are owed until they are approved`() throws {
        let held = try given().adding("i1")
            .having(.agenda(.spring, .publish), .call(.spring, sent: day("2021-02-10")))
        #expect(kinds(held, Self.secretary, on: "2021-03-11") == [.record])
        let over = try held.opened().having(.session(.spring, .close(at: .at(18, 0))))
        let duties = over.city.meetingDuties(of: Self.secretary, on: day("2021-03-21"))
        #expect(duties.map(\.kind) == [.circulate])
        #expect(duties.map(\.due) == [day("2021-03-20")])
        let sent = try over.having(
            .minutes(.spring, .write([ItemText(item: "i1", text: "n1")])),
            .minutes(.spring, .circulate(fingerprint: String(repeating: "a", count: 64))))
        #expect(kinds(sent, Self.secretary, on: "2021-03-11") == [.approve])
    }

    @Test func `a search for a day waits for those who sit there`() throws {
        let poll = try given().having(
            .poll(
                .open(
                    DatePollDraft(
                        id: "p1", forum: .forum,
                        options: [
                            DateOption(day: day("2021-05-03")), DateOption(day: day("2021-05-04")),
                        ],
                        lastDay: day("2021-03-01"), topic: nil))))
        #expect(kinds(poll, Self.anna, on: "2021-02-12") == [.answerPoll("p1")])
        #expect(kinds(poll, Self.anna, on: "2021-03-02") == [])
        #expect(kinds(poll, Self.substitute, on: "2021-02-12") == [])
    }
}
