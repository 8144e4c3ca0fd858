// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form by which a file of figures is sent.
struct FigureFileForm: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Læs tal ind fra en fil", en: "Take figures in from a file")
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.figures), path: Paths.figures)]
        ) {
            PageHead(
                title, kind: reading.say(.figures),
                lead: reading.say(
                    da: "Filen læses igennem, og du ser, hvad der står i den, før noget gemmes. "
                        + "Er der én fejl, kommer intet ind.",
                    en: "The file is read through, and you see what it says before anything is "
                        + "saved. One mistake, and nothing comes in."))
            taken
            ErrorSummary(reading: reading, errors: errors)
            Form(
                .method("post"), .action(Link(Paths.figureFile)), .class("form"), .novalidate,
                .enctype("multipart/form-data")
            ) {
                FormToken(reading: reading)
                file
                terms
                Div(.class("actions")) {
                    Button(
                        reading.say(da: "Se filen igennem", en: "Look through"), .class("primary"))
                    A(reading.say(.cancel), .href(reading.link(Paths.figures)))
                }
            }
            example
        }
    }

    @MarkupBuilder private var taken: some Markup {
        if let count = call.query["taken"].flatMap({ Int($0) }) {
            let corrected = call.query["corrected"].flatMap { Int($0) } ?? 0
            Div(.class("notice"), .role("status")) {
                P(
                    reading.say(
                        da: "\(Quantity(count).text()) tal er læst ind"
                            + (corrected > 0 ? ", og \(Quantity(corrected).text()) er rettet" : "")
                            + ". De, der ikke er godkendt, venter hos ejeren af hver indikator.",
                        en: "\(Quantity(count).text(in: .english)) figures were taken in"
                            + (corrected > 0
                                ? " and \(Quantity(corrected).text(in: .english)) corrected" : "")
                            + ". Those not approved wait with the owner of each indicator."))
            }
        }
    }

    private var file: some Markup {
        Field(
            Upload.field, reading.say(da: "Filen", en: "The file"),
            hint: reading.say(
                da: "CSV med overskrifter i første række, gemt som “CSV UTF-8”, højst "
                    + "\(Upload.megabytes) MB: op til en million rækker.",
                en: "CSV with headings in its first row, saved as “CSV UTF-8”, at most "
                    + "\(Upload.megabytes) MB: up to a million rows."),
            reading, errors
        ) {
            Input(
                .id(Upload.field), .name(Upload.field), .type("file"), .accept(".csv,.txt,.tsv"),
                .invalid(errors[Upload.field] != nil),
                described(Upload.field, hint: true, errors))
        }
    }

    @MarkupBuilder private var terms: some Markup {
        TextField(
            name: "source", label: reading.say(.sourceLabel), value: call.typed("source"),
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Hvor kommer tallene fra? Alle kan læse det.",
                en: "Where do the figures come from? Everybody can read it."))
        Choice(
            name: "reporter", label: reading.say(da: "Hvem indberetter?", en: "Who reports?"),
            value: call.typed("reporter", else: reading.viewer.works.first?.rawValue),
            options: reading.partyOptions.filter {
                reading.viewer.readsAll || reading.viewer.works.contains(OrganizationID($0.value))
            }, reading: reading, errors: errors)
        let kept = reading.city.figures.mappings.values.inDanishOrder(by: \.name, then: \.id)
        if !kept.isEmpty {
            Choice(
                name: "mapping",
                label: reading.say(
                    da: "Læs kolonnerne som sidst", en: "Read the columns as last time"),
                value: call.typed("mapping"),
                options: kept.map { ($0.id.rawValue, $0.name) }, reading: reading, errors: errors,
                hint: reading.say(
                    da: "Kan være tom. Så spørger vi, hvis overskrifterne er fremmede.",
                    en: "May be empty. Then we ask if the headings are foreign."))
        }
        box(
            "approve",
            Phrase(
                da: "Godkend tallene med det samme (kun dem, I selv ejer)",
                en: "Approve the figures at once (only those you own)"))
        box(
            "example",
            Phrase(
                da: "Tallene er opdigtede eksempler, og det skal stå ved hvert af dem",
                en: "The figures are made up, and each of them is to say so"))
    }

    private func box(_ name: String, _ label: Phrase) -> some Markup {
        Div(.class("choice")) {
            Input(
                .id(name), .name(name), .type("checkbox"), .value("ja"),
                .checked(call.form[name] != nil))
            Label(reading.say(label), .for(name))
        }
    }

    private var example: some Markup {
        Section {
            H2(reading.say(da: "Sådan kan filen se ud", en: "What the file can look like"))
            sample
            P(
                reading.say(
                    da: "Kolonnerne må stå i en anden rækkefølge og hedde noget andet. Skriv "
                        + "“..” hvor kilden skjuler tallet, “ikke oplyst” hvor ingen ved det, og 0 "
                        + "kun for nul.",
                    en: "The columns may stand in another order and be called otherwise. Write "
                        + "“..” where the source withholds it, “not reported” where nobody "
                        + "knows, and 0 for zero only."))
        }
    }

    private var sample: some Markup {
        let caption = reading.say(da: "Tre rækker af en fil", en: "Three rows of a file")
        let isEnglish = reading.language == .english
        let heads =
            isEnglish
            ? ["indicator", "place", "period", "value", "note"]
            : ["indikator", "sted", "periode", "værdi", "bemærkning"]
        let rows = [
            ["tryghed", "Sydhavnen", "2021", "46,5", ""],
            isEnglish
                ? ["tryghed", "the whole city", "2021", "33 %", "provisional"]
                : ["tryghed", "hele byen", "2021", "33 %", "foreløbigt"],
            ["tryghed", "Tingbjerg", "2021", "..", ""],
        ]
        return Div(.class("table-scroll"), .tabindex(0), .role("region"), .label(caption)) {
            Table {
                Caption(caption)
                Thead { Tr { For(heads) { Th($0, .scope("col")) } } }
                Tbody { For(rows) { row in Tr { For(row) { Td($0) } } } }
            }
        }
    }
}
