// SPDX-License-Identifier: EUPL-1.2
import Domain

extension OrganizationKind {
    /// The heading above all of the kind.
    var plural: Phrase {
        switch self {
        case .municipality: Phrase(da: "Kommunen", en: "The municipality")
        case .council: Phrase(da: "Folkevalgte råd", en: "Elected councils")
        case .committee: Phrase(da: "Udvalg", en: "Committees")
        case .department: Phrase(da: "Forvaltninger", en: "Departments")
        case .unit: Phrase(da: "Enheder", en: "Units")
        case .localCommittee: Phrase(da: "Lokaludvalg", en: "Local committees")
        case .housingOrganization:
            Phrase(da: "Boligorganisationer", en: "Housing organizations")
        case .police: Phrase(da: "Politi", en: "Police")
        case .ministry: Phrase(da: "Ministerier", en: "Ministries")
        case .institution: Phrase(da: "Institutioner", en: "Institutions")
        case .association: Phrase(da: "Foreninger", en: "Associations")
        case .business: Phrase(da: "Virksomheder", en: "Businesses")
        case .network: Phrase(da: "Netværk", en: "Networks")
        }
    }

    /// As lists show them: those who do the work first.
    static let listed: [OrganizationKind] = [
        .department, .localCommittee, .police, .housingOrganization, .association, .institution,
        .network, .business, .council, .committee, .municipality, .ministry, .unit,
    ]
}
