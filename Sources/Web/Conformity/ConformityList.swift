// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Every forum and how it keeps its charter, the worst first.
struct ConformityList: Component {
    let call: Call
    private let reading: Reading
    private let standings: [ForumStanding]

    init(call: Call) {
        self.call = call
        reading = call.reading
        standings = reading.conformity.standings(on: reading.day)
    }

    var body: some Markup {
        let title = reading.say(.forumRules)
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.forums), path: Paths.forums)]
        ) {
            PageHead(
                title, kind: call.site.options.cityName,
                lead: reading.say(
                    da:
                        "Hvor virkeligheden og kommissorierne skilles, \(reading.long(reading.day)). "
                        + "Det værste først.",
                    en: "Where reality and the charters part, \(reading.long(reading.day)). "
                        + "The worst first.")
            ) { facts }
            RegisterTabs(reading: reading, isPicture: false, isRules: true)
            if standings.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen forummer har et kommissorium endnu. Opret det første.",
                        en: "No forum has a charter yet. Adopt the first."))
            } else {
                table
            }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let broken = standings.filter { !$0.broken.isEmpty }.count
        Fact(
            reading.say(da: "Fora med et kommissorium", en: "Forums with a charter"),
            "\(standings.count)")
        Fact(
            reading.say(da: "Bryder mindst én bestemmelse", en: "Break at least one clause"),
            "\(broken)", isGap: broken > 0)
        Fact(
            reading.say(da: "Ansvarlig", en: "Responsible"),
            reading.say(da: "Hvert forums sekretær", en: "Each forum's secretary"))
    }

    private var table: some Markup {
        let (stands, worst) = (
            reading.say(da: "Står", en: "Stands"), reading.say(da: "Det værste", en: "The worst")
        )
        return Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "Fora efter, hvor meget der skal gøres",
                    en: "Forums by how much needs to be done"))
            Thead {
                Tr {
                    Th(reading.say(da: "Forum", en: "Forum"), .scope("col"))
                    Th(stands, .scope("col"))
                    Th(worst, .scope("col"))
                }
            }
            Tbody {
                For(standings) { standing in
                    Tr {
                        Th(.scope("row")) {
                            A(
                                standing.name,
                                .href(reading.link(Paths.conformity(standing.forum))))
                        }
                        Td(.cellLabel(stands)) {
                            StandingTag(reading: reading, standing: standing)
                        }
                        Td(.cellLabel(worst)) { self.worst(of: standing) }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func worst(of standing: ForumStanding) -> some Markup {
        if let finding = standing.worst, finding.verdict < .cannotBeJudged(.people) {
            P {
                reading.say(finding.verdict.phrase)
                ": "
                finding.clause.sentence
            }
        } else {
            reading.say(da: "Intet at bemærke", en: "Nothing to remark on")
        }
    }
}
