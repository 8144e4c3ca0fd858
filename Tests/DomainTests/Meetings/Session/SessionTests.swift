// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct SessionTests {
    private let quorum = Clause(
        "beslutningsdygtig", "Halvdelen skal være der.", .quorum(Quorum(share: Share(1, of: 2))))

    private func session(_ command: SessionCommand) -> MeetingCommand {
        .session(.spring, command)
    }

    @Test func `opening sends out what was taken up since, and freezes the agenda`() throws {
        let given = try Given.business().adding("p1").having(.agenda(.spring, .publish))
            .adding("p2").opened(Cast.neighborSeat)
        let meeting = try given.spring
        #expect(meeting.agenda.publications.map(\.supplement) == [0, 1])
        #expect(meeting.agenda.frozen == Given.meetingDay)
        #expect(meeting.session?.stays.map(\.person) == ["anna"])
        given.when(session(.open(at: .at(17), []))).thenRefused(.session(.alreadyOpen))
        try Given.business().when(session(.open(at: .at(17), [])))
            .thenRefused(.session(.notYet(Given.meetingDay)))
    }

    @Test func `who comes and goes is there for the items in between`() throws {
        let given = try Given.business().adding("p1").adding("p2").adding("p3")
            .opened(Cast.neighborSeat, Cast.policeSeat).having(
                session(.begin("p1", at: .at(16, 35))),
                session(.leave(Cast.policeSeat, at: .at(16, 50))),
                session(.begin("p2", at: .at(17))),
                session(.come(Arrival(Cast.committeeSeat), at: .at(17, 10))),
                session(.begin("p3", at: .at(17, 40))),
                session(.close(at: .at(18))))
        let meeting = try given.spring
        #expect(meeting.presence(at: try given.item("p1")).map(\.person) == ["anna", "bo"])
        #expect(meeting.presence(at: try given.item("p2")).map(\.person) == ["anna", "vera"])
        #expect(meeting.presence(at: try given.item("p3")).map(\.person) == ["anna", "vera"])
    }

    @Test func `closing writes the attendance as it was seen`() throws {
        let given = try Given.business().having(
            .reply(
                .spring,
                ReplyDraft(
                    seat: Cast.policeSeat, person: "bo", answer: .declined, source: .member,
                    sequence: 0)))
        let closed = try given.on(Given.meetingDay).having(
            session(.open(at: .at(16, 30), [Arrival(Cast.neighborSeat, isSubstitute: true)])),
            session(.close(at: .at(18))))
        #expect(
            try closed.spring.record?.attendance == [
                SeatAttendance(
                    seat: Cast.neighborSeat, presence: .substitute, person: "stedfortraeder"),
                SeatAttendance(seat: Cast.policeSeat, presence: .apology, person: "bo"),
                SeatAttendance(seat: Cast.committeeSeat, presence: .absent, person: "vera"),
            ])
    }

    @Test func `a seat is taken by one, and left by who is there`() throws {
        let given = try Given.business().opened(Cast.neighborSeat)
        given.when(session(.come(Arrival(Cast.neighborSeat, isSubstitute: true), at: .at(17))))
            .thenRefused(.session(.seatTaken("3 naboer (1)")))
        given.when(session(.leave(Cast.policeSeat, at: .at(17)))).thenRefused(
            .session(.nobodyThere("2 repræsentanter fra Københavns Politi (1)")))
        given.when(session(.come(Arrival(Cast.policeSeat), at: .at(16))))
            .thenRefused(.session(.before(.at(16, 30))))
        given.when(session(.come(Arrival(Cast.policeSeat, isSubstitute: true), at: .at(17))))
            .thenRefused(
                .noSubstitute("2 repræsentanter fra Københavns Politi (1)", on: Given.meetingDay))
    }

    @Test func `those who stay out of an item are not counted among its members`() throws {
        let given = try Given.business { charter in
            charter = charter.changing("mandat") {
                $0.provision = .mandate(Mandate(power: .decide))
            }
            charter.clauses.append(quorum)
        }.adding("p1").opened(Cast.neighborSeat)
        let item = try given.item("p1")
        #expect(
            try given.spring.quorum(
                at: item, of: .forum, in: given.city.forums, given.city.organizations)
                == QuorumVerdict(required: 2, members: 3, present: 1))
        given.whenDeciding("p1", .approved)
            .thenRefused(.session(.noQuorum(present: 1, required: 2)))
        #expect(try given.decided("p1", .postponed).item("p1").decision != nil)
        let recused = try given.having(
            session(.recuse("p1", Cast.policeSeat, isOut: true)))
        #expect(
            try recused.spring.quorum(
                at: recused.item("p1"), of: .forum, in: recused.city.forums,
                recused.city.organizations)
                == QuorumVerdict(required: 1, members: 2, present: 1))
        #expect(try recused.decided("p1", .approved).item("p1").decision != nil)
    }

    @Test func `a meeting does not close while a vote goes on`() throws {
        let given = try Given.business().adding("p1").opened().having(
            .vote(.spring, .open(VoteDraft(id: "v1", item: "p1"))))
        given.when(session(.close(at: .at(18)))).thenRefused(.session(.voteOpen))
    }
}
