// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What holds in an area: what is said of it, and what the city has chosen against everywhere.
struct InstrumentsOfArea: Component {
    let reading: Reading
    let area: Area

    var body: some Markup {
        let holding = reading.city.instruments.holding(in: area.id, reading.city.areas)
        let own = holding.filter { !$0.content.areas.isEmpty || $0.content.choice == .rejected }
        let others = holding.count - own.count
        if !holding.isEmpty {
            Section(.id("redskaber")) {
                H2(reading.say(.instruments))
                if !own.isEmpty {
                    StanceTable(
                        reading: reading, stances: reading.inOrder(own),
                        caption: reading.say(
                            da: "Hvad der gælder her, og hvad der er valgt fra",
                            en: "What holds here, and what was chosen against"))
                }
                P {
                    A(
                        others == 0
                            ? reading.say(da: "Alle redskaber", en: "All instruments")
                            : reading.say(
                                da: "\(others) flere for hele byen",
                                en: "\(others) more for the whole city"),
                        .href(reading.link(Paths.instruments)))
                }
            }
        }
    }
}
