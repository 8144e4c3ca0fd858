// SPDX-License-Identifier: EUPL-1.2

/// How the municipality's journal numbers cases and documents from some day on.
///
/// Source: letter of 5 October 2021 (case 2021-0262994, its third document
/// 2021-0262994-3); covering letter of 3 March 2011 (case 2010-14793, document
/// 2011-161281, which says nothing about the case).
public struct NumberScheme: Hashable, Sendable, Codable {
    /// How documents get their numbers.
    public enum Documents: String, Hashable, Sendable, Codable, CaseIterable {
        /// The case's number and the document's place in it.
        case inCase = "in-case"
        /// Numbers of their own, counted over all cases of a year.
        case independent
    }

    /// The first day that numbers are made so.
    public let from: Day
    /// The fewest and the most digits after the year.
    public let fewest: Int
    public let most: Int
    public let documents: Documents
    /// The number that the first case of a year gets when the city gives it.
    public let first: Int

    public init(
        from: Day, fewest: Int, most: Int, documents: Documents, first: Int = 1
    ) {
        self.from = from
        self.fewest = fewest
        self.most = most
        self.documents = documents
        self.first = first
    }

    /// Whether so many digits may follow the year.
    func holds(_ serial: String) -> Bool { (fewest...most).contains(serial.count) }

    /// The number with leading zeros; nil when there is no room for it.
    func serial(_ number: Int) -> String? {
        let digits = String(number)
        guard digits.count <= most else { return nil }
        return String(repeating: "0", count: max(0, fewest - digits.count)) + digits
    }

    /// What a case number looks like, in words with an example.
    public var phrase: Phrase {
        let serial = serial(14_793) ?? "1479"
        let digits =
            fewest == most
            ? Phrase(da: "\(most) cifre", en: "\(most) digits")
            : Phrase(da: "\(fewest)-\(most) cifre", en: "\(fewest) to \(most) digits")
        let (da, en) =
            documents == .inCase
            ? (
                "dokumenter nummereres i sagen, fx \(from.year)-\(serial)-3",
                "documents are numbered in the case, such as \(from.year)-\(serial)-3"
            )
            : (
                "dokumenter har deres egne numre på samme form",
                "documents have numbers of their own of the same form"
            )
        return Phrase(
            da:
                "fra \(from.danish): år, bindestreg og \(digits.danish), fx \(from.year)-\(serial); "
                + da,
            en: "from \(from.english): year, hyphen and \(digits.english), such as "
                + "\(from.year)-\(serial); \(en)")
    }
}
