// SPDX-License-Identifier: EUPL-1.2

extension Kroner {
    /// Reads `24.500 kr.`, `1,4 mio. kr.`, `12.345,50`, `kr. 100`, `DKK 24,500`.
    ///
    /// A leading `DKK` means English separators, everything else Danish ones.
    /// Refuses: what could be read in two ways, and more than 10¹² kroner.
    public init(parsing text: String) throws(KronerRefusal) {
        var written = WrittenAmount(text)
        let isEnglish = written.drop(prefixes: ["dkk"])
        written.drop(prefixes: ["kr.", "kr"])
        let isNegative = written.drop(prefixes: ["-"])
        let power = written.dropScale(isEnglish: isEnglish)
        written.drop(suffixes: [",-"])
        guard written.isNumeral else { throw .unreadable(text) }
        let (group, decimal): (Character, Character) = isEnglish ? (",", ".") : (".", ",")
        guard let digits = written.digits(group: group, decimal: decimal, power: power)
        else { throw .ambiguous(text) }
        guard let oere = Int64(digits), oere <= Kroner.largest else { throw .tooLarge(text) }
        self.init(oere: isNegative ? -oere : oere)
    }

    /// Far enough below the room of an Int64 that sums of budgets never overflow.
    private static let largest = Kroner(1_000_000_000_000).oere
}

/// What is left of a written amount while its signs and words are taken off.
private struct WrittenAmount {
    private(set) var rest: Substring

    init(_ text: String) {
        let plain = text.lowercased().map { character -> Character in
            if character.isWhitespace { return " " }
            return "−–".contains(character) ? "-" : character
        }
        rest = String(plain).trimmed
    }

    @discardableResult
    mutating func drop(prefixes: [String]) -> Bool {
        guard let prefix = prefixes.first(where: rest.hasPrefix) else { return false }
        rest = rest.dropFirst(prefix.count).trimmed
        return true
    }

    @discardableResult
    mutating func drop(suffixes: [String]) -> Bool {
        guard let suffix = suffixes.first(where: rest.hasSuffix) else { return false }
        rest = rest.dropLast(suffix.count).trimmed
        return true
    }

    /// Takes off the currency and the scale; gives the power of ten in øre.
    mutating func dropScale(isEnglish: Bool) -> Int {
        if drop(suffixes: ["t.kr.", "tkr.", "tkr"]) { return 5 }
        drop(suffixes: ["kroner", "kr.", "kr", "dkk"])
        // A Danish billion is a thousand times the English one.
        if isEnglish, drop(suffixes: ["billion"]) { return 11 }
        if drop(suffixes: ["mia.", "mia", "milliarder", "milliard"]) { return 11 }
        if drop(suffixes: ["mio.", "mio", "millioner", "million"]) { return 8 }
        return 2
    }

    var isNumeral: Bool {
        rest.first?.isDanishDigit == true
            && rest.allSatisfy { $0.isDanishDigit || " .,".contains($0) }
    }

    /// The digits times the power of ten; nil where the separators do not fit.
    func digits(group: Character, decimal: Character, power: Int) -> String? {
        let parts = rest.split(separator: decimal, omittingEmptySubsequences: false)
        let groups = parts[0].split(omittingEmptySubsequences: false) { $0 == group || $0 == " " }
        let areThousands =
            (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
        guard parts.count <= 2, groups.count == 1 || areThousands else { return nil }
        let decimals = parts.count == 2 ? parts[1] : "0"
        guard (1...power).contains(decimals.count) else { return nil }
        let zeros = String(repeating: "0", count: power - decimals.count)
        let digits = groups.joined() + decimals + zeros
        return digits.allSatisfy(\.isDanishDigit) ? digits : nil
    }
}

extension Character {
    fileprivate var isDanishDigit: Bool { isASCII && isWholeNumber }
}
