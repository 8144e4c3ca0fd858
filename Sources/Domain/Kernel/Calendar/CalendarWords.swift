// SPDX-License-Identifier: EUPL-1.2

/// The names of months, weekdays and seasons in both languages.
enum CalendarWords {
    static let months = [
        Phrase(da: "januar", en: "January"),
        Phrase(da: "februar", en: "February"),
        Phrase(da: "marts", en: "March"),
        Phrase(da: "april", en: "April"),
        Phrase(da: "maj", en: "May"),
        Phrase(da: "juni", en: "June"),
        Phrase(da: "juli", en: "July"),
        Phrase(da: "august", en: "August"),
        Phrase(da: "september", en: "September"),
        Phrase(da: "oktober", en: "October"),
        Phrase(da: "november", en: "November"),
        Phrase(da: "december", en: "December"),
    ]

    static let weekdays = [
        Phrase(da: "mandag", en: "Monday"),
        Phrase(da: "tirsdag", en: "Tuesday"),
        Phrase(da: "onsdag", en: "Wednesday"),
        Phrase(da: "torsdag", en: "Thursday"),
        Phrase(da: "fredag", en: "Friday"),
        Phrase(da: "lørdag", en: "Saturday"),
        Phrase(da: "søndag", en: "Sunday"),
    ]

    static func month(_ month: Int) -> Phrase { months[month - 1] }

    /// The first three letters; in Danish with a full stop unless that is all of the name.
    static func shortMonth(_ month: Int) -> Phrase {
        let name = months[month - 1]
        return Phrase(
            da: name.danish.count == 3 ? name.danish : name.danish.prefix(3) + ".",
            en: String(name.english.prefix(3))
        )
    }

    static func weekday(_ weekday: Weekday) -> Phrase { weekdays[weekday.rawValue - 1] }

    static func season(_ season: Period.Season) -> Phrase {
        switch season {
        case .spring: Phrase(da: "foråret", en: "spring")
        case .summer: Phrase(da: "sommeren", en: "summer")
        case .autumn: Phrase(da: "efteråret", en: "autumn")
        case .winter: Phrase(da: "vinteren", en: "winter")
        }
    }
}

extension CalendarWords {
    /// What a word in lower case says about a written date.
    static let meanings: [String: DateReading.Word] = {
        var meanings: [String: DateReading.Word] = [:]
        for word in ["den", "d", "i", "in", "the", "on", "of", "st", "nd", "rd", "th"] {
            meanings[word] = .filler
        }
        for (word, value) in ordinals { meanings[word] = .ordinal(value) }
        for word in ["uge", "ugen", "week", "w"] { meanings[word] = .unit(.week) }
        for word in ["kvartal", "kvt", "quarter", "q"] { meanings[word] = .unit(.quarter) }
        for word in ["halvår", "half", "h"] { meanings[word] = .unit(.half) }
        for (word, season) in seasons { meanings[word] = .unit(.season(season)) }
        for (index, month) in months.enumerated() {
            for name in [month.danish, month.english.lowercased()] {
                meanings[name] = .unit(.month(index + 1))
                meanings[String(name.prefix(3))] = .unit(.month(index + 1))
            }
        }
        meanings["febr"] = .unit(.month(2))
        meanings["sept"] = .unit(.month(9))
        for day in Weekday.allCases {
            meanings[weekday(day).danish] = .weekday(day)
            meanings[weekday(day).english.lowercased()] = .weekday(day)
        }
        return meanings
    }()

    private static let ordinals = [
        "første": 1, "anden": 2, "andet": 2, "tredje": 3, "fjerde": 4,
        "first": 1, "second": 2, "third": 3, "fourth": 4,
    ]

    private static let seasons: [String: Period.Season] = [
        "forår": .spring, "foråret": .spring, "spring": .spring,
        "sommer": .summer, "sommeren": .summer, "summer": .summer,
        "efterår": .autumn, "efteråret": .autumn, "autumn": .autumn, "fall": .autumn,
        "vinter": .winter, "vinteren": .winter, "winter": .winter,
    ]
}
