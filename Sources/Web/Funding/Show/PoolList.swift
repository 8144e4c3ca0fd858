// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Every pool with who gives it, what is due, and how much of it is drawn.
struct PoolList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let pools = reading.pools
        SitePage(reading.say(.pools), call) {
            PageHead(
                reading.say(.pools), kind: reading.say(.overview),
                lead: reading.say(
                    da: "Penge, som kommunen kan søge til områderne: hvem der giver dem, "
                        + "hvornår de skal søges, og hvilke initiativaftaler der trækker på dem.",
                    en: "Money that the municipality can apply for: who gives it, when to "
                        + "apply, and which initiative agreements draw on it.")
            ) { facts(pools) }
            P(.class("actions")) {
                A(
                    reading.say(da: "Se matrixen", en: "See the matrix"),
                    .href(reading.link(Paths.agreements)), .class("button secondary"))
                if reading.may(.funding(.openPool(PoolFacts(pool: "", name: "")))) {
                    A(
                        reading.say(da: "Opret en pulje", en: "Add a pool"),
                        .href(Link(Paths.newPool)), .class("button"))
                }
            }
            if pools.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Byen har ingen puljer endnu. En koordinator opretter den første.",
                        en: "The city has no pools yet. A coordinator adds the first."))
            } else {
                table(pools)
            }
        }
    }

    @MarkupBuilder private func facts(_ pools: [FundingPool]) -> some Markup {
        let open = pools.flatMap { reading.city.funding.calls(of: $0.id) }
            .filter { !$0.isOver(on: reading.day) && $0.deadline != nil }
        let next = open.compactMap(\.deadline).min()
        let late = reading.fundingDuties.filter { $0.isLate(on: reading.day) }
        Fact(reading.say(.pools), "\(pools.count)")
        Fact(
            reading.say(da: "Næste ansøgningsfrist", en: "Next deadline"),
            next.map { reading.date($0) } ?? reading.say(da: "ingen", en: "none"),
            note: next.map { reading.distance($0) })
        Fact(
            reading.say(da: "Over fristen i aftalerne", en: "Late in the agreements"),
            "\(late.count)", isGap: !late.isEmpty)
    }

    private func table(_ pools: [FundingPool]) -> some Markup {
        let heads = [
            reading.say(da: "Gives af", en: "Given by"), reading.say(.due), reading.say(.frame),
            reading.say(.granted), reading.say(da: "Aftaler", en: "Agreements"),
        ]
        return Table(.class("cards")) {
            Caption(reading.say(da: "Puljer efter navn", en: "Pools by name"))
            Thead {
                Tr {
                    Th(reading.say(.pool), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                }
            }
            Tbody { For(pools) { row($0, heads) } }
        }
    }

    private func row(_ pool: FundingPool, _ heads: [String]) -> some Markup {
        let call = reading.city.funding.calls(of: pool.id).first
        let shares = reading.shares(of: pool)
        return Tr {
            Th(.scope("row")) {
                A(pool.name, .href(reading.link(Paths.pool(pool.id))))
                if !pool.aliases.isEmpty {
                    P(
                        reading.say(
                            da: "også kaldt \(pool.aliases.joined(separator: ", "))",
                            en: "also called \(pool.aliases.joined(separator: ", "))"),
                        .class("quiet"))
                }
            }
            Td(
                pool.authority.map { reading.name(of: $0) } ?? reading.say(.notStated),
                .cellLabel(heads[0]))
            Td(.cellLabel(heads[1])) {
                if let deadline = call?.deadline {
                    Span { DayText(reading: reading, day: deadline) }
                } else {
                    reading.say(.notStated)
                }
            }
            Td(reading.kroner(call?.frame), .cellLabel(heads[2]))
            Td(reading.kroner(ShareSums(shares.map(\.share)).granted), .cellLabel(heads[3]))
            Td("\(Set(shares.map(\.agreement.id)).count)", .cellLabel(heads[4]))
        }
    }
}

extension Reading {
    /// What is drawn from the pool in the rounds that this reader sees.
    func shares(
        of pool: FundingPool
    ) -> [(agreement: InitiativeAgreement, share: PoolShare)] {
        city.funding.calls(of: pool.id).flatMap { shares(of: $0.id) }
    }

    func shares(
        of call: FundingCallID
    ) -> [(agreement: InitiativeAgreement, share: PoolShare)] {
        city.funding.shares(of: call).filter { city.sees($0.agreement, viewer) }
    }
}
