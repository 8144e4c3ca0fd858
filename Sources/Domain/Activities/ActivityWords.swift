// SPDX-License-Identifier: EUPL-1.2

extension DelayCause {
    /// The cause in plain words, to stand after “Årsag:”.
    public var phrase: Phrase {
        switch self {
        case .funding:
            Phrase(da: "penge eller bevilling mangler", en: "money or a grant is missing")
        case .coordination:
            Phrase(
                da: "samarbejde og arbejdsdeling",
                en: "coordination and division of labour")
        case .permit: Phrase(da: "en tilladelse mangler", en: "a permit is missing")
        case .hearing: Phrase(da: "en høring er ikke slut", en: "a hearing is not over")
        case .supplier:
            Phrase(da: "leverandør eller entreprenør", en: "supplier or contractor")
        case .staffing: Phrase(da: "der mangler folk", en: "too few people")
        case .weather: Phrase(da: "vejret", en: "the weather")
        case .other: Phrase(da: "noget andet", en: "something else")
        }
    }
}

extension PrerequisiteKind {
    /// What the one that waits does, and when: said of the waiting activity.
    public var phrase: Phrase {
        switch self {
        case .finishToStart:
            Phrase(
                da: "kan begynde, når den anden er færdig",
                en: "can begin once the other is finished")
        case .startToStart:
            Phrase(
                da: "kan begynde, når den anden er begyndt",
                en: "can begin once the other has begun")
        case .finishToFinish:
            Phrase(
                da: "kan blive færdig, når den anden er færdig",
                en: "can finish once the other is finished")
        case .startToFinish:
            Phrase(
                da: "kan blive færdig, når den anden er begyndt",
                en: "can finish once the other has begun")
        }
    }
}

extension Lag.Unit {
    public var phrase: Phrase {
        switch self {
        case .working: Phrase(da: "arbejdsdage", en: "working days")
        case .calendar: Phrase(da: "kalenderdage", en: "calendar days")
        }
    }
}

extension Lag {
    /// `tidligst 5 arbejdsdage efter`; nil when the one may follow the other at once.
    public var phrase: Phrase? {
        if days == 0 { return nil }
        return days > 0
            ? Phrase(
                da: "tidligst \(length.danish) efter",
                en: "no earlier than \(length.english) after")
            : Phrase(da: "op til \(length.danish) før", en: "up to \(length.english) before")
    }

    /// `5 arbejdsdage`, whichever way it counts.
    public var length: Phrase {
        let days = abs(days)
        let isOne = days == 1
        return switch unit {
        case .working:
            Phrase(
                da: "\(days) \(isOne ? "arbejdsdag" : "arbejdsdage")",
                en: "\(days) \(isOne ? "working day" : "working days")")
        case .calendar:
            Phrase(
                da: "\(days) \(isOne ? "kalenderdag" : "kalenderdage")",
                en: "\(days) \(isOne ? "calendar day" : "calendar days")")
        }
    }
}
