// SPDX-License-Identifier: EUPL-1.2

/// What a forum made of a matter, in the words that minutes use.
public enum Outcome: String, Equatable, Sendable, Codable, CaseIterable {
    case approved, endorsed, noted, recommended, postponed, forwarded, rejected, discussed
    /// The forum declines to take a position, and says why.
    ///
    /// Source: letter of 5 October 2021 — “ønsker vi ikke at tage stilling til
    /// enkelte dele”.
    case noPosition = "no-position"

    /// What a forum needs to reach it.
    public var power: Power {
        switch self {
        case .approved, .endorsed, .rejected: .decide
        case .recommended: .recommend
        case .discussed: .discuss
        case .noted: .inform
        case .postponed, .forwarded, .noPosition: .none
        }
    }

    /// Whether the matter goes on to another forum.
    public var passesOn: Bool { self == .recommended || self == .forwarded }

    /// Whether the answer goes back to where the matter came from.
    public var returns: Bool { !passesOn && self != .postponed }

    /// Whether something is to be carried out now.
    public var isAssent: Bool { self == .approved || self == .endorsed }

    /// `Taget til efterretning`.
    public var phrase: Phrase {
        switch self {
        case .approved: Phrase(da: "Godkendt", en: "Approved")
        case .endorsed: Phrase(da: "Tiltrådt", en: "Endorsed")
        case .noted: Phrase(da: "Taget til efterretning", en: "Noted")
        case .recommended: Phrase(da: "Anbefales", en: "Recommended")
        case .postponed: Phrase(da: "Udsat", en: "Postponed")
        case .forwarded: Phrase(da: "Oversendt", en: "Forwarded")
        case .rejected: Phrase(da: "Afvist", en: "Rejected")
        case .discussed: Phrase(da: "Drøftet", en: "Discussed")
        case .noPosition:
            Phrase(da: "Afstår fra at tage stilling", en: "Declines to take a position")
        }
    }
}
