// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The school holidays of a year, which forums keep free of meetings, and the
/// form that an administrator extends them with.
struct SchoolHolidayTable: Component {
    let call: Call
    let year: Int
    let mayChange: Bool
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        Section(.id("skoleferier")) {
            H2(reading.say(da: "Skoleferier", en: "School holidays"))
            P(
                reading.say(
                    da: "De er arbejdsdage, men årshjulene foreslår ingen møder i dem.",
                    en: "They are working days, but the wheels propose no meetings in them."))
            if holidays.isEmpty {
                P(
                    reading.say(
                        da: "Ingen skoleferier er skrevet ind for \(year).",
                        en: "No school holidays are written down for \(year)."))
            } else {
                table
            }
            if mayChange { form }
        }
    }

    private var holidays: [SchoolHoliday] {
        reading.city.workdays.schoolHolidays.filter { $0.from.year <= year && year <= $0.to.year }
    }

    private var table: some Markup {
        let (days, remove) = (
            reading.say(da: "Dage", en: "Days"), reading.say(da: "Fjern", en: "Remove")
        )
        return Table(.class("cards")) {
            Caption(
                reading.say(da: "Skoleferier i \(year)", en: "School holidays in \(year)"))
            Thead {
                Tr {
                    Th(reading.say(da: "Navn", en: "Name"), .scope("col"))
                    Th(days, .scope("col"))
                    if mayChange { Th(remove, .scope("col")) }
                }
            }
            Tbody {
                For(holidays) { holiday in
                    Tr {
                        Th(holiday.name, .scope("row"))
                        Td(
                            "\(reading.long(holiday.from)) – \(reading.long(holiday.to))",
                            .cellLabel(days))
                        if mayChange {
                            Td(.cellLabel(remove)) {
                                ButtonForm(
                                    label: remove, about: holiday.name,
                                    path: Paths.schoolHolidayRemoval(holiday.from),
                                    reading: reading, look: "plain")
                            }
                        }
                    }
                }
            }
        }
    }

    private var form: some Markup {
        Form(
            .method("post"), .action(Link(Paths.schoolHolidays)), .class("form"), .novalidate
        ) {
            H3(reading.say(da: "Tilføj en skoleferie", en: "Add a school holiday"))
            FormToken(reading: reading)
            TextField(
                name: "holiday", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("holiday"), reading: reading, errors: errors,
                hint: reading.say(da: "For eksempel efterårsferie.", en: "Such as autumn break."))
            DayField(
                name: "from", label: reading.say(da: "Første dag", en: "First day"),
                value: call.typed("from"), reading: reading, errors: errors)
            DayField(
                name: "to", label: reading.say(da: "Sidste dag", en: "Last day"),
                value: call.typed("to"), reading: reading, errors: errors)
            Div(.class("actions")) {
                Button(
                    reading.say(da: "Tilføj", en: "Add"), .class("primary"))
            }
        }
    }
}

extension Paths {
    static let schoolHolidays = "/kalender/skoleferier"
    static func schoolHolidayRemoval(_ day: Day) -> String { "\(schoolHolidays)/\(day)/fjernelse" }
}

extension WorkdayRoutes {
    static func setSchoolHoliday(_ call: Call) async throws -> Answer {
        let year = try? call.day("from")?.year
        return try await call.saving(
            to: Paths.calendar(year), fields: ["name": "holiday"],
            else: { CalendarShow(call: call, errors: $0) }
        ) { form in
            let holiday = SchoolHoliday(
                name: form.title("holiday"), from: form.requiredDay("from"),
                to: form.requiredDay("to"))
            return [.workday(.setSchoolHoliday(holiday))]
        }
    }

    static func removeSchoolHoliday(_ call: Call) async throws -> Answer {
        guard let day = call.parameters["dag"].flatMap(Day.init) else { throw NotFound() }
        return call.saved(
            try await call.submit(.workday(.removeSchoolHoliday(from: day))),
            to: Paths.calendar(day.year))
    }
}
