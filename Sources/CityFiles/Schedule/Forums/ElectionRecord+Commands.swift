// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension ElectionRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.elections[id]
        if let standing {
            compare(standing, into: &difference)
        } else {
            add(.call(draft), on: called, "call", to: &difference, .called(draft))
        }
        for candidate in candidates {
            add(candidate, to: &difference, over: standing?.candidacies[candidate.draft.id])
        }
        for entry in papers
        where standing?.papers.contains(where: { $0.by == entry.reader }) != true {
            add(
                .enterPapers(id, by: entry.reader, entry.lines), on: entry.day,
                "papers/\(entry.reader)", at: entry.origin, to: &difference,
                .changed(.election, id, .papers, to: String(entry.lines.count)))
        }
        addEnd(to: &difference, standing)
    }

    private var id: ElectionID { draft.id }

    private func add(
        _ command: ElectionCommand, on day: Day, _ key: String, at origin: Origin? = nil,
        to difference: inout Difference, keeping note: WrittenNote? = nil, _ line: Phrase
    ) {
        var scheduled = ScheduledCommand(
            .election(command), on: day, .election, at: origin ?? self.origin,
            key: "election/\(id)/\(key)", once: true, line)
        scheduled.keep(note)
        difference.add(scheduled)
    }

    private func compare(_ standing: Election, into difference: inout Difference) {
        let seats = { (seats: [Seat]) in seats.map(\.description).joined(separator: ", ") }
        difference.fix("seats", seats(standing.seats), seats(draft.seats.sorted()), at: origin)
        difference.fix("method", standing.method.rawValue, draft.method.rawValue, at: origin)
        difference.fix("called", standing.calledOn, called, at: origin)
        difference.fix(
            "term-starts", standing.days.termStarts, draft.days.termStarts, at: origin)
        guard let voters = draft.voters, standing.voters != voters, standing.result == nil else {
            return
        }
        add(
            .stateVoters(id, voters), on: called, "voters/\(voters)", to: &difference,
            .changed(.election, id, .voters, to: String(voters)))
    }

    private func add(
        _ candidate: Candidate, to difference: inout Difference, over standing: Candidacy?
    ) {
        let candidacy = candidate.draft.id
        let key = "candidate/\(candidacy)"
        if standing == nil {
            let note = WrittenNote(candidate.statement, key: "election/\(id)/\(key)")
            var draft = candidate.draft
            draft.statement = note?.id
            add(
                .stand(draft, in: id), on: candidate.day, key, at: candidate.origin,
                to: &difference, keeping: note,
                .changed(.election, id, .candidate, to: candidacy.rawValue))
        }
        if let answer = candidate.answer, standing?.answer == nil {
            let note = WrittenNote(answer.reason, key: "election/\(id)/\(key)/answer")
            add(
                .answer(candidacy, in: id, isAccepted: answer.isAccepted, reason: note?.id),
                on: answer.day, "\(key)/answer", at: answer.origin, to: &difference, keeping: note,
                .changed(
                    .election, id, answer.isAccepted ? .granted : .refused, to: candidacy.rawValue))
        }
        if let day = candidate.withdrawn, standing?.withdrawnOn == nil {
            add(
                .withdraw(candidacy, in: id), on: day, "\(key)/withdraw", at: candidate.origin,
                to: &difference, .changed(.election, id, .withdrawn, to: candidacy.rawValue))
        }
    }

    private func addEnd(to difference: inout Difference, _ standing: Election?) {
        if let declaration, standing?.result == nil {
            add(
                .declare(id, seed: declaration.seed), on: declaration.day, "declare",
                at: declaration.origin, to: &difference, .changed(.election, id, .declared))
        }
        if let cancellation, standing?.cancellation == nil,
            let note = WrittenNote(cancellation.reason, key: "election/\(id)/cancel")
        {
            add(
                .cancel(id, reason: note.id), on: cancellation.day, "cancel",
                at: cancellation.origin, to: &difference, keeping: note,
                .changed(.election, id, .cancelled))
        }
    }
}

extension Phrase {
    static let voters = Phrase(da: "stemmeberettigede", en: "voters")
    static let papers = Phrase(da: "stemmesedler indtastet", en: "papers entered")
    static let candidate = Phrase(da: "opstillet", en: "stands")
    static let withdrawn = Phrase(da: "trukket tilbage", en: "withdrawn")
    static let declared = Phrase(da: "resultat", en: "result")

    fileprivate static func called(_ draft: ElectionDraft) -> Phrase {
        .added(
            .election, draft.id,
            Phrase(
                da: "\(draft.forum), \(draft.seats.count) pladser",
                en: "\(draft.forum), \(draft.seats.count) seats"))
    }
}
