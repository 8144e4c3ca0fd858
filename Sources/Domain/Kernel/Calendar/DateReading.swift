// SPDX-License-Identifier: EUPL-1.2

/// What stands in a written date before anyone knows which date it is.
///
/// The order of words matters little: a number of four digits is the year, the
/// other number belongs to the word beside it. Only a date of bare numbers is
/// read by position: year first as in ISO 8601, otherwise day, month, year.
struct DateReading {
    enum Word {
        case filler
        case ordinal(Int)
        case weekday(Weekday)
        case unit(Unit)
    }

    enum Unit: Equatable {
        case week, quarter, half
        case month(Int)
        case season(Period.Season)

        /// Whether it means nothing without a number: `uge 10`.
        var isCounted: Bool { self == .week || self == .quarter || self == .half }
    }

    struct Number {
        let value: Int
        let isYear: Bool
    }

    private(set) var numbers: [Number] = []
    private(set) var unit: Unit?
    private(set) var weekday: Weekday?

    /// Takes the text apart; nil where it holds a word or a sign that no date has.
    init?(_ text: String) {
        var rest = Substring(text.lowercased())
        while let next = rest.first {
            if DateReading.signs.contains(next) || next.isWhitespace {
                rest.removeFirst()
            } else if next.isLetter {
                let word = rest.prefix { $0.isLetter }
                guard take(word: String(word)) else { return nil }
                rest = rest.dropFirst(word.count)
            } else {
                let digits = rest.prefix { "0"..."9" ~= $0 }
                guard take(digits: digits) else { return nil }
                rest = rest.dropFirst(digits.count)
            }
        }
    }

    private static let signs: Set<Character> = [".", ",", "-", "/", "–", "—", "‑"]

    private mutating func take(word: String) -> Bool {
        switch CalendarWords.meanings[word] {
        case .filler:
            return true
        case .ordinal(let value):
            return take(Number(value: value, isYear: false))
        case .weekday(let day) where weekday == nil:
            weekday = day
            return true
        case .unit(let found) where unit == nil:
            unit = found
            return true
        default:
            return false
        }
    }

    private mutating func take(digits: Substring) -> Bool {
        guard [1, 2, 4].contains(digits.count), let value = Int(digits) else { return false }
        return take(Number(value: value, isYear: digits.count == 4))
    }

    private mutating func take(_ number: Number) -> Bool {
        numbers.append(number)
        return numbers.count <= 3
    }
}
