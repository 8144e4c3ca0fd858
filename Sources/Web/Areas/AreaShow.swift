// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One area: who is responsible here, by department and programme; what is
/// next; what slips.
struct AreaShow: Component {
    let area: Area
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let inside = reading.city.areas.within(area.id)
        let around = reading.whereabouts(area)
        SitePage(area.name, call, trail: trail(around)) {
            PageHead(area.name, kind: reading.say(area.kind.phrase), lead: lead(around)) {
                AreaFacts(reading: reading, area: area, inside: inside)
            }
            AreaTabs(reading: reading, area: area)
            if reading.mayChangeAreas { actions }
            attention(inside)
            AreaResponsible(reading: reading, area: area)
            AreaProgrammes(reading: reading, areas: inside)
            AgreementsOfArea(reading: reading, area: area)
            AreaForums(reading: reading, area: area.id)
            AreaMatters(reading: reading, area: area.id)
            FiguresOfArea(reading: reading, area: area)
            ListBeside(reading: reading, area: area)
            AreaWork(reading: reading, area: area)
            AreaContributions(reading: reading, area: area)
            InstrumentsOfArea(reading: reading, area: area)
            BankPapersBeside(
                [.area(id: area.id)]
                    + inside.filter { $0 != area.id }.sorted().map { .area(id: $0) }, reading)
            AreaAbout(reading: reading, area: area)
            NewsLinks(
                reading: reading, follow: Paths.follow(area.id),
                feed: "\(Paths.area(area.id))/nyt.atom")
        }
    }

    private func trail(_ around: [Area]) -> [Crumb] {
        [Crumb(title: reading.say(.areas), path: Paths.areas)]
            + around.reversed().map { Crumb(title: $0.name, path: Paths.area($0.id)) }
    }

    private func lead(_ around: [Area]) -> String? {
        guard !around.isEmpty else { return nil }
        let names = around.map { "\($0.name) (\(reading.say($0.kind.phrase).lowercased()))" }
        let joined = names.joined(separator: ", ")
        return reading.say(da: "Ligger i \(joined).", en: "Lies in \(joined).")
    }

    private var actions: some Markup {
        P(.class("actions")) {
            A(
                reading.say(da: "Udpeg en ansvarlig", en: "Name somebody responsible"),
                .href(Link(Paths.areaResponsibility(area.id))), .class("button"))
            A(
                reading.say(da: "Ret området", en: "Change the area"),
                .href(Link(Paths.areaEdit(area.id))), .class("button secondary"))
        }
    }

    @MarkupBuilder private func attention(_ inside: Set<AreaID>) -> some Markup {
        let items = reading.attention(in: inside)
        if !items.isEmpty {
            Section(.class("attention")) {
                H2(reading.say(da: "Kræver opmærksomhed", en: "Needs attention"))
                AttentionList(items: items)
            }
        }
    }
}

/// The ways to look at an area.
struct AreaTabs: Component {
    let reading: Reading
    let area: Area

    var body: some Markup {
        Nav(.class("tabs"), .label(reading.say(da: "Om området", en: "About the area"))) {
            Ul {
                Li {
                    A(
                        reading.say(.overview), .href(reading.link(Paths.area(area.id))),
                        .currentPage())
                }
                Li {
                    A(reading.say(.history), .href(reading.link(Paths.areaHistory(area.id))))
                }
            }
        }
    }
}
