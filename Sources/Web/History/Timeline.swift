// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What happened on one day, put together by initiative.
struct HistoryDay: Sendable {
    let day: Day
    /// In the order that they first appear.
    var parts: [Part] = []

    /// What happened in one initiative, or outside them all, as it happened.
    struct Part: Sendable {
        let initiative: Initiative?
        var lines: [HistoryLine] = []

        var turns: [HistoryLine] { lines.filter { !$0.isDetail } }
        var details: [HistoryLine] { lines.filter(\.isDetail) }
    }

    /// The days of the lines, in their order.
    static func days(of lines: [HistoryLine]) -> [HistoryDay] {
        var days: [HistoryDay] = []
        for line in lines {
            if days.last?.day != line.day { days.append(HistoryDay(day: line.day)) }
            days[days.count - 1].add(line)
        }
        return days
    }

    private mutating func add(_ line: HistoryLine) {
        let known = parts.firstIndex { $0.initiative?.id == line.initiative?.id }
        if known == nil { parts.append(Part(initiative: line.initiative)) }
        parts[known ?? parts.count - 1].lines.append(line)
    }
}

/// The days of a history in the order given, year by year.
struct Timeline: Component {
    let reading: Reading
    let days: [HistoryDay]

    var body: some Markup {
        For(years) { year in
            H2("\(year.number)")
            Ol(.class("timeline")) { For(year.days) { day in entry(day) } }
        }
    }

    private var years: [(number: Int, days: [HistoryDay])] {
        var years: [(number: Int, days: [HistoryDay])] = []
        for day in days {
            if years.last?.number != day.day.year { years.append((day.day.year, [])) }
            years[years.count - 1].days.append(day)
        }
        return years
    }

    private func entry(_ day: HistoryDay) -> some Markup {
        Li {
            Time(
                reading.long(day.day), .datetime(day.day.description),
                .title(reading.distance(day.day)))
            Div {
                For(day.parts) { part in
                    if let initiative = part.initiative {
                        Span(.class("who")) {
                            A(initiative.name, .href(reading.link(Paths.initiative(initiative.id))))
                        }
                    }
                    For(part.turns) { line in TimelineLine(reading: reading, line: line) }
                    details(part)
                }
            }
        }
    }

    /// How the plan was drawn up: behind one line when there is more to tell.
    @MarkupBuilder private func details(_ part: HistoryDay.Part) -> some Markup {
        if part.turns.isEmpty, part.details.count == 1 {
            For(part.details) { line in TimelineLine(reading: reading, line: line) }
        } else if !part.details.isEmpty {
            Details {
                Summary(planning(part.details.count))
                For(part.details) { line in TimelineLine(reading: reading, line: line) }
            }
        }
    }

    private func planning(_ count: Int) -> String {
        count == 1
            ? reading.say(da: "Et skridt i planlægningen", en: "One step of the planning")
            : reading.say(
                da: "\(count) skridt i planlægningen", en: "\(count) steps of the planning")
    }
}

/// One sentence of a history with what was written beside it.
private struct TimelineLine: Component {
    let reading: Reading
    let line: HistoryLine

    var body: some Markup {
        P {
            line.sentence
            if let standing = line.standing {
                " "
                StatusTag(standing.status, standing.text)
            }
            if let note = line.note { Span("“\(note)”", .class("who")) }
            if let author = line.author {
                Span(
                    reading.say(da: "Skrevet af \(author)", en: "Written by \(author)"),
                    .class("who"))
            }
        }
    }
}
