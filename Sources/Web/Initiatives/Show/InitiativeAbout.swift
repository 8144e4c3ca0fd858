// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What the initiative is for: goals, themes, areas and the source.
struct InitiativeAbout: Component {
    let initiative: Initiative
    let reading: Reading

    var body: some Markup {
        Section {
            H2(reading.say(da: "Om indsatsen", en: "About the initiative"))
            list(reading.say(da: "Mål", en: "Goals"), initiative.goals)
            list(reading.say(da: "Temaer", en: "Themes"), initiative.themes)
            areas
            SourceNote(reading: reading, source: initiative.source)
        }
    }

    @MarkupBuilder private func list(_ title: String, _ items: [String]) -> some Markup {
        H3(title)
        if items.isEmpty {
            P(reading.say(.notStated))
        } else {
            Ul { For(items) { Li($0) } }
        }
    }

    @MarkupBuilder private var areas: some Markup {
        H3(reading.say(.areas))
        if initiative.areas.isEmpty {
            P(
                reading.say(
                    da: "Hele byen; indsatsen er ikke bundet til et område.",
                    en: "The whole city; the initiative is not bound to an area."))
        } else {
            Ul {
                For(initiative.areas) { area in
                    Li { A(reading.name(of: area), .href(reading.link(Paths.area(area)))) }
                }
            }
        }
    }
}
