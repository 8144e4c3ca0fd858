// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Phrase {
    static let journal = Phrase(da: "Journal", en: "Journal")
    static let caseNumber = Phrase(da: "Sagsnummer", en: "Case number")
    static let documentNumber = Phrase(da: "Dokumentnummer", en: "Document number")
    static let letters = Phrase(da: "Breve", en: "Letters")
    static let accessToPapers = Phrase(da: "Aktindsigt", en: "Access to documents")
}

extension DocumentSight {
    /// The choice in a form; `closed` says why beside it.
    var word: String {
        switch self {
        case .public: "public"
        case .internal: "internal"
        case .closed(let basis): "closed-\(basis.rawValue)"
        }
    }

    init?(word: String) {
        switch word {
        case "public": self = .public
        case "internal": self = .internal
        default:
            guard word.hasPrefix("closed-"),
                let basis = ClosureBasis(rawValue: String(word.dropFirst(7)))
            else { return nil }
            self = .closed(basis)
        }
    }

    static var all: [DocumentSight] {
        [.internal, .public] + ClosureBasis.allCases.map(DocumentSight.closed)
    }

    var phrase: Phrase {
        switch self {
        case .public: Phrase(da: "Offentligt", en: "Public")
        case .internal: Phrase(da: "Kun for ansatte", en: "For staff only")
        case .closed(let basis):
            Phrase(da: "Lukket: \(basis.law.danish)", en: "Closed: \(basis.law.english)")
        }
    }
}

extension CaseSubject.Kind {
    var phrase: Phrase {
        switch self {
        case .area: Phrase(da: "område", en: "area")
        case .initiative: Phrase(da: "indsats", en: "initiative")
        case .programme: Phrase(da: "program", en: "programme")
        case .forum: Phrase(da: "forum eller organisation", en: "forum or organization")
        case .matter: Phrase(da: "sag på tværs", en: "matter")
        case .meeting: Phrase(da: "møde", en: "meeting")
        case .hearing: Phrase(da: "høring", en: "hearing")
        case .statusRound: Phrase(da: "statusredegørelse", en: "status report")
        case .agreement: Phrase(da: "initiativaftale", en: "initiative agreement")
        case .pool: Phrase(da: "pulje", en: "pool")
        case .exemption: Phrase(da: "udfordringsret", en: "right to challenge")
        case .evaluation: Phrase(da: "evaluering", en: "evaluation")
        }
    }
}

extension AccessGround {
    /// The paragraph is from memory, and the page says so.
    var phrase: Phrase {
        switch self {
        case .internalPaper:
            Phrase(
                da: "internt arbejdsdokument (offentlighedsloven § 23, ikke kontrolleret)",
                en: "internal working paper (Access to Public Administration Files Act § 23, "
                    + "not verified)")
        case .privateAffairs:
            Phrase(
                da: "enkeltpersoners private forhold (§ 30, ikke kontrolleret)",
                en: "people's private affairs (§ 30, not verified)")
        case .businessAffairs:
            Phrase(
                da: "drifts- og forretningsforhold (§ 30, ikke kontrolleret)",
                en: "business affairs (§ 30, not verified)")
        case .crimePrevention:
            Phrase(
                da: "forebyggelse af lovovertrædelser (§ 33, ikke kontrolleret)",
                en: "prevention of offences (§ 33, not verified)")
        case .economicInterest:
            Phrase(
                da: "det offentliges økonomiske interesser (§ 33, ikke kontrolleret)",
                en: "public economic interests (§ 33, not verified)")
        case .otherInterest:
            Phrase(
                da: "andre hensyn, som skal skrives i svaret (§ 33, ikke kontrolleret)",
                en: "other interests, to be written in the answer (§ 33, not verified)")
        }
    }
}

extension AccessDecision {
    var phrase: Phrase {
        switch self {
        case .given: Phrase(da: "Gives", en: "Given")
        case .partly(_, let ground):
            Phrase(
                da: "Gives delvist: \(ground.phrase.danish)",
                en: "Given in part: \(ground.phrase.english)")
        case .refused(let ground):
            Phrase(
                da: "Afslås: \(ground.phrase.danish)", en: "Refused: \(ground.phrase.english)")
        }
    }
}

extension AccessTerm {
    var phrase: Phrase {
        switch self {
        case .seven: Phrase(da: "7 arbejdsdage, som regel", en: "7 working days, as a rule")
        case .fourteen:
            Phrase(
                da: "14 arbejdsdage, når der er mange dokumenter eller de kræver nærmere "
                    + "gennemgang",
                en: "14 working days, when there are many papers or they need a closer look")
        case .forty:
            Phrase(
                da: "40 arbejdsdage, kun når anmodningen er meget omfattende",
                en: "40 working days, only when the request is very large")
        }
    }
}
