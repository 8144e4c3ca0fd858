// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Case and document numbers in both schemes.
///
/// Source: `2021-0262994` with `2021-0262994-3`, and of old `2010-14793` with
/// `2011-161281`, which say nothing of each other.
enum JournalNumbers {
    enum Shape: Equatable {
        case caseNumber(String)
        case documentInCase(String)
        /// Of old a case and a document look the same.
        case old(String)
    }

    /// What stands before a number that belongs to a sentence.
    static let labels: Set = [
        "sag", "sagen", "sagsnr", "sagsnummer", "nr", "nummer", "dokument", "dokumentnr", "jf",
        "se", "brev", "brevet", "notat", "notatet", "høringssvar", "svar", "j.nr", "journalnr",
        "herunder", "og",
    ]

    static func shape(of word: PageWord) -> Shape? {
        let text = word.bare
        guard text.count >= 9, text.first?.isNumber == true, text.contains("-"),
            text.allSatisfy({ $0.isNumber || $0 == "-" }), !isDay(text), !areYears(text)
        else { return nil }
        if let number = try? DocumentNumber(parsing: text), number.caseNumber != nil {
            return .documentInCase(number.description)
        }
        guard let number = try? CaseNumber(parsing: text) else { return nil }
        return number.serial.count == 7
            ? .caseNumber(number.description) : .old(number.description)
    }

    /// `2021-06-01` is no number of a case.
    private static func isDay(_ text: String) -> Bool { Day(text) != nil }

    /// `2015-2018` is a period.
    private static func areYears(_ text: String) -> Bool {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return text.count == 9 && parts.count == 2
            && parts.allSatisfy { (1900...2099).contains($0) } && parts[0] <= parts[1]
    }
}
