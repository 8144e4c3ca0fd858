// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The days of one year that are not worked, and those that are all the same.
struct CalendarShow: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    /// The year that is asked for, from 1990 to 2100 as deadlines are counted.
    private var year: Int {
        let asked = call.query["aar"].flatMap { Int($0) } ?? reading.day.year
        return min(max(asked, 1990), 2100)
    }

    var body: some Markup {
        let title = reading.say(.workingDays)
        let mayChange = reading.may(.workday(.restore(reading.day)))
        SitePage(title, call) {
            PageHead(
                "\(title) \(year)", kind: reading.say(da: "Kalender", en: "Calendar"),
                lead: reading.say(
                    da: "Planen tæller arbejdsdage: mandag til fredag, undtagen helligdage og de "
                        + "dage, en administrator har skrevet her.",
                    en: "The plan counts working days: Monday to Friday, except public holidays "
                        + "and the days that an administrator has written here.")
            ) { facts }
            years
            SpecialDays(reading: reading, year: year, mayChange: mayChange)
            if mayChange { form }
            SchoolHolidayTable(call: call, year: year, mayChange: mayChange, errors: errors)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let calendar = reading.city.workdays.calendar
        Fact(
            reading.say(.responsible), reading.say(da: "En administrator", en: "An administrator"))
        Fact(
            reading.say(da: "Arbejdsdage i \(year)", en: "Working days in \(year)"),
            "\(calendar.workdays(in: year))")
        if let next = SpecialDay.next(after: reading.day, in: calendar) {
            Fact(
                reading.say(da: "Næste særlige dag", en: "Next special day"),
                reading.say(next.name),
                note: "\(reading.date(next.day)), \(reading.distance(next.day))")
        }
    }

    private var years: some Markup {
        Nav(.class("pagination"), .label(reading.say(da: "År", en: "Years"))) {
            Ul {
                For([year - 1, year, year + 1]) { other in
                    Li {
                        A(
                            "\(other)",
                            .href(reading.link(Paths.calendar, [("aar", "\(other)")])),
                            .currentPage(other == year))
                    }
                }
            }
        }
    }

    private var form: some Markup {
        Section(.id("ny")) {
            H2(reading.say(da: "Tilføj en dag", en: "Add a day"))
            ErrorSummary(reading: reading, errors: errors)
            Form(.method("post"), .action(Link(Paths.calendar)), .class("form"), .novalidate) {
                FormToken(reading: reading)
                DayField(
                    name: "day", label: reading.say(da: "Dag", en: "Day"),
                    value: call.typed("day"), reading: reading, errors: errors)
                Choice(
                    name: "kind", label: reading.say(da: "Hvad gælder?", en: "What holds?"),
                    value: call.typed("kind"),
                    options: CalendarException.Kind.allCases.map {
                        ($0.rawValue, reading.say($0.phrase))
                    }, reading: reading, errors: errors)
                TextField(
                    name: "name", label: reading.say(da: "Hvad hedder dagen?", en: "Its name"),
                    value: call.typed("name"), reading: reading, errors: errors,
                    hint: reading.say(
                        da:
                            "For eksempel “Grundlovsdag”. Når dagen gemmes, regnes alle frister om.",
                        en: "For example “Constitution Day”. Saving counts every deadline anew."))
                Button(reading.say(.save))
            }
        }
    }
}
