// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// The names of the form's fields that there are many of.
enum CriteriaFields {
    static let mostCriteria = 20

    static func criterion(_ number: Int) -> String { "criterion-\(number)-" }
    static func category(_ tier: ListTier) -> String { "category-\(tier.rawValue)-" }
}

extension CriteriaVersion {
    /// What nobody has written yet, to ask whether somebody may.
    static let unwritten = CriteriaVersion(
        id: "", from: Day(number: 0), basis: Phrase(verbatim: ""), minimumResidents: 0,
        criteria: [], categories: [], provenance: Provenance(""))
}

extension ListThreshold {
    var number: Quantity {
        switch self {
        case .fixed(let number): number
        case .timesNational(let times): times
        }
    }

    var isNational: Bool {
        if case .timesNational = self { true } else { false }
    }
}

extension ListSign {
    var title: Phrase {
        switch self {
        case .above: Phrase(da: "over", en: "above")
        case .atLeast: Phrase(da: "mindst", en: "at least")
        case .below: Phrase(da: "under", en: "below")
        }
    }
}

extension Call {
    /// The criteria of the address; nil where the address is that of new ones.
    var criteriaVersion: CriteriaVersion? {
        get throws {
            guard parameters["version"] != nil else { return nil }
            guard let version = city.listing[id("version") as CriteriaVersionID] else {
                throw NotFound()
            }
            return version
        }
    }
}

extension FormReading {
    /// The criteria as they were typed.
    mutating func criteriaVersion(_ standing: CriteriaVersion?) -> CriteriaVersion {
        let from = standing?.from ?? requiredDay("from")
        let numbers = (0..<CriteriaFields.mostCriteria).filter {
            call.form["\(CriteriaFields.criterion($0))measure"] != nil
        }
        var criteria: [Int: Criterion] = [:]
        var taken: Set<CriterionID> = []
        for number in numbers {
            let criterion = criterion(number, besides: taken)
            taken.insert(criterion.id)
            criteria[number] = criterion
        }
        let danish = requiredLine("basis")
        return CriteriaVersion(
            id: standing?.id ?? criteriaID(from: from), from: from,
            basis: Phrase(da: danish, en: optionalTitle("basisEnglish") ?? danish),
            minimumResidents: number("residents") ?? 0,
            criteria: numbers.compactMap { criteria[$0] },
            categories: ListTier.allCases.compactMap { category($0, criteria) },
            provenance: provenance())
    }

    /// The year that people name it by, with its month where the year has others.
    private func criteriaID(from day: Day) -> CriteriaVersionID {
        let others = call.city.listing.versions.contains { $0.from.year == day.year }
        let month = day.month < 10 ? "0\(day.month)" : "\(day.month)"
        return CriteriaVersionID(others ? "\(day.year)-\(month)" : "\(day.year)")
    }

    private mutating func criterion(_ number: Int, besides taken: Set<CriterionID>) -> Criterion {
        let prefix = CriteriaFields.criterion(number)
        let measure: ListMeasure = word("\(prefix)measure", .chooseOne)
        if call.form["\(prefix)limit"] == nil { refuse(.lineMissing, field: "\(prefix)limit") }
        let limit = quantity("\(prefix)limit") ?? .zero
        let danish = requiredLine("\(prefix)text")
        let isNational = call.form["\(prefix)kind"] == "times"
        return Criterion(
            id: criterionID(number, measure, besides: taken), measure: measure,
            text: Phrase(da: danish, en: optionalTitle("\(prefix)english") ?? danish),
            sign: word("\(prefix)sign", .chooseOne),
            threshold: isNational ? .timesNational(limit) : .fixed(limit),
            unit: word("\(prefix)unit", .chooseOne), years: listYears("\(prefix)years"),
            provenance: provenance(prefix))
    }

    /// The id it has, or one after its measure: `crime`, `crime-2`.
    private func criterionID(
        _ number: Int, _ measure: ListMeasure, besides taken: Set<CriterionID>
    ) -> CriterionID {
        let prefix = CriteriaFields.criterion(number)
        if let kept = call.form["\(prefix)id"].map({ CriterionID($0) }), kept.isWellFormed,
            !taken.contains(kept)
        {
            return kept
        }
        let names = [measure.rawValue] + (2...30).map { "\(measure.rawValue)-\($0)" }
        return names.map { CriterionID($0) }.first { !taken.contains($0) } ?? ""
    }

    private mutating func category(
        _ tier: ListTier, _ criteria: [Int: Criterion]
    ) -> ListCategory? {
        let prefix = CriteriaFields.category(tier)
        guard let name = call.form["\(prefix)name"] else { return nil }
        let rule = ListRule(
            needed: number("\(prefix)needed") ?? 0, of: numbered("\(prefix)of", criteria),
            also: numbered("\(prefix)also", criteria),
            within: call.form["\(prefix)within"].flatMap(ListTier.init),
            years: number("\(prefix)years"))
        return ListCategory(tier: tier, name: name, rule: rule, provenance: provenance(prefix))
    }

    /// The criteria by their numbers on the form: `1, 2, 4`.
    private mutating func numbered(
        _ field: String, _ criteria: [Int: Criterion]
    ) -> [CriterionID] {
        let words = (call.form[field] ?? "").split { $0 == "," || $0 == ";" || $0 == " " }
        return words.compactMap { word in
            guard let number = Int(word), let criterion = criteria[number - 1] else {
                refuse(.noSuchCriterion(String(word)), field: field)
                return nil
            }
            return criterion.id
        }
    }
}

extension Phrase {
    fileprivate static func noSuchCriterion(_ word: String) -> Phrase {
        Phrase(
            da: "“\(word)” er ikke nummeret på et kriterium ovenfor. Skriv dets nummer.",
            en: "“\(word)” is not the number of a criterion above. Write its number.")
    }
}
