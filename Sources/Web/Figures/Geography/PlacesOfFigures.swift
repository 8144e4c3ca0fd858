// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What figures are made for beside single areas: groups, and ways between geographies.
struct PlacesOfFigures: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let figures = reading.city.figures
        let groups = figures.groups.values.inDanishOrder(by: \.name, then: \.id)
        let maps = figures.maps.values.sorted { $0.id < $1.id }
        SitePage(
            reading.say(.placesOfFigures), call,
            trail: [Crumb(title: reading.say(.figures), path: Paths.figures)]
        ) {
            PageHead(
                reading.say(.placesOfFigures), kind: reading.say(.figures),
                lead: reading.say(
                    da: "Nogle kilder tæller flere områder sammen, og nogle deler byen anderledes. "
                        + "Her står hvilke, fra hvornår og hvem der siger det.",
                    en: "Some sources count several areas together, some divide the city "
                        + "otherwise. Here is which, since when and who says so."))
            actions
            Section(.id("grupper")) {
                H2(reading.say(da: "Grupper af områder", en: "Groups of areas"))
                if groups.isEmpty {
                    P(reading.say(da: "Ingen endnu.", en: "None yet."), .class("quiet"))
                }
                For(groups) { group($0) }
            }
            Section(.id("overfoersler")) {
                H2(reading.say(da: "Mellem slags steder", en: "Between kinds of place"))
                if maps.isEmpty {
                    P(
                        reading.say(
                            da: "Ingen tal overføres fra en slags steder til en anden.",
                            en: "No figures are carried from one kind of place to another."),
                        .class("quiet"))
                }
                For(maps) { map($0) }
            }
        }
    }

    @MarkupBuilder private var actions: some Markup {
        if mayChange {
            P(.class("actions")) {
                A(
                    reading.say(da: "Navngiv en gruppe", en: "Name a group"),
                    .href(Link(Paths.newPlaceGroup)), .class("button secondary"))
                A(
                    reading.say(da: "Overfør mellem slags steder", en: "Carry between kinds"),
                    .href(Link(Paths.newGeographyMap)), .class("button secondary"))
            }
        }
    }

    private var mayChange: Bool {
        reading.may(
            .figure(.nameGroup(PlaceGroup(id: "", name: "", members: [], source: ""))))
    }

    private func group(_ group: PlaceGroup) -> some Markup {
        let caption = reading.say(
            da: "Områder i “\(group.name)”", en: "Areas of “\(group.name)”")
        return Div(.id("gruppe-\(group.id)")) {
            H3(group.name)
            Table(.class("cards")) {
                Caption(caption)
                Thead {
                    Tr {
                        Th(reading.say(da: "Område", en: "Area"), .scope("col"))
                        Th(reading.say(da: "Fra", en: "From"), .scope("col"))
                        Th(reading.say(da: "Til", en: "To"), .scope("col"))
                    }
                }
                Tbody {
                    For(group.members) { member in
                        Tr {
                            Th(.scope("row")) {
                                A(
                                    reading.name(of: member.area),
                                    .href(reading.link(Paths.area(member.area))))
                            }
                            Td(
                                reading.date(member.from),
                                .cellLabel(reading.say(da: "Fra", en: "From")))
                            Td(
                                member.to.map { reading.date($0) }
                                    ?? reading.say(da: "gælder stadig", en: "still holds"),
                                .cellLabel(reading.say(da: "Til", en: "To")))
                        }
                    }
                }
            }
            SourceNote(reading: reading, source: group.source)
            if mayChange { change(Paths.placeGroup(group.id), group.name) }
        }
    }

    private func map(_ map: GeographyMap) -> some Markup {
        let (from, to) = (reading.say(map.from.plural), reading.say(map.to.plural))
        let caption = reading.say(
            da: "Hvor stor en del af hvert sted", en: "How much of each place")
        return Div(.id("overfoersel-\(map.id)")) {
            H3(reading.say(da: "Fra \(from) til \(to)", en: "From \(from) to \(to)"))
            P(
                reading.say(
                    da: "Gælder fra \(reading.date(map.validFrom))"
                        + (map.validTo.map { " til \(reading.date($0))" } ?? "") + ".",
                    en: "Holds from \(reading.date(map.validFrom))"
                        + (map.validTo.map { " to \(reading.date($0))" } ?? "") + "."))
            Table(.class("cards")) {
                Caption(caption)
                Thead {
                    Tr {
                        Th(reading.say(da: "Fra", en: "From"), .scope("col"))
                        Th(reading.say(da: "Til", en: "To"), .scope("col"))
                        Th(reading.say(da: "Andel", en: "Share"), .scope("col"))
                    }
                }
                Tbody { For(map.rows) { row($0) } }
            }
            SourceNote(reading: reading, source: map.source)
            if mayChange {
                change(Paths.geographyMap(map.id), reading.say(da: "overførslen", en: "mapping"))
            }
        }
    }

    private func row(_ row: GeographyShare) -> some Markup {
        Tr {
            Th(reading.name(of: row.from), .scope("row"))
            Td(reading.name(of: row.to), .cellLabel(reading.say(da: "Til", en: "To")))
            Td(
                reading.text(row.share * Quantity(100), .percent, decimals: 1),
                .cellLabel(reading.say(da: "Andel", en: "Share")))
        }
    }

    private func change(_ path: String, _ about: String) -> some Markup {
        P {
            A(
                reading.say(da: "Ret “\(about)”", en: "Change “\(about)”"), .href(Link(path)))
        }
    }
}

extension Reading {
    /// The way to the page of groups and maps.
    var trailToPlaces: [Crumb] {
        [
            Crumb(title: say(.figures), path: Paths.figures),
            Crumb(title: say(.placesOfFigures), path: Paths.places),
        ]
    }
}

extension Phrase {
    static let placesOfFigures = Phrase(
        da: "Steder, der tælles sammen", en: "Places counted together")
}
