// SPDX-License-Identifier: EUPL-1.2

extension SubmissionState {
    public var phrase: Phrase {
        switch self {
        case .notBegun: Phrase(da: "Ikke begyndt", en: "Not begun")
        case .begun: Phrase(da: "Begyndt", en: "Begun")
        case .incomplete: Phrase(da: "Mangler tal", en: "Lacks figures")
        case .complete: Phrase(da: "Komplet, ikke godkendt", en: "Complete, not approved")
        case .approved: Phrase(da: "Godkendt af foreningen", en: "Approved by the association")
        case .accepted: Phrase(da: "Overtaget af kommunen", en: "Accepted by the municipality")
        case .reopened: Phrase(da: "Åbnet igen", en: "Reopened")
        }
    }
}
