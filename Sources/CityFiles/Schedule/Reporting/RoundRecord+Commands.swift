// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension RoundRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.reporting[draft.id]
        if standing == nil {
            difference.add(
                ScheduledCommand(
                    .reporting(.plan(draft)), on: day, .round, at: origin,
                    key: "round/\(draft.id)/plan", once: true,
                    .added(.round, draft.id, draft.title)))
        }
        for act in acts where !act.isDone(in: standing?[act.organization]) {
            difference.add(act.scheduled(for: draft.id))
        }
    }
}

extension ReportActRecord {
    /// Whether the organization's figures have the step behind them.
    fileprivate func isDone(in standing: RoundReport?) -> Bool {
        guard let standing else { return false }
        switch act {
        case .report(let cells):
            return standing.approval != nil
                || cells.allSatisfy { standing[$0.figure]?.reading == $0.reading }
        case .approve: return standing.firstApproved != nil
        case .accept: return standing.accepted != nil
        case .reopen: return standing.reopenings.contains { $0.on == day }
        case .except(let until, _): return standing.exceptions.contains { $0.until == until }
        }
    }

    fileprivate func scheduled(for round: RoundID) -> ScheduledCommand {
        let key = "round/\(round)/log/\(day)/\(verb)/\(organization)#\(Fingerprint.of("\(act)"))"
        var command = ScheduledCommand(
            .reporting(self.command(for: round)), on: day, .roundAct, at: origin, key: key,
            once: true, .changed(.round, round, Phrase(verbatim: "\(day) \(verb)")))
        for note in notes(for: round) { command.keep(note) }
        return command
    }

    private var verb: Verb {
        switch act {
        case .report: .report
        case .approve: .approve
        case .accept: .accept
        case .reopen: .reopen
        case .except: .except
        }
    }

    private func command(for round: RoundID) -> ReportingCommand {
        let by = person.map(Reporter.person) ?? .link(name: nil)
        let notes = notes(for: round).map { $0?.id }
        switch act {
        case .report(let cells):
            let cells = zip(cells, notes).map { cell, note in
                ReportedCell(
                    cell.figure, cell.reading, numerator: cell.numerator,
                    denominator: cell.denominator, note: note)
            }
            return .report(round, organization, ReportDraft(cells, by: by))
        case .approve: return .approve(round, organization, by: by, seen: nil)
        case .accept: return .accept(round, organization, seen: nil)
        case .reopen, .except:
            guard let reason = notes.first ?? nil else {
                preconditionFailure("these acts are words")
            }
            guard case .except(let until, _) = act else {
                return .reopen(round, organization, reason: reason)
            }
            return .except(round, organization, until: until, reason: reason)
        }
    }

    /// The words that the act brings, in the order of its cells.
    private func notes(for round: RoundID) -> [WrittenNote?] {
        let texts: [String?] =
            switch act {
            case .report(let cells): cells.map(\.note)
            case .reopen(let reason), .except(_, let reason): [reason]
            case .approve, .accept: []
            }
        return texts.enumerated().map { index, text in
            WrittenNote(text, key: "round/\(round)/\(day)/\(organization)/\(verb)/\(index)")
        }
    }
}
