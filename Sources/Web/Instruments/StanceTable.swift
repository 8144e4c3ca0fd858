// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Instruments with what is said of them, by whom, since when and why.
struct StanceTable: Component {
    let reading: Reading
    let stances: [InstrumentStance]
    let caption: String

    var body: some Markup {
        let (choice, place, owner, why) = (
            reading.say(da: "Står", en: "Stands"), reading.say(da: "Hvor", en: "Where"),
            reading.say(da: "Hvem", en: "Who"), reading.say(da: "Hvorfor", en: "Why")
        )
        Table(.class("cards")) {
            Caption(caption)
            Thead {
                Tr {
                    Th(reading.say(da: "Redskab", en: "Instrument"), .scope("col"))
                    For([choice, place, owner, why]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(stances) { stance in
                    let standing = reading.standing(of: stance)
                    Tr(.id(stance.id.rawValue)) {
                        Th(.scope("row")) {
                            stance.instrument
                            if stance.content.isExample {
                                Span(reading.say(da: " eksempel", en: " example"), .class("quiet"))
                            }
                        }
                        Td(.cellLabel(choice)) {
                            StatusTag(standing.status, standing.text)
                            Div(since(stance), .class("quiet"))
                        }
                        Td(reading.places(of: stance), .cellLabel(place))
                        Td(reading.name(of: stance.owner), .cellLabel(owner))
                        Td(.cellLabel(why)) { reasons(of: stance) }
                    }
                }
            }
        }
    }

    private func since(_ stance: InstrumentStance) -> String {
        let first = reading.short(stance.taken)
        guard let ending = stance.ended else {
            return reading.say(da: "siden \(first)", en: "since \(first)")
        }
        return "\(first) – \(reading.short(ending.on))"
    }

    @MarkupBuilder private func reasons(of stance: InstrumentStance) -> some Markup {
        if let reason = reading.words(stance.content.reason) { Paragraphs(text: reason) }
        if let ending = stance.ended, let reason = reading.words(ending.reason) {
            P(reading.say(da: "Ophørt: \(reason)", en: "Ended: \(reason)"))
        }
        Div(
            stance.content.source.map { reading.say(da: "Kilde: \($0)", en: "Source: \($0)") }
                ?? reading.say(da: "Kilde: ikke oplyst", en: "Source: not stated"),
            .class("quiet"))
        if reading.mayChange(stance) {
            Div(.class("actions")) {
                A(
                    reading.say(da: "Ret", en: "Change"), .href(Link(Paths.stanceEdit(stance.id))),
                    .label(
                        reading.say(
                            da: "Ret \(stance.instrument)", en: "Change \(stance.instrument)")))
                A(
                    reading.say(da: "Lad ophøre", en: "End"),
                    .href(Link(Paths.stanceEnd(stance.id))),
                    .label(
                        reading.say(
                            da: "Lad \(stance.instrument) ophøre", en: "End \(stance.instrument)")))
            }
        }
    }
}
