// SPDX-License-Identifier: EUPL-1.2
import Domain

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
        !city.broken(in: initiative) { outlook.breach(of: $0) != nil }.isEmpty
    }

    func standing(of area: Area) -> AreaStanding {
        city.standing(of: area, with: openInitiatives(in: area), on: day) {
            outlook.breach(of: $0) != nil
        }
    }
}
