// SPDX-License-Identifier: EUPL-1.2

/// Why a free text cannot come in.
public enum TextRefusal: Refusal {
    /// Nothing was written where something must be.
    case empty(field: String)
    /// The text is longer than its room; it is kept as typed, never cut.
    case tooLong(field: String, count: Int, limit: Int)
    /// A line break stands where there is one line.
    case severalLines(field: String)
    /// The character with that number, from 1, cannot be shown.
    case unreadable(field: String, character: Int)
    /// The text may hold a CPR number.
    case cpr(CprRefusal)

    public var key: String {
        switch self {
        case .empty: "text.empty"
        case .tooLong: "text.too-long"
        case .severalLines: "text.several-lines"
        case .unreadable: "text.unreadable"
        case .cpr(let refusal): refusal.key
        }
    }

    public var rule: String? {
        switch self {
        case .tooLong: "R-005"
        case .cpr(let refusal): refusal.rule
        case .empty, .severalLines, .unreadable: nil
        }
    }

    public var field: String? {
        switch self {
        case .empty(let field), .tooLong(let field, _, _), .severalLines(let field),
            .unreadable(let field, _):
            field
        case .cpr(let refusal): refusal.field
        }
    }

    public var sentence: Phrase {
        switch self {
        case .empty:
            Phrase(da: "Her mangler en tekst. Skriv den.", en: "A text is missing here. Write it.")
        case .tooLong(_, let count, let limit):
            Phrase(
                da: "Teksten er på \(count.grouped(by: ".")) tegn, og der er plads til "
                    + "\(limit.grouped(by: ".")). "
                    + "Gør den mindst \((count - limit).grouped(by: ".")) tegn kortere.",
                en: "The text has \(count.grouped(by: ",")) characters and there is room for "
                    + "\(limit.grouped(by: ",")). "
                    + "Make it at least \((count - limit).grouped(by: ",")) characters shorter."
            )
        case .severalLines:
            Phrase(
                da: "Her er kun plads til én linje. Fjern linjeskiftet.",
                en: "There is room for one line only. Remove the line break."
            )
        case .unreadable(_, let character):
            Phrase(
                da: "Tegn nummer \(character) kan ikke vises. Slet det, og skriv det igen.",
                en: "Character number \(character) cannot be shown. Delete it and type it again."
            )
        case .cpr(let refusal): refusal.sentence
        }
    }
}
