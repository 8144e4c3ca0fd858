// SPDX-License-Identifier: EUPL-1.2

extension OrganizationKind {
    /// What one of the kind is called.
    public var phrase: Phrase {
        switch self {
        case .municipality: Phrase(da: "Kommune", en: "Municipality")
        case .council: Phrase(da: "Folkevalgt råd", en: "Elected council")
        case .committee: Phrase(da: "Udvalg", en: "Committee")
        case .department: Phrase(da: "Forvaltning", en: "Department")
        case .unit: Phrase(da: "Enhed", en: "Unit")
        case .localCommittee: Phrase(da: "Lokaludvalg", en: "Local committee")
        case .housingOrganization: Phrase(da: "Boligorganisation", en: "Housing organization")
        case .police: Phrase(da: "Politi", en: "Police")
        case .ministry: Phrase(da: "Ministerium", en: "Ministry")
        case .institution: Phrase(da: "Institution", en: "Institution")
        case .association: Phrase(da: "Forening", en: "Association")
        case .business: Phrase(da: "Virksomhed", en: "Business")
        case .network: Phrase(da: "Netværk", en: "Network")
        }
    }
}
