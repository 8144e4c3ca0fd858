// SPDX-License-Identifier: EUPL-1.2

extension ProgrammeKind {
    public var phrase: Phrase {
        switch self {
        case .hotspot: Phrase(da: "Hotspot", en: "Hotspot")
        case .areaRenewal: Phrase(da: "Områdefornyelse", en: "Area renewal")
        case .holisticPlan: Phrase(da: "Boligsocial helhedsplan", en: "Holistic plan")
        case .developmentPlan: Phrase(da: "Udviklingsplan", en: "Development plan")
        case .policy: Phrase(da: "Politik", en: "Policy")
        }
    }
}

extension Contribution.Stance {
    public var phrase: Phrase {
        switch self {
        case .asked: Phrase(da: "Har ikke svaret", en: "Has not answered")
        case .contributes: Phrase(da: "Bidrager", en: "Contributes")
        case .notRelevant: Phrase(da: "Ikke relevant", en: "Not relevant")
        }
    }
}
