// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The seats that a person has and has had in the city's forums, also by right of a post.
struct PersonSeats: Component {
    let reading: Reading
    let person: PersonID

    private var forum: String { reading.say(da: "Forum", en: "Forum") }
    private var span: String { reading.say(da: "Periode", en: "Term") }
    private var how: String { reading.say(da: "Hvordan", en: "How") }

    private struct Line {
        let seat: Seat
        let span: String
        let how: String
        let isNow: Bool
    }

    var body: some Markup {
        let lines = held + byRight + standIns
        if !lines.isEmpty {
            Section(.id("pladser")) {
                H2(reading.say(da: "Pladser i fora", en: "Seats in forums"))
                Table(.class("cards")) {
                    Thead {
                        Tr {
                            Th(reading.say(da: "Plads", en: "Seat"), .scope("col"))
                            Th(forum, .scope("col"))
                            Th(span, .scope("col"))
                            Th(how, .scope("col"))
                        }
                    }
                    Tbody { For(lines.filter(\.isNow) + lines.filter { !$0.isNow }) { row($0) } }
                }
            }
        }
    }

    private var held: [Line] {
        reading.city.forums.holdings(by: person).filter { $0.from <= reading.day }.reversed()
            .map { holding in
                Line(
                    seat: holding.seat, span: reading.span(holding.from, holding.lastDay),
                    how: reading.say(holding.manner.phrase),
                    isNow: holding.holds(on: reading.day))
            }
    }

    private var byRight: [Line] {
        places.compactMap { place in
            guard case .exOfficio(let membership)? = place.holder, membership.person == person
            else { return nil }
            return Line(
                seat: place.seat, span: reading.span(membership.from, membership.to),
                how: reading.say(
                    da: "i kraft af posten \(reading.name(of: membership.post))",
                    en: "by right of the post \(reading.name(of: membership.post))"), isNow: true)
        }
    }

    private var standIns: [Line] {
        places.compactMap { place in
            guard let substitute = place.substitute, substitute.person == person
            else { return nil }
            return Line(
                seat: place.seat, span: reading.span(substitute.from, substitute.to),
                how: reading.say(da: "suppleant", en: "substitute"), isNow: true)
        }
    }

    /// Every forum's own seats on the page's day.
    private var places: [SeatPlace] {
        reading.forumsOfTheDay.flatMap { forum in
            (reading.seatMap(of: forum.id)?.places ?? []).filter { $0.seat.forum == forum.id }
        }
    }

    @MarkupBuilder private func row(_ line: Line) -> some Markup {
        Tr {
            Th(.scope("row")) {
                A(reading.title(of: line.seat), .href(reading.link(Paths.seat(line.seat))))
            }
            Td(.cellLabel(forum)) { BodyLink(reading: reading, id: line.seat.forum) }
            Td(.cellLabel(span)) {
                Div {
                    line.span
                    if !line.isNow {
                        " "
                        StatusTag(.done, reading.say(da: "slut", en: "over"))
                    }
                }
            }
            Td(line.how, .cellLabel(how))
        }
    }
}
