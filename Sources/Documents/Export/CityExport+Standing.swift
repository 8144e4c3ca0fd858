// SPDX-License-Identifier: EUPL-1.2
import Domain

/// How an area stands on the export's day, the worst first.
public enum AreaStanding: String, CaseIterable, Sendable {
    /// Nobody answers for the whole effort.
    case gap
    /// The forecast breaks a promise of an initiative there.
    case late
    case asPromised = "as-promised"
    /// No initiative is open there.
    case quiet
}

extension CityExport {
    /// Whoever answers for the whole effort in the area, itself or around it.
    func responsible(in area: Area) -> Responsibility? {
        city.areas.responsible(for: .whole, in: area.id, on: day)
    }

    /// The open initiatives that touch the area or what lies in it.
    func openInitiatives(in area: Area) -> [Initiative] {
        let places = city.areas.within(area.id)
        return initiatives.filter { $0.concludedOn == nil && !places.isDisjoint(with: $0.areas) }
    }

    /// Whether the forecast breaks a promise of the initiative.
    func isLate(_ initiative: Initiative) -> Bool {
        city.activities.activities(of: initiative.id).contains {
            $0.progress.finished == nil && outlook.breach(of: $0.id) != nil
        }
    }

    func standing(of area: Area) -> AreaStanding {
        if area.kind.needsResponsible, responsible(in: area) == nil { return .gap }
        let open = openInitiatives(in: area)
        if open.isEmpty { return .quiet }
        return open.contains(where: isLate) ? .late : .asPromised
    }
}
