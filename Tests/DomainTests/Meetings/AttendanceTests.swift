// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct AttendanceTests {
    private static let membersOnly = Clause(
        "adgang", "Mødedeltagelse er forbeholdt de faste deltagere (eller deres suppleanter).",
        .attendance(AttendanceRule(isForMembersOnly: true)))
    private let today = day("2021-03-10")

    /// A neighbor with a substitute, somebody of the police, and a meeting.
    private func given() throws -> Given {
        try Given.forum { $0.clauses.append(Self.membersOnly) }
            .seating("anna", in: Cast.neighborSeat, .elected, from: "2021-02-01")
            .seating("bo", in: Cast.policeSeat, .appointed, from: "2021-02-01")
            .having(.organization(.registerPerson("stedfortraeder")))
            .having(
                .nameSubstitute(
                    "s1", seat: Cast.neighborSeat, person: "stedfortraeder",
                    from: day("2021-02-01"))
            )
            .on(today).planning(.spring, "2021-03-10")
    }

    private func held(_ lines: HeldDraft.Line..., guests: [OrganizationID] = []) -> MeetingCommand {
        .hold(.spring, HeldDraft(attendance: lines, guests: guests), seen: nil)
    }

    @Test func `a seat is taken by its member or by the substitute instead`() throws {
        let command = held(
            .init(Cast.policeSeat, .present), .init(Cast.neighborSeat, .substitute))
        try given().when(command).then(
            .held(
                MeetingHeld(
                    forum: .forum,
                    meeting: .spring,
                    attendance: [
                        SeatAttendance(
                            seat: Cast.neighborSeat, presence: .substitute,
                            person: "stedfortraeder"),
                        SeatAttendance(seat: Cast.policeSeat, presence: .present, person: "bo"),
                    ],
                    guests: []
                )))
    }

    @Test func `never both, and never for an empty seat`() throws {
        let given = try given()
        given.when(held(.init(Cast.neighborSeat, .present), .init(Cast.neighborSeat, .substitute)))
            .thenRefused(.seatTwice("3 naboer (1)"))
        given.when(held(.init(Cast.policeSeat, .substitute)))
            .thenRefused(.noSubstitute("2 repræsentanter fra Københavns Politi (1)", on: today))
        given.when(held(.init(Cast.committeeSeat, .present)))
            .thenRefused(.emptySeat("Formanden for lokaludvalget", on: today))
        let stranger = Seat(forum: .forum, group: "ukendt", number: 1)
        given.when(held(.init(stranger, .present))).thenRefused(.unknownSeat(stranger))
    }

    @Test func `anybody else has to be an invited guest`() throws {
        let given = try given()
        given.when(held(guests: [.sof])).thenRefused(.notInvited("Socialforvaltningen"))
        let invited = try given.having(.invite(.spring, guests: [.sof], sent: today))
        let record = try invited.having(held(guests: [.sof])).city.meetings[.spring]?.record
        #expect(record?.guests == [.sof])
        invited.when(held(guests: [.sof, .sof])).thenRefused(.guestTwice("Socialforvaltningen"))
        // The cast's own charter says nothing of who may be there.
        try Given.forum.on(today).planning(.spring, "2021-03-10").when(held(guests: [.sof])).then(
            .held(
                MeetingHeld(forum: .forum, meeting: .spring, attendance: [], guests: [.sof])))
    }

    @Test func `attendance counts within each holder's term only`() throws {
        let given = try Given.forum
            .seating("anna", in: Cast.neighborSeat, .elected, from: "2021-02-01", to: "2021-04-30")
            .seating("carl", in: Cast.neighborSeat, .found, from: "2021-06-01")
        var city = given
        for (iso, presence) in [
            ("2021-03-01", Presence.present), ("2021-04-01", .apology), ("2021-05-15", nil),
            ("2021-07-01", .present), ("2021-08-01", .absent), ("2021-09-01", nil),
        ] {
            let id = MeetingID("m-\(iso)")
            let lines = presence.map { [HeldDraft.Line(Cast.neighborSeat, $0)] } ?? []
            city = try city.on(day(iso)).planning(id, iso)
                .having(.hold(id, HeldDraft(attendance: lines), seen: nil))
        }
        let year = day("2021-01-01")...day("2021-12-31")
        let all = city.city.meetings.attendance(
            of: Cast.neighborSeat, over: year, in: city.city.forums, city.city.organizations)
        #expect(all.map(\.person) == ["anna", "carl"])
        #expect(all.map(\.count.meetings) == [2, 3])
        #expect(all.map(\.count.present) == [1, 1])
        #expect(all.map(\.count.apology) == [1, 0])
        #expect(all.map(\.count.absent) == [0, 1])
        #expect(all.map(\.count.unrecorded) == [0, 1])
        let carl = city.city.meetings.attendance(
            of: "carl" as PersonID, over: day("2021-07-15")...day("2021-12-31"),
            in: city.city.forums, city.city.organizations)
        #expect(carl.map(\.count.meetings) == [2])
    }

    @Test func `who sits by right of a post is counted while holding the post`() throws {
        let given = try Given.forum.having(
            .beginMembership(
                MembershipDraft(
                    id: "b1", person: .secretary, post: .committeeChair, from: day("2021-03-01"))))
        let held = try given.on(day("2021-02-15")).planning("a", "2021-02-15")
            .having(.hold("a", HeldDraft(attendance: []), seen: nil))
            .on(day("2021-03-15")).planning("b", "2021-03-15")
            .having(
                .hold(
                    "b", HeldDraft(attendance: [.init(Cast.committeeSeat, .present)]), seen: nil))
        let all = held.city.meetings.attendance(
            of: PersonID.secretary, over: day("2021-01-01")...day("2021-12-31"),
            in: held.city.forums, held.city.organizations)
        #expect(all.map(\.seat) == [Cast.committeeSeat])
        #expect(all.map(\.count.present) == [1])
        #expect(all.map(\.count.meetings) == [1])
    }
}

struct QuorumTests {
    private let third = Clause(
        "beslutningsdygtig", "En tredjedel, dog mindst to.",
        .quorum(Quorum(share: Share(1, of: 3), atLeast: 2)))

    @Test func `a quorum is the charter's share of those who sit`() throws {
        let given = try Given.forum { $0.clauses.append(third) }
            .seating("anna", in: Cast.neighborSeat, .elected, from: "2021-02-01")
            .seating("bo", in: Cast.policeSeat, .appointed, from: "2021-02-01")
            .on(day("2021-03-10")).planning(.spring, "2021-03-10")
        let meeting = try #require(given.city.meetings[.spring])
        let forecast = meeting.quorum(of: .forum, in: given.city.forums, given.city.organizations)
        #expect(forecast == QuorumVerdict(required: 2, members: 2, present: nil))
        #expect(forecast?.isMet == nil)
        let held = try given.having(
            .hold(.spring, HeldDraft(attendance: [.init(Cast.policeSeat, .present)]), seen: nil))
        let verdict = held.city.meetings[.spring]?
            .quorum(of: .forum, in: held.city.forums, held.city.organizations)
        #expect(verdict?.isMet == false)
    }

    @Test func `without a clause there is no quorum to meet`() throws {
        let given = try Given.forum.planning(.spring, "2021-03-10")
        let meeting = try #require(given.city.meetings[.spring])
        #expect(
            meeting.quorum(of: .forum, in: given.city.forums, given.city.organizations) == nil)
    }
}
