// SPDX-License-Identifier: EUPL-1.2
import Domain

/// the day that begins, and those before it whose morning never came
/// because nothing ran.
///
/// What fell due meanwhile is told once, as it stands today.
struct Morning {
    let today: Day
    /// The first day that nobody was reminded on; at most a month back.
    let since: Day

    /// The last day that had its morning; nil when this is the first.
    init(of today: Day, after last: Day?) {
        self.today = today
        let first = last.map { $0.advanced(by: 1) } ?? today
        since = min(today, max(first, today.advanced(by: -30)))
    }

    var days: [Day] { (since.number...today.number).map(Day.init) }

    /// Whether the day is today, or was passed over.
    func includes(_ day: Day) -> Bool { since <= day && day <= today }

    /// Whether any of its days lies so many days after the due one as is asked
    /// for; before it, the number is negative.
    func comes(after due: Day, _ isWanted: (Int) -> Bool) -> Bool {
        days.contains { isWanted(due.distance(to: $0)) }
    }

    /// A week and a day before, and each week after.
    func reminds(of due: Day) -> Bool {
        comes(after: due) { $0 == -7 || $0 == -1 || ($0 > 0 && $0 % 7 == 1) }
    }
}
