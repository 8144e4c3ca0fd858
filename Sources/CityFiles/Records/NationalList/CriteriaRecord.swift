// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The criteria of one version of the law, as a file writes them.
struct CriteriaRecord: Equatable, Sendable {
    let origin: Origin
    let version: CriteriaVersion

    init?(_ fields: Fields) {
        let from = fields.start("from")
        let id: CriteriaVersionID? = fields.id(of: .listCriteria)
        let basis = fields.phrase("basis")
        let residents = fields.number("residents")
        let criteria = fields.records("criteria", Criterion.init, .required)
        let categories = fields.records("categories", ListCategory.init, .required)
        guard let from, let id, let basis, let residents, let provenance = Provenance(fields)
        else { return nil }
        origin = fields.origin
        version = CriteriaVersion(
            id: id, from: from, basis: basis, minimumResidents: residents, criteria: criteria,
            categories: categories, provenance: provenance)
    }
}

extension Criterion {
    fileprivate init?(_ fields: Fields) {
        let id = fields.word("id", .required)
        let measure = fields.choice("measure", of: ListMeasure.self)
        let text = fields.phrase("text")
        let sign = fields.choice("sign", of: ListSign.self)
        let unit = fields.choice("unit", .optional, of: FigureUnit.self) ?? .percent
        let years = fields.number("years", .optional) ?? 1
        let threshold: ListThreshold? =
            switch fields.only(of: ["threshold", "times-national"]) {
            case "threshold": fields.quantity("threshold").map(ListThreshold.fixed)
            case "times-national":
                fields.quantity("times-national").map(ListThreshold.timesNational)
            default: nil
            }
        guard let id, let measure, let text, let sign, let threshold,
            let provenance = Provenance(fields)
        else { return nil }
        self.init(
            id: CriterionID(id), measure: measure, text: text, sign: sign, threshold: threshold,
            unit: unit, years: years, provenance: provenance)
    }
}

extension ListCategory {
    fileprivate init?(_ fields: Fields) {
        let tier = fields.choice("tier", of: ListTier.self)
        let name = fields.text("name")
        let rule = ListRule(
            needed: fields.number("needed", .optional) ?? 0,
            of: fields.texts("of").map { CriterionID($0) },
            also: fields.texts("also").map { CriterionID($0) },
            within: fields.choice("within", .optional, of: ListTier.self),
            years: fields.number("years", .optional))
        guard let tier, let name, let provenance = Provenance(fields) else { return nil }
        self.init(tier: tier, name: name, rule: rule, provenance: provenance)
    }
}

extension Fields {
    /// A text in Danish under the key, and in English under `english-` and the key.
    fileprivate func phrase(_ key: String) -> Phrase? {
        let danish = text(key)
        let english = text("english-\(key)")
        guard let danish, let english else { return nil }
        return Phrase(da: danish, en: english)
    }
}
