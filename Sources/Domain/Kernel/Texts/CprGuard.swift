// SPDX-License-Identifier: EUPL-1.2

/// finds what may be a person's CPR number in any text.
///
/// A candidate is ten digits that begin with a possible birthday, alone or
/// inside a longer number. Between the sixth and the seventh digit may stand a
/// hyphen, a space, an underscore, or a hyphen with space around it; nothing
/// may stand elsewhere. A window whose birthday lies in a number that is
/// recognized as something else is no candidate. A number with 60 added to the
/// day, as hospitals make them, is one. Source: cpr.dk, “Personnummeret i CPR”.
public enum CprGuard {
    /// Every candidate in the text, in order.
    ///
    /// Complexity: linear in the length of the text.
    public static func scan(_ text: String) -> [CprFinding] {
        let glyphs = NumberGlyphs(text)
        return windows(in: glyphs).compactMap { window in
            let digits = (glyphs.bytes[window.birthday] + glyphs.bytes[window.serial]).map(\.digit)
            guard let certainty = certainty(of: digits) else { return nil }
            return CprFinding(
                range: glyphs.characters(window.birthday.lowerBound..<window.serial.upperBound),
                serial: glyphs.characters(window.serial),
                certainty: certainty,
                masked: digits.prefix(6).map(String.init).joined() + "-****"
            )
        }
    }

    /// Refuses a text with a candidate, naming the first of them masked.
    public static func check(_ text: String, field: String) throws(CprRefusal) {
        guard let refusal = CprRefusal(findings: scan(text), field: field) else { return }
        throw refusal
    }

    /// The text with the last four digits of every candidate as stars.
    public static func masked(_ text: String) -> String {
        var characters = Array(text)
        for finding in scan(text) {
            for place in finding.serial { characters[place] = "*" }
        }
        return String(characters)
    }
}

extension CprGuard {
    /// Where six digits stand that could be a birthday, and the four after.
    private struct Window {
        let birthday: Range<Int>
        let serial: Range<Int>

        init(birthdayFrom start: Int, serialFrom serialStart: Int) {
            birthday = start..<start + 6
            serial = serialStart..<serialStart + 4
        }
    }

    private static func windows(in glyphs: NumberGlyphs) -> [Window] {
        let runs = glyphs.runs
        let recognized = RecognizedNumbers(in: glyphs, runs: runs).flags
        var windows: [Window] = []
        for (index, run) in runs.enumerated() where run.count >= 6 && !recognized[index] {
            for start in run.dropLast(9) {
                windows.append(Window(birthdayFrom: start, serialFrom: start + 6))
            }
            guard index + 1 < runs.count, runs[index + 1].count >= 4 else { continue }
            let next = runs[index + 1].lowerBound
            if separators.contains(glyphs.text(run.upperBound..<next)) {
                windows.append(Window(birthdayFrom: run.upperBound - 6, serialFrom: next))
            }
        }
        return windows
    }

    /// What may stand between birthday and serial number.
    private static let separators: Set<String> = [
        "-", " ", "_", " -", "- ", " - ", "-\n", " -\n", "\n-",
    ]

    private static func certainty(of digits: [Int]) -> CprFinding.Certainty? {
        func pair(_ index: Int) -> Int { digits[index] * 10 + digits[index + 1] }
        let (writtenDay, month) = (pair(0), pair(2))
        let day = writtenDay > 60 ? writtenDay - 60 : writtenDay
        let year = century(seventhDigit: digits[6], year: pair(4)) + pair(4)
        guard Day(year: year, month: month, day: day) != nil else { return nil }
        let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        // Since 2007 those born on a 1 January may have numbers without it.
        let isNewYear = writtenDay == 1 && month == 1
        return sum % 11 == 0 || isNewYear ? .certain : .possible
    }

    private static func century(seventhDigit: Int, year: Int) -> Int {
        switch seventhDigit {
        case 0...3: 1900
        case 4, 9: year <= 36 ? 2000 : 1900
        default: year <= 57 ? 2000 : 1800
        }
    }
}
