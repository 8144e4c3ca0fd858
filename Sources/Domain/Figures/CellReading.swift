// SPDX-License-Identifier: EUPL-1.2

/// Reads what people write into a place of a form or a sheet.
public enum CellReading {
    /// What the words say; nil when nothing is written.
    ///
    /// nothing written, nothing reported, not applicable, hidden by the
    /// source, and zero are five different things.
    ///
    /// Source: Landsbyggefonden, Beboerdata — “Der kan forekomme diskretionering”.
    public static func read(
        _ text: String, in unit: FigureUnit
    ) throws(CellRefusal) -> FigureReading? {
        let words = String(text.trimmed)
        if words.isEmpty { return nil }
        if words.looksLikeFormula { throw .formula(words) }
        if let sign = FigureReading(sign: words) { return sign }
        if words.hasSuffix("%"), unit != .percent, unit != .percentagePoints {
            throw .percentOfSomethingElse(words)
        }
        do throws(QuantityRefusal) {
            return .number(try Quantity(reading: words))
        } catch {
            throw .number(error)
        }
    }

    /// A whole or decimal number beside the figure; nil when nothing is written.
    public static func number(_ text: String) throws(CellRefusal) -> Quantity? {
        switch try read(text, in: .count) {
        case nil: nil
        case .number(let number): number
        default: throw .number(.unreadable(text))
        }
    }
}

/// Why what is written in one place cannot be the figure.
public enum CellRefusal: Refusal {
    case number(QuantityRefusal)
    case formula(String)
    case percentOfSomethingElse(String)
    case notWhole
    case negative
    case overHundred
    case numeratorAbove
    case otherShare(Quantity)
    case partsOfNothing
    case reasonMissing

    public var key: String {
        switch self {
        case .number(let refusal): refusal.key
        case .formula: "cell.formula"
        case .percentOfSomethingElse: "cell.percent-of-something-else"
        case .notWhole: "cell.not-whole"
        case .negative: "cell.negative"
        case .overHundred: "cell.over-hundred"
        case .numeratorAbove: "cell.numerator-above"
        case .otherShare: "cell.other-share"
        case .partsOfNothing: "cell.parts-of-nothing"
        case .reasonMissing: "cell.reason-missing"
        }
    }

    public var rule: String? {
        switch self {
        case .number(let refusal): refusal.rule
        case .formula: "R-206"
        case .reasonMissing: "R-197"
        default: "R-198"
        }
    }

    public var sentence: Phrase {
        switch self {
        case .number(let refusal): refusal.sentence
        case .formula(let text):
            Phrase(
                da: "“\(text)” er en formel. Skriv selve tallet.",
                en: "“\(text)” is a formula. Write the number itself.")
        case .percentOfSomethingElse(let text):
            Phrase(
                da: "“\(text)” er en procent, men der er spurgt om et antal. Skriv antallet.",
                en: "“\(text)” is a percentage, but a count was asked for. Write the count.")
        case .notWhole:
            Phrase(
                da: "Et antal har ingen decimaler. Skriv et helt tal.",
                en: "A count has no decimals. Write a whole number.")
        case .negative:
            Phrase(
                da: "Tallet kan ikke være under nul. Fjern minusset.",
                en: "The number cannot be below zero. Remove the minus.")
        case .overHundred:
            Phrase(
                da: "En andel kan ikke være over 100 %. Skriv den i procent af alle.",
                en: "A share cannot be over 100%. Write it in percent of all.")
        case .numeratorAbove:
            Phrase(
                da: "Antallet er større end det, det er en del af. Byt dem om.",
                en: "The number is greater than what it is part of. Swap them.")
        case .otherShare(let share):
            Phrase(
                da: "Antal og grundlag giver \(share.text(in: .danish)) %. Ret andelen eller "
                    + "tallene.",
                en: "The number and its base make \(share.text(in: .english))%. Mend the share "
                    + "or the numbers.")
        case .partsOfNothing:
            Phrase(
                da: "Der er skrevet antal eller grundlag, men intet tal. Skriv også andelen.",
                en: "There is a number or a base but no figure. Write the share too.")
        case .reasonMissing:
            Phrase(
                da: "Skriv, hvorfor tallet ikke er oplyst.",
                en: "Say why the figure is not reported.")
        }
    }
}
