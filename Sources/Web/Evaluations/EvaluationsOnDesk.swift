// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Desk {
    /// Evaluations that are not delivered, what is due first; on everybody's
    /// desk only those that are late.
    var evaluationDuties: [Attention] {
        reading.evaluations.filter { evaluation in
            guard evaluation.delivered == nil else { return false }
            return own == nil ? evaluation.isOverdue(on: reading.day) : holds(evaluation.by)
        }
        .map(item)
    }

    private func item(_ evaluation: Evaluation) -> Attention {
        let isLate = evaluation.isOverdue(on: reading.day)
        let standing = reading.strandCount(of: evaluation)
        return Attention(
            status: isLate ? .late : .waiting, title: evaluation.title,
            link: reading.link(Paths.evaluation(evaluation.id)),
            tag: isLate ? reading.say(da: "Overskredet", en: "Overdue") : standing.text,
            why: reading.say(
                da: "Evaluering af \(reading.subject(of: evaluation).title): \(standing.text).",
                en: "Evaluation of \(reading.subject(of: evaluation).title): \(standing.text)."),
            who: reading.name(of: evaluation.by)
                + (evaluation.due.map { " · \(reading.date($0))" } ?? ""),
            weight: 0, concerns: reading.organization(of: evaluation.by).map { [$0] } ?? [])
    }
}
