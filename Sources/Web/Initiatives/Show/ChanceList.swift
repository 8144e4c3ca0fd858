// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// How likely each open promise of the initiative is to hold, with what the
/// number means.
struct ChanceList: Component {
    let initiative: Initiative
    let reading: Reading

    var body: some Markup {
        if !rows.isEmpty {
            Details {
                Summary(
                    reading.say(
                        da: "Hvor sandsynligt er det, at løfterne holder?",
                        en: "How likely are the promises to hold?"))
                P(explanation)
                table
            }
        }
    }

    /// The least likely first.
    private var rows: [(activity: Activity, chance: PromiseChance)] {
        if initiative.concludedOn != nil { return [] }
        let open = reading.city.activities.activities(of: initiative.id)
            .filter { $0.progress.finished == nil && ($0.promisedDay ?? $0.pin?.day) != nil }
        return open.compactMap { activity in reading.chance(of: activity).map { (activity, $0) } }
            .sorted { ($0.1.probability, $0.0.id) < ($1.1.probability, $1.0.id) }
    }

    private var explanation: String {
        reading.say(
            da: "Planen er regnet igennem 400 gange. Hver gang tager aktiviteterne "
                + "den tid, som deres eget skøn siger, eller de skrider, som byens færdige "
                + "aktiviteter plejer. Tallet siger, hvor mange af gangene løftet holdt.",
            en: "The plan has been run 400 times. Each time the activities take "
                + "the time of their own estimate, or slip as the city's finished activities "
                + "use to. The number says in how many of the runs the promise held.")
    }

    private var columns: [String] {
        [
            reading.say(da: "Aktivitet", en: "Activity"), reading.say(da: "Lovet", en: "Promised"),
            reading.say(da: "Chance", en: "Chance"),
            reading.say(da: "Fire af fem gange færdig", en: "Done in four of five runs"),
        ]
    }

    private var table: some Markup {
        Table(.class("cards")) {
            Thead { Tr { For(columns) { Th($0, .scope("col")) } } }
            Tbody {
                For(rows) { row in
                    Tr {
                        Th(.scope("row")) {
                            A(
                                row.activity.name,
                                .href(reading.link(Paths.activity(row.activity.id))))
                        }
                        Td(.cellLabel(columns[1])) {
                            DayText(reading: reading, day: row.chance.promised)
                        }
                        Td(chance(row.chance), .cellLabel(columns[2]))
                        Td(.cellLabel(columns[3])) {
                            Div {
                                reading.say(da: "senest ", en: "by ")
                                DayText(reading: reading, day: row.chance.likely)
                            }
                        }
                    }
                }
            }
        }
    }

    private func chance(_ chance: PromiseChance) -> String {
        let percent = reading.percent(Int((chance.probability * 100).rounded()))
        return "\(percent) chance"
    }
}
