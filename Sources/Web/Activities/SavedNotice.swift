// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What was done on the page before, as the address says it.
enum SavedAct: String {
    case report = "melding"
    case plan
    case promise = "loefte"
    case newDate = "ny-dato"
    case objection = "indsigelse"
    case pin = "frist"
    case prerequisite = "forudsaetning"

    var phrase: Phrase {
        switch self {
        case .report: Phrase(da: "Meldingen er gemt.", en: "The report is saved.")
        case .plan: Phrase(da: "Planen er gemt.", en: "The plan is saved.")
        case .promise: Phrase(da: "Løftet er gemt.", en: "The promise is saved.")
        case .newDate: Phrase(da: "Den nye dato er lovet.", en: "The new date is promised.")
        case .objection:
            Phrase(
                da: "Indsigelsen er gemt. Begge parter kan se den.",
                en: "The objection is saved. Both parties can see it.")
        case .pin: Phrase(da: "Fristen er gemt.", en: "The deadline is saved.")
        case .prerequisite:
            Phrase(da: "Forudsætningerne er gemt.", en: "The prerequisites are saved.")
        }
    }
}

/// Says after a save what it led to: which promises break, and who was told.
struct SavedNotice: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        if reading.canWrite, let act = call.query["gemt"].flatMap(SavedAct.init) {
            let broken = broken
            Div(.class("notice \(broken.isEmpty ? "good" : "warning")"), .role("status")) {
                P(reading.say(act.phrase) + (broken.isEmpty ? "" : " " + told(broken)))
                if !broken.isEmpty {
                    Ul {
                        For(broken) { activity in
                            Li {
                                A(activity.name, .href(reading.link(Paths.activity(activity.id))))
                                ": \(reading.standing(of: activity).text)"
                            }
                        }
                    }
                }
            }
        }
    }

    /// The address is only believed where the city says so too.
    private var broken: [Activity] {
        call.query.all("besked").compactMap { reading.activity(ActivityID($0)) }
            .filter { $0.breach != nil }
    }

    private func told(_ broken: [Activity]) -> String {
        let sides = broken.flatMap { [$0.id, $0.breach?.root].compactMap { $0 } }
            .filter { reading.activity($0) != nil }
        let parties = Set(sides.map { reading.department(of: $0) })
            .inDanishOrder { $0 }
        let count = broken.count + (call.query["flere"].flatMap(Int.init) ?? 0)
        let breaks =
            count == 1
            ? reading.say(da: "1 løfte brydes", en: "1 promise breaks")
            : reading.say(da: "\(count) løfter brydes", en: "\(count) promises break")
        let more = count > broken.count ? reading.say(da: " og flere", en: " and more") : ""
        return breaks
            + reading.say(
                da: "; \(reading.list(parties))\(more) har fået besked:",
                en: "; told: \(reading.list(parties))\(more).")
    }
}
