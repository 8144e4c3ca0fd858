// SPDX-License-Identifier: EUPL-1.2

/// What has happened to cases, papers and requests to see them.
public enum CaseEvent: Equatable, Sendable, Codable {
    case schemeStated(NumberSchemeStated)
    case senderStated(SenderStated)
    case opened(CaseOpened)
    case described(CaseDescribed)
    case closed(CaseClosed)
    case reopened(CaseReopened)
    case filed(DocumentFiled)
    case documentDescribed(DocumentDescribed)
    case letterWritten(LetterWritten)
    case versionAdded(DocumentVersionAdded)
    case finished(DocumentFinished)
    case sent(DocumentSent)
    case withdrawn(DocumentWithdrawn)
    case accessRequested(AccessRequested)
    case accessPlaced(AccessPlaced)
    case accessExtended(AccessExtended)
    case accessDecided(AccessDecided)
    case accessPacked(AccessPacked)
    case accessFetched(AccessFetched)
    case accessAnswered(AccessAnswered)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case schemeStated = "case.scheme-stated"
        case senderStated = "case.sender-stated"
        case opened = "case.opened"
        case described = "case.described"
        case closed = "case.closed"
        case reopened = "case.reopened"
        case filed = "document.filed"
        case documentDescribed = "document.described"
        case letterWritten = "document.letter-written"
        case versionAdded = "document.version-added"
        case finished = "document.finished"
        case sent = "document.sent"
        case withdrawn = "document.withdrawn"
        case accessRequested = "access.requested"
        case accessPlaced = "access.placed"
        case accessExtended = "access.extended"
        case accessDecided = "access.decided"
        case accessPacked = "access.packed"
        case accessFetched = "access.fetched"
        case accessAnswered = "access.answered"
    }
}

public struct NumberSchemeStated: Equatable, Sendable, Codable {
    public let scheme: NumberScheme
}

public struct SenderStated: Equatable, Sendable, Codable {
    public let sheet: SenderSheet
}

public struct CaseOpened: Equatable, Sendable, Codable {
    public let `case`: CaseID
    public let number: CaseNumber
    /// Whether the city gave the number, and so has come that far in its year.
    public let isGiven: Bool
    public let content: CaseContent
    public let source: String?
    public let isExample: Bool
}

public struct CaseDescribed: Equatable, Sendable, Codable {
    public let `case`: CaseID
    public let content: CaseContent
}

public struct CaseClosed: Equatable, Sendable, Codable {
    public let `case`: CaseID
}

public struct CaseReopened: Equatable, Sendable, Codable {
    public let `case`: CaseID
    public let reason: NoteID
}

public struct DocumentFiled: Equatable, Sendable, Codable {
    public let document: CaseDocumentID
    public let number: DocumentNumber
    public let isGiven: Bool
    public let `case`: CaseID
    public let content: DocumentContent
    public let ean: Ean?
    public let file: DocumentFile?
    public let letter: NoteID?
    public let state: DocumentState
    public let by: PersonID?
    public let source: String?
    public let isExample: Bool
}

public struct DocumentDescribed: Equatable, Sendable, Codable {
    public let document: CaseDocumentID
    public let content: DocumentContent
}

public struct LetterWritten: Equatable, Sendable, Codable {
    public let document: CaseDocumentID
    public let text: NoteID
}

public struct DocumentVersionAdded: Equatable, Sendable, Codable {
    public let document: CaseDocumentID
    public let file: DocumentFile
    public let by: PersonID?
}

public struct DocumentFinished: Equatable, Sendable, Codable {
    public let document: CaseDocumentID
    public let file: DocumentFile?
    public let by: PersonID?
}

public struct DocumentSent: Equatable, Sendable, Codable {
    public let document: CaseDocumentID
    /// Nil where nobody has said when.
    public let on: Day?
}

public struct DocumentWithdrawn: Equatable, Sendable, Codable {
    public let document: CaseDocumentID
    public let reason: NoteID
}

public struct AccessRequested: Equatable, Sendable, Codable {
    public let request: AccessRequestID
    public let received: Day
    public let requester: NoteID
    public let wording: NoteID?
    public let unit: OrganizationID
    public let cases: [CaseID]
    public let isExample: Bool
}

public struct AccessPlaced: Equatable, Sendable, Codable {
    public let request: AccessRequestID
    public let unit: OrganizationID
    public let cases: [CaseID]
}

public struct AccessExtended: Equatable, Sendable, Codable {
    public let request: AccessRequestID
    public let to: AccessTerm
    public let reason: NoteID
}

public struct AccessDecided: Equatable, Sendable, Codable {
    public let request: AccessRequestID
    public let document: CaseDocumentID
    public let decision: AccessDecision
}

public struct AccessPacked: Equatable, Sendable, Codable {
    public let request: AccessRequestID
    public let file: DocumentFile
    public let papers: Int
    public let by: PersonID?
}

public struct AccessFetched: Equatable, Sendable, Codable {
    public let request: AccessRequestID
    public let package: Int
    public let by: PersonID?
}

public struct AccessAnswered: Equatable, Sendable, Codable {
    public let request: AccessRequestID
}
