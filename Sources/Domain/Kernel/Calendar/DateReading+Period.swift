// SPDX-License-Identifier: EUPL-1.2

extension DateReading {
    /// The period that a text means, where `year` is meant if the text has none.
    static func period(in text: String, year: Int?) throws(DateRefusal) -> Period {
        guard let reading = DateReading(text) else { throw .unreadable(text) }
        let meaning = try reading.meaning(of: text, year: year)
        guard let period = meaning else { throw .noSuchDay(text) }
        if let weekday = reading.weekday {
            guard period.precision == .day else { throw .unreadable(text) }
            guard period.first.weekday == weekday else {
                throw .otherWeekday(period.first, written: weekday)
            }
        }
        return period
    }

    /// The period, or nil where the calendar has no such day, week or month.
    private func meaning(of text: String, year: Int?) throws(DateRefusal) -> Period? {
        guard let unit else { return try bareNumbers(in: text, year: year) }
        if unit == .season(.winter), numbers.count == 2 { return try winter(in: text) }
        let years = numbers.filter(\.isYear).map(\.value)
        let others = numbers.filter { !$0.isYear }.map(\.value)
        guard years.count <= 1, !others.isEmpty || !unit.isCounted else { throw .unreadable(text) }
        guard others.count <= 1, let year = years.first ?? year else { throw .yearUnclear(text) }
        switch (unit, others.first) {
        case (.month(let month), nil): return .month(month, of: year)
        case (.month(let month), let day?):
            return Day(year: year, month: month, day: day).map(Period.day)
        case (.week, let week?): return .week(week, of: year)
        case (.quarter, let quarter?): return .quarter(quarter, of: year)
        case (.half, let half?): return .half(half, of: year)
        case (.season(let season), nil): return .season(season, of: year)
        default: throw .yearUnclear(text)
        }
    }

    private func bareNumbers(in text: String, year: Int?) throws(DateRefusal) -> Period? {
        let values = numbers.map(\.value)
        switch numbers.map(\.isYear) {
        case [true]:
            return .year(values[0])
        case [true, false]:
            return .month(values[1], of: values[0])
        case [true, false, false]:
            return Day(year: values[0], month: values[1], day: values[2]).map(Period.day)
        case [false, false, true]:
            return Day(year: values[2], month: values[1], day: values[0]).map(Period.day)
        case [false, false]:
            guard let year else { throw .yearUnclear(text) }
            return Day(year: year, month: values[1], day: values[0]).map(Period.day)
        case [false, false, false]:
            throw .yearUnclear(text)
        default:
            throw .unreadable(text)
        }
    }

    /// `vinteren 2021/22`: the second year can only be the next one.
    private func winter(in text: String) throws(DateRefusal) -> Period? {
        let first = numbers[0]
        let second = numbers[1]
        guard first.isYear else { throw .unreadable(text) }
        let next = first.value + 1
        guard second.value == (second.isYear ? next : next % 100) else { throw .noSuchDay(text) }
        return .season(.winter, of: first.value)
    }
}
