// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension HolderRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.forums[draft.id]
        if let standing {
            compare(standing, into: &difference)
        } else {
            difference.add(
                ScheduledCommand(
                    .forum(.take(draft)), on: draft.from, .seat, at: origin,
                    key: "holding/\(draft.id)/take", once: true,
                    .added(.holding, draft.id, "\(draft.person), \(draft.seat)")))
        }
        addExtensions(to: &difference, standing)
        addLeaving(to: &difference, standing)
    }

    private func compare(_ standing: Holding, into difference: inout Difference) {
        difference.fix("seat", standing.seat, draft.seat, at: origin)
        difference.fix("person", standing.person, draft.person, at: origin)
        difference.fix("from", standing.from, draft.from, at: origin)
        difference.fix("manner", standing.manner.rawValue, draft.manner.rawValue, at: origin)
        difference.fix("appointed-by", standing.appointedBy, draft.appointedBy, at: origin)
        difference.fix("for", standing.onBehalfOf, draft.onBehalfOf, at: origin)
        difference.fix("left", standing.left ?? left, left, at: origin)
        if extensions.isEmpty {
            difference.fix("term-ends", standing.termEnds, draft.termEnds, at: origin)
        }
    }

    private func addExtensions(to difference: inout Difference, _ standing: Holding?) {
        guard standing?.termEnds != extensions.last?.termEnds else { return }
        for extended in extensions {
            let key = "holding/\(draft.id)/extend/\(extended.day)"
            let note = WrittenNote(extended.reason, key: key)
            var command = ScheduledCommand(
                .forum(.extend(draft.id, termEnds: extended.termEnds, reason: note?.id)),
                on: extended.day, .seat, at: extended.origin, key: key, once: true,
                .changed(.holding, draft.id, .term, to: extended.termEnds.description))
            command.keep(note)
            difference.add(command)
        }
    }

    private func addLeaving(to difference: inout Difference, _ standing: Holding?) {
        guard let left, standing?.left == nil else { return }
        let key = "holding/\(draft.id)/leave"
        let note = WrittenNote(reason, key: key)
        var command = ScheduledCommand(
            .forum(.leave(draft.id, lastDay: left, reason: note?.id)), on: left, .ending,
            at: origin, key: key, once: true,
            .changed(.holding, draft.id, .lastDay, to: left.description))
        command.keep(note)
        difference.add(command)
    }
}

extension SubstituteRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.forums.substitutions[id]
        if let standing {
            difference.fix("seat", standing.seat, seat, at: origin)
            difference.fix("person", standing.person, person, at: origin)
            difference.fix("from", standing.from, from, at: origin)
            difference.fix("to", standing.to ?? lastDay, lastDay, at: origin)
        } else {
            difference.add(
                ScheduledCommand(
                    .forum(.nameSubstitute(id, seat: seat, person: person, from: from)),
                    on: from, .seat, at: origin, key: "substitute/\(id)/name", once: true,
                    .added(.substitution, id, "\(person), \(seat)")))
        }
        guard let lastDay, standing?.to == nil else { return }
        difference.add(
            ScheduledCommand(
                .forum(.endSubstitute(id, lastDay: lastDay)), on: lastDay, .ending, at: origin,
                key: "substitute/\(id)/end", once: true,
                .changed(.substitution, id, .lastDay, to: lastDay.description)))
    }
}

extension RecusalRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.forums.recusals[id]
        if let standing {
            difference.fix("seat", standing.seat, seat, at: origin)
            difference.fix("from", standing.from, from, at: origin)
            difference.fix("to", standing.to ?? lastDay, lastDay, at: origin)
        } else if let note = WrittenNote(matter, key: "recusal/\(id)") {
            var command = ScheduledCommand(
                .forum(.recuse(id, seat: seat, from: from, matter: note.id)), on: from, .seat,
                at: origin, key: "recusal/\(id)/begin", once: true,
                .added(.recusal, id, seat.description))
            command.keep(note)
            difference.add(command)
        }
        guard let lastDay, standing?.to == nil else { return }
        difference.add(
            ScheduledCommand(
                .forum(.endRecusal(id, lastDay: lastDay)), on: lastDay, .ending, at: origin,
                key: "recusal/\(id)/end", once: true,
                .changed(.recusal, id, .lastDay, to: lastDay.description)))
    }
}

extension Phrase {
    static let term = Phrase(da: "periode til", en: "term until")
}
