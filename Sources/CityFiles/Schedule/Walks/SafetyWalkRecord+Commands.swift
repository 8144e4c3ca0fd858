// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension SafetyWalkRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.walks[id]
        if standing == nil {
            difference.add(
                command(
                    .plan(id, content), on: day, .walk, "plan",
                    .added(.walk, id, content.title)))
        }
        if let invited, standing?.invited == nil {
            difference.add(
                command(.invite(id, seen: nil), on: invited, .walkAct, "invite", line("invited")))
        }
        if let outcome, standing?.record == nil {
            let note = WrittenNote(outcome.remarks, key: "walk/\(id)/remarks")
            var record = outcome.record
            record.remarks = note?.id
            var step = command(
                .record(id, record, seen: nil), on: outcome.day, .walkAct, "record",
                line("walked"))
            step.keep(note)
            difference.add(step)
        }
        if let report, standing?.report == nil {
            difference.add(
                command(
                    .file(id, isPublished: report.isPublished, seen: nil), on: report.day,
                    .walkAct, "file", line("report")))
        }
    }

    private func command(
        _ command: WalkCommand, on day: Day, _ rank: ScheduledCommand.Rank, _ step: String,
        _ line: Phrase
    ) -> ScheduledCommand {
        ScheduledCommand(
            .walk(command), on: day, rank, at: origin, key: "walk/\(id)/\(step)", once: true, line)
    }

    private func line(_ step: String) -> Phrase {
        .changed(.walk, id, Phrase(verbatim: step))
    }
}
