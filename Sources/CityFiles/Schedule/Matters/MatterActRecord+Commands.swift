// SPDX-License-Identifier: EUPL-1.2
import Domain

extension MatterActRecord {
    func scheduled(for matter: MatterID, of raiser: MatterParty) -> ScheduledCommand {
        let content = Fingerprint.of(content.map { $0 ?? "" }.joined(separator: "|"))
        var command = ScheduledCommand(
            .matter(self.command(for: matter, of: raiser)), on: day, .matterAct, at: origin,
            key: "matter/\(matter)/log/\(day)/\(words)#\(content)", once: true,
            .changed(.matter, matter, Phrase(verbatim: "\(day) \(words)")))
        command.keep(note(for: matter))
        return command
    }

    /// Whether the matter's thread has the step already.
    func isDone(in matter: Matter?, of raiser: MatterParty) -> Bool {
        guard let matter else { return false }
        switch act {
        case .admit, .turnAway: return matter.moderation != .submitted
        case .merge(let other): return matter.moderation.into == other
        case .address(let address):
            return matter.addressees == address.to && matter.answerer == address.answerer
                && matter.answerBy == address.answerBy
        case .refer(let draft):
            return matter.treatments.contains { $0.forum == draft.forum && $0.referred == day }
        case .treat(let draft, _):
            return matter.treatments.contains {
                $0.forum == draft.forum && $0.outcome == draft.outcome && $0.on == day
            }
        case .answer: return matter.answer != nil
        case .tell(let party, _):
            let party = party.party(else: raiser)
            return matter.told.contains { $0.party == party && $0.on == day }
        case .carry(let carrier): return matter.carriedBy.contains(carrier)
        case .close: return matter.closing != nil
        }
    }

    private func command(for matter: MatterID, of raiser: MatterParty) -> MatterCommand {
        let note = note(for: matter)?.id
        switch act {
        case .admit(let address, let isPublic):
            return .admit(matter, address, isPublic: isPublic)
        case .merge(let other): return .merge(matter, into: other)
        case .address(let address): return .address(matter, address, seen: nil)
        case .refer(let draft): return .refer(matter, draft)
        case .treat(var draft, _):
            draft.wording = note
            return .treat(matter, draft)
        case .tell(let party, _): return .tell(matter, party.party(else: raiser), note: note)
        case .carry(let carrier): return .carry(matter, by: carrier)
        case .turnAway, .answer, .close:
            guard let note else { preconditionFailure("these acts are words") }
            return saying(note, of: matter)
        }
    }

    private func saying(_ note: NoteID, of matter: MatterID) -> MatterCommand {
        switch act {
        case .turnAway: .turnAway(matter, reason: note)
        case .close(_, let needsNoWork): .close(matter, result: note, needsNoWork: needsNoWork)
        default: .answer(matter, text: note)
        }
    }

    /// The words that the act brings, and their id.
    private func note(for matter: MatterID) -> WrittenNote? {
        let text: String? =
            switch act {
            case .turnAway(let text), .answer(let text), .close(let text, _): text
            case .treat(_, let text): text
            case .tell(_, let text): text
            case .admit, .merge, .address, .refer, .carry: nil
            }
        return WrittenNote(text, key: "matter/\(matter)/\(day)/\(words)")
    }

    /// Everything else that is written.
    private var content: [String?] {
        switch act {
        case .admit(let address, let isPublic): address.content + ["\(isPublic)"]
        case .address(let address): address.content
        case .refer(let draft):
            [
                draft.from?.rawValue, draft.asked.rawValue, draft.answerBy?.description,
                "\(draft.isOutsideLines)",
            ]
        case .treat(let draft, let text):
            [
                text, draft.recommendedTo?.rawValue, draft.asked.rawValue,
                draft.answerBy?.description,
            ]
        case .turnAway(let text), .answer(let text): [text]
        case .tell(_, let text): [text]
        case .close(let text, let needsNoWork): [text, "\(needsNoWork)"]
        case .merge, .carry: []
        }
    }

    /// What is done, and to or by whom: `refer sud`.
    private var words: String {
        switch act {
        case .admit: "admit"
        case .turnAway: "turn-away"
        case .merge(let other): "merge \(other)"
        case .address(let address): "address \(address.answerer)"
        case .refer(let draft): "refer \(draft.forum)"
        case .treat(let draft, _): "treat \(draft.forum) \(draft.outcome.rawValue)"
        case .answer: "answer"
        case .tell(.raiser(let other), _):
            other.map { "tell raiser \($0)" } ?? "tell raiser"
        case .tell(.organization(let id), _): "tell \(id)"
        case .carry(.initiative(let id)): "carry \(id)"
        case .carry(.activity(let id)): "carry \(id)"
        case .carry(.action(let id)): "carry \(id)"
        case .close: "close"
        }
    }
}

extension MatterActRecord.Party {
    fileprivate func party(else raiser: MatterParty) -> MatterParty {
        switch self {
        case .raiser(let neighbor): neighbor.map { .raiser(of: $0) } ?? raiser
        case .organization(let id): .organization(id)
        }
    }
}

extension MatterAddress {
    fileprivate var content: [String?] {
        to.map(\.rawValue) + [answerer.rawValue, answerBy?.description]
    }
}

extension Moderation {
    fileprivate var into: MatterID? {
        if case .merged(let other, _) = self { other } else { nil }
    }
}
