// SPDX-License-Identifier: EUPL-1.2

/// Why a spreadsheet cannot be read at all.
public enum SheetRefusal: Refusal {
    case empty
    case notText
    case tooManyRows
    case tooManyColumns(Int)
    case openQuotation(row: Int)
    /// Neither the template's headings nor a place in the first column.
    case unknownHeadings(missing: [ReportSheet.Heading])
    case headingTwice(String)

    public var key: String {
        switch self {
        case .empty: "sheet.empty"
        case .notText: "sheet.not-text"
        case .tooManyRows: "sheet.too-many-rows"
        case .tooManyColumns: "sheet.too-many-columns"
        case .openQuotation: "sheet.open-quotation"
        case .unknownHeadings: "sheet.unknown-headings"
        case .headingTwice: "sheet.heading-twice"
        }
    }

    public var rule: String? { "R-205" }
    public var field: String? { "fil" }

    public var sentence: Phrase {
        switch self {
        case .empty:
            Phrase(
                da: "Arket er tomt. Vælg det udfyldte ark.",
                en: "The sheet is empty. Choose the one that is filled in.")
        case .notText:
            Phrase(
                da: "Filen er ikke et ark. Gem den som xlsx eller CSV, og vælg den igen.",
                en: "The file is no sheet. Save it as xlsx or CSV, then choose it again.")
        case .tooManyRows:
            Phrase(
                da: "Arket har over \(Sheet.mostRows) rækker. Brug skabelonen, og del den i flere.",
                en: "The sheet has over \(Sheet.mostRows) rows. Use the template and divide it.")
        case .tooManyColumns(let count):
            Phrase(
                da: "Arket har \(count) kolonner; der er plads til \(Sheet.mostColumns). "
                    + "Slet dem, der ikke er spurgt om.",
                en: "The sheet has \(count) columns; there is room for \(Sheet.mostColumns). "
                    + "Delete those that were not asked for.")
        case .openQuotation(let row):
            Phrase(
                da: "Et anførselstegn i række \(row) bliver aldrig lukket. Sæt det manglende tegn.",
                en: "A quotation mark in row \(row) is never closed. Add the missing one.")
        case .unknownHeadings(let missing):
            Phrase(
                da: "Arkets første række mangler "
                    + "\(Phrase.list(missing.map { "“\($0.phrase.danish)”" }).danish). "
                    + "Hent skabelonen igen, og flyt tallene over i den.",
                en: "The first row of the sheet lacks "
                    + "\(Phrase.list(missing.map { "“\($0.phrase.english)”" }).english). "
                    + "Get the template again and move the numbers into it.")
        case .headingTwice(let heading):
            Phrase(
                da: "Kolonnen “\(heading)” står to gange. Slet den ene.",
                en: "The column “\(heading)” is there twice. Delete one of them.")
        }
    }
}
