// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// each category of the criteria in force: what it asks for, what is met here.
struct ListCategories: Component {
    let reading: Reading
    let judgement: ListJudgement

    var body: some Markup {
        let (rule, here, outcome) = (
            reading.say(da: "Kræver", en: "Asks for"),
            reading.say(da: "Her", en: "Here"), reading.say(da: "Udfald", en: "Outcome")
        )
        Table(.class("cards tight")) {
            Caption(
                reading.say(
                    da: "Lovens kategorier, den mildeste først",
                    en: "The law's categories, the mildest first"))
            Thead {
                Tr {
                    Th(reading.say(da: "Kategori", en: "Category"), .scope("col"))
                    Th(rule, .scope("col"))
                    Th(here, .scope("col"), .class("number"))
                    Th(outcome, .scope("col"))
                }
            }
            Tbody {
                For(judgement.categories) { found in
                    Tr {
                        Th(found.category.name, .scope("row"))
                        Td(
                            reading.rule(of: found.category, in: judgement.version),
                            .cellLabel(rule))
                        Td(
                            reading.tally(of: found.category, in: judgement), .class("number"),
                            .cellLabel(here))
                        Td(.cellLabel(outcome)) {
                            StatusTag(found.outcome.status, reading.say(found.outcome.word))
                        }
                    }
                }
            }
        }
    }
}

extension Reading {
    /// How many of the category's criteria are met: `3 af 4`; empty where it counts none.
    func tally(of category: ListCategory, in judgement: ListJudgement) -> String {
        let findings = category.rule.of.compactMap(judgement.finding)
        guard category.rule.needed > 0 else { return "" }
        let met = findings.count { $0.outcome == .met }
        let open = findings.count { $0.outcome == .unknown }
        let all = findings.count
        return open == 0
            ? say(da: "\(met) af \(all)", en: "\(met) of \(all)")
            : say(
                da: "\(met) af \(all), \(open) kan ikke afgøres",
                en: "\(met) of \(all), \(open) cannot be judged")
    }

    /// What the criteria in force say of the area in the newest year that has figures.
    func newestJudgement(of area: AreaID) -> ListJudgement? {
        city.listYears(of: area).last { $0 <= day.year }.flatMap { judgement(of: area, in: $0) }
    }

    /// What the criteria in force on the list day of the year say.
    func judgement(of area: AreaID, in year: Int) -> ListJudgement? {
        let inForce = Day(year: year, month: 12, day: 1).flatMap(city.listing.version)?.id
        return city.judgements(of: area, in: year, face: .published)
            .first { $0.version.id == inForce }
    }

    /// What the category asks for: `mindst 2 af 4 kriterier (…)`.
    func rule(of category: ListCategory, in version: CriteriaVersion) -> String {
        let rule = category.rule
        var parts: [String] = []
        if let within = rule.within.flatMap({ version[$0]?.name }) {
            parts.append(
                rule.years.map { years in
                    say(
                        da: "\(within) \(years) år i træk",
                        en: "\(within) for \(years) years in a row")
                } ?? within)
        }
        if rule.needed > 0 {
            parts.append(
                say(
                    da: "mindst \(rule.needed) af \(rule.of.count) kriterier "
                        + "(\(names(rule.of, version)))",
                    en: "at least \(rule.needed) of \(rule.of.count) criteria "
                        + "(\(names(rule.of, version)))"))
        }
        parts += rule.also.compactMap { version[$0] }.map { say($0.text) }
        return list(parts)
    }

    private func names(_ ids: [CriterionID], _ version: CriteriaVersion) -> String {
        list(
            ids.compactMap { version[$0].map { say($0.measure.title).lowercased() } })
    }
}
