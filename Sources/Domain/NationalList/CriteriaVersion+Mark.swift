// SPDX-License-Identifier: EUPL-1.2

extension CriteriaVersion {
    /// Tells this content from any other.
    public var mark: Int {
        var parts: [String?] = [
            from.description, basis.danish, basis.english, "\(minimumResidents)",
        ]
        for criterion in criteria { parts += criterion.parts }
        for category in categories { parts += category.parts }
        return ContentMark.of(parts + provenance.parts)
    }
}

extension Criterion {
    fileprivate var parts: [String?] {
        let limit =
            switch threshold {
            case .fixed(let number): "\(number)"
            case .timesNational(let times): "x\(times)"
            }
        return [
            id.rawValue, measure.rawValue, text.danish, text.english, sign.rawValue, limit,
            unit.rawValue, "\(years)",
        ] + provenance.parts
    }
}

extension ListCategory {
    fileprivate var parts: [String?] {
        [
            tier.rawValue, name, "\(rule.needed)", rule.of.map(\.rawValue).joined(separator: " "),
            rule.also.map(\.rawValue).joined(separator: " "), rule.within?.rawValue,
            rule.years.map { "\($0)" },
        ] + provenance.parts
    }
}
