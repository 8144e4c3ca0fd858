// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What can be said of the time to come: room to slip, chance, plan and promises.
struct ActivityOutlook: Component {
    let reading: Reading
    let activity: Activity

    var body: some Markup {
        let chance = activity.progress.finished == nil ? reading.chance(of: activity) : nil
        Section(.id("prognose")) {
            H2(reading.say(da: "Plan og prognose", en: "Plan and forecast"))
            Table {
                Tbody {
                    row(reading.say(da: "Planen", en: "The plan"), plan)
                    if let promises {
                        row(reading.say(da: "Løfterne", en: "The promises"), promises)
                    }
                    if activity.progress.finished == nil {
                        row(reading.say(da: "Kan skride", en: "Can slip"), slack)
                    }
                    if let chance {
                        row(
                            reading.say(da: "Chance for at holde", en: "Chance to hold"),
                            text(chance))
                    }
                }
            }
            if chance != nil { Explanation(reading: reading) }
        }
    }

    private func row(_ name: String, _ value: String) -> some Markup {
        Tr {
            Th(name, .scope("row"))
            Td(value)
        }
    }

    private var plan: String {
        if activity.plan.isMilestone { return milestone }
        let start = activity.plan.start.map {
            reading.say(
                da: "tidligst \(reading.period($0)), ",
                en: "no earlier than \(reading.period($0)), ")
        }
        let length = reading.workdays(activity.plan.workdays)
        let estimate = activity.plan.estimate.map {
            reading.say(
                da: " (mindst \($0.low), højst \($0.high))",
                en: " (at least \($0.low), at most \($0.high))")
        }
        return (start ?? "") + length + (estimate ?? "")
    }

    private var milestone: String {
        activity.plan.start.map {
            reading.say(
                da: "milepæl, \(reading.period($0))", en: "milestone, \(reading.period($0))")
        } ?? reading.say(da: "milepæl uden egen dag", en: "milestone without a day of its own")
    }

    private var promises: String? {
        guard let first = activity.firstCommitment, let now = activity.commitment else {
            return nil
        }
        if first == now {
            return reading.say(
                da: "lovet \(reading.period(now)), aldrig flyttet",
                en: "promised \(reading.period(now)), never moved")
        }
        let slip = first.last.distance(to: now.last)
        return reading.say(
            da: "først \(reading.period(first)), nu \(reading.period(now)) (\(moved(slip)))",
            en: "first \(reading.period(first)), now \(reading.period(now)) (\(moved(slip)))")
    }

    private func moved(_ slip: Int) -> String {
        let days = reading.days(abs(slip))
        return slip < 0
            ? reading.say(da: "\(days) tidligere", en: "\(days) earlier")
            : reading.say(da: "\(days) senere", en: "\(days) later")
    }

    private var slack: String {
        guard let days = reading.outlook.slack()[activity.id] else {
            return reading.say(
                da: "intet løfte hænger på den", en: "no promise depends on it")
        }
        if days < 0 {
            return reading.say(
                da: "mangler \(reading.workdays(-days)); et løfte brydes allerede",
                en: "\(reading.workdays(-days)) short; a promise breaks already")
        }
        return reading.say(
            da: "\(reading.workdays(days)), før et løfte brydes",
            en: "\(reading.workdays(days)) before a promise breaks")
    }

    private func text(_ chance: PromiseChance) -> String {
        let share = Int((chance.probability * 100).rounded())
        let likely = reading.date(chance.likely)
        return reading.say(
            da: "\(share)\u{A0}%; med 80\u{A0}% sikkerhed færdig \(likely)",
            en: "\(share)%; with 80% certainty done by \(likely)")
    }
}

extension Reading {
    /// How likely the activity's promise is to hold; the same facts, the same answer.
    func chance(of activity: Activity) -> PromiseChance? {
        once("chance", activity.id.rawValue) {
            outlook.chance(
                of: activity.id, runs: 400, seed: 1,
                slips: city.activities.slips(workdays: outlook.workdays))
        }
    }
}

private struct Explanation: Component {
    let reading: Reading

    var body: some Markup {
        Details {
            Summary(
                reading.say(da: "Hvordan er chancen regnet ud?", en: "How is the chance found?"))
            P(
                reading.say(
                    da: "Planen er gennemregnet 400 gange. Hver gang tager aktiviteterne enten en "
                        + "tid mellem deres eget mindste og højeste skøn eller skrider, som byens "
                        + "tidligere aktiviteter har gjort. Chancen er, hvor ofte løftet holdt.",
                    en: "The plan was run 400 times. Each time the activities take either a time "
                        + "between their own lowest and highest estimate, or slip as earlier "
                        + "activities of the city did. The chance is how often the promise held."))
        }
    }
}
