// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension MeetingRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.meetings[id]
        if let standing {
            difference.fix(
                "forums", "\(standing.forums)", "\(draft.forums)", at: origin)
        } else {
            add(.plan(draft), on: planned, "plan", to: &difference, .planned(draft))
        }
        addMoves(to: &difference, standing)
        addAgenda(to: &difference, standing)
        addLetters(to: &difference, standing)
        addReplies(to: &difference, standing)
        addCancellation(to: &difference, standing)
        addHolding(to: &difference, standing)
        addDecisions(to: &difference, standing)
        addMinutes(to: &difference, standing)
    }

    var id: MeetingID { draft.id }

    private func addHolding(to difference: inout Difference, _ standing: Meeting?) {
        guard let held, standing?.record?.words != held.draft.words else { return }
        let fingerprint = Fingerprint.of(held.draft.words)
        add(
            .hold(id, held.draft, seen: nil), on: held.recorded, "hold#\(fingerprint)",
            at: held.origin, to: &difference, .changed(.meeting, id, .held))
    }

    func add(
        _ command: MeetingCommand, on day: Day, _ key: String, at origin: Origin? = nil,
        to difference: inout Difference, keeping notes: [WrittenNote?] = [], _ line: Phrase
    ) {
        var scheduled = ScheduledCommand(
            .meeting(command), on: day, .meeting, at: origin ?? self.origin,
            key: "meeting/\(id)/\(key)", once: true, line)
        for note in notes { scheduled.keep(note) }
        difference.add(scheduled)
    }

    /// A plan that stands otherwise is moved to the one in the files, once.
    private func addMoves(to difference: inout Difference, _ standing: Meeting?) {
        guard standing?.plan.day != plan.day else { return }
        for move in moves {
            add(
                .move(id, to: move.plan, seen: nil), on: move.on, "move/\(move.on)",
                at: move.origin, to: &difference,
                .changed(.meeting, id, .day, to: move.plan.day.description))
        }
        if let standing, moves.isEmpty {
            difference.fix("day", standing.plan.day, plan.day, at: origin)
        }
    }

    private func addLetters(to difference: inout Difference, _ standing: Meeting?) {
        if let called, standing?.called != called {
            add(
                .call(id, sent: called), on: called, "call/\(called)", to: &difference,
                .changed(.meeting, id, .called, to: called.description))
        }
        for letter in invitations {
            let isSent = letter.guests.allSatisfy {
                standing?.hasInvited($0, by: letter.sent) == true
            }
            guard !isSent else { continue }
            let guests = letter.guests.map(\.rawValue).joined(separator: ", ")
            add(
                .invite(id, guests: letter.guests, sent: letter.sent), on: letter.sent,
                "invite/\(letter.sent)/\(guests)", at: letter.origin, to: &difference,
                .changed(.meeting, id, .invited, to: guests))
        }
    }

    private func addCancellation(to difference: inout Difference, _ standing: Meeting?) {
        guard let cancellation, standing?.isCancelled != true,
            let note = WrittenNote(cancellation.reason, key: "meeting/\(id)/cancel")
        else { return }
        add(
            .cancel(id, reason: note.id), on: cancellation.day, "cancel", at: cancellation.origin,
            to: &difference, keeping: [note], .changed(.meeting, id, .cancelled))
    }
}

extension HeldDraft {
    /// Who came, in words that are the same whatever order they were written in.
    fileprivate var words: String {
        let lines = attendance.map { "\($0.seat) \($0.presence.rawValue)" }.sorted()
        return (lines + guests.map(\.rawValue).sorted()).joined(separator: "|")
    }
}

extension Domain.MeetingRecord {
    fileprivate var words: String {
        let lines = attendance.map { HeldDraft.Line($0.seat, $0.presence) }
        return HeldDraft(attendance: lines, guests: guests).words
    }
}

extension Phrase {
    static let day = Phrase(da: "dag", en: "day")
    static let held = Phrase(da: "holdt", en: "held")
    static let called = Phrase(da: "indkaldt", en: "called")
    static let invited = Phrase(da: "gæster inviteret", en: "guests invited")
    static let cancelled = Phrase(da: "aflyst", en: "cancelled")

    fileprivate static func planned(_ draft: MeetingDraft) -> Phrase {
        let forums = draft.forums.map(\.rawValue).joined(separator: ", ")
        return .added(.meeting, draft.id, "\(draft.plan.day), \(forums)")
    }
}
