// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What would have to change for the area no longer to be in the category.
struct WaysOutPart: Component {
    let reading: Reading
    let judgement: ListJudgement

    var body: some Markup {
        if let tier, let name = judgement.version[tier]?.name {
            Section(.id("ud-af-listen")) {
                H2(
                    reading.say(
                        da: "Hvad der skulle ændre sig", en: "What would have to change"))
                let ways = judgement.waysOut(of: tier)
                if ways.isEmpty {
                    P(
                        reading.say(
                            da: "Det kan ikke siges, før de ukendte kriterier er kendt.",
                            en: "It cannot be said until the unknown criteria are known."))
                } else {
                    P(
                        reading.say(
                            da: "Hver linje er nok i sig selv til, at området ikke længere er "
                                + "\(name). Grænserne er årets; de kan flytte sig.",
                            en: "Each line is enough by itself for the area no longer to be "
                                + "\(name). The limits are the year's; they may move."))
                    Ul {
                        For(ways) { way in
                            Li(reading.list(way.map { reading.words(of: $0) }))
                        }
                    }
                }
            }
        }
    }

    private var tier: ListTier? {
        switch judgement.conclusion {
        case .category(let tier): tier
        case .cannotBeJudged(let tier, _): tier
        case .notOnTheList: nil
        }
    }
}

/// What the criteria of other years would say about the same figures.
struct OtherVersions: Component {
    let reading: Reading
    let judgements: [ListJudgement]
    let inForce: CriteriaVersionID?

    var body: some Markup {
        let said = reading.say(da: "Ville sige", en: "Would say")
        let met = reading.say(da: "Opfyldte kriterier", en: "Criteria met")
        Section(.id("andre-versioner")) {
            H2(
                reading.say(
                    da: "De samme tal efter de andre kriterier",
                    en: "The same figures by the other criteria"))
            Table(.class("cards tight")) {
                Caption(
                    reading.say(
                        da: "Én række for hver version af loven",
                        en: "One row for each version of the law"))
                Thead {
                    Tr {
                        Th(reading.say(.criteria), .scope("col"))
                        Th(said, .scope("col"))
                        Th(met, .scope("col"))
                    }
                }
                Tbody {
                    For(judgements) { judgement in
                        Tr {
                            Th(.scope("row")) {
                                judgement.version.id.rawValue
                                if judgement.version.id == inForce {
                                    " "
                                    Small(reading.say(da: "gjaldt", en: "in force"))
                                }
                            }
                            Td(reading.conclusion(of: judgement), .cellLabel(said))
                            Td(count(judgement), .cellLabel(met))
                        }
                    }
                }
            }
        }
    }

    private func count(_ judgement: ListJudgement) -> String {
        let counting = judgement.version.categories.filter { $0.rule.needed > 0 }
        return counting.map { category in
            let tally = reading.tally(of: category, in: judgement)
            return counting.count == 1 ? tally : "\(category.name): \(tally)"
        }.joined(separator: "; ")
    }
}
