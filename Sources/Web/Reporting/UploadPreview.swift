// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What a sheet says, before anything of it is taken in; or all that is wrong with it.
struct UploadPreview: Component {
    let door: ReportDoor
    let upload: ReportUpload
    private var reading: Reading { door.reading }

    var body: some Markup {
        let title = reading.say(da: "Det står i arket", en: "What the sheet says")
        SitePage(title, door.call, trail: door.right == .login ? reading.trail(to: door.round) : [])
        {
            PageHead(
                title, kind: "\(door.round.title) · \(reading.name(of: door.organization))",
                lead: reading.say(da: "Intet er gemt endnu.", en: "Nothing is saved yet."))
            For(upload.remarks) { remark in
                Div(.class("notice")) { P(reading.say(remark)) }
            }
            if upload.problems.isEmpty { preview } else { problems }
            P {
                A(
                    reading.say(da: "Tilbage til formularen", en: "Back to the form"),
                    .href(Link(door.path)))
            }
        }
    }

    private var problems: some Markup {
        Div(.class("error-summary"), .role("alert")) {
            H2(
                upload.problems.count == 1
                    ? reading.say(
                        da: "Ét sted skal rettes i arket",
                        en: "One place of the sheet needs mending")
                    : reading.say(
                        da: "\(upload.problems.count) steder skal rettes i arket",
                        en: "\(upload.problems.count) places of the sheet need mending"))
            Table(.class("cards")) {
                Caption(
                    reading.say(
                        da: "Ret arket, og vælg det igen. Intet af det er gemt.",
                        en: "Mend the sheet, then choose it again. None of it is saved."))
                Thead {
                    Tr {
                        Th(reading.say(da: "Celle", en: "Cell"), .scope("col"))
                        Th(reading.say(da: "Hvad der er galt", en: "What is wrong"), .scope("col"))
                    }
                }
                Tbody {
                    For(upload.problems) { problem in
                        Tr {
                            Th(problem.place.name, .scope("row"))
                            Td(reading.say(problem.sentence))
                        }
                    }
                }
            }
        }
    }

    /// The figures go back to the form's own address, and are checked there again.
    private var preview: some Markup {
        Form(.method("post"), .action(Link(door.path)), .class("form wide")) {
            FormToken(reading: reading)
            Input(.type("hidden"), .name("version"), .value("\(door.submission.version)"))
            table
            if upload.entries.isEmpty {
                P(reading.say(da: "Arket er ikke udfyldt.", en: "The sheet is not filled in."))
            } else {
                Div(.class("actions")) {
                    Button(
                        reading.say(
                            da: "Gem \(upload.entries.count) tal",
                            en: "Save \(upload.entries.count) figures"),
                        .type("submit"), .name("trin"), .value("gem"), .class("primary"))
                }
            }
        }
    }

    private var table: some Markup {
        let heads = [
            reading.say(da: "Celle", en: "Cell"), reading.say(da: "Sidst", en: "Last time"),
            reading.say(da: "Nu", en: "Now"), reading.say(da: "Bemærkning", en: "Remark"),
        ]
        return Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(upload.entries.count) af \(door.sheet.lines.count) tal er i arket",
                    en: "\(upload.entries.count) of \(door.sheet.lines.count) figures are there"))
            Thead {
                Tr {
                    Th(reading.say(da: "Tal for", en: "Figure of"), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(Array(door.sheet.lines.enumerated())) { index, line in
                    if let entry = upload.entries.first(where: { $0.figure == line.figure }) {
                        row(entry, line, index, heads)
                    }
                }
            }
        }
    }

    private func row(
        _ entry: ReportUpload.Entry, _ line: ReportSheet.Line, _ index: Int, _ heads: [String]
    ) -> some Markup {
        let unit = line.definition.unit
        return Tr {
            Th(.scope("row")) {
                Span(line.placeName)
                Br()
                Span(reading.say(line.definition.name), .class("quiet"))
            }
            Td(entry.place.name, .cellLabel(heads[0]))
            Td(.cellLabel(heads[1])) {
                door.lastTime(line)
            }
            Td(.cellLabel(heads[2])) {
                reading.say(entry.reading.phrase(in: unit))
                if let hint = OutlierHint(entry.reading, before: line.before, in: unit) {
                    P(reading.say(hint.sentence), .class("hint"))
                }
                carried(entry, ReportFormReading.Names(index))
            }
            Td(entry.note ?? "", .cellLabel(heads[3]))
        }
    }

    private func carried(
        _ entry: ReportUpload.Entry, _ names: ReportFormReading.Names
    ) -> some Markup {
        let fields = [
            (names.number, entry.reading.number?.text()), (names.missing, entry.reading.word),
            (names.numerator, entry.numerator?.text()),
            (names.denominator, entry.denominator?.text()), (names.note, entry.note),
        ]
        return For(fields) { name, value in
            Input(.type("hidden"), .name(name), .value(value ?? ""))
        }
    }
}
