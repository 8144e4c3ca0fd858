// SPDX-License-Identifier: EUPL-1.2

extension FigureUnit {
    /// What the unit is called: `procentpoint`.
    public var phrase: Phrase {
        switch self {
        case .percent: Phrase(da: "procent", en: "percent")
        case .percentagePoints: Phrase(da: "procentpoint", en: "percentage points")
        case .count: Phrase(da: "antal", en: "number")
        case .persons: Phrase(da: "personer", en: "people")
        case .kroner: Phrase(da: "kroner", en: "kroner")
        case .index: Phrase(da: "indeks", en: "index")
        case .perTenThousand: Phrase(da: "pr. 10.000", en: "per 10,000")
        case .average: Phrase(da: "gennemsnit", en: "average")
        }
    }

    /// The number with its unit: `36 %`, `−10,1 procentpoint`, `300 personer`.
    public func phrase(_ number: Quantity, decimals: Int? = nil) -> Phrase {
        let words = number.phrase(decimals: decimals)
        switch self {
        case .percent: return Phrase(da: "\(words.danish)\u{A0}%", en: "\(words.english)%")
        case .count, .index, .average: return words
        case .percentagePoints, .persons, .kroner, .perTenThousand:
            return Phrase(
                da: "\(words.danish)\u{A0}\(phrase.danish)",
                en: "\(words.english)\u{A0}\(phrase.english)")
        }
    }
}

extension PeriodKind {
    public var phrase: Phrase {
        switch self {
        case .year: Phrase(da: "et år", en: "a year")
        case .halfYear: Phrase(da: "et halvår", en: "a half year")
        case .quarter: Phrase(da: "et kvartal", en: "a quarter")
        case .month: Phrase(da: "en måned", en: "a month")
        case .day: Phrase(da: "en dag", en: "a day")
        }
    }

    /// One such period as a file writes it.
    public var example: String {
        switch self {
        case .year: "2014"
        case .halfYear: "2014-H1"
        case .quarter: "2014-Q3"
        case .month: "2014-06"
        case .day: "2014-12-01"
        }
    }
}

extension FigureGeography {
    /// What the indicator is measured for: `hele byen og Boligområde`.
    public var phrase: Phrase {
        let city = includesCity ? [Phrase(da: "hele byen", en: "the whole city")] : []
        let words = city + AreaKind.allCases.filter(kinds.contains).map(\.phrase)
        return Phrase.list(words)
    }
}

extension FigureDirection {
    public var phrase: Phrase {
        switch self {
        case .lowerIsBetter: Phrase(da: "lavere er bedre", en: "lower is better")
        case .higherIsBetter: Phrase(da: "højere er bedre", en: "higher is better")
        case .neither: Phrase(da: "hverken eller", en: "neither")
        }
    }
}

extension Sensitivity {
    public var phrase: Phrase {
        switch self {
        case .open: Phrase(da: "åbne tal", en: "open figures")
        case .persons: Phrase(da: "tal om personer", en: "figures about people")
        case .sensitive: Phrase(da: "følsomme tal", en: "sensitive figures")
        }
    }
}
