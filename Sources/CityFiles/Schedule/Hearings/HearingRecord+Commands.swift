// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension PartyListRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard city.hearings[list.id] != list else { return }
        difference.add(
            ScheduledCommand(
                .hearing(.stateList(list)), on: day, .hearing, at: origin,
                key: "party-list/\(list.id)#\(Fingerprint.of("\(list)"))",
                .added(.partyList, list.id, list.name)))
    }
}

extension HearingRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.hearings[id]
        if standing == nil {
            let question = WrittenNote(question, key: "hearing/\(id)/question")
            var content = content
            content.question = question?.id
            var command = ScheduledCommand(
                .hearing(.prepare(id, content)), on: day, .hearing, at: origin,
                key: "hearing/\(id)/prepare", once: true, .added(.hearing, id, content.title))
            command.keep(question)
            difference.add(command)
        }
        for act in acts where !(standing.map { act.isDone(in: $0) } ?? false) {
            difference.add(act.scheduled(for: id))
        }
    }
}

extension HearingActRecord {
    /// Whether the hearing has the step behind it.
    fileprivate func isDone(in hearing: Hearing) -> Bool {
        switch act {
        case .open: return hearing.opened != nil
        case .extend(let until, _): return hearing.extensions.contains { $0.until == until }
        case .assign(let party, let drafter, let due, let approver):
            guard let response = hearing[party] else { return false }
            return (response.drafter, response.internalDue, response.approver)
                == (drafter, due, approver)
        case .write(let party, let position, _, _):
            return hearing[party]?.position == position || hearing[party]?.delivery != nil
        case .submit(let party), .approve(let party, _):
            return hearing[party]?.delivery != nil
        case .sendBack(let party, _):
            return hearing[party]?.returns.contains { $0.on == day } ?? false
        case .speak(let id, _, _, _, _): return hearing[voice: id] != nil
        case .admit(let id), .turnAway(let id, _):
            return hearing[voice: id].map { $0.moderation != .waiting } ?? false
        case .pick(let origin, _):
            return hearing.recommendations.contains { $0.from == origin }
        case .answer(let number, let verdict, _):
            return hearing[number]?.answer?.verdict == verdict
        case .conclude: return hearing.conclusion != nil
        }
    }

    fileprivate func scheduled(for hearing: HearingID) -> ScheduledCommand {
        let print = Fingerprint.of("\(act)")
        let place = "hearing/\(hearing)/log/\(day)/\(verb.rawValue)"
        let notes = texts.enumerated().map { index, text in
            WrittenNote(text, key: "\(place)#\(print)/\(index)")
        }
        var command = ScheduledCommand(
            .hearing(self.command(for: hearing, notes.map { $0?.id })), on: day, .hearingAct,
            at: origin, key: "\(place)#\(print)", once: true,
            .changed(.hearing, hearing, Phrase(verbatim: "\(day) \(verb.rawValue)")))
        for note in notes { command.keep(note) }
        return command
    }

    /// The words that the step brings, in the order that `command` takes them.
    private var texts: [String?] {
        switch act {
        case .open(let despite): [despite]
        case .extend(_, let reason), .sendBack(_, let reason), .turnAway(_, let reason),
            .answer(_, _, let reason):
            [reason]
        case .write(_, _, let text, let points): [text] + points
        case .speak(_, _, let text, let name, _): [text, name]
        case .pick(_, let text): [text]
        case .assign, .submit, .approve, .admit, .conclude: []
        }
    }

    private func command(for id: HearingID, _ notes: [NoteID?]) -> HearingCommand {
        let first = (notes.first ?? nil) ?? ""
        switch act {
        case .open: return .open(id, despite: notes[0], seen: nil)
        case .extend(let until, _): return .extend(id, until: until, reason: first, seen: nil)
        case .speak(let voice, let position, _, _, let isOrganization):
            return .speak(
                id,
                VoiceDraft(
                    id: voice, position: position, text: first, name: notes[1],
                    isOrganization: isOrganization))
        case .admit(let voice): return .admit(id, voice)
        case .turnAway(let voice, _): return .turnAway(id, voice, reason: first)
        case .pick(let origin, _): return .pick(id, from: origin, text: first)
        case .answer(let number, let verdict, _):
            return .answer(id, number: number, verdict, reason: first, seen: nil)
        case .conclude(let isPublished): return .conclude(id, isPublished: isPublished)
        case .assign(let party, _, _, _), .write(let party, _, _, _), .submit(let party),
            .sendBack(let party, _), .approve(let party, _):
            return .response(id, of: party, response(notes))
        }
    }

    private func response(_ notes: [NoteID?]) -> ResponseCommand {
        switch act {
        case .assign(_, let drafter, let due, let approver):
            .assign(to: drafter, due: due, approver: approver, seen: nil)
        case .write(_, let position, _, _):
            .write(
                ResponseDraft(
                    position: position, text: notes[0],
                    points: notes.dropFirst().compactMap { $0 }), seen: nil)
        case .sendBack: .sendBack(comment: (notes.first ?? nil) ?? "", seen: nil)
        case .approve(_, let person): .approve(by: person, seen: nil)
        default: .submit(seen: nil)
        }
    }
}
