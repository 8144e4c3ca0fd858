// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// the findings that an initiative, an activity or a matter carries on, as far as the
/// reader sees them; those that wait first.
struct CarriedFindings: Component {
    let carriers: [FindingCarrier]
    let call: Call
    private var reading: Reading { call.reading }

    /// Of the initiative itself, and of its activities.
    init(initiative: Initiative, call: Call) {
        self.call = call
        carriers =
            [.initiative(id: initiative.id)]
            + call.city.activities.activities(of: initiative.id).map { .activity(id: $0.id) }
    }

    init(activity: Activity, call: Call) {
        self.call = call
        carriers = [.activity(id: activity.id)]
    }

    init(matter: Matter, call: Call) {
        self.call = call
        carriers = [.matter(id: matter.id)]
    }

    var body: some Markup {
        let findings = findings
        if !findings.isEmpty {
            Section(.id("fund")) {
                H2(
                    reading.say(
                        da: "Fund fra tryghedsarbejdet", en: "Findings of the safety work"))
                FindingTable(findings: findings, reading: reading)
            }
        }
    }

    private var findings: [SafetyFinding] {
        var seen: Set<FindingID> = []
        return carriers.flatMap { reading.city.findings.findings(carriedBy: $0) }
            .filter { call.shows($0) && seen.insert($0.id).inserted }
            .sorted {
                ($0.state.hasEnded ? 1 : 0, $0.foundOn, $0.number)
                    < ($1.state.hasEnded ? 1 : 0, $1.foundOn, $1.number)
            }
    }
}

extension Reading {
    /// The streams of the findings that the initiative carries on or has carried on.
    func findingStreams(of initiative: InitiativeID) -> [String] {
        let carriers: [FindingCarrier] =
            [.initiative(id: initiative)]
            + city.activities.activities(of: initiative).map { .activity(id: $0.id) }
        return Set(carriers.flatMap { city.findings.everTied(to: $0) }).sorted()
            .map { "finding/\($0)" }
    }
}
