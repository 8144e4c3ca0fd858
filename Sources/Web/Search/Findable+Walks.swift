// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Text

extension City {
    /// What people call safety walks by: their names, with where they go.
    var walkNames: [SearchName<Findable>] {
        walks.walks.values.map { walk in
            let places = walk.content.areas.compactMap { areas[$0]?.name } + walk.content.streets
            return SearchName(
                .walk(walk.id), walk.title, context: places.joined(separator: " "))
        }
    }
}

extension Reading {
    func finding(_ walk: SafetyWalk) -> Finding {
        Finding(
            kind: .walk, title: walk.title, path: Paths.walk(walk.id),
            context: context([areaNames(of: walk), time(of: walk)]))
    }
}
