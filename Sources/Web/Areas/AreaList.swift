// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The city's areas by kind, with who answers for each and how it stands.
struct AreaList: Component {
    let call: Call
    private var reading: Reading { call.reading }
    private var chosen: AreaKind? { call.query["slags"].flatMap(AreaKind.init) }

    var body: some Markup {
        let areas = reading.areasByKind
        let kinds = AreaKind.listed.filter { areas[$0] != nil }
        let page = Paged((chosen.map { [$0] } ?? kinds).flatMap { areas[$0] ?? [] }, call.query)
        let shown = Dictionary(grouping: page.rows, by: \.kind)
        SitePage(reading.say(.areas), call) {
            PageHead(
                reading.say(.areas), kind: call.site.options.cityName,
                lead: reading.say(
                    da: "Hvem har ansvaret hvor. Et område uden ansvarlig er et hul.",
                    en: "Who answers where. An area without anybody responsible is a gap.")
            ) { facts(areas) }
            if reading.mayChangeAreas {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Opret et område", en: "Create an area"),
                        .href(Link(Paths.newArea)), .class("button secondary"))
                }
            }
            KindTabs(reading: reading, areas: areas, kinds: kinds, chosen: chosen)
            if shown.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Her er ingen områder. En koordinator kan oprette dem.",
                        en: "There are no areas here. A coordinator can create them."))
            }
            For(AreaKind.listed) { kind in
                if let list = shown[kind] {
                    Section {
                        H2(reading.say(kind.plural))
                        AreaTable(reading: reading, areas: list)
                    }
                }
            }
            PageLinks(page, call)
            Section {
                H2(reading.say(da: "Kort", en: "Map"))
                AreaDrawing.city(reading, kind: chosen)
            }
        }
    }

    @MarkupBuilder private func facts(_ areas: [AreaKind: [Area]]) -> some Markup {
        let gaps = reading.city.areas.gaps(on: reading.day)
            .inDanishOrder(by: \.name, then: \.id)
        Fact(
            reading.say(da: "I alt", en: "In all"),
            "\(areas.values.reduce(0) { $0 + $1.count })")
        Fact(
            reading.say(da: "Uden ansvarlig", en: "Nobody responsible"), "\(gaps.count)",
            note: gaps.isEmpty ? nil : gaps.map(\.name).joined(separator: ", "),
            isGap: !gaps.isEmpty)
    }
}

/// Chooses one kind of area, or all.
private struct KindTabs: Component {
    let reading: Reading
    let areas: [AreaKind: [Area]]
    let kinds: [AreaKind]
    let chosen: AreaKind?

    var body: some Markup {
        Nav(.class("tabs"), .label(reading.say(da: "Slags område", en: "Kind of area"))) {
            Ul {
                Li {
                    A(
                        reading.say(da: "Alle", en: "All"), .href(reading.link(Paths.areas)),
                        .currentPage(chosen == nil))
                }
                For(kinds) { kind in
                    Li {
                        A(
                            "\(reading.say(kind.plural)) (\(areas[kind]?.count ?? 0))",
                            .href(reading.link(Paths.areas, [("slags", kind.rawValue)])),
                            .currentPage(chosen == kind))
                    }
                }
            }
        }
    }
}

/// Areas as rows; cards on a phone.
struct AreaTable: Component {
    let reading: Reading
    let areas: [Area]

    var body: some Markup {
        let around = reading.say(da: "Ligger i", en: "Lies in")
        let initiatives = reading.say(.initiatives)
        let status = reading.say(da: "Status", en: "Status")
        Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Navn", en: "Name"), .scope("col"))
                    Th(around, .scope("col"))
                    Th(reading.say(.responsible), .scope("col"))
                    Th(initiatives, .scope("col"), .class("number"))
                    Th(status, .scope("col"))
                }
            }
            Tbody {
                For(areas) { area in
                    let standing = reading.standing(of: area)
                    Tr {
                        Th(.scope("row")) { A(area.name, .href(reading.link(Paths.area(area.id)))) }
                        Td(area.parent.map { reading.name(of: $0) } ?? "", .cellLabel(around))
                        Td(.cellLabel(reading.say(.responsible))) { responsible(area) }
                        Td("\(open(area))", .cellLabel(initiatives), .class("number"))
                        Td(.cellLabel(status)) { StatusTag(standing.status, standing.text) }
                    }
                }
            }
        }
    }

    private func open(_ area: Area) -> Int {
        reading.initiatives(in: area.id).filter { $0.concludedOn == nil }.count
    }

    @MarkupBuilder private func responsible(_ area: Area) -> some Markup {
        if let held = reading.city.areas.responsible(for: .whole, in: area.id, on: reading.day) {
            Div {
                PostLine(reading: reading, post: held.post)
                if held.area != area.id {
                    Small(
                        reading.say(
                            da: " · gælder hele \(reading.name(of: held.area))",
                            en: " · for all of \(reading.name(of: held.area))"))
                }
            }
        } else if area.kind.needsResponsible {
            Strong(reading.say(da: "ingen", en: "nobody"))
        } else {
            Span(reading.say(.notStated), .class("quiet"))
        }
    }
}
