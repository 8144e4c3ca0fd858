// SPDX-License-Identifier: EUPL-1.2

extension HearingSubject {
    public var phrase: Phrase {
        switch self {
        case .programme: Phrase(da: "program", en: "programme")
        case .plan: Phrase(da: "plan", en: "plan")
        case .agreement: Phrase(da: "aftale", en: "agreement")
        case .policy: Phrase(da: "politik", en: "policy")
        case .charter: Phrase(da: "kommissorium", en: "charter")
        case .other: Phrase(da: "andet", en: "other")
        }
    }
}

extension HearingState {
    public var phrase: Phrase {
        switch self {
        case .preparing: Phrase(da: "Forberedes", en: "In preparation")
        case .open: Phrase(da: "Åben", en: "Open")
        case .closed: Phrase(da: "Lukket, svar skrives", en: "Closed, being answered")
        case .answered: Phrase(da: "Besvaret", en: "Answered")
        case .withdrawn: Phrase(da: "Trukket tilbage", en: "Withdrawn")
        }
    }
}

extension HearingPosition {
    public var phrase: Phrase {
        switch self {
        case .agree: Phrase(da: "Enig", en: "Agrees")
        case .agreeWithRemarks: Phrase(da: "Enig med bemærkninger", en: "Agrees with remarks")
        case .disagree: Phrase(da: "Uenig", en: "Disagrees")
        case .noPosition: Phrase(da: "Tager ikke stilling", en: "Takes no position")
        }
    }
}

extension RecommendationVerdict {
    public var phrase: Phrase {
        switch self {
        case .followed: Phrase(da: "fulgt", en: "followed")
        case .partly: Phrase(da: "delvis fulgt", en: "partly followed")
        case .notFollowed: Phrase(da: "ikke fulgt", en: "not followed")
        }
    }
}
