// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// Everything that is wrong with a file of figures, by row and column.
struct FigureFileProblems: Component {
    let check: FigureFileCheck
    let reading: Reading
    /// A page with more is no help.
    private static let mostShown = 200

    var body: some Markup {
        let shown = check.run.problems.prefix(Self.mostShown)
        let more = check.run.problemCount - shown.count
        Div(.class("error-summary"), .role("alert")) {
            H2(
                check.run.problemCount == 1
                    ? reading.say(
                        da: "Ét sted skal rettes i filen", en: "One place of the file needs mending"
                    )
                    : reading.say(
                        da: "\(reading.text(check.run.problemCount)) steder skal rettes i filen",
                        en: "\(reading.text(check.run.problemCount)) places need mending"))
            Table(.class("cards")) {
                Caption(
                    reading.say(
                        da: "Ret filen, og vælg den igen. Intet af den er gemt.",
                        en: "Mend the file, then choose it again. None of it is saved."))
                Thead {
                    Tr {
                        Th(reading.say(da: "Celle", en: "Cell"), .scope("col"))
                        Th(
                            reading.say(da: "Hvad der er galt", en: "What is wrong"), .scope("col"))
                    }
                }
                Tbody {
                    For(shown) { problem in
                        Tr {
                            Th(
                                SheetPlace(row: problem.line - 1, column: problem.column - 1).name,
                                .scope("row"))
                            Td(reading.say(problem.sentence))
                        }
                    }
                }
            }
            if more > 0 {
                P(
                    reading.say(
                        da: "Og \(reading.text(more)) til. De første står her.",
                        en: "And \(reading.text(more)) more. The first are here."))
            }
        }
    }
}

/// What the words of a file mean that stand for nothing here.
struct FigureFileWordFields: Component {
    let check: FigureFileCheck
    let call: Call
    private var reading: Reading { call.reading }

    private var asked: [(word: String, column: FigureColumn)] {
        [FigureColumn.place, .indicator].flatMap { column in
            (check.run.unknownWords[column] ?? []).map { (word: $0, column: column) }
        }
    }

    var body: some Markup {
        // Numbers after those that were answered on a page before.
        let first =
            (0..<FigureFileNames.mostWords).last {
                call.form[FigureFileNames.word($0)] != nil
            }.map { $0 + 1 } ?? 0
        if !asked.isEmpty {
            H2(reading.say(da: "Hvad betyder de ord?", en: "What do these words mean?"))
            P(
                reading.say(
                    da: "Vælg det, som filen mener. Giver du kolonnerne et navn, huskes det også.",
                    en: "Choose what the file means. With named columns it is remembered too."))
            For(Array(asked.enumerated())) { index, entry in
                Input(
                    .type("hidden"), .name(FigureFileNames.word(first + index)),
                    .value(entry.word))
                Choice(
                    name: FigureFileNames.meaning(first + index), label: "“\(entry.word)”",
                    value: nil, options: entry.column == .place ? places : indicators,
                    reading: reading, errors: .none)
            }
        }
    }

    private var places: [(value: String, title: String)] {
        let city = reading.city
        let groups = city.figures.groups.values.map { FigurePlace.group($0.id) }
        let areas = city.areas.areas.values.map { FigurePlace.area($0.id) }
        return reading.inOrder([.city] + groups + areas)
            .map { ($0.description, reading.name(of: $0)) }
    }

    private var indicators: [(value: String, title: String)] {
        reading.indicators.filter { $0.latest.formula.isReported }
            .map { ($0.id.rawValue, reading.name(of: $0)) }
    }
}

/// How many figures of what a file holds, and its first rows as they were read.
struct FigureFileTallies: Component {
    let check: FigureFileCheck
    let reading: Reading

    var body: some Markup {
        let heads = [
            reading.say(da: "Nye tal", en: "New figures"),
            reading.say(da: "Rettelser", en: "Corrections"),
            reading.say(da: "Steder", en: "Places"), reading.say(da: "Perioder", en: "Periods"),
        ]
        Table(.class("cards")) {
            Caption(reading.say(da: "Hvad der kommer ind", en: "What comes in"))
            Thead {
                Tr {
                    Th(reading.say(da: "Indikator", en: "Indicator"), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(rows) { row in
                    Tr {
                        Th(row[0], .scope("row"))
                        For(heads.indices) { Td(row[$0 + 1], .cellLabel(heads[$0])) }
                    }
                }
            }
        }
        if !check.sample.isEmpty { sample }
    }

    private var rows: [[String]] {
        check.tallies.keys.inDanishOrder(by: { reading.name(of: $0) }).compactMap { id in
            guard let tally = check.tallies[id] else { return nil }
            let (first, last) = (reading.period(tally.first), reading.period(tally.last))
            return [
                reading.name(of: id), reading.text(tally.count),
                reading.text(tally.corrections), reading.text(tally.places.count),
                first == last ? first : "\(first) – \(last)",
            ]
        }
    }

    private var sample: some Markup {
        let heads = [
            reading.say(.placeLabel), reading.say(da: "Periode", en: "Period"),
            reading.say(da: "Tal", en: "Figure"),
        ]
        return Table(.class("cards")) {
            Caption(
                check.sample.count == 1
                    ? reading.say(da: "Tallet, som det er læst", en: "The figure as it was read")
                    : reading.say(
                        da: "De første \(check.sample.count) tal, som de er læst",
                        en: "The first \(check.sample.count) figures as they were read"))
            Thead {
                Tr {
                    Th(reading.say(da: "Indikator", en: "Indicator"), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(check.sample) { id, observation in
                    Tr {
                        Th(reading.name(of: id), .scope("row"))
                        Td(reading.name(of: observation.place), .cellLabel(heads[0]))
                        Td(reading.period(observation.period), .cellLabel(heads[1]))
                        Td(reading.words(observation, of: id), .cellLabel(heads[2]))
                    }
                }
            }
        }
    }

}

extension Reading {
    /// A whole number with its thousands marked.
    func text(_ number: Int) -> String {
        language == .english ? Quantity(number).text(in: .english) : Quantity(number).text()
    }
}
