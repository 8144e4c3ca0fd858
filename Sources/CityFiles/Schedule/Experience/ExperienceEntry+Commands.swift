// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension ExperienceEntry: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard !isDone(in: city.experience) else { return }
        var scheduled = ScheduledCommand(
            .experience(command), on: day, rank, at: origin, key: key, once: true,
            .added(kind, name, key))
        for note in notes { scheduled.keep(note) }
        difference.add(scheduled)
    }

    /// A lesson comes after the end of its initiative, an answer after its question.
    private var rank: ScheduledCommand.Rank {
        switch command {
        case .write, .enlist: .statement
        case .ask: .statementRound
        default: .statementAct
        }
    }

    /// Whether the city has the fact already.
    private func isDone(in experience: Experience) -> Bool {
        switch command {
        case .write(let id, _): experience[id] != nil
        case .publish(let id, _): experience[id]?.published != nil
        case .enlist(let draft): experience[draft.id] != nil
        case .ask(let draft): experience[draft.id] != nil
        case .answer(let id, _, _): experience[id].map { !$0.isOpen } ?? false
        case .revise, .describe, .retire: false
        }
    }
}
