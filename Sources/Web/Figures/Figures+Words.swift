// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension FigureUnit {
    /// What stands behind the number itself.
    var suffix: Phrase {
        switch self {
        case .percent: Phrase(da: "\u{A0}%", en: "%")
        case .percentagePoints: Phrase(da: " procentpoint", en: " percentage points")
        case .kroner: Phrase(da: " kr.", en: " kr.")
        case .perTenThousand: Phrase(da: " pr. 10.000", en: " per 10,000")
        case .count, .persons, .index, .average: Phrase(verbatim: "")
        }
    }

    /// A difference of two such figures is counted in this.
    var ofDifference: FigureUnit { self == .percent ? .percentagePoints : self }
}

extension PeriodKind {
    var title: Phrase {
        switch self {
        case .year: Phrase(da: "år", en: "year")
        case .halfYear: Phrase(da: "halvår", en: "half-year")
        case .quarter: Phrase(da: "kvartal", en: "quarter")
        case .month: Phrase(da: "måned", en: "month")
        case .day: Phrase(da: "dag", en: "day")
        }
    }
}

extension ShownContent {
    /// Why there is no number, in a sentence; nil for a number.
    var explanation: Phrase? {
        switch self {
        case .number: nil
        case .withheld(.primary):
            Phrase(
                da: "Tallet er skjult, fordi det handler om så få, at nogen kunne kendes.",
                en: "The figure is withheld because it is about so few that they could be known.")
        case .withheld(.secondary):
            Phrase(
                da: "Tallet er skjult, fordi et andet skjult tal ellers kunne regnes ud af det.",
                en: "The figure is withheld because another withheld one could be reckoned out.")
        case .notReported:
            Phrase(
                da: "Der er spurgt om tallet, men ingen har indberettet det. Det er ikke nul.",
                en: "It was asked for, but nobody has reported it. It is not zero.")
        case .notApplicable:
            Phrase(
                da: "Tallet giver ikke mening her. Det er ikke nul.",
                en: "The figure makes no sense here. It is not zero.")
        case .suppressedAtSource:
            Phrase(
                da: "Kilden skjuler selv tallet.", en: "The source itself withholds the figure.")
        case .awaitingApproval:
            Phrase(
                da: "Tallet er indberettet, men ikke godkendt endnu.",
                en: "The figure is reported, but not approved yet.")
        }
    }
}

extension Formula {
    /// How the figure comes about, with the names of what it is made of.
    func words(_ reading: Reading) -> String {
        let names = inputs.map { "“\(reading.name(of: $0))”" }
        func name(_ index: Int) -> String { names.indices.contains(index) ? names[index] : "" }
        switch self {
        case .reported: return reading.say(da: "indberettes", en: "is reported")
        case .share:
            return reading.say(
                da: "beregnes: \(name(0)) i procent af \(name(1))",
                en: "computed: \(name(0)) in percent of \(name(1))")
        case .sum:
            return reading.say(
                da: "beregnes: summen af \(reading.list(names))",
                en: "computed: the sum of \(reading.list(names))")
        case .difference:
            return reading.say(
                da: "beregnes: \(name(0)) minus \(name(1))",
                en: "computed: \(name(0)) minus \(name(1))")
        case .mean(_, let periods):
            return reading.say(
                da: "beregnes: gennemsnittet af \(name(0)) over \(periods) perioder",
                en: "computed: the mean of \(name(0)) over \(periods) periods")
        case .change:
            return reading.say(
                da: "beregnes: ændringen i \(name(0)) siden perioden før",
                en: "computed: the change in \(name(0)) since the period before")
        case .rate(_, _, let times):
            return reading.say(
                da: "beregnes: \(name(0)) pr. \(Quantity(times).text()) af \(name(1))",
                en: "computed: \(name(0)) per \(Quantity(times).text(in: .english)) of \(name(1))")
        }
    }
}

extension FigureWarning {
    func words(_ reading: Reading) -> String {
        switch self {
        case .carriedOver(let id):
            let source = reading.city.figures.maps[id]?.source ?? id.rawValue
            return reading.say(
                da:
                    "Omregnet fra en anden geografi efter: \(source). Det er et skøn, ikke målt her.",
                en: "Carried over from another geography by: \(source). An estimate, not measured.")
        case .groupChanged(let id):
            return reading.say(
                da: "Gruppen “\(reading.name(of: .group(id)))” ændrede sig i perioden.",
                en: "The group “\(reading.name(of: .group(id)))” changed within the period.")
        case .membersMissing(let ids):
            let names = reading.list(ids.map { reading.name(of: $0) })
            return reading.say(
                da: "Tallet mangler \(names).", en: "The figure leaves out \(names).")
        case .definitionsDiffer:
            return reading.say(
                da: "Det bygger på tal, der er gjort op på forskellige måder.",
                en: "It rests on figures that were made in different ways.")
        case .fewerPeriods(let known, let asked):
            return reading.say(
                da: "Gennemsnittet er over \(known) af \(asked) perioder.",
                en: "The mean is over \(known) of \(asked) periods.")
        }
    }
}

extension Phrase {
    static let figures = Phrase(da: "Tal", en: "Figures")
    static let indicator = Phrase(da: "Indikator", en: "Indicator")
    static let target = Phrase(da: "Mål", en: "Target")
    static let wholeCity = Phrase(da: "Hele byen", en: "The whole city")
    static let periodLabel = Phrase(da: "Periode", en: "Period")
    static let placeLabel = Phrase(da: "Sted", en: "Place")
    static let madeUp = Phrase(da: "eksempel", en: "example")
    static let madeUpSentence = Phrase(
        da: "Tallene er opdigtede. De viser, hvordan systemet virker, og siger intet om byen.",
        en: "The figures are made up. They show how the system works and say nothing of the city.")
}
