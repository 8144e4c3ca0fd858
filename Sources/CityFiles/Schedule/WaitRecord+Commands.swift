// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension WaitRecord: CityRecord {
    /// A link has no changes of its own: one that differs is made anew.
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let days = [prerequisite.from, prerequisite.to].compactMap(index.since)
        let day = days.max() ?? index.lastDay
        guard let standing = standing(in: city) else {
            difference.add(linking(on: day, key: key, once: true))
            return
        }
        guard standing.meaning != prerequisite.meaning else { return }
        let fingerprint = Fingerprint.of(prerequisite.meaning)
        difference.add(
            ScheduledCommand(
                .activity(.unlink(standing.id)), on: day, .prerequisite, at: origin,
                key: "prerequisite/\(standing.id)/unlink#\(fingerprint)",
                .removed(.prerequisite, standing.id, standing.meaning)))
        difference.add(linking(on: day, key: "\(key)#\(fingerprint)", once: false))
    }

    private var key: String { "prerequisite/\(prerequisite.id)/link" }

    private func linking(on day: Day, key: String, once: Bool) -> ScheduledCommand {
        ScheduledCommand(
            .activity(.link(prerequisite)), on: day, .prerequisite, at: origin, key: key,
            once: once, .added(.prerequisite, prerequisite.id, prerequisite.meaning))
    }

    /// The link in the city, maybe under an id that somebody gave it there.
    private func standing(in city: City) -> Prerequisite? {
        city.activities.prerequisites[prerequisite.id]
            ?? city.activities.prerequisites(of: prerequisite.to).first {
                $0.from == prerequisite.from && $0.kind == prerequisite.kind
            }
    }
}

extension Prerequisite {
    /// Everything but the id: `anlaeg → bro FS -5 working`.
    fileprivate var meaning: String {
        "\(from) → \(to) \(kind.rawValue) \(lag.days) \(lag.unit.rawValue)"
    }
}
