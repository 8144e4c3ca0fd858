// SPDX-License-Identifier: EUPL-1.2

extension DateText {
    /// How far away a day is: `i dag`, `om 3 dage`, `for 12 dage siden`.
    ///
    /// Counts days below two weeks, whole weeks below two months, whole months
    /// below two years, and then whole years; always rounded down.
    public static func distance(to day: Day, from today: Day) -> Phrase {
        switch today.distance(to: day) {
        case 0: Phrase(da: "i dag", en: "today")
        case 1: Phrase(da: "i morgen", en: "tomorrow")
        case -1: Phrase(da: "i går", en: "yesterday")
        case let days where days > 0: ahead(length(from: today, to: day))
        default: ago(length(from: day, to: today))
        }
    }

    private static func ahead(_ length: Phrase) -> Phrase {
        Phrase(da: "om \(length.danish)", en: "in \(length.english)")
    }

    private static func ago(_ length: Phrase) -> Phrase {
        Phrase(da: "for \(length.danish) siden", en: "\(length.english) ago")
    }

    private static func length(from start: Day, to end: Day) -> Phrase {
        let days = start.distance(to: end)
        let months = wholeMonths(from: start, to: end)
        if days < 14 { return Phrase(da: "\(days) dage", en: "\(days) days") }
        if months < 2 { return Phrase(da: "\(days / 7) uger", en: "\(days / 7) weeks") }
        if months < 24 { return Phrase(da: "\(months) måneder", en: "\(months) months") }
        return Phrase(da: "\(months / 12) år", en: "\(months / 12) years")
    }

    private static func wholeMonths(from start: Day, to end: Day) -> Int {
        let (from, to) = (start.parts, end.parts)
        let months = (to.year - from.year) * 12 + to.month - from.month
        return to.day < from.day ? months - 1 : months
    }
}
