// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What the forum is for and what it may decide, each leading to its clause.
struct ForumMandate: Component {
    let reading: Reading
    let forum: Forum
    let charter: Charter

    var body: some Markup {
        Section(.id("mandat")) {
            H2(reading.say(da: "Hvad må forummet?", en: "What may the forum do?"))
            if charter.power == .some(.none) { powerless }
            if charter.mandates.isEmpty {
                P { StatusTag(.gap, reading.say(charter.mandateWords[0])) }
            } else {
                Ul {
                    For(charter.rankedMandates) { mandate in
                        Li {
                            reading.say(mandate.rule.words)
                            " "
                            ClauseNumber(
                                reading: reading, forum: forum.id, clause: mandate.clause.id,
                                charter: charter)
                        }
                    }
                }
            }
        }
        if charter.purposes.count > 1 {
            Section(.id("formaal")) {
                H2(reading.say(da: "Hvad er det til for?", en: "What is it for?"))
                Ul {
                    For(charter.purposes) { clause in
                        Li {
                            clause.sentence
                            " "
                            ClauseNumber(
                                reading: reading, forum: forum.id, clause: clause.id,
                                charter: charter)
                        }
                    }
                }
            }
        }
        area
    }

    private var powerless: some Markup {
        let what = reading.say(forum.kind.phrase).lowercased()
        return Div(.class("notice")) {
            P {
                Strong(
                    reading.say(
                        da: "Det er et \(what) uden mandat. ",
                        en: "This is a \(what) without a mandate. "))
                reading.say(
                    da:
                        "Det kan ikke beslutte noget, og ingen er bundet af, hvad der siges her. En "
                        + "sag, der skal afgøres, skal et andet sted hen.",
                    en: "It can decide nothing, and nobody is bound by what is said here. A matter "
                        + "that wants a decision must go elsewhere.")
            }
        }
    }

    @MarkupBuilder private var area: some Markup {
        Section(.id("omraade")) {
            H2(reading.say(da: "Hvor?", en: "Where?"))
            if charter.areas.isEmpty {
                P(
                    reading.say(
                        da: "Kommissoriet siger ikke, hvilket område forummet dækker.",
                        en: "The charter does not say which area the forum covers."))
            }
            For(charter.areas) { scope in
                P {
                    reading.say(scope.rule.words(naming: reading.names(in: charter)))
                    " "
                    ClauseNumber(
                        reading: reading, forum: forum.id, clause: scope.clause.id,
                        charter: charter)
                }
                For(scope.rule.areas) { id in
                    P {
                        A(
                            reading.say(
                                da: "Se, hvad der sker i \(reading.name(of: id))",
                                en: "See what goes on in \(reading.name(of: id))"),
                            .href(reading.link(Paths.area(id))))
                    }
                }
            }
        }
    }
}

/// `§ 4`, which leads to the clause in the charter.
struct ClauseNumber: Component {
    let reading: Reading
    let forum: ForumID
    let clause: ClauseID
    let charter: Charter

    var body: some Markup {
        if let number = charter.number(of: clause) {
            A(
                "§ \(number)", .href(reading.anchored(Paths.charter(forum), clause)),
                .class("quiet"),
                .label(
                    reading.say(
                        da: "bestemmelse \(number) i kommissoriet",
                        en: "clause \(number) of the charter")))
        }
    }
}

/// What the charter makes somebody do now: empty seats first, then terms that end.
struct ForumDuties: Component {
    let reading: Reading
    let forum: ForumID

    var body: some Markup {
        let duties = reading.duties(of: forum).filter {
            reading.viewer.isStaff || !$0.isConfidential
        }
        let empty = duties.filter(\.isGap)
        let soon = duties.filter { $0.due != nil }
        if !empty.isEmpty {
            Section(.id("ledige")) {
                H2(reading.say(da: "Ledigt nu", en: "Empty now"))
                AttentionList(items: reading.attentions(empty, namingForum: false))
            }
        }
        if !soon.isEmpty {
            Section(.id("slutter")) {
                H2(reading.say(da: "Perioder, der slutter", en: "Terms that end"))
                AttentionList(
                    items: reading.attentions(
                        soon.sorted { ($0.due ?? $0.since) < ($1.due ?? $1.since) },
                        namingForum: false))
            }
        }
    }
}

/// How the forum stands to others: drawn, and as a table.
struct ForumRelations: Component {
    let reading: Reading
    let forum: ForumID

    var body: some Markup {
        let links = reading.forumLinks().filter { $0.from == forum || $0.to == forum }
        Section(.id("forhold")) {
            H2(reading.say(da: "Forhold til andre", en: "Relations to others"))
            if links.isEmpty {
                P(
                    reading.say(
                        da: "Intet kommissorium siger, hvordan forummet står til andre.",
                        en: "No charter says how the forum stands to others."))
            } else {
                NetworkFigure(
                    reading: reading,
                    network: reading.network("forhold-billede", [forum], links, center: forum))
                ForumLinkTable(reading: reading, links: links)
            }
        }
    }
}
