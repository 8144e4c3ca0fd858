// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

extension Given {
    /// The cast's forum, whose charter is in force from 1 February 2021.
    static let forum = Given(City(Cast.setting + Cast.forum))

    /// A forum whose charter says besides what the body adds to it.
    static func forum(
        effective: String = "2021-01-01",
        _ body: (inout Charter) -> Void
    ) -> Given {
        var draft = Cast.charterDraft
        draft.effective = Domain.Day.written(effective)
        body(&draft.charter)
        return Given(City(Cast.setting + Cast.forumSetting + [.forum(.adopt(draft, seen: nil))]))
    }

    func planning(_ id: MeetingID, _ iso: String, isExtra: Bool = false) throws -> Given {
        try having(
            .plan(
                MeetingDraft(
                    id: id, forums: [.forum], plan: MeetingPlan(day: .written(iso)),
                    isExtra: isExtra)))
    }

    /// Planned and held on the day with nobody written down; the day is today then.
    func meeting(_ iso: String, isExtra: Bool = false) throws -> Given {
        let id = MeetingID("m-\(iso)")
        return try on(.written(iso)).planning(id, iso, isExtra: isExtra)
            .having(.hold(id, HeldDraft(attendance: []), seen: nil))
    }

    func meetings(_ days: String...) throws -> Given {
        try days.reduce(self) { try $0.meeting($1) }
    }

    func inviting(_ guest: OrganizationID, to id: MeetingID, on iso: String) throws -> Given {
        try on(.written(iso))
            .having(.invite(id, guests: [guest], sent: .written(iso)))
    }

    /// Somebody new in the seat.
    func seating(
        _ person: PersonID,
        in seat: Seat,
        _ manner: SeatManner,
        from iso: String,
        to last: String? = nil
    ) throws -> Given {
        try having(.organization(.registerPerson(person))).having(
            .forum(
                .take(
                    HoldingDraft(
                        id: HoldingID("h-\(person)"), seat: seat, person: person,
                        from: .written(iso), termEnds: last.map(Domain.Day.written),
                        manner: manner))))
    }
}

extension Domain.Day {
    static func written(_ iso: String) -> Domain.Day { DomainTestSupport.day(iso) }
}

extension ID where Subject == Meeting {
    static var spring: Self { "foraar" }
}
