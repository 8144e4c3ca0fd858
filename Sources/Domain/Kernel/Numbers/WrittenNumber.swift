// SPDX-License-Identifier: EUPL-1.2

/// A number that identifies something on paper and is kept as it is written.
public protocol WrittenNumber: Hashable, Sendable, Codable, CustomStringConvertible {
    /// Reads the number as people write it, or says how to write it.
    init(parsing text: String) throws(NumberRefusal)
}

extension WrittenNumber {
    public init(from decoder: any Decoder) throws {
        try self.init(parsing: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Why a written number cannot be one of its kind.
public enum NumberRefusal: Refusal {
    /// Not a year, a hyphen and four to seven digits.
    case caseNumber(String)
    /// Not a case number with a document's number, nor an old document number.
    case documentNumber(String)
    /// Not thirteen digits.
    case ean(String)
    /// Thirteen digits, of which one is wrong.
    case eanCheckDigit(String)
    /// Not three pairs of digits with at most one facet.
    case kleNumber(String)

    public var key: String {
        switch self {
        case .caseNumber: "number.case"
        case .documentNumber: "number.document"
        case .ean: "number.ean"
        case .eanCheckDigit: "number.ean-check-digit"
        case .kleNumber: "number.kle"
        }
    }

    public var sentence: Phrase {
        switch self {
        case .caseNumber(let text):
            Phrase(
                da: "“\(text)” er ikke et sagsnummer. Skriv fx 2021-0262994 eller 2010-14793.",
                en: "“\(text)” is not a case number. Write one like 2021-0262994 or 2010-14793."
            )
        case .documentNumber(let text):
            Phrase(
                da: "“\(text)” er ikke et dokumentnummer. "
                    + "Skriv fx 2021-0262994-3 eller 2011-161281.",
                en: "“\(text)” is not a document number. "
                    + "Write one like 2021-0262994-3 or 2011-161281."
            )
        case .ean(let text):
            Phrase(
                da: "“\(text)” er ikke et EAN-nummer. Skriv 13 cifre, fx 5798009800275.",
                en: "“\(text)” is not an EAN number. Write 13 digits, such as 5798009800275."
            )
        case .eanCheckDigit(let text):
            Phrase(
                da: "Kontrolcifret i “\(text)” passer ikke. Et af cifrene er forkert; ret det.",
                en: "The check digit of “\(text)” does not fit. Correct the digit that is wrong."
            )
        case .kleNumber(let text):
            Phrase(
                da: "“\(text)” er ikke et KLE-nummer. Skriv fx 15.20.00 eller 15.20.00 P35.",
                en: "“\(text)” is not a KLE number. Write one like 15.20.00 or 15.20.00 P35."
            )
        }
    }
}
