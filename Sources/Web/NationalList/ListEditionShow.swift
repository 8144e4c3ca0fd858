// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One year's list: how many, what came and went, and who is named.
struct ListEditionShow: Component {
    let edition: ListEdition
    let call: Call
    private var reading: Reading { call.reading }
    private var turnover: ListTurnover { reading.city.listing.turnover(of: edition) }

    static func answer(_ call: Call) throws -> Answer {
        guard let edition = call.city.listing[call.id("liste") as ListEditionID]
        else { throw NotFound() }
        return .page(ListEditionShow(edition: edition, call: call))
    }

    var body: some Markup {
        SitePage(
            reading.title(of: edition), call,
            trail: [Crumb(title: reading.say(.nationalList), path: Paths.nationalList)]
        ) {
            PageHead(reading.title(of: edition), kind: reading.say(.nationalList)) { facts }
            counts
            moves
            names
            P { ProvenanceNote(reading: reading, provenance: edition.provenance) }
            if reading.may(.listing(.recordEdition(edition))) {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Ret listen", en: "Change the list"),
                        .href(Link(Paths.listChange(edition.id))), .class("button secondary"))
                }
            }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        Fact(reading.say(.criteria)) {
            A(
                edition.version.rawValue,
                .href(reading.link(Paths.listCriteria + "#version-\(edition.version)")))
        }
        if let before = reading.city.listing.edition(before: edition) {
            Fact(
                reading.say(da: "Listen før", en: "The list before"),
                note: turnover.followsNewCriteria
                    ? reading.say(da: "efter andre kriterier", en: "by other criteria") : nil
            ) { A(reading.date(before.day), .href(reading.link(Paths.list(before.id)))) }
        }
        Fact(
            reading.say(da: "I kommunen", en: "In the municipality"),
            edition.ownCount.map { reading.say(da: "\($0) områder", en: "\($0) areas") }
                ?? reading.say(.notStated),
            isGap: edition.ownCount == nil)
    }

    private var counts: some Markup {
        Section(.id("antal")) {
            H2(reading.say(da: "Områder i hele landet", en: "Areas in the whole country"))
            Dl(.class("facts")) {
                For(ListTier.allCases.reversed().compactMap { edition.count($0) }) { count in
                    Dt(name(of: count.tier))
                    Dd {
                        "\(count.count)"
                        if let remark = count.remark { Small(" \(remark)") }
                    }
                }
            }
        }
    }

    private func name(of tier: ListTier) -> String {
        reading.city.listing[edition.version]?[tier]?.name ?? reading.say(tier.heading)
    }

    private var moves: some Markup {
        let (entered, left) = (turnover.entered, turnover.left)
        return Section(.id("til-og-fra")) {
            H2(
                reading.say(
                    da: "Nye og ude siden listen før", en: "New and out since the list before"))
            if turnover.followsNewCriteria {
                P(
                    reading.say(
                        da: "Kriterierne er ændret siden listen før. Et område kan være kommet til "
                            + "eller gået ud, uden at noget er ændret på stedet.",
                        en: "The criteria changed since the list before. An area may have come or "
                            + "gone although nothing changed there."), .class("notice"))
            }
            P(numbers)
            ListMoves(
                reading: reading, title: reading.say(da: "Nye", en: "New"), moves: entered)
            ListMoves(reading: reading, title: reading.say(da: "Ude", en: "Out"), moves: left)
        }
    }

    private var numbers: String {
        guard let entered = turnover.enteredCount, let left = turnover.leftCount else {
            return reading.say(
                da: "Hvor mange der er nye og ude, er ikke oplyst.",
                en: "How many are new and out is not stated.")
        }
        let said = reading.say(
            da: "Kilden siger \(entered) nye og \(left) ude.",
            en: "The source says \(entered) new and \(left) out.")
        switch turnover.addsUp {
        case true?:
            return said
                + reading.say(
                    da: " Det passer med antallet på listen før.",
                    en: " That fits the number on the list before.")
        case false?:
            return said
                + reading.say(
                    da: " Det passer ikke med antallet på listen før.",
                    en: " That does not fit the number on the list before.")
        case nil: return said
        }
    }

    @MarkupBuilder private var names: some Markup {
        if edition.members.isEmpty {
            P(
                reading.say(
                    da: "Navnene på listens områder er ikke læst ind.",
                    en: "The names of the list's areas are not recorded."), .class("quiet"))
        } else {
            Section(.id("navne")) {
                H2(reading.say(da: "Områder, der er nævnt", en: "Areas that are named"))
                Ul {
                    For(edition.members) { member in
                        Li { ListName(reading: reading, name: member.name, area: member.area) }
                    }
                }
            }
        }
    }
}

/// The areas that came or went, each with its source.
struct ListMoves: Component {
    let reading: Reading
    let title: String
    let moves: [ListMove]

    var body: some Markup {
        if !moves.isEmpty {
            H3(title)
            Ul {
                For(moves) { move in
                    Li {
                        ListName(reading: reading, name: move.name, area: move.area)
                        " "
                        ProvenanceNote(reading: reading, provenance: move.provenance)
                    }
                }
            }
        }
    }
}

/// A name of a list, with the way to the area where it is ours.
struct ListName: Component {
    let reading: Reading
    let name: String
    let area: AreaID?

    var body: some Markup {
        if let area {
            A(name, .href(reading.link(Paths.listArea(area))))
        } else {
            name
        }
    }
}
