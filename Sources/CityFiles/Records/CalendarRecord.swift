// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A day on which the office works otherwise than the law's holidays say.
struct CalendarRecord: Equatable, Sendable {
    let origin: Origin
    let exception: CalendarException

    init?(_ fields: Fields) {
        let day = fields.day("day")
        let kind = fields.choice("kind", of: CalendarException.Kind.self)
        let name = fields.text("name")
        _ = fields.source(.optional)
        guard let day, let kind, let name else { return nil }
        fields.reading.define(.calendarDay, day.description, at: fields.origin.place(of: "day"))
        origin = fields.origin
        exception = CalendarException(day: day, kind: kind, name: name)
    }
}
