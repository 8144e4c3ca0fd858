// SPDX-License-Identifier: EUPL-1.2
import Domain

extension CityDraft {
    /// The acts by day, each report with what earlier ones have told.
    ///
    /// People write what is new; the city's report says how it stands. So what
    /// a report leaves out is as it was, and a cause belongs to the time it
    /// explains.
    var told: [ActRecord] {
        var reports: [ActivityID: (progress: Progress, cause: DelayCause?)] = [:]
        let byDay = acts.enumerated().sorted {
            ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
        }
        return byDay.map { _, record in
            guard case .report(let id, var progress, var cause, let note) = record.act else {
                return record
            }
            if let earlier = reports[id] {
                if progress.expected == nil { cause = cause ?? earlier.cause }
                progress = Progress(
                    started: progress.started ?? earlier.progress.started,
                    finished: progress.finished ?? earlier.progress.finished,
                    expected: progress.expected ?? earlier.progress.expected)
            }
            reports[id] = (progress, cause)
            return record.telling(.report(id, progress, cause, note: note))
        }
    }
}
