// SPDX-License-Identifier: EUPL-1.2

extension DocumentKind {
    public var phrase: Phrase {
        switch self {
        case .letter: Phrase(da: "Brev", en: "Letter")
        case .coveringLetter: Phrase(da: "Følgebrev", en: "Covering letter")
        case .hearingResponse: Phrase(da: "Høringssvar", en: "Hearing response")
        case .hearingNote: Phrase(da: "Høringsnotat", en: "Hearing note")
        case .statusReport: Phrase(da: "Statusredegørelse", en: "Status report")
        case .agreement: Phrase(da: "Aftale", en: "Agreement")
        case .minutes: Phrase(da: "Referat", en: "Minutes")
        case .charter: Phrase(da: "Kommissorium", en: "Charter")
        case .note: Phrase(da: "Notat", en: "Note")
        case .other: Phrase(da: "Andet", en: "Other")
        }
    }
}

extension DocumentDirection {
    public var phrase: Phrase {
        switch self {
        case .incoming: Phrase(da: "indgående", en: "incoming")
        case .outgoing: Phrase(da: "udgående", en: "outgoing")
        case .internal: Phrase(da: "internt", en: "internal")
        }
    }
}

extension DocumentState {
    public var phrase: Phrase {
        switch self {
        case .draft: Phrase(da: "Kladde", en: "Draft")
        case .final: Phrase(da: "Færdigt", en: "Finished")
        case .sent: Phrase(da: "Sendt", en: "Sent")
        }
    }
}
