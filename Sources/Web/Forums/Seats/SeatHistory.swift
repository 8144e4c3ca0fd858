// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Everybody who has sat in the seat, the newest first.
struct SeatHistory: Component {
    let reading: Reading
    let seat: Seat

    private var from: String { reading.say(da: "Fra", en: "From") }
    private var to: String { reading.say(da: "Til og med", en: "Until") }
    private var how: String { reading.say(da: "Hvordan", en: "How") }
    private var why: String { reading.say(da: "Hvorfor slut", en: "Why it ended") }

    var body: some Markup {
        let holdings = reading.city.forums.holdings(of: seat)
            .filter { $0.from <= reading.day }.reversed()
        Section {
            H2(reading.say(da: "Hvem har siddet her", en: "Who has sat here"))
            if holdings.isEmpty {
                P(
                    reading.say(
                        da: "Ingen er skrevet ind på pladsen.", en: "Nobody is registered in it."))
            } else {
                Table(.class("cards")) {
                    Thead {
                        Tr {
                            Th(reading.say(da: "Person", en: "Person"), .scope("col"))
                            Th(from, .scope("col"))
                            Th(to, .scope("col"))
                            Th(how, .scope("col"))
                            if reading.viewer.isStaff { Th(why, .scope("col")) }
                        }
                    }
                    Tbody { For(Array(holdings)) { row($0) } }
                }
            }
        }
    }

    private func row(_ holding: Holding) -> some Markup {
        Tr {
            Th(.scope("row")) { PersonLink(reading: reading, person: holding.person) }
            Td(.cellLabel(from)) { DayText(reading: reading, day: holding.from) }
            Td(.cellLabel(to)) {
                Div {
                    if let last = holding.lastDay {
                        DayText(reading: reading, day: last)
                    } else {
                        reading.say(.notStated)
                    }
                    if holding.left != nil {
                        Span(reading.say(da: " (før tid)", en: " (early)"), .class("quiet"))
                    }
                }
            }
            Td(.cellLabel(how)) { appointed(holding) }
            if reading.viewer.isStaff {
                Td(.cellLabel(why)) { reading.note(holding.reason) ?? "" }
            }
        }
    }

    private func appointed(_ holding: Holding) -> String {
        let manner = reading.say(holding.manner.phrase)
        guard holding.manner != .elected, let by = holding.appointedBy else { return manner }
        return reading.say(
            da: "\(manner) af \(reading.name(of: by))", en: "\(manner) by \(reading.name(of: by))")
    }
}

/// Who may sit in the seat instead of its holder.
struct SubstituteList: Component {
    let reading: Reading
    let seat: Seat

    var body: some Markup {
        let list = reading.city.forums.substitutions(of: seat).filter { $0.from <= reading.day }
        if !list.isEmpty {
            Section {
                H2(reading.say(da: "Suppleanter", en: "Substitutes"))
                Ul { For(list.reversed()) { line($0) } }
            }
        }
    }

    @MarkupBuilder private func line(_ substitution: Substitution) -> some Markup {
        let end = CityCommand.forum(.endSubstitute(substitution.id, lastDay: reading.day))
        Li {
            PersonLink(reading: reading, person: substitution.person)
            Span(" \(reading.span(substitution.from, substitution.to))", .class("quiet"))
            if substitution.to == nil, reading.may(end) {
                " "
                A(
                    reading.say(da: "Afslut", en: "End"),
                    .href(Link(Paths.substituteEnd(substitution.id))))
            }
        }
    }
}

/// Matters that a holder stays out of; for staff alone.
struct RecusalList: Component {
    let reading: Reading
    let seat: Seat

    var body: some Markup {
        let list = reading.city.forums.recusals(in: seat.forum)
            .filter { $0.seat == seat && $0.from <= reading.day }
        if !list.isEmpty {
            Section {
                H2(reading.say(da: "Inhabilitet", en: "Conflicts of interest"))
                Ul { For(list.reversed()) { line($0) } }
            }
        }
    }

    @MarkupBuilder private func line(_ recusal: Recusal) -> some Markup {
        let end = CityCommand.forum(.endRecusal(recusal.id, lastDay: reading.day))
        Li {
            PersonLink(reading: reading, person: recusal.person)
            ": \(reading.note(recusal.matter) ?? "")"
            Span(" \(reading.span(recusal.from, recusal.to))", .class("quiet"))
            if recusal.to == nil, reading.may(end) {
                " "
                A(
                    reading.say(da: "Afslut", en: "End"),
                    .href(Link(Paths.recusalEnd(recusal.id))))
            }
        }
    }
}

extension Reading {
    /// `fra 1. juni 2022 til 31. maj 2024`.
    func span(_ from: Day, _ to: Day?) -> String {
        let until = to.map { say(da: " til \(date($0))", en: " to \(date($0))") } ?? ""
        return say(da: "fra \(date(from))", en: "from \(date(from))") + until
    }
}
