// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The initiative's plan as a chart: a lane for each department, and one for
/// what the plan waits for in other initiatives.
struct PlanDrawing {
    let initiative: Initiative
    let reading: Reading
    /// Those of the initiative itself, and those elsewhere that they wait for.
    let own: [Activity]
    let others: [Activity]

    init(_ initiative: Initiative, _ reading: Reading) {
        self.initiative = initiative
        self.reading = reading
        let activities = reading.city.activities
        own = activities.activities(of: initiative.id)
        var others: [Activity] = []
        for link in own.flatMap({ activities.prerequisites(of: $0.id) }) {
            guard let other = reading.activity(link.from), other.initiative != initiative.id,
                !others.contains(where: { $0.id == other.id })
            else { continue }
            others.append(other)
        }
        self.others = others
    }

    var chart: PlanChart {
        let lanes = lanes
        let axis = axis(around: lanes.flatMap(\.rows))
        return PlanChart(
            id: "plan-\(initiative.id)",
            title: reading.say(
                da: "Plan for \(initiative.name)", en: "Plan of \(initiative.name)"),
            summary: summary, axis: axis, today: today(on: axis), lanes: lanes,
            prerequisites: prerequisites, words: words)
    }

    private var summary: String {
        let standing = reading.standing(of: initiative).text
        let departments = lanes.map(\.heading).joined(separator: ", ")
        return reading.say(
            da: "\(standing). Aktiviteter efter ansvarlig: \(departments). Tabellen efter "
                + "tegningen siger det samme.",
            en: "\(standing). Activities by who is responsible: \(departments). The table after "
                + "the drawing says the same.")
    }

    private var words: PlanChart.Words {
        PlanChart.Words(
            planned: reading.say(da: "Planlagt", en: "Planned"),
            forecast: reading.say(da: "Ventet", en: "Expected"),
            done: reading.say(da: "Gået til i dag", en: "Run until today"),
            late: reading.say(da: "Senere end lovet", en: "Later than promised"),
            commitment: reading.say(da: "Lovet dag", en: "Promised day"),
            pin: reading.say(da: "Frist sat af andre", en: "Deadline set by others"),
            prerequisite: reading.say(da: "Forudsætning", en: "Prerequisite"))
    }

    // MARK: - Lanes

    private var lanes: [PlanChart.Lane] {
        var headings: [String] = []
        var rows: [String: [PlanChart.Row]] = [:]
        for activity in own {
            let heading = reading.departmentName(of: activity.responsible)
            if rows[heading] == nil { headings.append(heading) }
            rows[heading, default: []].append(PlanRow(activity, reading).row)
        }
        var lanes = headings.map { PlanChart.Lane(heading: $0, rows: rows[$0] ?? []) }
        if !others.isEmpty {
            lanes.append(
                PlanChart.Lane(
                    heading: reading.say(da: "Andre indsatser", en: "Other initiatives"),
                    rows: others.map(otherRow)))
        }
        return lanes
    }

    private func otherRow(_ activity: Activity) -> PlanChart.Row {
        var row = PlanRow(activity, reading).row
        row.title += " · \(reading.departmentName(of: activity.responsible))"
        return row
    }

    private var prerequisites: [PlanChart.Prerequisite] {
        let drawn = Set((own + others).map(\.id))
        return own.flatMap { activity in
            let binding = reading.outlook.reasons(for: activity.id).first?.binding
            return reading.city.activities.prerequisites(of: activity.id)
                .filter { drawn.contains($0.from) }
                .map { arrow($0, isBinding: binding == .waits(for: $0.from, by: $0.id)) }
        }
    }

    private func arrow(_ link: Prerequisite, isBinding: Bool) -> PlanChart.Prerequisite {
        let (first, second) = (reading.name(of: link.from), reading.name(of: link.to))
        return PlanChart.Prerequisite(
            from: link.from.rawValue, to: link.to.rawValue, kind: link.kind.chartKind,
            isBinding: isBinding,
            title: reading.say(
                da: "“\(second)” venter på “\(first)”", en: "“\(second)” waits for “\(first)”"))
    }
}

extension PrerequisiteKind {
    fileprivate var chartKind: PlanChart.Prerequisite.Kind {
        switch self {
        case .finishToStart: .finishToStart
        case .startToStart: .startToStart
        case .finishToFinish: .finishToFinish
        case .startToFinish: .startToFinish
        }
    }
}
