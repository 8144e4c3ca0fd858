// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Something that a forum's cadence or its guests still ask for this year.
public struct OwedDuty: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        /// So many meetings, of which some have a day already.
        case meetings(Int, planned: Int, in: Period)
        case invitation(String, of: OrganizationID, in: Period)
    }

    public let forum: ForumID
    public let clause: Clause
    public let kind: Kind
    public let due: Day
    /// Whether the last day has passed.
    public let isLate: Bool
}

extension OwedDuty {
    /// `3. kvartal 2022: ingen invitation til Socialudvalget endnu`.
    public var sentence: Phrase {
        switch kind {
        case .meetings(let count, let planned, let span):
            let when = span.phrase
            let days =
                planned == 0
                ? Phrase(da: "ingen er planlagt", en: "none is planned")
                : Phrase(da: "\(planned) er planlagt", en: "\(planned) planned")
            return Phrase(
                da: "\(when.danish): \(count) møde\(count == 1 ? "" : "r") mangler; \(days.danish)",
                en: "\(when.english): \(count) meeting\(count == 1 ? "" : "s") owed; "
                    + "\(days.english)")
        case .invitation(let name, _, let quarter):
            let yet = isLate ? ("", "") : (" endnu", " yet")
            return Phrase(
                da: "\(quarter.phrase.danish): ingen invitation til \(name)\(yet.0)",
                en: "\(quarter.phrase.english): no invitation to \(name)\(yet.1)")
        }
    }
}

extension Conformity {
    /// What is still owed in the period that the day lies in, soonest first;
    /// of a quarter, all that is due by its end and was not in the year before.
    public func owed(
        of forum: ForumID,
        on day: Day,
        within precision: Period.Precision = .year
    ) -> [OwedDuty] {
        guard let view = ForumView(of: forum, on: day, in: self) else { return [] }
        let last = Period(precision, containing: day).last
        let year = Period(.year, containing: day)
        return (view.owedMeetings(in: year) + view.owedInvitations(in: year))
            .filter { $0.due <= last }
            .sorted { ($0.due, $0.sentence.danish) < ($1.due, $1.sentence.danish) }
    }
}

extension ForumView {
    fileprivate func owedMeetings(in year: Period) -> [OwedDuty] {
        guard let clause = charter.cadence?.clause else { return [] }
        return tallies(through: year.last)
            .filter { year.contains($0.span.last) && !$0.isKept }
            .map { tally in
                OwedDuty(
                    forum: forum.id,
                    clause: clause,
                    kind: .meetings(
                        tally.missing, planned: tally.planned.count, in: tally.span),
                    due: tally.span.last,
                    isLate: tally.span.last < day
                )
            }
    }

    fileprivate func owedInvitations(in year: Period) -> [OwedDuty] {
        charter.guests.flatMap { ruled in
            ruled.rule.guests.flatMap { guest in
                tallies(of: guest, through: year.last)
                    .filter { year.contains($0.quarter.last) && !$0.isKept }
                    .map { tally in
                        OwedDuty(
                            forum: forum.id,
                            clause: ruled.clause,
                            kind: .invitation(
                                conformity.name(of: guest), of: guest, in: tally.quarter),
                            due: tally.quarter.last,
                            isLate: tally.quarter.last < day
                        )
                    }
            }
        }
    }
}
