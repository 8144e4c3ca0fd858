// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Who answers for each department's own part; what no source says stands as
/// not stated.
struct AreaResponsible: Component {
    let reading: Reading
    let area: Area

    var body: some Markup {
        let post = reading.say(da: "Post", en: "Post")
        let since = reading.say(da: "Siden", en: "Since")
        Section(.id("ansvar")) {
            H2(reading.say(da: "Hvem har ansvaret her", en: "Who is responsible here"))
            Table(.class("cards")) {
                Caption(
                    reading.say(
                        da: "Hver forvaltnings egen del. Den samlede indsats står øverst på siden.",
                        en: "Each department's own part. The whole stands at the top of the page."))
                Thead {
                    Tr {
                        Th(reading.say(da: "Forvaltning", en: "Department"), .scope("col"))
                        Th(post, .scope("col"))
                        Th(since, .scope("col"))
                    }
                }
                Tbody {
                    For(parties) { party in
                        let held = reading.city.areas.responsible(
                            for: .department(party), in: area.id, on: reading.day)
                        Tr {
                            Th(.scope("row")) {
                                A(
                                    reading.name(of: party),
                                    .href(reading.link(Paths.organization(party))))
                            }
                            Td(.cellLabel(post)) { holder(held) }
                            Td(.cellLabel(since)) {
                                if let held { DayText(reading: reading, day: held.from) }
                            }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func holder(_ held: Responsibility?) -> some Markup {
        if let held {
            Div {
                PostLine(reading: reading, post: held.post)
                if held.area != area.id {
                    Small(
                        reading.say(
                            da: " · gælder hele \(reading.name(of: held.area))",
                            en: " · for all of \(reading.name(of: held.area))"))
                }
            }
        } else {
            Span(reading.say(.notStated), .class("quiet"))
        }
    }

    /// Every department of the day, then others that answer for a part.
    private var parties: [OrganizationID] {
        let departments = reading.departments.map(\.id)
        let others = reading.city.areas.lineage(of: area.id)
            .flatMap { reading.city.areas.responsibilities(in: $0) }
            .filter { $0.holds(on: reading.day) }
            .compactMap { held in
                if case .department(let id) = held.scope { id } else { nil }
            }
        return departments + reading.inOrder(Set(others).subtracting(departments))
    }
}

/// The programmes that cover the area, each with its one leader.
struct AreaProgrammes: Component {
    let reading: Reading
    let areas: Set<AreaID>

    var body: some Markup {
        let all = reading.city.initiatives.programmes(in: areas)
            .inDanishOrder(by: \.name, then: \.id)
        let programmes =
            all.filter { $0.endedOn == nil } + all.filter { $0.endedOn != nil }
        let leader = reading.say(da: "Leder", en: "Leader")
        let runs = reading.say(da: "Løber", en: "Runs")
        let status = reading.say(da: "Status", en: "Status")
        if !programmes.isEmpty {
            Section(.id("programmer")) {
                H2(reading.say(.programmes))
                Table(.class("cards")) {
                    Thead {
                        Tr {
                            Th(reading.say(da: "Program", en: "Programme"), .scope("col"))
                            Th(leader, .scope("col"))
                            Th(runs, .scope("col"))
                            Th(status, .scope("col"))
                        }
                    }
                    Tbody {
                        For(programmes) { programme in
                            let standing = reading.standing(of: programme)
                            Tr {
                                Th(.scope("row")) {
                                    A(
                                        programme.name,
                                        .href(reading.link(Paths.programme(programme.id))))
                                }
                                Td(.cellLabel(leader)) { leaderLine(programme) }
                                Td(span(programme), .cellLabel(runs))
                                Td(.cellLabel(status)) {
                                    StatusTag(standing.status, standing.text)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func leaderLine(_ programme: Programme) -> some Markup {
        if let leader = programme.leader {
            Div { PostLine(reading: reading, post: leader) }
        } else {
            Span(reading.say(.notStated), .class("quiet"))
        }
    }

    private func span(_ programme: Programme) -> String {
        if programme.start == nil, programme.end == nil { return reading.say(.notStated) }
        return "\(reading.period(programme.start)) – \(reading.period(programme.end))"
    }
}
