// SPDX-License-Identifier: EUPL-1.2

/// What a forum is asked to do with a matter.
public enum ItemPurpose: String, Equatable, Sendable, Codable, CaseIterable {
    case inform, discuss, recommend, decide

    /// As agendas write it.
    public var phrase: Phrase {
        switch self {
        case .inform: Phrase(da: "Orientering", en: "Information")
        case .discuss: Phrase(da: "Drøftelse", en: "Discussion")
        case .recommend: Phrase(da: "Indstilling", en: "Recommendation")
        case .decide: Phrase(da: "Beslutning", en: "Decision")
        }
    }

    /// What the forum needs to do as it is asked.
    public var power: Power {
        switch self {
        case .inform: .inform
        case .discuss: .discuss
        case .recommend: .recommend
        case .decide: .decide
        }
    }
}
