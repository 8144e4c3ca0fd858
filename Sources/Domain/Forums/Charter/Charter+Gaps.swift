// SPDX-License-Identifier: EUPL-1.2

/// Something a charter ought to say and does not: shown, never filled in.
public struct CharterGap: Hashable, Sendable {
    public enum Subject: String, Sendable, CaseIterable, Codable {
        case purpose, area, mandate, seats, chair, secretary, cadence, quorum, voting, notice
        case minutesDeadline = "minutes-deadline"
        case publication, amendment
        /// Of some seats: how they are filled, how long, and by whom again.
        case count, filling, term, vacancy
        /// Of seats or an officer with a term in years: the day that it begins.
        case termStart = "term-start"
        /// Of seats with a term: whether whoever is found sits the rest of it.
        case successor
        /// How the forum decides who gets a free seat.
        case admission
        /// Of an officer: who elects them.
        case elector
        case officerTerm = "officer-term"
    }

    public let subject: Subject
    public let group: SeatGroupID?
    public let officer: OfficerRole?

    public init(_ subject: Subject, group: SeatGroupID? = nil, officer: OfficerRole? = nil) {
        self.subject = subject
        self.group = group
        self.officer = officer
    }
}

extension Charter {
    /// What the charter does not state, in the order of a kommissorium.
    public var gaps: [CharterGap] { generalGaps + seatGaps + officerGaps + admissionGaps }

    private var generalGaps: [CharterGap] {
        let stated: [(CharterGap.Subject, Bool)] = [
            (.purpose, !purposes.isEmpty),
            (.area, !areas.isEmpty),
            (.mandate, !mandates.isEmpty),
            (.seats, !seatGroups.isEmpty),
            (.chair, officer(.chair) != nil),
            (.secretary, officer(.secretary) != nil),
            (.cadence, cadence != nil),
            (.quorum, quorum != nil),
            (.voting, voting != nil),
            (.notice, notice != nil),
            (.minutesDeadline, minutes?.rule.withinDays != nil),
            (.publication, minutes?.rule.isPublic != nil),
            (.amendment, amendment != nil),
        ]
        return stated.filter { !$0.1 }.map { CharterGap($0.0) }
    }

    /// Nobody fills the seat of whoever sits there by right.
    private var seatGaps: [CharterGap] {
        seatGroups.map(\.rule).flatMap { group -> [CharterGap] in
            switch group.filling {
            case .members: return []
            case .exOfficio: return group.count == nil ? [CharterGap(.count, group: group.id)] : []
            default: break
            }
            let stated: [(CharterGap.Subject, Bool)] = [
                (.count, group.count != nil),
                (.filling, group.filling != .notStated),
                (.term, term(of: group.id) != nil),
                (.termStart, term(of: group.id)?.rule.term.isTiedToCalendar != false),
                (.vacancy, vacancy(of: group.id) != nil),
                (
                    .successor,
                    term(of: group.id) == nil || successor(on: group.id) != nil
                ),
            ]
            return stated.filter { !$0.1 }.map { CharterGap($0.0, group: group.id) }
        }
    }

    private var admissionGaps: [CharterGap] {
        let isOpen = clauses.contains { clause in
            if case .application(let rule) = clause.provision { rule.method == nil } else { false }
        }
        return isOpen ? [CharterGap(.admission)] : []
    }

    private var officerGaps: [CharterGap] {
        officers.map(\.rule).flatMap { officer -> [CharterGap] in
            let isElectorStated =
                switch officer.choice {
                case .elected(let elector): elector != nil
                case .notStated: false
                case .appointed, .rotates: true
                }
            let stated: [(CharterGap.Subject, Bool)] = [
                (.elector, isElectorStated), (.officerTerm, officer.term != nil),
                (.termStart, officer.term?.isTiedToCalendar != false),
            ]
            return stated.filter { !$0.1 }.map { CharterGap($0.0, officer: officer.role) }
        }
    }
}
