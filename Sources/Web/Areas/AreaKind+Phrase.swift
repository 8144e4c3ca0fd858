// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension AreaKind {
    /// In the order that lists show them: first those that work is planned for.
    static let listed: [AreaKind] = [
        .cityArea, .housingArea, .housingSection, .place, .district, .surveyDistrict,
    ]

    var plural: Phrase {
        switch self {
        case .district: Phrase(da: "Bydele", en: "Districts")
        case .cityArea: Phrase(da: "Udsatte byområder", en: "Vulnerable city areas")
        case .housingArea: Phrase(da: "Boligområder", en: "Housing areas")
        case .housingSection: Phrase(da: "Boligafdelinger", en: "Housing sections")
        case .surveyDistrict: Phrase(da: "Distrikter", en: "Survey districts")
        case .place: Phrase(da: "Steder", en: "Places")
        }
    }
}

extension Reading {
    /// Every area of the day, by kind and then by name.
    var areasByKind: [AreaKind: [Area]] {
        Dictionary(grouping: city.areas.areas.values, by: \.kind)
            .mapValues { $0.inDanishOrder(by: \.name, then: \.id) }
    }
}
