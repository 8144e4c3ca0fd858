// SPDX-License-Identifier: EUPL-1.2
import Domain

extension ExemptionRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.exemptions[id]
        if standing == nil {
            let hinders = WrittenNote(hinders, key: "exemption/\(id)/hinders")
            let instead = WrittenNote(instead, key: "exemption/\(id)/instead")
            var content = content
            (content.hinders, content.instead) = (hinders?.id, instead?.id)
            var command = ScheduledCommand(
                .exemption(.propose(id, content)), on: day, .hearing, at: origin,
                key: "exemption/\(id)/propose", once: true,
                .added(.exemption, id, content.title))
            command.keep(hinders)
            command.keep(instead)
            difference.add(command)
        }
        for act in acts where !(standing.map { act.isDone(in: $0) } ?? false) {
            difference.add(act.scheduled(for: id))
        }
    }
}

extension ExemptionActRecord {
    /// Whether the proposal has the step behind it.
    fileprivate func isDone(in proposal: ExemptionProposal) -> Bool {
        switch act {
        case .send: proposal.sent != nil
        case .answer(let verdict, _, let trial):
            proposal.answer?.verdict == verdict && proposal.answer?.trial == trial
        case .effect: proposal.effects.contains { $0.on == day }
        case .withdraw: proposal.withdrawal != nil
        }
    }

    fileprivate func scheduled(for exemption: ExemptionID) -> ScheduledCommand {
        let key =
            "exemption/\(exemption)/log/\(day)/\(verb.rawValue)#\(Fingerprint.of("\(act)"))"
        let note = WrittenNote(text, key: key)
        var command = ScheduledCommand(
            .exemption(self.command(for: exemption, note?.id)), on: day, .hearingAct, at: origin,
            key: key, once: true,
            .changed(.exemption, exemption, Phrase(verbatim: "\(day) \(verb.rawValue)")))
        command.keep(note)
        return command
    }

    private var text: String? {
        switch act {
        case .send: nil
        case .answer(_, let note, _): note
        case .effect(let text), .withdraw(let text): text
        }
    }

    private func command(for id: ExemptionID, _ note: NoteID?) -> ExemptionCommand {
        switch act {
        case .send: .send(id, on: day, seen: nil)
        case .answer(let verdict, _, let trial):
            .answer(
                id, ExemptionAnswer(verdict: verdict, on: day, note: note, trial: trial),
                seen: nil)
        case .effect: .tellEffect(id, note: note ?? "")
        case .withdraw: .withdraw(id, reason: note ?? "")
        }
    }
}
