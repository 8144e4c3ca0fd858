// SPDX-License-Identifier: EUPL-1.2
import Domain

extension ProgrammeActRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        var scheduled = ScheduledCommand(
            .initiative(command), on: day, .log, at: origin, key: key, once: true,
            .added(.act, programme, line))
        scheduled.keep(note)
        difference.add(scheduled)
    }

    /// What the evaluation found, and its id.
    private var note: WrittenNote? {
        guard case .deliver(_, _, let findings, _) = act else { return nil }
        return WrittenNote(findings, key: key)
    }

    private var command: InitiativeCommand {
        switch act {
        case .evaluate(let post): .startEvaluation(programme, by: post)
        case .deliver(let post, let delivered, _, let kept):
            .deliverEvaluation(
                programme,
                EvaluationDraft(
                    by: post, deliveredOn: delivered, findings: note?.id, keptAt: kept))
        }
    }

    private var line: String {
        switch act {
        case .evaluate(let post): "\(day) evaluate \(post)"
        case .deliver(let post, _, _, _): "\(day) deliver \(post)"
        }
    }
}
