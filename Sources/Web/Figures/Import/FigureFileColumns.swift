// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The page that asks what the columns of a file mean, with its first rows.
struct FigureFileColumns: Component {
    let file: StagedFigureFile
    let peek: FigureFilePeek
    let terms: FigureFileTerms
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Hvad betyder kolonnerne?", en: "What do the columns mean?")
        SitePage(
            title, call,
            trail: [
                Crumb(title: reading.say(.figures), path: Paths.figures),
                Crumb(title: reading.say(.figureFile), path: Paths.figureFile),
            ]
        ) {
            PageHead(
                title, kind: reading.say(.figureFile),
                lead: reading.say(
                    da: "Vælg for hver kolonne. Dem, du lader stå tomme, springes over. Periode "
                        + "og værdi skal med.",
                    en: "Choose for each. Those left empty are passed over. Period and value are "
                        + "needed."))
            ErrorSummary(reading: reading, errors: errors)
            rows
            Form(.method("post"), .action(Link(Paths.figureFile)), .class("form"), .novalidate) {
                FormToken(reading: reading)
                Input(.type("hidden"), .name("file"), .value(file.hash))
                FigureFileCarried(form: call.form, asked: isAsked)
                For(Array(peek.headings.enumerated())) { index, heading in
                    column(index, heading)
                }
                rest
                Div(.class("actions")) {
                    Button(
                        reading.say(da: "Se filen igennem", en: "Look through"), .type("submit"),
                        .name("step"), .value("check"), .class("primary"))
                    A(reading.say(.cancel), .href(reading.link(Paths.figureFile)))
                }
            }
        }
    }

    private func isAsked(_ name: String) -> Bool {
        name.hasPrefix("column-") || name == "indicator" || name == "remember"
    }

    private func column(_ index: Int, _ heading: String) -> Choice {
        let name = FigureFileNames.column(index)
        let letter = SheetPlace(row: 0, column: index).name.dropLast()
        return Choice(
            name: name,
            label: heading.isEmpty
                ? reading.say(da: "Kolonne \(letter) uden navn", en: "Column \(letter), no name")
                : "\(letter): \(heading)",
            value: call.form[name]
                ?? peek.meaning(of: index, by: terms.mapping)?.rawValue,
            options: FigureColumn.allCases.map { ($0.rawValue, reading.say($0.title)) },
            reading: reading, errors: errors)
    }

    @MarkupBuilder private var rest: some Markup {
        Choice(
            name: "indicator",
            label: reading.say(
                da: "Hvis alle tal er af én indikator", en: "If all figures are of one indicator"),
            value: call.form["indicator"] ?? terms.mapping?.indicator?.rawValue,
            options: reading.indicators.filter { $0.latest.formula.isReported }
                .map { ($0.id.rawValue, reading.name(of: $0)) },
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Kun når ingen kolonne siger det.", en: "Only where no column says so."))
        TextField(
            name: "remember",
            label: reading.say(da: "Husk kolonnerne som", en: "Remember the columns as"),
            value: call.form["remember"] ?? terms.mapping?.name, reading: reading, errors: errors,
            hint: reading.say(
                da: "Så går det af sig selv til næste år. For eksempel: Politiets tal.",
                en: "Then it works by itself next year. Such as: The police's figures."))
    }

    private var rows: some Markup {
        let caption = reading.say(da: "De første rækker", en: "The first rows")
        return Div(.class("table-scroll"), .tabindex(0), .role("region"), .label(caption)) {
            Table {
                Caption(caption)
                Thead { Tr { For(peek.headings) { Th($0, .scope("col")) } } }
                Tbody {
                    For(peek.rows) { row in Tr { For(row) { Td($0) } } }
                }
            }
        }
    }
}

/// What earlier pages of the file said, sent along unseen.
struct FigureFileCarried: Component {
    let form: Fields
    /// The fields that the page asks itself.
    let asked: (String) -> Bool

    var body: some Markup {
        For(form.pairs.filter { Self.isCarried($0.name) && !asked($0.name) }) { name, value in
            Input(.type("hidden"), .name(name), .value(value))
        }
    }

    private static let names: Set<String> = [
        "source", "reporter", "mapping", "approve", "example", "indicator", "remember",
    ]

    private static func isCarried(_ name: String) -> Bool {
        names.contains(name)
            || ["column-", "word-", "meaning-"].contains { name.hasPrefix($0) }
    }
}

extension FigureColumn {
    var title: Phrase {
        switch self {
        case .indicator: Phrase(da: "Indikator", en: "Indicator")
        case .place: Phrase(da: "Sted", en: "Place")
        case .period: Phrase(da: "Periode", en: "Period")
        case .value: Phrase(da: "Værdi: selve tallet", en: "Value: the figure itself")
        case .numerator: Phrase(da: "Tæller: antal talte", en: "Numerator: those counted")
        case .denominator: Phrase(da: "Nævner: ud af", en: "Denominator: out of")
        case .sampleSize: Phrase(da: "Antal spurgte", en: "Those asked")
        case .note: Phrase(da: "Bemærkning", en: "Remark")
        }
    }
}

extension Phrase {
    static let figureFile = Phrase(da: "Læs tal ind fra en fil", en: "Figures from a file")
}
