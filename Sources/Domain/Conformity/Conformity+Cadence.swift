// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// The meetings of one span of a cadence: a year, a quarter, a month.
public struct MeetingTally: Equatable, Sendable {
    public let span: Period
    /// What the charter asks for in a whole span.
    public let whole: Int
    /// What it asks for in the part of the span in which it is in force.
    public let required: Int
    /// Held ones that count, earliest first.
    public internal(set) var held: [Meeting] = []
    /// Held beside the fixed ones, as the charter allows.
    public internal(set) var extra: [Meeting] = []
    /// Held, and more than the charter provides for.
    public internal(set) var beyond: [Meeting] = []
    /// Still to come.
    public internal(set) var planned: [Meeting] = []
    /// Past, and nobody wrote whether they were held.
    public internal(set) var unrecorded: [Meeting] = []

    public var missing: Int { max(0, required - held.count) }
    public var isKept: Bool { missing == 0 }
}

extension Conformity {
    /// The meetings of the forum by the spans of its cadence, up to the span
    /// that the last day lies in; nothing where the charter states no cadence.
    public func tallies(of forum: ForumID, on day: Day, through last: Day? = nil) -> [MeetingTally]
    {
        ForumView(of: forum, on: day, in: self)?.tallies(through: last ?? day) ?? []
    }
}

extension ForumView {
    /// so many meetings in each span of the calendar; of a span that the
    /// charter covers in part, only the whole meetings in its share are asked.
    var cadence: Judgement {
        let tallies = tallies(through: day)
        var fixed = Repetition()
        for tally in tallies where tally.required > 0 {
            let isOver = tally.span.last < day
            guard tally.isKept || isOver else { continue }
            fixed.add(isKept: tally.isKept, from: tally.span.lateFrom)
        }
        let latest = tallies.suffix(2)
        let since = fixed.brokenSince
        let told = tallies.filter { tally in
            latest.contains { $0.span == tally.span }
                || (since.map { tally.span.lateFrom >= $0 } ?? false)
        }
        return Judgement(verdict(since, latest), told.flatMap(facts(of:)))
    }

    private func verdict(_ since: Day?, _ latest: ArraySlice<MeetingTally>) -> Verdict {
        if let since { return .brokenSince(since) }
        if let running = latest.last, !running.isKept { return .dueBy(running.span.last) }
        // one more than the charter provides for breaks nothing.
        return latest.contains { !$0.beyond.isEmpty || !$0.unrecorded.isEmpty } ? .remark : .holds
    }

    private func facts(of tally: MeetingTally) -> [ConformityFact] {
        var facts: [ConformityFact] = [
            .meetings(tally.held.map(\.day), required: tally.required, in: tally.span)
        ]
        if tally.required < tally.whole {
            facts.append(.share(required: tally.required, whole: tally.whole, in: tally.span))
        }
        return facts + tally.planned.map { .planned($0.day) }
            + tally.unrecorded.map { .unrecorded($0.day) } + tally.extra.map { .extra($0.day) }
            + tally.beyond.map { .beyond($0.day, months: allowedMonths) }
    }

    private var allowedMonths: [Int] { charter.cadence?.rule.extra.compactMap(\.month) ?? [] }

    func tallies(through last: Day) -> [MeetingTally] {
        guard let rule = charter.cadence?.rule,
            let first = forum.charters.first(where: { $0.charter.cadence != nil })
        else { return [] }
        var tallies: [MeetingTally] = []
        var span = Period(rule.per.precision, containing: first.effective)
        var rest = meetings[...]
        while span.first <= last {
            rest = rest.drop { $0.day < span.first }
            let inSpan = rest.prefix { $0.day <= span.last }
            tallies.append(tally(of: span, inSpan, by: rule))
            span = Period(rule.per.precision, containing: span.lateFrom)
        }
        return tallies
    }

    private func tally(
        of span: Period,
        _ all: ArraySlice<Meeting>,
        by current: Cadence
    ) -> MeetingTally {
        let rule = forum.charter(on: span.last)?.charter.cadence?.rule ?? current
        var tally = MeetingTally(
            span: span, whole: rule.meetings * rule.per.perYear / current.per.perYear,
            required: required(in: span, per: current.per))
        let ours = all.filter { forum.charter(on: $0.day)?.charter.cadence != nil }
        tally.planned = ours.filter { $0.day > day }
        tally.unrecorded = ours.filter { $0.day <= day && !$0.isHeld }
        tally.split(ours.filter { $0.day <= day && $0.isHeld }, extra: rule.extra)
        return tally
    }

    /// The share of a span that the versions with a cadence ask for, rounded
    /// down: a charter from 1 June asks for 2 of 4 meetings that year.
    private func required(in span: Period, per: CadenceSpan) -> Int {
        let length = span.first.distance(to: span.last) + 1
        let asked = forum.charters.reduce(0) { sum, version in
            guard let rule = version.charter.cadence?.rule else { return sum }
            let days = days(of: version)
            let (first, last) = (max(days.lowerBound, span.first), min(days.upperBound, span.last))
            guard first <= last else { return sum }
            return sum + rule.meetings * rule.per.perYear * (first.distance(to: last) + 1)
        }
        return asked / (per.perYear * length)
    }
}

extension MeetingTally {
    /// a meeting beside the fixed ones is one in a month that the
    /// charter names; any other counts like the rest, and beyond their number
    /// it is remarked on.
    mutating func split(_ all: [Meeting], extra allowed: [ExtraMeeting]) {
        var open = allowed
        func takesPlace(_ meeting: Meeting) -> Bool {
            let place = open.firstIndex { $0.month == nil || $0.month == meeting.day.month }
            if let place { open.remove(at: place) }
            return place != nil
        }
        for meeting in all {
            if meeting.isExtra, takesPlace(meeting) {
                extra.append(meeting)
            } else {
                held.append(meeting)
            }
        }
        for meeting in held where held.count > whole && !meeting.isExtra {
            guard takesPlace(meeting) else { continue }
            held.removeAll { $0.id == meeting.id }
            extra.append(meeting)
        }
        let surplus = max(0, held.count - whole)
        beyond = Array((held.filter { !$0.isExtra } + held.filter(\.isExtra)).suffix(surplus))
    }
}

extension CadenceSpan {
    var precision: Period.Precision {
        switch self {
        case .month: .month
        case .quarter: .quarter
        case .halfYear: .halfYear
        case .year: .year
        }
    }
}
