// SPDX-License-Identifier: EUPL-1.2

extension CaseBlock.Heading {
    /// As a Danish case is written.
    public var phrase: Phrase {
        switch self {
        case .recommendation: Phrase(da: "Indstilling", en: "Recommendation")
        case .problem: Phrase(da: "Problemstilling", en: "Problem")
        case .solution: Phrase(da: "Løsning", en: "Solution")
        case .economy: Phrase(da: "Økonomi", en: "Economy")
        case .process: Phrase(da: "Videre proces", en: "Next steps")
        }
    }
}
