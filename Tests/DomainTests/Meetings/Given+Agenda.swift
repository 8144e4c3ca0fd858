// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// A forum with two who sit in it, and a meeting on 10 March 2021.
///
/// Anna sits for the neighbors and has a substitute, Bo for the police; Vera
/// chairs the committee and sits by right.
extension Given {
    static let meetingDay = Domain.Day.written("2021-03-10")

    static func business(_ body: (inout Charter) -> Void = { _ in }) throws -> Given {
        try Given.forum(body)
            .seating("anna", in: Cast.neighborSeat, .elected, from: "2021-02-01")
            .seating("bo", in: Cast.policeSeat, .appointed, from: "2021-02-01")
            .having(
                .organization(.registerPerson("stedfortraeder")),
                .organization(.registerPerson("vera")),
                .organization(
                    .beginMembership(
                        MembershipDraft(
                            id: "vera-1", person: "vera", post: .committeeChair,
                            from: .written("2021-01-10"))))
            )
            .having(
                .nameSubstitute(
                    "s1", seat: Cast.neighborSeat, person: "stedfortraeder",
                    from: .written("2021-02-01"))
            )
            .on(.written("2021-02-10")).planning(.spring, "2021-03-10")
    }

    /// The charter lets the forum do more with matters of every kind.
    static func business(power: Power, limit: Kroner? = nil) throws -> Given {
        try business { charter in
            charter = charter.changing("mandat") {
                $0.provision = .mandate(Mandate(power: power, limit: limit))
            }
        }
    }

    func adding(
        _ item: AgendaItemID, _ title: String = "Toiletter", _ purpose: ItemPurpose = .discuss,
        to meeting: MeetingID = .spring, _ body: (inout ItemContent) -> Void = { _ in }
    ) throws -> Given {
        var content = ItemContent(title: title, purpose: purpose)
        body(&content)
        return try having(
            .agenda(meeting, .add(AgendaItemDraft(id: item, content: content))))
    }

    /// Sent out and opened at 16.30 with those who sit there.
    func opened(
        _ seats: Seat..., meeting: MeetingID = .spring, on day: Domain.Day = Given.meetingDay
    ) throws -> Given {
        let seats = seats.isEmpty ? Cast.everySeat : seats
        return try on(day).having(
            .session(meeting, .open(at: .at(16, 30), seats.map { Arrival($0) })))
    }

    func decided(
        _ item: AgendaItemID, _ outcome: Outcome, to next: ForumID? = nil,
        at meeting: MeetingID = .spring
    ) throws -> Given {
        try having(
            .session(
                meeting,
                .decide(DecisionDraft(item: item, outcome: outcome, recommendedTo: next))))
    }

    var spring: Meeting {
        get throws { try #require(city.meetings[.spring]) }
    }

    func item(_ id: AgendaItemID, of meeting: MeetingID = .spring) throws -> AgendaItem {
        try #require(city.meetings[meeting]?.agenda[id])
    }

    func whenDeciding(
        _ item: AgendaItemID, _ outcome: Outcome, to next: ForumID? = nil
    ) -> Decided<MeetingEvent, MeetingRefusal> {
        when(
            MeetingCommand.session(
                .spring, .decide(DecisionDraft(item: item, outcome: outcome, recommendedTo: next)))
        )
    }
}

extension Cast {
    static let everySeat = [neighborSeat, policeSeat, committeeSeat]
}

extension Viewer {
    /// Members of the forum, who only represent their own.
    static let anna = Viewer(person: "anna", roles: [RoleGrant(.participant, for: .neighbors)])
    static let bo = Viewer(person: "bo", roles: [RoleGrant(.participant, for: .police)])
    static let substitute = Viewer(
        person: "stedfortraeder", roles: [RoleGrant(.participant, for: .neighbors)])
    /// Keeps the forum's papers.
    static let forumSecretary = Viewer(
        person: .secretary, roles: [RoleGrant(.secretary, for: .forum)])
}
