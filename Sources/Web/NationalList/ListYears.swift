// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// every list as a row, the newest first; those made by one version of the
/// criteria stand together, under the names that the law had then.
struct ListYears: Component {
    let reading: Reading
    let editions: [ListEdition]

    var body: some Markup {
        let groups = groups
        Section(.id("aar")) {
            H2(reading.say(da: "Listerne år for år", en: "The lists year by year"))
            P(
                reading.say(
                    da: "Antal områder i hele landet, de seneste først; “-” er ikke oplyst.",
                    en: "Areas in the whole country, the latest first; “-” is not stated."),
                .class("quiet"))
            For(groups.prefix(1)) { group in
                H3(title(group))
                table(group)
            }
            For(groups.dropFirst()) { group in
                Details {
                    Summary(title(group))
                    table(group)
                }
            }
        }
    }

    /// Lists in a row by the same criteria.
    private struct Group: Sendable {
        let version: CriteriaVersionID
        var editions: [ListEdition]
    }

    private var groups: [Group] {
        editions.reversed().reduce(into: []) { groups, edition in
            if groups.last?.version == edition.version {
                groups[groups.count - 1].editions.append(edition)
            } else {
                groups.append(Group(version: edition.version, editions: [edition]))
            }
        }
    }

    private func title(_ group: Group) -> String {
        let count = group.editions.count
        return count == 1
            ? reading.say(
                da: "Efter kriterierne af \(group.version): 1 liste",
                en: "By the criteria of \(group.version): 1 list")
            : reading.say(
                da: "Efter kriterierne af \(group.version): \(count) lister",
                en: "By the criteria of \(group.version): \(count) lists")
    }

    private typealias Column = (tier: ListTier, name: String)

    /// The categories of the version, and any other that one of its lists counts.
    private func columns(_ group: Group) -> [Column] {
        let version = reading.city.listing[group.version]
        return ListTier.allCases.reversed().compactMap { tier in
            let isCounted = group.editions.contains { $0.count(tier) != nil }
            let name = version?[tier]?.name
            return name == nil && !isCounted ? nil : (tier, name ?? reading.say(tier.heading))
        }
    }

    private func table(_ group: Group) -> some Markup {
        let columns = columns(group)
        return Table(.class("cards tight")) {
            Caption(title(group), .class("visually-hidden"))
            Thead {
                Tr {
                    Th(reading.say(da: "Liste", en: "List"), .scope("col"))
                    For(columns) { Th($0.name, .scope("col")) }
                    Th(entered, .scope("col"))
                    Th(left, .scope("col"))
                }
            }
            Tbody { For(group.editions) { row($0, columns) } }
        }
    }

    private var entered: String { reading.say(da: "Nye", en: "New") }
    private var left: String { reading.say(da: "Ude", en: "Out") }

    private func row(_ edition: ListEdition, _ columns: [Column]) -> some Markup {
        let turnover = reading.city.listing.turnover(of: edition)
        return Tr {
            Th(.scope("row")) {
                A(reading.date(edition.day), .href(reading.link(Paths.list(edition.id))))
                if turnover.followsNewCriteria {
                    " "
                    Small(reading.say(da: "nye kriterier", en: "new criteria"))
                }
            }
            For(columns) { column in
                Td(
                    edition.count(column.tier).map { "\($0.count)" } ?? "-",
                    .cellLabel(column.name))
            }
            Td(turnover.enteredCount.map { "\($0)" } ?? "-", .cellLabel(entered))
            Td(turnover.leftCount.map { "\($0)" } ?? "-", .cellLabel(left))
        }
    }
}
