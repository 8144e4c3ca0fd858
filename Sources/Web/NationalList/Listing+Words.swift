// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

extension Phrase {
    static let nationalList = Phrase(da: "Den nationale liste", en: "The national list")
    static let criteria = Phrase(da: "Kriterierne", en: "The criteria")
    static let listSource = Phrase(da: "Kilde", en: "Source")
}

extension ListMeasure {
    var title: Phrase {
        switch self {
        case .work: Phrase(da: "Uden arbejde eller uddannelse", en: "Without work or education")
        case .origin: Phrase(da: "Oprindelse", en: "Origin")
        case .crime: Phrase(da: "Dømte", en: "Convicted")
        case .schooling: Phrase(da: "Alene grundskole", en: "Basic schooling only")
        case .income: Phrase(da: "Indkomst", en: "Income")
        case .residents: Phrase(da: "Beboere", en: "Residents")
        }
    }
}

extension ListOutcome {
    var word: Phrase {
        switch self {
        case .met: Phrase(da: "opfyldt", en: "met")
        case .notMet: Phrase(da: "ikke opfyldt", en: "not met")
        case .unknown: Phrase(da: "kan ikke afgøres", en: "cannot be judged")
        }
    }

    /// No color of alarm: a criterion that is met is a fact and not a verdict.
    var status: ChartStatus {
        switch self {
        case .met: .waiting
        case .notMet: .done
        case .unknown: .gap
        }
    }
}

extension ListGap {
    var sentence: Phrase {
        switch self {
        case .noIndicator:
            Phrase(
                da: "Der findes ingen indikator med det mål og det gennemsnit.",
                en: "There is no indicator of that measure and average.")
        case .notReported:
            Phrase(da: "Tallet er ikke indberettet.", en: "The figure is not reported.")
        case .notApplicable:
            Phrase(da: "Tallet er ikke relevant her.", en: "The figure is not applicable here.")
        case .withheld:
            Phrase(
                da: "Tallet er skjult, fordi det handler om få mennesker.",
                en: "The figure is withheld because it is about few people.")
        case .suppressedAtSource:
            Phrase(da: "Kilden skjuler tallet.", en: "The source withholds the figure.")
        case .awaitingApproval:
            Phrase(da: "Tallet afventer godkendelse.", en: "The figure awaits approval.")
        case .noNationalAverage(let year):
            Phrase(
                da: "Landsgennemsnittet for \(year), som grænsen følger, er ikke oplyst.",
                en: "The national average of \(year), which the limit follows, is not stated.")
        case .unknownHistory(let editions):
            Phrase(
                da:
                    "Områdets plads på listerne \(editions.map(\.rawValue).sorted().joined(separator: ", ")) "
                    + "kendes ikke.",
                en: "Whether it was on the lists of "
                    + "\(editions.map(\.rawValue).sorted().joined(separator: ", ")) is not known.")
        }
    }
}

extension Reading {
    func title(of edition: ListEdition) -> String {
        say(da: "Listen \(date(edition.day))", en: "The list of \(date(edition.day))")
    }

    /// The limit with its sign: `over 40 %`.
    func limit(of criterion: Criterion, _ limit: Quantity?) -> String {
        let number: String =
            if let limit {
                text(limit, criterion.unit, decimals: limit.shortest.decimals)
            } else if case .timesNational(let times) = criterion.threshold {
                say(
                    da: "\(times.text()) gange landsgennemsnittet",
                    en: "\(times.text(in: .english)) times the national average")
            } else { "" }
        return switch criterion.sign {
        case .above: say(da: "over \(number)", en: "above \(number)")
        case .atLeast: say(da: "mindst \(number)", en: "at least \(number)")
        case .below: say(da: "under \(number)", en: "below \(number)")
        }
    }

    func text(_ value: Quantity, of criterion: Criterion) -> String {
        text(value, criterion.unit, decimals: max(1, value.shortest.decimals))
    }

    /// The categories' names in that version, or a list of them.
    func conclusion(of judgement: ListJudgement) -> String {
        func names(_ tiers: [ListTier]) -> String {
            list(tiers.compactMap { judgement.version[$0]?.name })
        }
        switch judgement.conclusion {
        case .category(let tier): return names([tier])
        case .notOnTheList: return say(da: "Ikke på listen", en: "Not on the list")
        case .cannotBeJudged(let tier?, let perhaps):
            return say(
                da: "\(names([tier])); om også \(names(perhaps)), kan ikke afgøres",
                en: "\(names([tier])); whether also \(names(perhaps)) cannot be judged")
        case .cannotBeJudged(nil, _):
            return say(da: "Kan ikke afgøres", en: "Cannot be judged")
        }
    }

    /// One thing that would have to change: `Indkomst: op med 4 procentpoint til mindst 55 %`.
    func words(of change: ListChange) -> String {
        let criterion = change.criterion
        let amount = text(
            change.amount, criterion.unit.ofDifference,
            decimals: max(1, change.amount.shortest.decimals))
        let limit = text(change.limit, criterion.unit, decimals: change.limit.shortest.decimals)
        let name = say(criterion.measure.title)
        if change.isRise {
            return say(
                da: "\(name): op med \(amount) til mindst \(limit)",
                en: "\(name): up by \(amount) to at least \(limit)")
        }
        return change.reachingIsEnough
            ? say(
                da: "\(name): ned med \(amount) til højst \(limit)",
                en: "\(name): down by \(amount) to at most \(limit)")
            : say(
                da: "\(name): ned med mere end \(amount) til under \(limit)",
                en: "\(name): down by more than \(amount) to below \(limit)")
    }
}

/// Where a fact stands, with a mark where it is not verified.
struct ProvenanceNote: Component {
    let reading: Reading
    let provenance: Provenance

    var body: some Markup {
        Small(.class("quiet")) {
            "\(reading.say(.listSource)): \(provenance.source)"
            if !provenance.isVerified {
                " · "
                Strong(reading.say(da: "ikke efterprøvet", en: "not verified"))
            }
            if let remark = provenance.remark { " · \(remark)" }
        }
    }
}
