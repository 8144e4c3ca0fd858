// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import HashTreeCollections

extension MeetingRecord {
    /// What the meeting came to on each item, on the day it was written down.
    func addDecisions(to difference: inout Difference, _ standing: Meeting?) {
        for item in agenda {
            guard let decision = item.decision else { continue }
            let (draft, notes) = decision.draft(of: item.id)
            guard standing?.agenda[item.id]?.decision?.draft(of: item.id) != draft else { continue }
            add(
                .session(id, .decide(draft)), on: recorded,
                "item/\(item.id)/decided#\(draft.fingerprint)", at: decision.origin,
                to: &difference, keeping: notes,
                .changed(.agendaItem, item.id, .decided, to: draft.outcome.rawValue))
        }
    }

    /// The text of every item, and the day that the whole was sent to the members.
    func addMinutes(to difference: inout Difference, _ standing: Meeting?) {
        guard let minutes else { return }
        let notes = agenda.map { WrittenNote($0.text, key: "\($0.id)/minutes") }
        let texts = zip(agenda, notes).compactMap { item, note in
            note.map { ItemText(item: item.id, text: $0.id) }
        }
        let round = standing?.minutes?.current
        if texts.contains(where: { round?.text(of: $0.item) != $0.text }) {
            let whole = texts.map { "\($0.item) \($0.text)" }.joined(separator: "|")
            add(
                .minutes(id, .write(texts)), on: minutes.written,
                "minutes#\(Fingerprint.of(whole))", at: minutes.origin, to: &difference,
                keeping: notes, .changed(.meeting, id, .minutes))
        }
        if let sent = minutes.circulated, round?.circulation?.fingerprint != fingerprint {
            add(
                .minutes(id, .circulate(fingerprint: fingerprint)), on: sent,
                "minutes/circulated#\(fingerprint)", at: minutes.origin, to: &difference,
                .changed(.meeting, id, .circulated, to: sent.description))
        }
        if let day = minutes.approvedBySilence, standing?.minutes?.inForce == nil {
            add(
                .minutes(id, .approveBySilence), on: day, "minutes/approved",
                at: minutes.origin, to: &difference, .changed(.meeting, id, .approved))
        }
    }

    private var recorded: Day { held?.recorded ?? plan.day }

    /// SHA-256 of everything that the minutes say: of each item its title, its
    /// text and what was decided, in their order.
    ///
    /// The same as the page has of the same text.
    private var fingerprint: String {
        let parts = agenda.filter { !$0.isWaiting }.flatMap { item in
            [
                item.content.title, item.text ?? "", item.decision?.outcome.rawValue ?? "",
                item.decision?.wording ?? "", item.decision?.to?.rawValue ?? "",
            ]
        }
        let whole = ([id.rawValue, "1"] + parts).joined(separator: "\u{1F}")
        return SHA256(of: whole.utf8).hexadecimal
    }
}

extension AgendaItemRecord.Decision {
    fileprivate func draft(
        of item: AgendaItemID
    ) -> (draft: DecisionDraft, notes: [WrittenNote?]) {
        let wording = WrittenNote(self.wording, key: "\(item)/decision")
        let words = dissents.map { WrittenNote($0.text, key: "\(item)/dissent/\($0.seat)") }
        let draft = DecisionDraft(
            item: item,
            outcome: outcome,
            wording: wording?.id,
            dissents: zip(dissents, words).compactMap { dissent, note in
                note.map { Domain.Dissent(seat: dissent.seat, text: $0.id) }
            },
            recommendedTo: to,
            answerBy: answerBy
        )
        return (draft, [wording] + words)
    }
}

extension DecisionDraft {
    fileprivate var fingerprint: String {
        let words: [String?] =
            [
                outcome.rawValue, wording?.rawValue, recommendedTo?.rawValue,
                answerBy?.description,
            ] + dissents.map { "\($0.seat) \($0.text)" }
        return Fingerprint.of(words.map { $0 ?? "" }.joined(separator: "|"))
    }
}

extension ItemDecision {
    /// As somebody would have to write it to come to the same.
    fileprivate func draft(of item: AgendaItemID) -> DecisionDraft {
        DecisionDraft(
            item: item, outcome: outcome, wording: wording, dissents: dissents,
            recommendedTo: recommendedTo, answerBy: answerBy)
    }
}

extension Phrase {
    fileprivate static let decided = Phrase(da: "besluttet", en: "decided")
    fileprivate static let minutes = Phrase(da: "referat", en: "minutes")
    fileprivate static let circulated = Phrase(da: "referat sendt ud", en: "minutes circulated")
    fileprivate static let approved = Phrase(da: "referat godkendt", en: "minutes approved")
}
