// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Weeks when the schools are closed.
struct SchoolHolidayRecord: Equatable, Sendable {
    let origin: Origin
    let holiday: SchoolHoliday

    init?(_ fields: Fields) {
        let name = fields.text("name")
        let from = fields.day("from")
        let to = fields.day("to")
        _ = fields.source(.optional)
        guard let name, let from, let to else { return nil }
        fields.reading.define(
            .schoolHoliday, from.description, at: fields.origin.place(of: "from"))
        origin = fields.origin
        holiday = SchoolHoliday(name: name, from: from, to: to)
    }
}

extension SchoolHolidayRecord: CityRecord {
    /// A later line for the same first day replaces the earlier one.
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.workdays.schoolHolidays.first { $0.from == holiday.from }
        guard standing != holiday else { return }
        let text = "\(holiday.name) \(holiday.from)–\(holiday.to)"
        difference.add(
            ScheduledCommand(
                .workday(.setSchoolHoliday(holiday)), on: index.firstPlanningDay, .calendar,
                at: origin, key: "school-holiday/\(holiday.from)#\(Fingerprint.of(text))",
                standing == nil
                    ? .added(.schoolHoliday, holiday.from, text)
                    : .changed(.schoolHoliday, holiday.from, Phrase(verbatim: text))))
    }
}
