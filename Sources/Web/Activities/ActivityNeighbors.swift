// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What the activity waits for, with a way to change it.
struct ActivityWaits: Component {
    let reading: Reading
    let activity: Activity

    var body: some Markup {
        let links = reading.city.activities.prerequisites(of: activity.id)
            .filter { reading.activity($0.from) != nil }
        let plans = reading.plans(activity)
        Section(.id("venter-paa")) {
            H2(reading.say(da: "Den venter på", en: "It waits for"))
            if links.isEmpty {
                P(reading.say(da: "Den venter ikke på andre.", en: "It waits for no other."))
            } else {
                NeighborTable(
                    reading: reading, activity: activity, links: links, other: \.from,
                    removes: plans)
            }
            if plans {
                P {
                    A(
                        reading.say(da: "Tilføj en forudsætning", en: "Add a prerequisite"),
                        .class("button secondary"),
                        .href(reading.link(Paths.prerequisites(activity.id))))
                }
            }
        }
    }
}

/// What waits for the activity.
struct ActivityFollowers: Component {
    let reading: Reading
    let activity: Activity

    var body: some Markup {
        let links = reading.city.activities.followers(of: activity.id)
            .filter { reading.activity($0.to) != nil }
        Section(.id("venter")) {
            H2(reading.say(da: "Det venter på den", en: "What waits for it"))
            if links.isEmpty {
                P(reading.say(da: "Ingen andre venter på den.", en: "No other waits for it."))
            } else {
                NeighborTable(
                    reading: reading, activity: activity, links: links, other: \.to,
                    removes: false)
            }
        }
    }
}

/// Activities on the other side of prerequisites, with how they stand.
private struct NeighborTable: Component {
    let reading: Reading
    let activity: Activity
    let links: [Prerequisite]
    let other: KeyPath<Prerequisite, ActivityID>
    let removes: Bool

    var body: some Markup {
        Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Aktivitet", en: "Activity"), .scope("col"))
                    Th(reading.say(.responsible), .scope("col"))
                    Th(rule, .scope("col"))
                    Th(reading.say(da: "Ventes færdig", en: "Expected"), .scope("col"))
                    Th(reading.say(da: "Status", en: "Standing"), .scope("col"))
                    if removes { Th(reading.say(da: "Ret", en: "Change"), .scope("col")) }
                }
            }
            Tbody { For(links) { link in row(link) } }
        }
    }

    private var rule: String {
        other == \Prerequisite.from
            ? reading.say(da: "Denne aktivitet", en: "This activity")
            : reading.say(da: "Den anden", en: "The other")
    }

    @MarkupBuilder private func row(_ link: Prerequisite) -> some Markup {
        if let found = reading.activity(link[keyPath: other]) {
            let standing = reading.standing(of: found)
            Tr {
                Th(.scope("row")) { A(found.name, .href(reading.link(Paths.activity(found.id)))) }
                Td(
                    reading.departmentName(of: found.responsible),
                    .cellLabel(reading.say(.responsible)))
                Td(.cellLabel(rule)) {
                    Span {
                        reading.say(link.kind.phrase)
                        if let lag = link.lag.phrase { ", \(reading.say(lag))" }
                        if decides(link) {
                            Small(reading.say(da: " (afgør dagen)", en: " (decides the day)"))
                        }
                    }
                }
                Td(
                    reading.finish(of: found).map { reading.short($0) } ?? "",
                    .cellLabel(reading.say(da: "Ventes færdig", en: "Expected")))
                Td(.cellLabel(reading.say(da: "Status", en: "Standing"))) {
                    StatusTag(standing.status, standing.text)
                }
                if removes { Td(.class("change")) { RemoveLink(reading: reading, link: link) } }
            }
        }
    }

    /// Whether it is this link that the waiting one's day comes from.
    private func decides(_ link: Prerequisite) -> Bool {
        guard case .waits(_, let binding)? = reading.outlook.reasons(for: link.to).first?.binding
        else { return false }
        return binding == link.id
    }
}

private struct RemoveLink: Component {
    let reading: Reading
    let link: Prerequisite

    var body: some Markup {
        Form(
            .method("post"), .action(Link(Paths.prerequisiteEnd(link.to, link.id))),
            .class("inline")
        ) {
            FormToken(reading: reading)
            Button(
                reading.say(da: "Fjern", en: "Remove"), .class("plain"),
                .label(
                    reading.say(
                        da: "Fjern forudsætningen “\(reading.name(of: link.from))”",
                        en: "Remove the prerequisite “\(reading.name(of: link.from))”")))
        }
    }
}
