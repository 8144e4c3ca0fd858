// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// How cases and documents have been numbered, and the form of a new way.
struct NumberSchemes: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func save(_ call: Call) async throws -> Answer {
        try await call.saving(
            to: Paths.numberSchemes, else: { NumberSchemes(call: call, errors: $0) }
        ) { form in
            let from = form.requiredDay("from")
            let fewest = form.number("digits") ?? 0
            return [
                .casework(
                    .stateScheme(
                        NumberScheme(
                            from: from, fewest: fewest, most: form.number("most") ?? fewest,
                            documents: form.word(
                                "documents", Phrase(da: "Vælg måden.", en: "Choose the way.")),
                            first: form.number("first") ?? 1)))
            ]
        }
    }

    var body: some Markup {
        let schemes = reading.city.cases.schemes
        let title = reading.say(da: "Nummerserier", en: "Number schemes")
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.journal), path: Paths.journal)]
        ) {
            PageHead(
                title, kind: reading.say(.journal),
                lead: reading.say(
                    da: "Et nummer skal passe til sit års serie. Ingen numre bruges to gange, "
                        + "heller ikke når et dokument trækkes tilbage.",
                    en: "A number must fit the scheme of its year. No number is used twice, not "
                        + "even when a document is withdrawn.")
            ) {
                Fact(
                    reading.say(da: "Næste sagsnummer", en: "Next case number"),
                    reading.city.cases.nextCaseNumber(on: reading.day)?.description
                        ?? reading.say(.notStated),
                    note: reading.say(
                        da: "gives af systemet", en: "given by the system"))
            }
            if schemes.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen nummerserie er oplyst. Sager kan først oprettes, når den er.",
                        en: "No number scheme is stated. Cases can be opened once one is."))
            } else {
                Ul { For(schemes) { Li(reading.say($0.phrase).capitalizedFirst + ".") } }
            }
            if reading.viewer.has(.administrator), reading.canWrite { form }
        }
    }

    private var form: some Markup {
        Section(.id("ny")) {
            H2(reading.say(da: "Ny nummerserie", en: "New number scheme"))
            ErrorSummary(reading: reading, errors: errors)
            Form(.method("post"), .action(Link(call.path)), .class("form"), .novalidate) {
                FormToken(reading: reading)
                DayField(
                    name: "from", label: reading.say(da: "Gælder fra", en: "In force from"),
                    value: call.typed("from"), reading: reading, errors: errors)
                number("digits", da: "Mindst så mange cifre", en: "At least so many digits", "7")
                number("most", da: "Højst så mange cifre", en: "At most so many digits", "7")
                Choice(
                    name: "documents",
                    label: reading.say(da: "Dokumentnumre", en: "Document numbers"),
                    value: call.typed("documents", else: "in-case"),
                    options: [
                        (
                            "in-case",
                            reading.say(
                                da: "Sagens nummer og plads i sagen",
                                en: "The case's number and the place in it")
                        ),
                        (
                            "independent",
                            reading.say(da: "Egne numre", en: "Numbers of their own")
                        ),
                    ], reading: reading, errors: errors)
                number("first", da: "Første nummer i et år", en: "First number of a year", "1")
                Div(.class("actions")) { Button(reading.say(.save), .class("primary")) }
            }
        }
    }

    private func number(_ name: String, da: String, en: String, _ opening: String) -> TextField {
        TextField(
            name: name, label: reading.say(da: da, en: en),
            value: call.typed(name, else: opening), reading: reading, errors: errors)
    }
}

extension String {
    fileprivate var capitalizedFirst: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
