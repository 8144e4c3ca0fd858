// SPDX-License-Identifier: EUPL-1.2

extension AreaKind {
    /// What people call one area of the kind: `Boligområde`.
    public var phrase: Phrase {
        switch self {
        case .district: Phrase(da: "Bydel", en: "District")
        case .cityArea: Phrase(da: "Udsat byområde", en: "Vulnerable city area")
        case .housingArea: Phrase(da: "Boligområde", en: "Housing area")
        case .housingSection: Phrase(da: "Boligafdeling", en: "Housing section")
        case .surveyDistrict: Phrase(da: "Distrikt", en: "Survey district")
        case .place: Phrase(da: "Sted", en: "Place")
        }
    }
}
