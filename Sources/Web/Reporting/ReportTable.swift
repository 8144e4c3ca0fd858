// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The figures of a form as rows: what, of where, last time's, and now.
struct ReportTable: Component {
    let door: ReportDoor
    let errors: FormErrors
    let typed: [ReportedCell]?
    private var reading: Reading { door.reading }

    var body: some Markup {
        Table(.class("cards report")) {
            Caption(
                reading.say(
                    da: "\(door.sheet.lines.count) tal er der spurgt om",
                    en: "\(door.sheet.lines.count) figures are asked for"))
            Thead {
                Tr {
                    Th(reading.say(da: "Tal for", en: "Figure of"), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(Array(door.sheet.lines.enumerated())) { index, line in
                    row(line, ReportFormReading.Names(index), index)
                }
            }
        }
    }

    private var heads: [String] {
        [
            reading.say(da: "Sidst", en: "Last time"), reading.say(da: "Nu", en: "Now"),
            reading.say(da: "Bemærkning", en: "Remark"),
        ]
    }

    private func row(
        _ line: ReportSheet.Line, _ names: ReportFormReading.Names, _ index: Int
    ) -> some Markup {
        let unit = line.definition.unit
        return Tr {
            Th(.scope("row")) {
                Span(line.placeName)
                Br()
                Span(reading.say(line.definition.name), .class("quiet"))
            }
            Td(.cellLabel(heads[0])) {
                door.lastTime(line)
            }
            Td(.cellLabel(heads[1])) {
                if door.mayWrite {
                    CellInputs(door: door, line: line, names: names, errors: errors)
                } else {
                    line.cell.map { reading.say($0.reading.phrase(in: unit)) }
                        ?? reading.say(da: "mangler", en: "missing")
                }
                Div(.id("svar-\(index)"), .class("answers"), .live("polite")) {
                    answers(line, names)
                }
            }
            Td(.cellLabel(heads[2])) {
                if door.mayWrite {
                    Input(
                        .id(names.note), .name(names.note),
                        .label("\(heads[2]): \(line.title(in: reading))"),
                        .value(door.call.typed(names.note, else: door.note(line.cell?.note))),
                        .invalid(errors[names.note] != nil))
                } else {
                    door.note(line.cell?.note) ?? ""
                }
            }
        }
    }

    /// What is wrong with the figure, or what makes one look twice.
    @MarkupBuilder
    private func answers(
        _ line: ReportSheet.Line, _ names: ReportFormReading.Names
    ) -> some Markup {
        let fields = [names.number, names.numerator, names.denominator, names.note]
        let wrong = fields.compactMap { errors[$0] }
        For(wrong) { P(reading.say($0), .class("error")) }
        if wrong.isEmpty, let hint = hint(line) { P(reading.say(hint.sentence), .class("hint")) }
    }

    private func hint(_ line: ReportSheet.Line) -> OutlierHint? {
        let now = typed.map { $0.first { $0.figure == line.figure } } ?? line.cell
        return now.flatMap {
            OutlierHint($0.reading, before: line.before, in: line.definition.unit)
        }
    }
}

/// Where one figure is written: the number, or why there is none.
private struct CellInputs: Component {
    let door: ReportDoor
    let line: ReportSheet.Line
    let names: ReportFormReading.Names
    let errors: FormErrors
    private var reading: Reading { door.reading }
    private var call: Call { door.call }

    var body: some Markup {
        let what = line.title(in: reading)
        let saved = line.cell?.reading
        Div(.class("cell-inputs")) {
            Input(
                .id(names.number), .name(names.number), .inputmode("decimal"),
                .label("\(reading.say(da: "Tal", en: "Number")): \(what)"), .size(9),
                .value(call.typed(names.number, else: saved?.number?.text())),
                .invalid(errors[names.number] != nil))
            Select(
                .id(names.missing), .name(names.missing),
                .label("\(reading.say(da: "Eller hvorfor ikke", en: "Or why not")): \(what)")
            ) {
                let chosen = call.typed(names.missing, else: saved?.word)
                Option(reading.say(line.definition.unit.phrase), .value(""))
                For(FigureReading.withoutNumber) { reason in
                    Option(
                        reading.say(reason.phrase(in: line.definition.unit)),
                        .value(reason.description), .selected(reason.description == chosen))
                }
            }
            if line.definition.unit == .percent { parts(what) }
        }
    }

    private func parts(_ what: String) -> some Markup {
        Span(.class("parts")) {
            part(
                names.numerator, reading.say(da: "Antal", en: "Number of"), what,
                line.cell?.numerator)
            Span(reading.say(da: "ud af", en: "out of"), .class("quiet"))
            part(
                names.denominator, reading.say(da: "Ud af", en: "Out of"), what,
                line.cell?.denominator)
        }
    }

    private func part(
        _ name: String, _ label: String, _ what: String, _ saved: Quantity?
    ) -> some Markup {
        Input(
            .id(name), .name(name), .inputmode("numeric"), .label("\(label): \(what)"),
            .size(6), .value(call.typed(name, else: saved?.text())),
            .invalid(errors[name] != nil))
    }
}

extension ReportSheet.Line {
    /// Which figure, for those who hear a field without its row.
    fileprivate func title(in reading: Reading) -> String {
        "\(reading.say(definition.name)), \(placeName)"
    }
}

extension FigureReading {
    fileprivate static let withoutNumber: [FigureReading] = [
        .notReported, .notApplicable, .suppressedAtSource,
    ]

    /// The word that the form sends for it; nil for a number.
    var word: String? { number == nil ? description : nil }
}
