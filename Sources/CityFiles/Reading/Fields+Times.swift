// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Days, periods and lags, written as people write them.
extension Fields {
    func day(_ key: String, _ need: Need = .required) -> Day? {
        value(key, need).flatMap { value in
            word(in: value, of: key).flatMap { word in
                tried(at: value) { () throws(DateRefusal) in try DateText.day(word) }
            }
        }
    }

    func days(_ key: String) -> [Day] {
        list(key).compactMap { value in
            word(in: value, of: key).flatMap { word in
                tried(at: value) { () throws(DateRefusal) in try DateText.day(word) }
            }
        }
    }

    /// The day that the record is valid from, also for the ids it mentions.
    func start(_ key: String = "since", _ need: Need = .required) -> Day? {
        day = day(key, need) ?? day
        return day
    }

    func period(_ key: String, _ need: Need = .optional) -> Period? {
        value(key, need).flatMap { value in
            word(in: value, of: key).flatMap { word in
                tried(at: value) { () throws(DateRefusal) in try Period(parsing: word) }
            }
        }
    }

    /// `5 arbejdsdage`, `-10 kalenderdage`, `2 working days`; nothing is 0.
    func lag(_ key: String) -> Lag? {
        guard has(key) else {
            _ = value(key)
            return Lag(days: 0, unit: .working)
        }
        return parsed(key, .optional, else: Phrase.wantsLag, Lag.init(written:))
    }
}

extension Lag {
    /// Nil where the unit is not said; only 0 needs none.
    init?(written: String) {
        let words = written.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first, let days = Int(first) else { return nil }
        switch words.dropFirst().joined(separator: " ") {
        case "" where days == 0: self.init(days: 0, unit: .working)
        case "arbejdsdag", "arbejdsdage", "working day", "working days":
            self.init(days: days, unit: .working)
        case "kalenderdag", "kalenderdage", "calendar day", "calendar days":
            self.init(days: days, unit: .calendar)
        default: return nil
        }
    }
}
