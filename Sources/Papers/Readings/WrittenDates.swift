// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Days as papers write them, wherever they stand among words.
///
/// Source: the three forms of the drawer — `5. oktober 2021`, `01.06.2022`,
/// `03-03-2011` — and `7. marts` without a year.
enum WrittenDates {
    struct Found: Equatable {
        /// The day; nil where the year is not written.
        let day: Day?
        let words: Range<Int>
        /// Whether letters stood for digits.
        let isMended: Bool
    }

    static func first(in words: [PageWord], from start: Int = 0) -> Found? {
        words.indices.dropFirst(start).lazy.compactMap { date(in: words, at: $0) }.first
    }

    static func date(in words: [PageWord], at index: Int) -> Found? {
        let plain = words[index].bare
        guard plain.first.map({ $0.isNumber || "lIO".contains($0) }) ?? false else { return nil }
        let mended = digits(plain)
        if mended.count >= 8, let day = try? DateText.day(mended) {
            return Found(day: day, words: index..<(index + 1), isMended: mended != plain)
        }
        guard index + 1 < words.count, let number = Int(mended), (1...31).contains(number),
            words[index].text.hasSuffix("."),
            let month = DanishWords.month(words[index + 1].bare)
        else { return nil }
        guard index + 2 < words.count, let year = Int(digits(words[index + 2].bare)),
            (1900...2099).contains(year)
        else { return Found(day: nil, words: index..<(index + 2), isMended: mended != plain) }
        guard let day = Day(year: year, month: month, day: number) else { return nil }
        let isMended = mended != plain || digits(words[index + 2].bare) != words[index + 2].bare
        return Found(day: day, words: index..<(index + 3), isMended: isMended)
    }

    /// What scanners put for digits, put back.
    private static func digits(_ text: String) -> String {
        guard text.contains(where: \.isNumber) else { return text }
        return String(text.map { ["l": "1", "I": "1", "O": "0", "o": "0"][$0] ?? $0 })
    }
}
