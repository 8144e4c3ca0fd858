// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension SeatApplicationRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.forums.applications[id]
        if let standing {
            difference.fix("seat", standing.seat, seat, at: origin)
            difference.fix("organization", standing.organization, organization, at: origin)
            difference.fix("day", standing.received, day, at: origin)
        } else {
            let note = WrittenNote(reason, key: "application/\(id)")
            var command = ScheduledCommand(
                .forum(.apply(id, seat: seat, organization: organization, reason: note?.id)),
                on: day, .application, at: origin, key: "application/\(id)/apply", once: true,
                .added(.application, id, "\(organization), \(seat)"))
            command.keep(note)
            difference.add(command)
        }
        guard let answer, standing?.answer == nil else { return }
        let note = WrittenNote(answer.reason, key: "application/\(id)/answer")
        var command = ScheduledCommand(
            .forum(
                .answerApplication(
                    id, isGranted: answer.isGranted, decision: answer.decision, reason: note?.id)),
            on: answer.day, .application, at: answer.origin, key: "application/\(id)/answer",
            once: true,
            .changed(.application, id, answer.isGranted ? .granted : .refused))
        command.keep(note)
        difference.add(command)
    }
}

extension ForumProposalRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let id = draft.id
        let standing = city.forums.proposals[id]
        if let standing {
            difference.fix("name", standing.name, draft.name, at: origin)
            difference.fix("kind", standing.kind.rawValue, draft.kind.rawValue, at: origin)
            difference.fix("purpose", standing.purpose, draft.purpose, at: origin)
            difference.fix("proposed-by", standing.proposedBy, draft.proposedBy, at: origin)
            difference.fix("answered-by", standing.answeredBy, draft.answeredBy, at: origin)
            difference.fix("day", standing.received, day, at: origin)
        } else {
            difference.add(
                ScheduledCommand(
                    .forum(.propose(draft)), on: day, .forumMatter, at: origin,
                    key: "proposal/\(id)/propose", once: true, .added(.proposal, id, draft.name)))
        }
        guard let answer, standing?.outcome == nil else { return }
        let note = WrittenNote(answer.reason, key: "proposal/\(id)/answer")
        var command = ScheduledCommand(
            .forum(.answerProposal(id, forum: answer.forum, reason: note?.id)), on: answer.day,
            .forumMatter, at: answer.origin, key: "proposal/\(id)/answer", once: true,
            .changed(
                .proposal, id, answer.forum == nil ? .refused : .granted,
                to: answer.forum?.rawValue))
        command.keep(note)
        difference.add(command)
    }
}

extension SupportRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.forums.support(in: forum, of: initiative)
        let id = "\(forum)/\(initiative)"
        if standing == nil {
            let key = "support/\(id)/ask"
            let note = WrittenNote(purpose?.reason, key: key)
            let test = purpose.flatMap { purpose in
                note.map { SupportRound.PurposeTest(isMet: purpose.isMet, reason: $0.id) }
            }
            var command = ScheduledCommand(
                .forum(.askSupport(forum, initiative, purpose: test)), on: day, .forumMatter,
                at: origin, key: key, once: true,
                .added(.supportRound, forum, initiative.rawValue))
            command.keep(note)
            difference.add(command)
        }
        for answer in answers {
            add(answer, to: &difference, over: standing?.answers[answer.seat], id)
        }
    }

    /// What a participant has said later, by itself, is left as it is.
    private func add(
        _ answer: Answer, to difference: inout Difference, over standing: SeatSupport?, _ id: String
    ) {
        if let standing {
            guard standing.stance != answer.stance, standing.day <= answer.day else { return }
        }
        let fingerprint = Fingerprint.of("\(answer.stance.rawValue) \(answer.reason ?? "")")
        let key = "support/\(id)/\(answer.seat)#\(fingerprint)"
        let note = WrittenNote(answer.reason, key: key)
        var command = ScheduledCommand(
            .forum(
                .stateSupport(
                    answer.seat, in: forum, initiative, answer.stance, reason: note?.id)),
            on: answer.day, .forumMatter, at: answer.origin, key: key, once: true,
            .added(
                .supportRound, forum, "\(initiative), \(answer.seat) \(answer.stance.rawValue)"))
        command.keep(note)
        difference.add(command)
    }
}

extension Phrase {
    static let granted = Phrase(da: "imødekommet", en: "granted")
    static let refused = Phrase(da: "afvist", en: "refused")
}
