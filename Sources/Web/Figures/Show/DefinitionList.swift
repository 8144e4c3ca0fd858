// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Every definition that has been in force, with what it counts and who says so.
struct DefinitionList: Component {
    let indicator: Indicator
    let reading: Reading

    var body: some Markup {
        Section(.id("definitioner")) {
            H2(reading.say(da: "Definitioner", en: "Definitions"))
            For(indicator.definitions.reversed()) { definition in
                H3(heading(definition))
                Dl(.class("facts")) {
                    For(facts(definition)) { fact in
                        Div {
                            Dt(fact.name)
                            Dd(fact.text)
                        }
                    }
                    if let matter = definition.changedBy { decided(matter) }
                }
            }
            proposals
        }
    }

    private func heading(_ definition: IndicatorDefinition) -> String {
        reading.say(
            da: "Nr. \(definition.version), fra \(reading.date(definition.effective))",
            en: "No. \(definition.version), from \(reading.date(definition.effective))")
    }

    private typealias Line = (name: String, text: String)

    private func facts(_ definition: IndicatorDefinition) -> [Line] {
        let notStated = reading.say(.notStated)
        var lines: [Line] = [
            (reading.say(da: "Navn", en: "Name"), reading.say(definition.name)),
            (
                reading.say(da: "Betyder", en: "Means"),
                definition.meaning.isEmpty ? notStated : definition.meaning
            ),
            (reading.say(da: "Kommer af", en: "Comes about"), definition.formula.words(reading)),
            (reading.say(da: "Måles i", en: "Measured in"), reading.say(definition.unit.phrase)),
            (reading.say(da: "Tæller", en: "Counts"), definition.population ?? notStated),
            (reading.say(da: "Opgøres pr.", en: "Made per"), period(definition)),
            (reading.say(da: "Gælder for", en: "Made for"), geography(definition)),
            (reading.say(da: "Beskyttelse", en: "Protection"), protection(definition)),
            (reading.say(.sourceLabel), definition.source),
        ]
        if definition.version > 1 {
            lines.append(
                (
                    reading.say(da: "Sammenligning", en: "Comparison"),
                    definition.comparableWithPrevious
                        ? reading.say(
                            da: "kan sammenlignes med definitionen før",
                            en: "compares with the definition before")
                        : reading.say(
                            da: "kan ikke sammenlignes med definitionen før",
                            en: "does not compare with the definition before")
                ))
        }
        return lines
    }

    private func period(_ definition: IndicatorDefinition) -> String {
        let kind = reading.say(definition.periodKind.title)
        return definition.averaging > 1
            ? reading.say(
                da: "\(kind), gennemsnit over \(definition.averaging) år",
                en: "\(kind), average over \(definition.averaging) years")
            : kind
    }

    private func geography(_ definition: IndicatorDefinition) -> String {
        let city = definition.geography.includesCity ? [reading.say(.wholeCity)] : []
        let kinds = AreaKind.listed.filter { definition.geography.kinds.contains($0) }
            .map { reading.say($0.plural) }
        return reading.list((city + kinds).map { $0.lowercased() })
    }

    /// The rule for small numbers, with who has said yes to it.
    private func protection(_ definition: IndicatorDefinition) -> String {
        let rule = definition.protection
        let kind = reading.say(definition.sensitivity.phrase)
        guard rule.protects else {
            return reading.say(da: "\(kind), intet skjules", en: "\(kind), nothing is withheld")
        }
        let confirmed =
            rule.isConfirmed
            ? ""
            : reading.say(
                da: " (grænsen er ikke bekræftet af kommunens databeskyttelsesrådgiver)",
                en: " (not confirmed by the municipality's data protection officer)")
        return reading.say(
            da: "\(kind), under \(rule.minimumCount) af mindst \(rule.minimumBase) skjules",
            en: "\(kind), below \(rule.minimumCount) of at least \(rule.minimumBase) withheld")
            + confirmed
    }

    private func decided(_ matter: MatterID) -> some Markup {
        Div {
            Dt(reading.say(da: "Besluttet i", en: "Decided in"))
            Dd {
                if let matter = reading.matter(matter) {
                    MatterLink(reading: reading, matter: matter)
                } else {
                    reading.say(da: "en sag, der ikke er offentlig", en: "a matter not public")
                }
            }
        }
    }

    @MarkupBuilder private var proposals: some Markup {
        let open = indicator.proposals.compactMap { reading.matter($0) }
        if !open.isEmpty {
            H3(reading.say(da: "Forslag om ændringer", en: "Proposed changes"))
            Ul {
                For(open) { matter in
                    Li {
                        MatterLink(reading: reading, matter: matter)
                        " "
                        StatusTag(
                            reading.standing(of: matter).status, reading.standing(of: matter).text)
                    }
                }
            }
        }
    }
}

/// What rests on the indicator, and who works to move it.
struct IndicatorUses: Component {
    let indicator: Indicator
    let reading: Reading

    var body: some Markup {
        let dependents = reading.city.figures.dependents(of: indicator.id)
        let initiatives = reading.city.figures.aims
            .filter { $0.value.contains(indicator.id) }.keys
            .compactMap { reading.initiative($0) }.inDanishOrder(by: \.name, then: \.id)
        if !dependents.isEmpty {
            Section {
                H2(reading.say(da: "Bruges i", en: "Used in"))
                Ul {
                    For(dependents) { id in
                        Li { A(reading.name(of: id), .href(reading.link(Paths.indicator(id)))) }
                    }
                }
            }
        }
        if !initiatives.isEmpty {
            Section {
                H2(
                    reading.say(
                        da: "Indsatser, der skulle flytte tallet",
                        en: "Initiatives meant to move the figure"))
                Ul {
                    For(initiatives) { initiative in
                        Li {
                            A(
                                initiative.name,
                                .href(reading.link(Paths.initiative(initiative.id))))
                        }
                    }
                }
            }
        }
    }
}
