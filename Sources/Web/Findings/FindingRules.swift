// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What findings are sorted by, within how many days they are to be mended, and who
/// owes the answers.
struct FindingRules: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Hvem svarer på hvad", en: "Who answers what")
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.safety), path: Paths.safety)]
        ) {
            PageHead(
                title, kind: reading.say(.safety),
                lead: reading.say(
                    da: "Den regel, der passer på mest, vælger den, der skylder svar. Passer to "
                        + "på lige meget, går grunden før området og området før kategorien.",
                    en: "The rule that asks for most chooses who owes the answer. Where two ask "
                        + "for as much, ground comes before area, and area before category."))
            Section(.id("kategorier")) {
                H2(reading.say(da: "Kategorier og mål", en: "Categories and goals"))
                categories
                P(
                    reading.say(
                        da: "Et nyt mål gælder for det, der findes fra den dag; det, der er "
                            + "fundet før, måles på det mål, der gjaldt.",
                        en: "A new goal holds for what is found from that day on; what was found "
                            + "before is held to the goal of its day."), .class("quiet"))
                if mayChange { add(Paths.findingCategory("ny"), "Ny kategori", "New category") }
            }
            Section(.id("regler")) {
                H2(reading.say(da: "Regler", en: "Rules"))
                rules
                if mayChange { add(Paths.routingRule("ny"), "Ny regel", "New rule") }
                P(
                    reading.say(
                        da: "Passer ingen regel, skylder en boligorganisation svar for sin egen "
                            + "grund. Ellers vælger en koordinator.",
                        en: "Where no rule fits, a housing organization answers for its own "
                            + "ground. Otherwise a coordinator chooses."), .class("quiet"))
                if reading.viewer.isStaff {
                    P {
                        A(
                            reading.say(
                                da: "Andre systemer, som fund sendes til",
                                en: "Other systems that findings are sent to"),
                            .href(Link(Paths.peers)))
                    }
                }
            }
        }
    }

    private var mayChange: Bool {
        reading.may(
            .finding(.stateCategory(FindingCategory(id: "", name: Phrase(verbatim: "")))))
    }

    private func add(_ path: String, _ danish: String, _ english: String) -> some Markup {
        P(.class("actions")) {
            A(
                reading.say(da: danish, en: english), .href(Link(path)),
                .class("button secondary"))
        }
    }

    private var categories: some Markup {
        let heads = Severity.allCases.map { reading.say($0.phrase).capitalizedFirst }
        let all = reading.city.findings.categories.values
            .inDanishOrder(by: \.name.danish, then: \.id)
        return Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "Inden for hvor mange kalenderdage det skal være lavet",
                    en: "Within how many calendar days it is to be mended"))
            Thead {
                Tr {
                    Th(reading.say(.findingCategory), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(all) { category in
                    Tr {
                        Th(.scope("row")) { name(category) }
                        For(Array(zip(heads, Severity.allCases))) { head, severity in
                            Td(
                                category.goals[severity].map(reading.days)
                                    ?? reading.say(.notStated),
                                .cellLabel(head))
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func name(_ category: FindingCategory) -> some Markup {
        if mayChange {
            A(reading.say(category.name), .href(Link(Paths.findingCategory(category.id))))
        } else {
            reading.say(category.name)
        }
        if category.isRetired {
            Span(reading.say(da: " bruges ikke mere", en: " no longer used"), .class("quiet"))
        }
        if category.isExample {
            Span(reading.say(da: " eksempel", en: " example"), .class("quiet"))
        }
        if let source = category.source {
            P("\(reading.say(.sourceLabel)): \(source)", .class("quiet"))
        }
    }

    @MarkupBuilder private var rules: some Markup {
        let all = reading.city.findings.rules.values.filter { !$0.isRetired }
            .sorted { $0.id < $1.id }
        if all.isEmpty {
            EmptyState(reading.say(da: "Ingen regler endnu.", en: "No rules yet."))
        } else {
            Ul {
                For(all) { rule in
                    Li {
                        Strong(asks(rule))
                        ": \(reading.name(of: rule.unit))"
                        if mayChange {
                            " "
                            A(
                                reading.say(da: "Ret", en: "Change"),
                                .href(Link(Paths.routingRule(rule.id))),
                                .label("\(reading.say(da: "Ret", en: "Change")) \(asks(rule))"))
                        }
                    }
                }
            }
        }
    }

    private func asks(_ rule: RoutingRule) -> String {
        let parts = [
            rule.category.map { reading.name(of: $0) }, rule.area.map { reading.name(of: $0) },
            rule.ground.map {
                reading.say(
                    da: "grund: \(reading.owner(of: $0))", en: "ground: \(reading.owner(of: $0))")
            },
        ].compactMap { $0 }
        return parts.isEmpty
            ? reading.say(da: "Alt andet", en: "Everything else") : parts.joined(separator: ", ")
    }
}
