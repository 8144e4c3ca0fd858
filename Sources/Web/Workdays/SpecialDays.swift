// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// A day that is not as its weekday says.
struct SpecialDay {
    let day: Day
    let name: Phrase
    /// Nil for a public holiday of the law.
    let exception: CalendarException.Kind?

    /// Holidays and the administrator's table together, in order of days.
    static func all(in year: Int, of calendar: WorkCalendar) -> [SpecialDay] {
        let holidays = Holiday.allCases.compactMap { holiday in
            holiday.day(in: year).map { SpecialDay(day: $0, name: holiday.name, exception: nil) }
        }
        let table = calendar.exceptions.filter { $0.day.year == year }.map {
            SpecialDay(day: $0.day, name: Phrase(verbatim: $0.name), exception: $0.kind)
        }
        return (holidays + table).sorted { $0.day < $1.day }
    }

    static func next(after day: Day, in calendar: WorkCalendar) -> SpecialDay? {
        let coming = all(in: day.year, of: calendar) + all(in: day.year + 1, of: calendar)
        return coming.first { $0.day > day }
    }
}

extension WorkCalendar {
    /// How many days of the year are worked.
    func workdays(in year: Int) -> Int {
        guard let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        else { return 0 }
        return (first...last).filter(isWorkday).count
    }
}

/// The special days of a year as rows.
struct SpecialDays: Component {
    let reading: Reading
    let year: Int
    let mayChange: Bool

    var body: some Markup {
        let name = reading.say(da: "Navn", en: "Name")
        let kind = reading.say(da: "Hvad gælder", en: "What holds")
        let remove = reading.say(da: "Fjern", en: "Remove")
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "Helligdage og byens egne dage i \(year)",
                    en: "Public holidays and the city's own days in \(year)"))
            Thead {
                Tr {
                    Th(reading.say(da: "Dag", en: "Day"), .scope("col"))
                    Th(name, .scope("col"))
                    Th(kind, .scope("col"))
                    if mayChange { Th(remove, .scope("col")) }
                }
            }
            Tbody {
                For(SpecialDay.all(in: year, of: reading.city.workdays.calendar)) { special in
                    Tr {
                        Th(.scope("row")) {
                            Time(
                                reading.long(special.day), .datetime(special.day.description),
                                .title(reading.distance(special.day)))
                        }
                        Td(reading.say(special.name), .cellLabel(name))
                        Td(.cellLabel(kind)) { tag(special) }
                        if mayChange { Td(.cellLabel(remove)) { removal(special) } }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func tag(_ special: SpecialDay) -> some Markup {
        switch special.exception {
        case .officeOpen?: StatusTag(.ok, reading.say(CalendarException.Kind.officeOpen.phrase))
        case let kind?: StatusTag(.waiting, reading.say(kind.phrase))
        case nil: StatusTag(.done, reading.say(da: "Helligdag", en: "Public holiday"))
        }
    }

    @MarkupBuilder private func removal(_ special: SpecialDay) -> some Markup {
        if special.exception != nil {
            ButtonForm(
                label: reading.say(da: "Fjern", en: "Remove"), about: reading.say(special.name),
                path: Paths.restoration(special.day), reading: reading, look: "plain")
        }
    }
}
