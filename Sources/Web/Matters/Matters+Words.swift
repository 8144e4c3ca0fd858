// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Matter.Kind {
    var phrase: Phrase {
        switch self {
        case .challenge: Phrase(da: "Udfordring", en: "Challenge")
        case .theme: Phrase(da: "Tema", en: "Theme")
        case .proposal: Phrase(da: "Forslag", en: "Proposal")
        }
    }
}

extension SolutionKind {
    var phrase: Phrase {
        switch self {
        case .professional: Phrase(da: "Faglig", en: "Professional")
        case .organizational: Phrase(da: "Organisatorisk", en: "Organizational")
        case .political: Phrase(da: "Politisk", en: "Political")
        }
    }
}

extension Sentiment {
    var phrase: Phrase {
        switch self {
        case .worry: Phrase(da: "Bekymring", en: "Worry")
        case .wish: Phrase(da: "Ønske", en: "Wish")
        case .praise: Phrase(da: "Ros", en: "Praise")
        }
    }
}

extension MatterKind {
    /// As a choice in a form, where `every` is all that has no kind of its own.
    var choice: Phrase {
        self == .every
            ? Phrase(da: "Andet", en: "Something else")
            : Phrase(da: phrase.danish.capitalizedFirst, en: phrase.english.capitalizedFirst)
    }
}

extension Phrase {
    static let matters = Phrase(da: "Sager", en: "Matters")
    static let actions = Phrase(da: "Opgaver", en: "Actions")
    static let decisions = Phrase(da: "Beslutninger", en: "Decisions")
    static let raiseMatter = Phrase(da: "Rejs en sag", en: "Raise a matter")
    static let incomingMatters = Phrase(da: "Indkomne henvendelser", en: "Incoming messages")
    static let owesAnswer = Phrase(da: "Skal svare", en: "Owes the answer")
    static let theRaiser = Phrase(da: "den, der rejste sagen", en: "whoever raised it")
}
