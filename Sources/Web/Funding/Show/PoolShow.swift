// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One pool: who gives it, its rules, its calls, and who draws on it.
struct PoolShow: Component {
    let pool: FundingPool
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let calls = reading.city.funding.calls(of: pool.id)
        SitePage(
            pool.name, call, trail: [Crumb(title: reading.say(.pools), path: Paths.pools)]
        ) {
            PageHead(pool.name, kind: reading.say(.pool), lead: aliases) { facts(calls) }
            if pool.isExample { FundingExample(reading: reading) }
            if reading.may(.funding(.changePool(pool.facts, seen: nil))) {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Ny ansøgningsrunde", en: "New call"),
                        .href(Link(Paths.newCall(pool.id))), .class("button"))
                    A(
                        reading.say(da: "Ret puljen", en: "Change the pool"),
                        .href(Link(Paths.poolEdit(pool.id))), .class("button secondary"))
                }
            }
            Section(.id("regler")) {
                H2(reading.say(da: "Hvad pengene må bruges til", en: "What it is for"))
                PaperProse(text: reading.words(pool.rules) ?? reading.say(.notStated))
                if !pool.themes.isEmpty {
                    P(
                        "\(reading.say(da: "Temaer", en: "Themes")): "
                            + pool.themes.joined(separator: ", "))
                }
            }
            if calls.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Puljen har ingen ansøgningsrunder. Opret den første.",
                        en: "The pool has no calls. Add the first."))
            }
            For(calls) { CallSection(reading: reading, funding: $0) }
            SourceNote(reading: reading, source: pool.source)
        }
    }

    private var aliases: String? {
        guard !pool.aliases.isEmpty else { return nil }
        return reading.say(
            da: "Kaldes også \(reading.list(pool.aliases)).",
            en: "Also called \(reading.list(pool.aliases)).")
    }

    @MarkupBuilder private func facts(_ calls: [FundingCall]) -> some Markup {
        let next = calls.filter { !$0.isOver(on: reading.day) }.compactMap(\.deadline).min()
        Fact(
            reading.say(da: "Gives af", en: "Given by"),
            pool.authority.map { reading.name(of: $0) } ?? reading.say(.notStated),
            isGap: pool.authority == nil)
        Fact(
            reading.say(da: "Næste frist", en: "Next deadline"),
            next.map { reading.date($0) } ?? reading.say(da: "ingen åben", en: "none open"),
            note: next.map { reading.distance($0) })
        Fact(
            reading.say(.granted),
            reading.kroner(ShareSums(reading.shares(of: pool).map(\.share)).granted))
    }
}

/// One call of a pool with what is drawn from it.
private struct CallSection: Component {
    let reading: Reading
    let funding: FundingCall

    var body: some Markup {
        let shares = reading.shares(of: funding.id)
            .inDanishOrder(by: { reading.areaName($0.agreement) }, then: \.agreement.id)
        let sums = ShareSums(shares.map(\.share))
        Section(.id(funding.id.rawValue)) {
            H2(funding.title)
            Dl(.class("key-facts")) {
                Fact(reading.say(.due), due, note: dueNote)
                Fact(reading.say(.frame), reading.kroner(funding.frame))
                Fact(reading.say(.granted), reading.kroner(sums.granted), note: left(sums))
                Fact(
                    reading.say(da: "Gælder", en: "Is for"), reading.say(funding.scope.phrase))
            }
            if reading.may(.funding(.changeCall(funding.facts, seen: nil))) {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Ret ansøgningsrunden", en: "Change the call"),
                        .href(Link(Paths.call(funding))), .class("button secondary"))
                }
            }
            if shares.isEmpty {
                P(
                    reading.say(
                        da: "Ingen aftale trækker på den endnu.",
                        en: "No agreement draws on it yet."))
            } else {
                table(shares)
            }
            SourceNote(reading: reading, source: funding.source)
        }
    }

    private var due: String {
        funding.deadline.map { reading.date($0) } ?? reading.say(.notStated)
    }

    /// R-258: said where somebody might think that the day moves.
    private var dueNote: String? {
        funding.deadline.map {
            reading.say(
                da: "\(reading.distance($0)); sat af giveren og flytter sig ikke",
                en: "\(reading.distance($0)); set by the giver, and never moves")
        }
    }

    private func left(_ sums: ShareSums) -> String? {
        guard let frame = funding.frame, let granted = sums.granted.known else { return nil }
        return reading.say(
            da: "\((frame - granted).phrase.danish) tilbage af rammen",
            en: "\((frame - granted).phrase.english) left of the frame")
    }

    private func table(
        _ shares: [(agreement: InitiativeAgreement, share: PoolShare)]
    ) -> some Markup {
        let heads = [
            reading.say(da: "Til", en: "For"), reading.say(.applied), reading.say(.granted),
            reading.say(.remaining),
        ]
        return Table(.class("cards")) {
            Caption(reading.say(da: "Hvem trækker på den", en: "Who draws on it"))
            Thead {
                Tr {
                    Th(reading.say(da: "Aftale", en: "Agreement"), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(shares) { agreement, share in
                    let sums = ShareSums([share])
                    Tr {
                        Th(.scope("row")) {
                            A(
                                reading.areaName(agreement),
                                .href(reading.link(Paths.agreement(agreement.id))))
                        }
                        Td(reading.purpose(of: share.key), .cellLabel(heads[0]))
                        Td(reading.kroner(share.applied), .cellLabel(heads[1]))
                        Td(reading.kroner(share.granted), .cellLabel(heads[2]))
                        Td(reading.kroner(sums.remaining), .cellLabel(heads[3]))
                    }
                }
            }
        }
    }
}

/// Says that what follows is made up.
struct FundingExample: Component {
    let reading: Reading

    var body: some Markup {
        Div(.class("notice")) {
            P(
                reading.say(
                    da: "Eksempel: puljen, aftalerne og beløbene er opdigtede.",
                    en: "Example: the pool, agreements and amounts are made up."))
        }
    }
}
