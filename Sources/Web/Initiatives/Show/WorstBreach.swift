// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Why the promise that is broken by most days is broken, department by department.
struct WorstBreach: Component {
    let initiative: Initiative
    let reading: Reading

    var body: some Markup {
        if let worst {
            Section(.id("hvorfor")) {
                H2(
                    reading.say(
                        da: "Hvorfor er “\(reading.name(of: worst))” forsinket?",
                        en: "Why is “\(reading.name(of: worst))” late?"))
                WhyChain(reading: reading, activity: worst)
            }
        }
    }

    private var worst: ActivityID? {
        if initiative.concludedOn != nil { return nil }
        return reading.city.activities.activities(of: initiative.id)
            .filter { $0.progress.finished == nil }
            .compactMap { reading.outlook.breach(of: $0.id) }
            .max { ($0.daysLate, $1.activity) < ($1.daysLate, $0.activity) }?
            .activity
    }
}
