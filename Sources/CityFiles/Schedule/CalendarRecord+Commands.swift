// SPDX-License-Identifier: EUPL-1.2
import Domain

extension CalendarRecord: CityRecord {
    /// A day has no changes of its own: one that differs is made anew.
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let day = index.firstPlanningDay
        let standing = city.workdays.calendar.exceptions.first { $0.day == exception.day }
        guard let standing else {
            difference.add(exemption(on: day, key: key, once: true))
            return
        }
        guard standing != exception else { return }
        let fingerprint = Fingerprint.of("\(exception.kind.rawValue) \(exception.name)")
        difference.add(
            ScheduledCommand(
                .workday(.restore(exception.day)), on: day, .calendar, at: origin,
                key: "calendar/\(exception.day)/restore#\(fingerprint)",
                .removed(.calendarDay, exception.day, standing.name)))
        difference.add(exemption(on: day, key: "\(key)#\(fingerprint)", once: false))
    }

    private var key: String { "calendar/\(exception.day)/except" }

    private func exemption(on day: Day, key: String, once: Bool) -> ScheduledCommand {
        ScheduledCommand(
            .workday(.except(exception)), on: day, .calendar, at: origin, key: key, once: once,
            .added(.calendarDay, exception.day, exception.name))
    }
}
