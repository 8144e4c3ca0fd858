// SPDX-License-Identifier: EUPL-1.2

/// Whether an organization was invited to a meeting of a quarter.
public struct GuestTally: Equatable, Sendable {
    public let guest: OrganizationID
    public let quarter: Period
    /// The first invitation to a meeting of the quarter that was sent, with
    /// the day of that meeting.
    public let sent: Day?
    public let meeting: Day?

    public var isKept: Bool { sent != nil }
}

extension ForumView {
    /// guests are invited to a meeting of each quarter; the invitation
    /// sent counts, not who came, and a quarter counts that the charter covers
    /// from its first day to its last.
    func guests(_ rule: GuestRule) -> Judgement {
        .joining(
            rule.guests.map { guest in
                let tallies = tallies(of: guest, through: day)
                var invited = Repetition()
                for tally in tallies where tally.isKept || tally.quarter.last < day {
                    invited.add(isKept: tally.isKept, from: tally.quarter.lateFrom)
                }
                let since = invited.brokenSince
                let recent = tallies.dropLast(2).count
                let told = tallies.enumerated().filter { index, tally in
                    index >= recent || (since.map { tally.quarter.lateFrom >= $0 } ?? false)
                }
                return Judgement(verdict(since, tallies.last), told.map { fact(of: $1) })
            })
    }

    private func verdict(_ since: Day?, _ latest: GuestTally?) -> Verdict {
        if let since { return .brokenSince(since) }
        if let latest, !latest.isKept { return .dueBy(latest.quarter.last) }
        return .holds
    }

    private func fact(of tally: GuestTally) -> ConformityFact {
        let name = conformity.name(of: tally.guest)
        guard let sent = tally.sent, let meeting = tally.meeting else {
            return .notInvited(name, in: tally.quarter, isOver: tally.quarter.last < day)
        }
        return .invited(name, in: tally.quarter, sent: sent, to: meeting)
    }

    /// The quarters in which the charter asks for the guest, oldest first.
    func tallies(of guest: OrganizationID, through last: Day) -> [GuestTally] {
        let covers = forum.charters.flatMap { version in
            version.charter.guests.filter { $0.rule.guests.contains(guest) }
                .map { (days: days(of: version), quarters: $0.rule.quarters) }
        }
        guard let first = covers.map(\.days.lowerBound).min() else { return [] }
        var tallies: [GuestTally] = []
        var quarter = Period(.quarter, containing: first)
        var rest = meetings[...]
        while quarter.first <= last {
            rest = rest.drop { $0.day < quarter.first }
            let number = quarter.first.month / 3 + 1
            let days = covers.reduce(0) { sum, cover in
                guard cover.quarters.contains(number) else { return sum }
                let first = max(cover.days.lowerBound, quarter.first)
                let last = min(cover.days.upperBound, quarter.last)
                return first <= last ? sum + first.distance(to: last) + 1 : sum
            }
            if days >= quarter.first.distance(to: quarter.last) + 1 {
                tallies.append(
                    tally(of: guest, in: quarter, rest.prefix { $0.day <= quarter.last }))
            }
            quarter = Period(.quarter, containing: quarter.lateFrom)
        }
        return tallies
    }

    private func tally(
        of guest: OrganizationID,
        in quarter: Period,
        _ meetings: ArraySlice<Meeting>
    ) -> GuestTally {
        let sent = meetings.compactMap { meeting in
            meeting.invitations.filter { $0.guest == guest && $0.sent <= day }.map(\.sent).min()
                .map { (sent: $0, meeting: meeting.day) }
        }.min { $0.sent < $1.sent }
        return GuestTally(guest: guest, quarter: quarter, sent: sent?.sent, meeting: sent?.meeting)
    }
}
