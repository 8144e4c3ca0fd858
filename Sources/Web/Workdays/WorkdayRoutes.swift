// SPDX-License-Identifier: EUPL-1.2
import Domain
import Runtime

/// The city's working days, which every deadline is counted in.
enum WorkdayRoutes {
    static let all: [Route] = [
        Route(.get, "/kalender", audience: .everyone) { .page(CalendarShow(call: $0)) },
        Route(.post, "/kalender", audience: .administrators, except),
        Route(.post, "/kalender/:dag/fjernelse", audience: .administrators, restore),
        Route(.post, "/kalender/skoleferier", audience: .administrators, setSchoolHoliday),
        Route(
            .post, "/kalender/skoleferier/:dag/fjernelse", audience: .administrators,
            removeSchoolHoliday),
    ]

    private static func except(_ call: Call) async throws -> Answer {
        let year = try? call.day("day")?.year
        return try await call.saving(
            to: Paths.calendar(year), else: { CalendarShow(call: call, errors: $0) }
        ) { form in
            let exception = CalendarException(
                day: form.requiredDay("day"), kind: form.word("kind", .calendarKindMissing),
                name: form.title("name"))
            return [.workday(.except(exception))]
        }
    }

    private static func restore(_ call: Call) async throws -> Answer {
        guard let day = call.parameters["dag"].flatMap(Day.init) else { throw NotFound() }
        return call.saved(
            try await call.submit(.workday(.restore(day))), to: Paths.calendar(day.year))
    }
}

extension Paths {
    static let calendar = "/kalender"

    static func calendar(_ year: Int?) -> String { year.map { "/kalender?aar=\($0)" } ?? calendar }
    static func restoration(_ day: Day) -> String { "\(calendar)/\(day)/fjernelse" }
}

extension Phrase {
    static let calendarKindMissing = Phrase(
        da: "Vælg, om dagen er fri eller arbejdsdag.",
        en: "Choose whether the day is off or worked.")
}
