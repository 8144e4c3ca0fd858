// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Everybody who sits in the forum on the day, by the clause that gives the seat.
struct SeatTable: Component {
    let reading: Reading
    let forum: ForumID
    let charter: Charter
    let map: SeatMap

    private var holder: String { reading.say(da: "Hvem", en: "Who") }
    private var behalf: String { reading.say(da: "For", en: "For") }
    private var span: String { reading.say(da: "Periode", en: "Term") }
    private var substitute: String { reading.say(da: "Suppleant", en: "Substitute") }

    var body: some Markup {
        Section(.id("pladser")) {
            H2(reading.say(da: "Hvem sidder her?", en: "Who sits here?"))
            if map.places.isEmpty {
                P(
                    reading.say(
                        da: "Kommissoriet nævner ingen pladser.", en: "The charter names no seats.")
                )
            } else {
                Table(.class("cards seats")) {
                    Thead {
                        Tr {
                            Th(reading.say(da: "Plads", en: "Seat"), .scope("col"))
                            Th(holder, .scope("col"))
                            Th(behalf, .scope("col"))
                            Th(span, .scope("col"))
                            Th(substitute, .scope("col"))
                        }
                    }
                    For(groups) { places in group(places) }
                }
            }
        }
    }

    /// The seats in a row that one clause gives.
    private var groups: [[SeatPlace]] {
        var groups: [[SeatPlace]] = []
        for place in map.places {
            if let last = groups.last?.last, last.seat.forum == place.seat.forum,
                last.group.id == place.group.id
            {
                groups[groups.count - 1].append(place)
            } else {
                groups.append([place])
            }
        }
        return groups
    }

    @MarkupBuilder private func group(_ places: [SeatPlace]) -> some Markup {
        Tbody {
            if places.count > 1 {
                Tr(.class("group")) {
                    Th(.colspan(5), .scope("rowgroup")) {
                        places[0].group.label
                        " "
                        filling(places[0])
                    }
                }
            }
            For(places) { row($0, isAlone: places.count == 1) }
        }
    }

    @MarkupBuilder private func filling(_ place: SeatPlace) -> some Markup {
        let names = reading.names(in: reading.charter(of: place.seat.forum)?.charter)
        Span(.class("quiet")) {
            if place.seat.forum == forum {
                reading.say(place.group.filling.words(naming: names))
                " "
                ClauseNumber(
                    reading: reading, forum: forum, clause: place.clause, charter: charter)
            } else {
                reading.say(da: "følger med pladsen i ", en: "comes with the seat in ")
                BodyLink(reading: reading, id: place.seat.forum)
            }
        }
    }

    @MarkupBuilder private func row(_ place: SeatPlace, isAlone: Bool) -> some Markup {
        let held = HeldSeat(reading: reading, place: place)
        Tr {
            Th(.scope("row")) {
                A(
                    isAlone
                        ? place.group.label
                        : reading.say(
                            da: "Plads \(place.seat.number)", en: "Seat \(place.seat.number)"),
                    .href(reading.link(Paths.seat(place.seat))),
                    .label(reading.title(of: place.seat)))
                if isAlone {
                    Br()
                    filling(place)
                }
            }
            Td(.cellLabel(holder)) { Div { held } }
            Td(.cellLabel(behalf)) { held.behalf }
            Td(.cellLabel(span)) { held.span }
            Td(.cellLabel(substitute)) {
                if let substitute = place.substitute {
                    PersonLink(reading: reading, person: substitute.person)
                }
            }
        }
    }
}

/// Who sits in the seat, or that nobody does, and whether somebody must.
struct HeldSeat: Component {
    let reading: Reading
    let place: SeatPlace

    var body: some Markup {
        if let holder = place.holder {
            PersonLink(reading: reading, person: holder.person)
            if let manner { Span(" · \(manner)", .class("quiet")) }
        } else if place.isVacant {
            StatusTag(.gap, reading.say(da: "ledig", en: "empty"))
            if let since = place.emptySince {
                Span(
                    reading.say(
                        da: " siden \(reading.date(since))", en: " since \(reading.date(since))"),
                    .class("quiet"))
            }
        } else {
            Span(
                reading.say(da: "fri, behøver ikke besættes", en: "free, need not be filled"),
                .class("quiet"))
        }
    }

    private var manner: String? {
        switch place.holder {
        case .exOfficio: reading.say(da: "i kraft af sin post", en: "by right of the post")
        case .holding(let holding): reading.say(holding.manner.phrase)
        case nil: nil
        }
    }

    /// Whom the holder speaks for.
    var behalf: String {
        if case .holding(let holding)? = place.holder, let own = holding.onBehalfOf {
            return reading.name(of: own)
        }
        return reading.list(place.group.onBehalfOf.map { reading.name(of: $0) })
    }

    /// `2022–2024` in full days.
    var span: String {
        guard let holder = place.holder else { return "" }
        let from = reading.short(holder.from)
        guard let last = holder.termEnds else {
            return reading.say(da: "siden \(from)", en: "since \(from)")
        }
        return "\(from) – \(reading.short(last))"
    }
}
