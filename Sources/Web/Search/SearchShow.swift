// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// What was found, by kind, or how to search.
struct SearchShow: Component {
    let query: String
    /// Best first within each kind.
    let findings: [Finding]
    var errors = FormErrors.none
    var search: TextSearch?
    var texts = FoundTexts.none
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        SitePage(reading.say(.search), call) {
            PageHead(
                reading.say(.search), kind: reading.say(da: "Hele byen", en: "The whole city"),
                lead: reading.say(
                    da: "Find områder, indsatser, sager, papirer, tal, organisationer og poster "
                        + "på deres navn eller nummer, og tekster på ordene i dem.",
                    en: "Find areas, initiatives, matters, papers, figures, organizations and "
                        + "posts by their name or number, and texts by their words."))
            ErrorSummary(reading: reading, errors: errors)
            form
            if query.isEmpty {
                advice
            } else if errors.isEmpty {
                results
            }
            Script(source: "/assets/search.js")
        }
    }

    private var form: some Markup {
        Form(.method("get"), .action(Link(Paths.search)), .role("search"), .class("form")) {
            Field(
                "q", reading.say(da: "Søg efter et navn", en: "Search for a name"), reading, errors
            ) {
                Div(.class("search")) {
                    Input(
                        .id("q"), .name("q"), .type("search"), .value(query),
                        .autocomplete("off"), .invalid(errors["q"] != nil),
                        described("q", hint: false, errors))
                    Button(reading.say(.search))
                    suggestions
                }
            }
            if reading.view.isPast {
                Input(.type("hidden"), .name("dag"), .value(reading.day.description))
            }
        }
    }

    /// Filled by the script while somebody types; without it there is nothing to see.
    private var suggestions: some Markup {
        Group {
            Ul(
                .id("forslag"), .role("listbox"), .class("suggestions"), .hidden(),
                .label(reading.say(da: "Forslag", en: "Suggestions")),
                .data("from", "/soeg/forslag"))
            Span(
                .id("forslag-antal"), .role("status"), .class("visually-hidden"),
                .data("text", reading.say(da: "# forslag", en: "# suggestions")))
        }
    }

    private var advice: some Markup {
        Ul {
            Li(
                reading.say(
                    da: "Begyndelsen af et navn er nok: “hørd” finder Hørdumsgade.",
                    en: "The beginning of a name is enough: “hørd” finds Hørdumsgade."))
            Li(
                reading.say(
                    da: "Æ, ø og å kan skrives ae, oe og aa, og en enkelt slåfejl gør ikke noget.",
                    en: "Æ, ø and å may be written ae, oe and aa, and one slip does no harm."))
            Li(
                reading.say(
                    da: "Flere ord skal alle passe: “leder tmf”.",
                    en: "Several words must all fit: “leder tmf”."))
            Li(
                reading.say(
                    da: "I tekster findes ord i alle former og i sammensætninger: “indsats” "
                        + "finder “hotspotindsatser”, og “Nørrebro” finder “Nerrebro” i et "
                        + "dårligt skannet papir. Sæt citationstegn om ord, der skal stå sammen.",
                    en: "In texts a word is found in all its forms and in compounds: “indsats” "
                        + "finds “hotspotindsatser”, and “Nørrebro” finds “Nerrebro” in a badly "
                        + "scanned paper. Put quotes around words that must stand together."))
        }
    }

    @MarkupBuilder private var results: some Markup {
        P(count, .role("status"))
        if findings.isEmpty, texts.total == 0 {
            EmptyState(
                reading.say(
                    da: "Prøv færre bogstaver eller et andet ord, eller find vej gennem listerne.",
                    en: "Try fewer letters or another word, or find the way through the lists.")
            ) {
                Ul {
                    Li { A(reading.say(.areas), .href(reading.link(Paths.areas))) }
                    Li { A(reading.say(.initiatives), .href(reading.link(Paths.initiatives))) }
                    Li { A(reading.say(.organizations), .href(reading.link(Paths.organizations))) }
                }
            }
        }
        For(FindingKind.allCases) { kind in group(kind) }
        if let search { TextResults(reading: reading, search: search, found: texts) }
    }

    @MarkupBuilder private func group(_ kind: FindingKind) -> some Markup {
        let found = findings.filter { $0.kind == kind }
        if !found.isEmpty {
            Section {
                H2("\(reading.say(kind.title)) (\(found.count))")
                Ul(.class("link-list")) {
                    For(found) { finding in
                        Li {
                            A(finding.title, .href(reading.link(finding.path)))
                            Div(finding.context, .class("quiet"))
                        }
                    }
                }
            }
        }
    }

    private var count: String {
        switch findings.count {
        case 0 where texts.total > 0:
            reading.say(
                da: "Intet navn passer på “\(query)”, men ordene står i \(texts.total) tekster.",
                en: "No name fits “\(query)”, but the words stand in \(texts.total) texts.")
        case 0: reading.say(da: "Intet passer på “\(query)”.", en: "Nothing fits “\(query)”.")
        case 1: reading.say(da: "Et fund for “\(query)”.", en: "One match for “\(query)”.")
        case let count:
            reading.say(da: "\(count) fund for “\(query)”.", en: "\(count) matches for “\(query)”.")
        }
    }
}
