// SPDX-License-Identifier: EUPL-1.2

/// What sort of paper it is.
///
/// Source: the five kinds in the drawer — a letter, a charter, a covering
/// letter, a hearing response, a status report.
public enum PaperKind: String, Codable, Sendable, CaseIterable {
    case letter
    case hearingResponse = "hearing-response"
    case charter
    case statusReport = "status-report"
    case minutes
    case coveringLetter = "covering-letter"
    case other
}

/// What a paper says about itself and about others.
public enum PaperField: String, Codable, Sendable, CaseIterable {
    case kind, sender, addressee, date
    case caseNumber = "case-number"
    case documentNumber = "document-number"
    case ean, signatory
    case sectionLimit = "section-limit"
    case deadline, amount, area, organization, programme
    /// Another paper that it names by its number.
    case link
    case recommendation, promise

    /// Whether a paper has only one of it.
    public var isSingle: Bool {
        switch self {
        case .kind, .date, .ean: true
        default: false
        }
    }
}

/// What a person has confirmed or put right; words of the paper lie in the vault.
public enum PaperValue: Hashable, Codable, Sendable {
    case kind(is: PaperKind)
    case organization(id: OrganizationID)
    case post(id: PostID)
    case area(id: AreaID)
    case programme(id: ProgrammeID)
    case day(on: Day)
    /// A case, document or invoice number as it is written.
    case number(text: String)
    case characters(limit: Int)
    case kroner(amount: Kroner)
    /// A name, with the office that it signs for.
    case signatory(name: NoteID, post: PostID?)
    /// A sentence, or what is known by no name of the city.
    case words(note: NoteID)

    /// What of it lies in the vault.
    public var note: NoteID? {
        switch self {
        case .signatory(let name, _): name
        case .words(let note): note
        default: nil
        }
    }
}

extension PaperKind {
    public var phrase: Phrase {
        switch self {
        case .letter: Phrase(da: "Brev", en: "Letter")
        case .hearingResponse: Phrase(da: "Høringssvar", en: "Hearing response")
        case .charter: Phrase(da: "Kommissorium", en: "Charter")
        case .statusReport: Phrase(da: "Statusredegørelse", en: "Status report")
        case .minutes: Phrase(da: "Referat", en: "Minutes")
        case .coveringLetter: Phrase(da: "Følgebrev", en: "Covering letter")
        case .other: Phrase(da: "Andet", en: "Other")
        }
    }
}

extension PaperField {
    public var phrase: Phrase {
        switch self {
        case .kind: Phrase(da: "Papirets art", en: "Kind of paper")
        case .sender: Phrase(da: "Afsender", en: "Sender")
        case .addressee: Phrase(da: "Modtager", en: "Addressee")
        case .date: Phrase(da: "Dato", en: "Date")
        case .caseNumber: Phrase(da: "Sagsnummer", en: "Case number")
        case .documentNumber: Phrase(da: "Dokumentnummer", en: "Document number")
        case .ean: Phrase(da: "EAN", en: "EAN")
        case .signatory: Phrase(da: "Underskriver", en: "Signatory")
        case .sectionLimit: Phrase(da: "Plads i afsnittet", en: "Room in the section")
        case .deadline: Phrase(da: "Frist", en: "Deadline")
        case .amount: Phrase(da: "Beløb", en: "Amount")
        case .area: Phrase(da: "Område", en: "Area")
        case .organization: Phrase(da: "Organisation", en: "Organization")
        case .programme: Phrase(da: "Program", en: "Programme")
        case .link: Phrase(da: "Andet papir", en: "Other paper")
        case .recommendation: Phrase(da: "Anbefaling", en: "Recommendation")
        case .promise: Phrase(da: "Løfte", en: "Promise")
        }
    }
}
