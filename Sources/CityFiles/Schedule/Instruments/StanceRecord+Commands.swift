// SPDX-License-Identifier: EUPL-1.2
import Domain

extension StanceRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.instruments[id]
        if standing == nil {
            var command = ScheduledCommand(
                .instrument(.take(id, content)), on: day, .conclusion, at: origin,
                key: "stance/\(id)/take", once: true, .added(.stance, id, content.instrument))
            command.keep(reason)
            difference.add(command)
        } else if let standing, standing.ended == nil, standing.content != content {
            var command = ScheduledCommand(
                .instrument(.change(id, content, seen: nil)), on: day, .conclusion, at: origin,
                key: "stance/\(id)/change@\(standing.version)",
                .changed(.stance, id, Phrase(verbatim: content.instrument)))
            command.keep(reason)
            difference.add(command)
        }
        guard let ending, standing?.ended == nil else { return }
        var command = ScheduledCommand(
            .instrument(.end(id, reason: ending.reason?.id ?? "", seen: nil)), on: ending.day,
            .ending, at: origin, key: "stance/\(id)/end", once: true,
            .changed(.stance, id, Phrase(verbatim: content.instrument)))
        command.keep(ending.reason)
        difference.add(command)
    }
}
