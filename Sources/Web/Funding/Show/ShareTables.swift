// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What an agreement draws from each pool, and what has become of the money.
struct ShareTables: Component {
    let agreement: InitiativeAgreement
    let reading: Reading

    var body: some Markup {
        Section(.id("penge")) {
            H2(reading.say(da: "Penge", en: "Money"))
            if agreement.shares.isEmpty {
                P(
                    reading.say(
                        da: "Aftalen trækker ikke på nogen pulje endnu.",
                        en: "The agreement draws on no pool yet."))
            } else {
                shares
                years
                P(
                    reading.say(
                        da: "Disponeret er det, der er lovet nogen, også det, der er betalt. "
                            + "Rest er årets budget og det overførte, minus det disponerede.",
                        en: "Committed is what is promised to somebody, also what is paid. "
                            + "Remaining is the year's budget and what was carried over, less "
                            + "what is committed."), .class("quiet"))
            }
        }
    }

    private var mayWrite: Bool { reading.may(.funding(.describe(agreement.facts, seen: nil))) }

    private var shares: some Markup {
        let heads = [
            reading.say(da: "Til", en: "For"), reading.say(.applied), reading.say(.granted),
        ]
        let change = reading.say(da: "Ret", en: "Change")
        return Table(.class("cards")) {
            Caption(reading.say(da: "Søgt og bevilget", en: "Applied for and granted"))
            Thead {
                Tr {
                    Th(reading.say(.pool), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                    if mayWrite { Th(change, .scope("col")) }
                }
            }
            Tbody {
                For(agreement.shares) { share in
                    let pool = reading.city.funding[share.key.call]
                    Tr {
                        Th(.scope("row")) {
                            if let pool {
                                A(
                                    reading.poolName(of: pool),
                                    .href(reading.link(Paths.pool(pool.pool))))
                            }
                        }
                        Td(.cellLabel(heads[0])) { purpose(share.key) }
                        Td(reading.kroner(share.applied), .cellLabel(heads[1]))
                        Td(reading.kroner(share.granted), .cellLabel(heads[2]))
                        if mayWrite { Td(.cellLabel(change)) { links(share) } }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func purpose(_ key: ShareKey) -> some Markup {
        if let id = key.initiative, let initiative = reading.initiative(id) {
            A(initiative.name, .href(reading.link(Paths.initiative(id))))
        } else {
            Span(reading.purpose(of: key))
        }
    }

    private func links(_ share: PoolShare) -> some Markup {
        let isThere = share.key.initiative.map { reading.initiative($0) != nil } ?? true
        let about = reading.name(of: share.key)
        func link(_ part: String, _ text: String) -> some Markup {
            A(
                text, .href(Link(Paths.share(agreement.id, share.key, part))),
                .label("\(text): \(about)"))
        }
        return Div(.class("inline-links")) {
            if isThere {
                link("", reading.say(da: "Beløb", en: "Amounts"))
                " · "
                link("regnskab", reading.say(da: "Regnskab", en: "Accounts"))
                if share.years.contains(where: { ($0.remaining ?? .zero) > .zero }) {
                    " · "
                    link("overfoer", reading.say(da: "Overfør", en: "Carry over"))
                }
                if share.years.isEmpty {
                    " · "
                    link("slet", reading.say(da: "Tag ud", en: "Take out"))
                }
            }
        }
    }

    @MarkupBuilder private var years: some Markup {
        let rows = agreement.shares.flatMap { share in share.years.map { (share.key, $0) } }
        if !rows.isEmpty {
            let heads: [Phrase] = [.budget, .carriedOver, .committed, .paidOut, .remaining]
            Table(.class("cards")) {
                Caption(reading.say(da: "År for år", en: "Year by year"))
                Thead {
                    Tr {
                        Th(reading.say(da: "Pulje og år", en: "Pool and year"), .scope("col"))
                        For(heads) { Th(reading.say($0), .scope("col")) }
                    }
                }
                Tbody {
                    For(rows) { key, year in
                        Tr {
                            Th("\(reading.name(of: key)), \(year.year)", .scope("row"))
                            For(Array(zip(heads, amounts(year)))) { head, amount in
                                Td(amount, .cellLabel(reading.say(head)))
                            }
                        }
                    }
                }
            }
        }
    }

    private func amounts(_ year: ShareYear) -> [String] {
        [
            reading.kroner(year.budget), carried(year), reading.kroner(year.committed),
            reading.kroner(year.paid), reading.kroner(year.remaining),
        ]
    }

    private func carried(_ year: ShareYear) -> String {
        var parts: [String] = []
        if year.carriedIn > .zero { parts.append("+ \(reading.kroner(year.carriedIn))") }
        if year.carriedOut > .zero { parts.append("− \(reading.kroner(year.carriedOut))") }
        return parts.isEmpty
            ? reading.say(da: "intet", en: "nothing") : parts.joined(separator: ", ")
    }
}
