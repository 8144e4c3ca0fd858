// SPDX-License-Identifier: EUPL-1.2

extension WalkState {
    public var phrase: Phrase {
        switch self {
        case .planned: Phrase(da: "Planlagt", en: "Planned")
        case .invited: Phrase(da: "Inviteret", en: "Invited")
        case .walked: Phrase(da: "Gået, rapport mangler", en: "Walked, report missing")
        case .reported: Phrase(da: "Gået, rapport lavet", en: "Walked, report made")
        case .cancelled: Phrase(da: "Aflyst", en: "Cancelled")
        }
    }
}

extension WalkLight.Kind {
    public var phrase: Phrase {
        switch self {
        case .daylight: Phrase(da: "Dagslys", en: "Daylight")
        case .twilight: Phrase(da: "Tusmørke", en: "Twilight")
        case .becomesDark: Phrase(da: "Det bliver mørkt undervejs", en: "It gets dark on the way")
        case .dark: Phrase(da: "Efter mørkets frembrud", en: "After dark")
        }
    }
}

extension WalkLight {
    /// The light, and how it is known: by where the sun stands.
    public var sentence: Phrase {
        let degrees = Int(atStart.magnitude.rounded())
        let isUp = atStart >= 0
        return Phrase(
            da: "\(kind.phrase.danish) (solen står \(degrees)° "
                + "\(isUp ? "over" : "under") horisonten ved start)",
            en: "\(kind.phrase.english) (the sun is \(degrees)° "
                + "\(isUp ? "above" : "below") the horizon at the start)")
    }
}
