// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension EvaluationEntry: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard !isDone(in: city.evaluations) else { return }
        var scheduled = ScheduledCommand(
            .evaluation(command), on: day, rank, at: origin, key: key, once: true,
            .added(kind, name, key))
        scheduled.keep(note)
        difference.add(scheduled)
    }

    /// A survey needs its evaluation and its questions, an answer its survey.
    private var rank: ScheduledCommand.Rank {
        switch command {
        case .begin, .compose: .listing
        case .survey: .round
        default: .roundAct
        }
    }

    /// Whether the city has the fact already.
    private func isDone(in evaluations: Evaluations) -> Bool {
        switch command {
        case .begin(let plan): evaluations[plan.id] != nil
        case .compose(let id, _, let questions, _): evaluations[id]?.questions == questions
        case .survey(let plan): evaluations[plan.id] != nil
        case .find(let id, let strand, _, _, _): evaluations[id]?.findings[strand] != nil
        case .deliver(let id, _): evaluations[id]?.delivered != nil
        case .answer(let id, _):
            (evaluations[id]?.answers.count ?? 0) >= answerNumber ?? 0
        case .describe, .reschedule, .issueLink: false
        }
    }
}
