// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The wheel as a drawing, in the reader's words.
struct WheelDrawing {
    let reading: Reading
    let wheel: AnnualWheel

    var chart: WheelChart {
        let entries = WheelDay.all(of: wheel)
        let name = reading.name(of: wheel.forum)
        return WheelChart(
            id: "hjul",
            title: reading.say(da: "\(name) i \(wheel.year)", en: "\(name) in \(wheel.year)"),
            summary: reading.say(
                da: "\(entries.count) møder rundt om året; tabellen nedenfor siger det samme.",
                en: "\(entries.count) meetings around the year; the table below says the same."),
            hub: "\(wheel.year)",
            days: Day.isLeap(wheel.year) ? 366 : 365,
            months: months,
            spans: guests + holidays,
            marks: entries.map(mark),
            today: reading.day.year == wheel.year ? number(of: reading.day) : nil,
            todayText: reading.say(
                da: "I dag, \(reading.date(reading.day))", en: "Today, \(reading.date(reading.day))"
            ),
            words: WheelChart.Words(
                held: reading.say(da: "Holdt", en: "Held"),
                planned: reading.say(da: "Planlagt", en: "Planned"),
                proposed: reading.say(da: "Foreslået", en: "Proposed"),
                guests: reading.say(da: "Kvartal med gæster", en: "Quarter with guests"),
                holiday: reading.say(da: "Skoleferie", en: "School holiday"))
        )
    }

    private var first: Day { Period.year(wheel.year)?.first ?? reading.day }

    /// Days since 1 January.
    private func number(of day: Day) -> Int { first.distance(to: day) }

    private var months: [WheelChart.Month] {
        (1...12).compactMap { number in
            Period.month(number, of: wheel.year).map { month in
                let words = reading.say(month.phrase).split(separator: " ")
                return WheelChart.Month(
                    name: String((words.first ?? "").prefix(3)),
                    firstDay: self.number(of: month.first))
            }
        }
    }

    private func mark(_ entry: WheelDay) -> WheelChart.Mark {
        switch entry.kind {
        case .meeting(let meeting):
            WheelChart.Mark(
                kind: meeting.isHeld ? .held : .planned, day: number(of: entry.day),
                number: entry.number, description: reading.when(meeting.plan),
                link: reading.link(Paths.meeting(meeting.id)))
        case .proposal(let proposal):
            WheelChart.Mark(
                kind: .proposed, day: number(of: entry.day), number: entry.number,
                description: reading.say(
                    da: "Foreslået: \(reading.when(proposal.plan))",
                    en: "Proposed: \(reading.when(proposal.plan))"))
        }
    }

    /// The quarters in which the charter asks for guests.
    private var guests: [WheelChart.Span] {
        let charter = reading.city.forums[wheel.forum]?.charters
            .last { $0.effective.year <= wheel.year }?.charter
        return (charter?.guests ?? []).flatMap { ruled in
            ruled.rule.quarters.compactMap { number in
                Period.quarter(number, of: wheel.year).map { quarter in
                    let names = ruled.rule.guests.map { reading.name(of: $0) }
                    return span(
                        .guests, quarter.first...quarter.last,
                        reading.say(
                            da: "\(reading.say(quarter.phrase)): inviter "
                                + names.joined(separator: ", "),
                            en: "\(reading.say(quarter.phrase)): invite "
                                + names.joined(separator: ", ")))
                }
            }
        }
    }

    private var holidays: [WheelChart.Span] {
        reading.city.workdays.schoolHolidays
            .filter { $0.from.year <= wheel.year && $0.to.year >= wheel.year }
            .map { span(.holiday, $0.from...$0.to, $0.name) }
    }

    private func span(
        _ kind: WheelChart.Span.Kind, _ days: ClosedRange<Day>, _ text: String
    ) -> WheelChart.Span {
        let last = Period.year(wheel.year)?.last ?? days.upperBound
        return WheelChart.Span(
            kind: kind,
            days: number(of: max(days.lowerBound, first))...number(of: min(days.upperBound, last)),
            description: text)
    }
}
