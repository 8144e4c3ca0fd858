// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// How something stands on the page's day, in a word and for the eye.
struct Standing: Equatable, Sendable {
    let status: ChartStatus
    let text: String
}

extension Reading {
    /// How the activity stands: done, late, waiting for a late one, or as promised.
    func standing(of activity: Activity) -> Standing {
        if let finished = activity.progress.finished {
            let late = activity.promisedDay.map { $0.distance(to: finished) } ?? 0
            return late > 0
                ? Standing(
                    status: .done,
                    text: say(da: "Færdig \(days(late)) for sent", en: "Done \(days(late)) late"))
                : Standing(status: .done, text: say(da: "Færdig", en: "Done"))
        }
        if let breach = outlook.breach(of: activity.id) {
            return Standing(
                status: .late,
                text: say(
                    da: "\(days(breach.daysLate)) forsinket",
                    en: "\(days(breach.daysLate)) late"))
        }
        if activity.promisedDay == nil, activity.pin == nil {
            return Standing(status: .waiting, text: say(da: "Intet lovet", en: "Nothing promised"))
        }
        return Standing(status: .ok, text: say(da: "Som lovet", en: "As promised"))
    }

    /// How the initiative stands: the worst of its open activities.
    func standing(of initiative: Initiative) -> Standing {
        once("standing of initiative", initiative.id.rawValue) { findStanding(of: initiative) }
    }

    private func findStanding(of initiative: Initiative) -> Standing {
        if initiative.concludedOn != nil {
            return Standing(status: .done, text: say(da: "Afsluttet", en: "Concluded"))
        }
        let late = city.broken(in: initiative, breaks: breaks)
        if late.isEmpty {
            return Standing(status: .ok, text: say(da: "Som lovet", en: "As promised"))
        }
        return Standing(
            status: .late,
            text: late.count == 1
                ? say(da: "Et løfte brydes", en: "One promise breaks")
                : say(da: "\(late.count) løfter brydes", en: "\(late.count) promises break"))
    }

    /// How the area stands: a gap in responsibility before broken promises.
    func standing(of area: Area) -> Standing {
        once("standing of area", area.id.rawValue) { findStanding(of: area) }
    }

    private func findStanding(of area: Area) -> Standing {
        let open = initiatives(in: area.id).filter { $0.concludedOn == nil }
        let standing = city.standing(of: area, with: open, on: day, breaks: breaks)
        switch standing {
        case .gap: return Standing(status: .gap, text: say(standing.phrase))
        case .quiet: return Standing(status: .done, text: say(standing.phrase))
        case .asPromised: return Standing(status: .ok, text: say(standing.phrase))
        case .late:
            let late = open.filter { !city.broken(in: $0, breaks: breaks).isEmpty }.count
            return Standing(
                status: .late,
                text: late == 1
                    ? say(da: "En indsats forsinket", en: "One initiative late")
                    : say(da: "\(late) indsatser forsinket", en: "\(late) initiatives late"))
        }
    }

    /// Whether the forecast breaks the promise of the activity.
    private func breaks(_ id: ActivityID) -> Bool { outlook.breach(of: id) != nil }
}
