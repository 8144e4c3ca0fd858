// SPDX-License-Identifier: EUPL-1.2

extension Period {
    /// Reads `sommeren 2021`, `december 2010`, `Q3 2021`, `uge 10`, and days.
    ///
    /// `year` is the one meant where the text names none. Also reads `3. kvartal
    /// 2021`, `vinteren 2021/22`, `1. halvår 2021`, `2021`, English names, the
    /// compact form, and every form of day that `DateText` reads.
    public init(parsing text: String, year: Int? = nil) throws(DateRefusal) {
        self = try DateReading.period(in: text, year: year)
    }

    /// The period in words: `sommeren 2021`, `3. kvartal 2021`.
    public var phrase: Phrase {
        let (year, month, _) = first.parts
        switch precision {
        case .day: return DateText.date(first)
        case .week:
            let (year, week) = first.isoWeek
            return Phrase(da: "uge \(week) \(year)", en: "week \(week) \(year)")
        case .month:
            let name = CalendarWords.month(month)
            return Phrase(da: "\(name.danish) \(year)", en: "\(name.english) \(year)")
        case .quarter:
            return Phrase(da: "\(month / 3 + 1). kvartal \(year)", en: "Q\(month / 3 + 1) \(year)")
        case .season: return seasonPhrase
        case .halfYear:
            return month == 1
                ? Phrase(da: "1. halvår \(year)", en: "first half of \(year)")
                : Phrase(da: "2. halvår \(year)", en: "second half of \(year)")
        case .year: return Phrase(verbatim: String(year))
        }
    }

    private var seasonOfFirstDay: Season {
        switch first.month {
        case 3...5: .spring
        case 6...8: .summer
        case 9...11: .autumn
        default: .winter
        }
    }

    private var seasonPhrase: Phrase {
        let season = seasonOfFirstDay
        let name = CalendarWords.season(season)
        let next = String((first.year + 1) % 100 + 100).dropFirst()
        let years = season == .winter ? "\(first.year)/\(next)" : String(first.year)
        return Phrase(da: "\(name.danish) \(years)", en: "\(name.english) \(years)")
    }
}

extension Period: WrittenValue {
    /// Reads exactly the compact form that `description` writes.
    public init?(_ compact: String) {
        if let plain = Period.plain(compact) {
            self = plain
            return
        }
        guard let period = try? Period(parsing: compact), period.description == compact
        else { return nil }
        self = period
    }

    /// The day or month that is written so; nil for every other form.
    ///
    /// A start reads some for each activity, and to look for words in them takes long.
    private static func plain(_ compact: String) -> Period? {
        switch compact.utf8.count {
        case 10: Day(compact).map { Period(.day, containing: $0) }
        case 7: Day(compact + "-01").map { Period(.month, containing: $0) }
        default: nil
        }
    }

    /// `2021-06-01`, `2021-W10`, `2021-06`, `2021-Q3`, `2021-summer`, `2021-H1`, `2021`.
    public var description: String {
        let iso = first.description
        let year = iso.prefix(4)
        switch precision {
        case .day: return iso
        case .week:
            let (year, week) = first.isoWeek
            return "\(String(year + 10_000).dropFirst())-W\(String(week + 100).dropFirst())"
        case .month: return String(iso.prefix(7))
        case .quarter: return "\(year)-Q\(first.month / 3 + 1)"
        case .season: return "\(year)-\(seasonOfFirstDay)"
        case .halfYear: return "\(year)-H\(first.month / 6 + 1)"
        case .year: return String(year)
        }
    }

    public static var writtenForm: String { "a period such as 2021-Q3" }
}
