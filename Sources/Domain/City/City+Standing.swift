// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// How an area stands on a day, the worst first.
public enum AreaStanding: String, CaseIterable, Sendable {
    /// Nobody answers for the whole effort.
    case gap
    /// The forecast breaks a promise of an initiative there.
    case late
    case asPromised = "as-promised"
    /// No initiative is open there.
    case quiet
}

extension AreaStanding {
    public var phrase: Phrase {
        switch self {
        case .gap: Phrase(da: "Ingen ansvarlig", en: "Nobody responsible")
        case .late: Phrase(da: "Forsinket", en: "Late")
        case .asPromised: Phrase(da: "Som lovet", en: "As promised")
        case .quiet: Phrase(da: "Ingen indsatser", en: "No initiatives")
        }
    }
}

extension City {
    /// How the area stands for somebody who sees these initiatives of it.
    ///
    /// `breaks` says whether the forecast breaks the promise of an activity.
    public func standing(
        of area: Area, with initiatives: [Initiative], on day: Day,
        breaks: (ActivityID) -> Bool
    ) -> AreaStanding {
        if area.kind.needsResponsible,
            areas.responsible(for: .whole, in: area.id, on: day) == nil
        {
            return .gap
        }
        let open = initiatives.filter { $0.concludedOn == nil }
        if open.isEmpty { return .quiet }
        return open.contains { !broken(in: $0, breaks: breaks).isEmpty } ? .late : .asPromised
    }

    /// The open activities of a running initiative whose promise the forecast breaks.
    public func broken(
        in initiative: Initiative, breaks: (ActivityID) -> Bool
    ) -> [Activity] {
        guard initiative.concludedOn == nil else { return [] }
        return activities.activities(of: initiative.id)
            .filter { $0.progress.finished == nil && breaks($0.id) }
    }
}
