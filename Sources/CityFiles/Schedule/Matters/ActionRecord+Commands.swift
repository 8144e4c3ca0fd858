// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension ActionRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.matters[draft.id]
        if let standing {
            difference.fix("title", standing.title, draft.title, at: origin)
            difference.fix(
                "owner", standing.owner.organization, draft.owner.organization, at: origin)
            difference.fix("person", standing.owner.person, draft.owner.person, at: origin)
        } else {
            add(
                .assign(draft), on: day, "assign", to: &difference,
                .added(.action, draft.id, draft.title))
        }
        addMoves(to: &difference, standing)
        addEnding(to: &difference, standing)
    }

    /// An action that is due another day is moved as in the files, once.
    private func addMoves(to difference: inout Difference, _ standing: ActionItem?) {
        let due = moves.last?.to ?? draft.due
        guard standing?.due != due else { return }
        for move in moves where standing?.delays.contains(where: { $0.on == move.on }) != true {
            let key = "move/\(move.on)"
            let note = WrittenNote(move.note, key: "action/\(draft.id)/\(key)")
            add(
                .reschedule(draft.id, to: move.to, move.cause, note: note?.id, seen: nil),
                on: move.on, key, at: move.origin, to: &difference, keeping: note,
                .changed(.action, draft.id, .due, to: move.to.description))
        }
        if let standing, moves.isEmpty {
            difference.fix("due", standing.due, draft.due, at: origin)
        }
    }

    private func addEnding(to difference: inout Difference, _ standing: ActionItem?) {
        guard let ending, standing?.isOpen != false else { return }
        let note = WrittenNote(ending.kind.words, key: "action/\(draft.id)/ending")
        let (command, line): (ActionCommand, Phrase) =
            switch ending.kind {
            case .done: (.report(draft.id, note: note?.id), .done)
            case .became(let activity): (.promote(draft.id, to: activity), .became)
            case .dropped:
                (.drop(draft.id, reason: note?.id ?? NoteID("")), .dropped)
            }
        add(
            command, on: ending.day, "end", at: ending.origin, to: &difference, keeping: note,
            .changed(.action, draft.id, line))
    }

    private func add(
        _ command: ActionCommand, on day: Day, _ key: String, at origin: Origin? = nil,
        to difference: inout Difference, keeping note: WrittenNote? = nil, _ line: Phrase
    ) {
        var scheduled = ScheduledCommand(
            .matter(.action(command)), on: day, .action, at: origin ?? self.origin,
            key: "action/\(draft.id)/\(key)", once: true, line)
        scheduled.keep(note)
        difference.add(scheduled)
    }
}

extension ActionRecord.Ending.Kind {
    fileprivate var words: String? {
        switch self {
        case .done(let note): note
        case .dropped(let reason): reason
        case .became: nil
        }
    }
}

extension Phrase {
    fileprivate static let due = Phrase(da: "frist", en: "due")
    fileprivate static let done = Phrase(da: "udført", en: "done")
    fileprivate static let dropped = Phrase(da: "opgivet", en: "given up")
    fileprivate static let became = Phrase(da: "blev en aktivitet", en: "became an activity")
}
