// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension ReportTemplateRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let isThere = city.statusReports[draft.id]?.versions.contains {
            $0.sections == draft.sections
        }
        guard isThere != true else { return }
        difference.add(
            ScheduledCommand(
                .statusReport(.stateTemplate(draft)), on: day, .statement, at: origin,
                key: "report-template/\(draft.id)/\(day)", once: true,
                .added(.reportTemplate, draft.id, draft.title)))
    }
}

extension StatusRoundRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.statusReports[draft.id]
        if standing == nil {
            difference.add(
                ScheduledCommand(
                    .statusReport(.open(draft)), on: day, .statementRound, at: origin,
                    key: "status-round/\(draft.id)/open", once: true,
                    .added(.statusRound, draft.id, draft.title)))
        }
        for act in acts where !act.isDone(in: standing?[act.organization], of: draft.id) {
            difference.add(act.scheduled(for: draft.id))
        }
    }
}

extension StatementActRecord {
    /// Whether the statement has the step behind it.
    fileprivate func isDone(in standing: Statement?, of round: StatusRoundID) -> Bool {
        guard let standing else { return false }
        switch act {
        case .write:
            let notes = Set(notes(for: round).compactMap { $0?.id })
            let known = Set(standing.sections.flatMap { $0.versions.compactMap(\.note) })
            return notes.isSubset(of: known)
        case .send: return standing.asked != nil || !standing.issues.isEmpty
        case .sign: return standing.issues.contains { $0.on == day }
        case .sendBack: return standing.returns.contains { $0.on == day }
        case .except(let section, _):
            return standing.exceptions.contains { $0.section == section }
        case .reopen: return standing.reopenings.contains { $0.on == day }
        }
    }

    fileprivate func scheduled(for round: StatusRoundID) -> ScheduledCommand {
        let key =
            "status-round/\(round)/log/\(day)/\(verb.rawValue)/\(organization)"
            + "#\(Fingerprint.of("\(act)"))"
        var command = ScheduledCommand(
            .statusReport(self.command(for: round)), on: day, .statementAct, at: origin, key: key,
            once: true,
            .changed(.statusRound, round, Phrase(verbatim: "\(day) \(verb.rawValue)")))
        for note in notes(for: round) { command.keep(note) }
        return command
    }

    private func command(for round: StatusRoundID) -> StatusReportCommand {
        let notes = notes(for: round).map { $0?.id }
        let words = (notes.first ?? nil) ?? ""
        switch act {
        case .write(let texts):
            let drafts = zip(texts, notes).map { text, note in
                SectionDraft(text.section, note: note, count: TextLimit.count(text.text))
            }
            return .write(round, organization, drafts, by: person)
        case .send: return .askSignOff(round, organization, by: person)
        case .sign: return .sign(round, organization, by: person, seen: nil)
        case .sendBack: return .sendBack(round, organization, comment: words, by: person)
        case .except(let section, _):
            return .exceptLimit(round, organization, section, reason: words)
        case .reopen: return .reopen(round, organization, reason: words, by: person)
        }
    }

    /// The words that the act brings, in the order of its sections.
    private func notes(for round: StatusRoundID) -> [WrittenNote?] {
        let texts: [String] =
            switch act {
            case .write(let texts): texts.map(\.text)
            case .sendBack(let reason), .except(_, let reason), .reopen(let reason): [reason]
            case .send, .sign: []
            }
        return texts.enumerated().map { index, text in
            WrittenNote(
                text,
                key: "status-round/\(round)/\(day)/\(organization)/\(verb.rawValue)/\(index)")
        }
    }
}
