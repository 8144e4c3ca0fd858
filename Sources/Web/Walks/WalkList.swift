// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Every walk with who leads it, when, and how it stands.
struct WalkList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let walks = reading.walks
        SitePage(reading.say(.safetyWalks), call) {
            PageHead(
                reading.say(.safetyWalks), kind: reading.say(da: "Tryghed", en: "Safety"),
                lead: reading.say(
                    da: "Beboere, boligsociale medarbejdere, politi og driftsfolk går sammen og "
                        + "finder det, der gør et sted utrygt. Her står, hvor der er gået, og hvad "
                        + "der blev af fundene.",
                    en: "Residents, housing-social staff, police and operations staff walk "
                        + "together and find what makes a place unsafe. Here is where they have "
                        + "walked, and what became of the findings.")
            ) { facts(walks) }
            actions
            if walks.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Der er ingen vandringer, som du kan se.",
                        en: "There are no walks that you can see."))
            } else {
                rows(walks)
            }
        }
    }

    @MarkupBuilder private func facts(_ walks: [SafetyWalk]) -> some Markup {
        let coming = walks.filter {
            $0.record == nil && $0.cancellation == nil && $0.day >= reading.day
        }
        let missing = walks.filter { $0.state == .walked }.count
        Fact(
            reading.say(da: "Kommende", en: "To come"), "\(coming.count)",
            note: coming.map(\.day).min().map {
                reading.say(
                    da: "næste \(reading.date($0))", en: "next on \(reading.date($0))")
            })
        Fact(
            reading.say(da: "Gået", en: "Walked"), "\(walks.count { $0.record != nil })")
        Fact(
            reading.say(da: "Rapport mangler", en: "Report missing"), "\(missing)",
            isGap: missing > 0)
    }

    private var actions: some Markup {
        P(.class("actions")) {
            if !reading.walkLeaders.isEmpty {
                A(
                    reading.say(da: "Planlæg en vandring", en: "Plan a walk"),
                    .href(Link(Paths.newWalk)), .class("button"))
            }
            A(
                reading.say(da: "Kort over fund", en: "Map of findings"),
                .href(reading.link(Paths.map)), .class("button secondary"))
        }
    }

    private func rows(_ walks: [SafetyWalk]) -> some Markup {
        let (area, time, leader, found, stands) = (
            reading.say(.areas), reading.say(da: "Tid", en: "Time"), reading.say(.walkLeader),
            reading.say(da: "Fund", en: "Findings"), reading.say(da: "Står", en: "Stands")
        )
        return Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(walks.count) vandringer, den nyeste først",
                    en: "\(walks.count) walks, the latest first"))
            Thead {
                Tr {
                    Th(reading.say(da: "Vandring", en: "Walk"), .scope("col"))
                    For([area, time, leader, found, stands]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(walks) { row($0, [area, time, leader, found, stands]) }
            }
        }
    }

    private func row(_ walk: SafetyWalk, _ heads: [String]) -> some Markup {
        let standing = reading.standing(of: walk)
        let findings = call.findings(of: walk)
        let open = findings.count { !$0.state.hasEnded }
        return Tr {
            Th(.scope("row")) {
                A(walk.title, .href(reading.link(Paths.walk(walk.id))))
                if walk.content.isExample {
                    Span(reading.say(da: " eksempel", en: " example"), .class("quiet"))
                }
            }
            Td(reading.areaNames(of: walk), .cellLabel(heads[0]))
            Td(reading.time(of: walk), .cellLabel(heads[1]))
            Td(reading.name(of: walk.content.leader), .cellLabel(heads[2]))
            Td(
                reading.say(
                    da: "\(findings.count), heraf \(open) åbne",
                    en: "\(findings.count), \(open) of them open"), .cellLabel(heads[3]))
            Td(.cellLabel(heads[4])) { StatusTag(standing.status, standing.text) }
        }
    }
}
