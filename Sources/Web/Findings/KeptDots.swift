// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime
import Synchronization

/// The findings that readers see, as dots, kept until something about them changes.
///
/// Fifty thousand findings are looked through once for a choice, not once for
/// each move of a map. What is kept says whose sight it is, so nobody gets more
/// than they may see.
final class KeptDots: Sendable {
    /// All that the choice of dots follows from.
    private struct Ground: Equatable {
        let findings: TreeDictionary<FindingID, SafetyFinding>
        let areas: Areas
        let organizations: Organizations

        init(_ city: City) {
            findings = city.findings.findings
            areas = city.areas
            organizations = city.organizations
        }
    }

    private struct Kept {
        var ground: Ground?
        var dots: [Key: [FindingDot]] = [:]
    }

    /// Who looks, and for what.
    private struct Key: Hashable {
        let sight: Set<OrganizationID>
        let isStaff: Bool
        let filter: FindingFilter

        init(_ viewer: Viewer, _ filter: FindingFilter) {
            isStaff = viewer.isStaff
            sight = isStaff ? [] : Set(viewer.roles.compactMap(\.organization))
            self.filter = filter
        }
    }

    /// More choices than people make between two changes.
    private static let most = 64
    private let kept = Mutex(Kept())

    /// the dots of the choice, the latest first; `find` is asked when they are
    /// not here or no longer hold.
    ///
    /// Complexity: comparing costs what was changed in the city, not what there is.
    func dots(
        _ filter: FindingFilter, _ viewer: Viewer, in city: City, else find: () -> [FindingDot]
    ) -> [FindingDot] {
        let (ground, key) = (Ground(city), Key(viewer, filter))
        let there = kept.withLock { $0.ground == ground ? $0.dots[key] : nil }
        if let there { return there }
        let found = find()
        kept.withLock { kept in
            if kept.ground != ground || kept.dots.count >= Self.most {
                kept = Kept(ground: ground)
            }
            kept.dots[key] = found
        }
        return found
    }
}

extension Call {
    /// The findings that are there for this reader, as dots, the latest first.
    var dots: [FindingDot] { dots(.everything) }

    /// Numbers count the findings, so each has its place without sorting.
    private var seenDots: [FindingDot] {
        let all = city.findings.findings
        var places = [FindingDot?](repeating: nil, count: all.count + 1)
        for finding in all.values where city.sees(finding, viewer) {
            places[finding.number] = FindingDot(finding)
        }
        return places.reversed().compactMap { $0 }
    }

    /// Those of them that the filter lets through.
    func dots(_ filter: FindingFilter) -> [FindingDot] {
        if reading.view.isPast { return filter.picked(findings.map(FindingDot.init), reading) }
        return site.dots.dots(filter, viewer, in: city) {
            filter == .everything ? seenDots : filter.picked(dots, reading)
        }
    }
}
