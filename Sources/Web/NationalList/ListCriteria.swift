// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The criteria of each version of the law, with sources and what is unverified.
struct ListCriteria: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Kriterierne for listen", en: "The criteria of the list")
        let versions = reading.city.listing.versions
        SitePage(
            title, call,
            trail: [Crumb(title: reading.say(.nationalList), path: Paths.nationalList)]
        ) {
            PageHead(
                title, kind: reading.say(.nationalList),
                lead: reading.say(
                    da: "Tegnene betyder noget: “over” og “under” er ikke lig med, “mindst” er. "
                        + "Navnene er lovens egne.",
                    en: "The signs matter: “above” and “below” exclude the limit itself, “at "
                        + "least” includes it. The names are the law's own."))
            actions
            if versions.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen kriterier er skrevet ind endnu.",
                        en: "No criteria are recorded yet."))
            }
            For(versions.reversed()) { version in
                Section(.id("version-\(version.id)")) {
                    H2(
                        reading.say(
                            da: "Fra \(reading.date(version.from))",
                            en: "From \(reading.date(version.from))"))
                    P(
                        reading.say(
                            da: "\(reading.say(version.basis)); mindst "
                                + "\(reading.text(Quantity(version.minimumResidents), .count, decimals: 0)) beboere.",
                            en: "\(reading.say(version.basis)); at least "
                                + "\(reading.text(Quantity(version.minimumResidents), .count, decimals: 0)) residents."
                        ))
                    P { ProvenanceNote(reading: reading, provenance: version.provenance) }
                    change(version)
                    criteria(of: version)
                    categories(of: version)
                }
            }
        }
    }

    private var actions: some Markup {
        P(.class("actions")) {
            if mayWrite {
                A(
                    reading.say(da: "Skriv nye kriterier ind", en: "Write down new criteria"),
                    .href(Link(Paths.newCriteria)), .class("button"))
            }
            A(
                reading.say(.listLimits), .href(reading.link(Paths.listLimits)),
                .class("button secondary"))
        }
    }

    private var mayWrite: Bool { reading.may(.listing(.stateCriteria(.unwritten))) }

    @MarkupBuilder private func change(_ version: CriteriaVersion) -> some Markup {
        if mayWrite {
            P {
                A(
                    reading.say(
                        da: "Ret kriterierne af \(version.id)",
                        en: "Change the criteria of \(version.id)"),
                    .href(Link(Paths.criteriaChange(version.id))))
            }
        }
    }

    @MarkupBuilder private func criteria(of version: CriteriaVersion) -> some Markup {
        H3(reading.say(.criteria))
        Ul {
            For(version.criteria) { criterion in
                Li {
                    reading.say(criterion.text)
                    " "
                    ProvenanceNote(reading: reading, provenance: criterion.provenance)
                }
            }
        }
    }

    @MarkupBuilder private func categories(of version: CriteriaVersion) -> some Markup {
        H3(reading.say(da: "Kategorier", en: "Categories"))
        Ul {
            For(version.categories) { category in
                Li {
                    Strong(category.name)
                    ": \(reading.rule(of: category, in: version)). "
                    ProvenanceNote(reading: reading, provenance: category.provenance)
                }
            }
        }
    }
}
