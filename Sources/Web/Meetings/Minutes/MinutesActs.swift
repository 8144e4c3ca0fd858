// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import HashTreeCollections
import Journal
import Runtime

/// The buttons of minutes.
enum MinutesActs {
    static func circulate(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.acting(
            .minutes(meeting.id, .circulate(fingerprint: call.reading.fingerprint(of: meeting))),
            to: Paths.minutes(meeting.id))
    }

    static func approve(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.acting(
            .minutes(meeting.id, .approveBySilence), to: Paths.minutes(meeting.id))
    }

    static func answer(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        let text = try call.form["text"].map {
            try CheckedText.check($0, as: .note, field: "text")
        }
        let note: NoteID = call.newID()
        let command = MinutesCommand.answer(
            ObjectionID(call.form["objection"] ?? ""), isFollowed: call.form["followed"] != nil,
            text: text.map { _ in note })
        let receipt = try await call.submit(
            .meeting(.minutes(meeting.id, command)), vault: text.map { [.note(note, $0)] } ?? [])
        return call.saved(receipt, to: "\(Paths.minutes(meeting.id))#indsigelser")
    }
}

extension Reading {
    /// SHA-256 of everything that the minutes say: of each item its title, its
    /// text and what was decided, in their order.
    ///
    /// It is of the whole, also what the one who sends them out may not see.
    func fingerprint(of meeting: Meeting) -> String {
        let round = meeting.minutes?.current
        let parts = meeting.agenda.admitted.flatMap { item -> [String] in
            let note = { (id: NoteID?) in id.flatMap { self.view.personal.notes[$0] } ?? "" }
            let decision = item.decision
            return [
                item.title, note(round?.text(of: item.id)), decision?.outcome.rawValue ?? "",
                note(decision?.wording), decision?.recommendedTo?.rawValue ?? "",
            ]
        }
        // A sign that no text holds keeps two texts from being read as one.
        let whole = ([meeting.id.rawValue, "\(round?.version ?? 0)"] + parts)
            .joined(separator: "\u{1F}")
        return SHA256(of: whole.utf8).hexadecimal
    }
}
