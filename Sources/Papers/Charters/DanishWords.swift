// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Numbers, months and terms as a Danish kommissorium writes them.
enum DanishWords {
    /// The words in lower case, without the signs around them.
    static func split(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
    }

    /// 10, “10”, “ti”; nil for other words.
    static func number(_ word: some StringProtocol) -> Int? {
        if let number = Int(word) { return number }
        return cardinals[word.lowercased()]
    }

    /// 5 for “femte” and “5.”.
    static func ordinal(_ word: some StringProtocol) -> Int? {
        if word.hasSuffix("."), let number = Int(word.dropLast()) { return number }
        return ordinals[word.lowercased()]
    }

    static func month(_ word: some StringProtocol) -> Int? {
        months.firstIndex(of: word.lowercased()).map { $0 + 1 }
    }

    /// “2-årig”, “2 årig”, “to år”: how long, wherever it stands in the words.
    static func years(in words: [String]) -> Int? {
        for (index, word) in words.enumerated() {
            for ending in ["-årig", "-årige", "årig", "årige", "-års", "års"]
            where word.hasSuffix(ending) {
                let stem = word.dropLast(ending.count)
                if let years = number(stem) { return years }
                if stem.isEmpty, index > 0 { return number(words[index - 1]) }
            }
            if word == "år", index > 0, let years = number(words[index - 1]) { return years }
        }
        return nil
    }

    private static let cardinals: [String: Int] = [
        "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6,
        "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13,
        "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
        "tyve": 20,
    ]

    private static let ordinals: [String: Int] = [
        "første": 1, "andet": 2, "anden": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6,
        "syvende": 7, "ottende": 8, "niende": 9, "tiende": 10, "ellevte": 11, "tolvte": 12,
    ]

    private static let months = [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
        "oktober", "november", "december",
    ]
}
