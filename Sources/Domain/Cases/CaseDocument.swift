// SPDX-License-Identifier: EUPL-1.2

/// One paper of a case, in all its versions.
///
/// Source: covering letter of 3 March 2011 — two offices sign one letter to one
/// authority, with case and document number and date in the side block.
public struct CaseDocument: Equatable, Sendable, Codable {
    public let id: CaseDocumentID
    public let number: DocumentNumber
    public let `case`: CaseID
    public internal(set) var content: DocumentContent
    /// The unit that sends it has this number on its papers; as it was when filed.
    public let ean: Ean?
    /// The letter's words as they are now, in the vault; nil for a paper that
    /// was not written here.
    public internal(set) var letter: NoteID?
    /// The first version first.
    public internal(set) var versions: [DocumentVersion] = []
    public internal(set) var state: DocumentState
    public let filed: Day
    /// When it went out; nil before that, and where nobody has said.
    public internal(set) var sent: Day?
    /// Taken back, with the reason; its number is never used again.
    public internal(set) var withdrawn: DocumentWithdrawal?
    public let source: String?
    public let isExample: Bool
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public var title: String { content.title }
    public var kind: DocumentKind { content.kind }
    public var sight: DocumentSight { content.sight }
    /// The version that holds now; nil where the paper itself is not here.
    public var latest: DocumentVersion? { versions.last }
}

/// What somebody may write about a document and change until it is sent.
public struct DocumentContent: Equatable, Sendable, Codable {
    public var kind: DocumentKind
    public var title: String
    public var direction: DocumentDirection
    /// The unit that it is from; nil when it comes from outside.
    public var sender: OrganizationID?
    public var addressees: [Addressee]
    public var signatories: [Signatory]
    /// The day on the paper; nil when the paper states none.
    public var dated: Day?
    public var sight: DocumentSight

    public init(
        kind: DocumentKind,
        title: String,
        direction: DocumentDirection,
        sender: OrganizationID? = nil,
        addressees: [Addressee] = [],
        signatories: [Signatory] = [],
        dated: Day? = nil,
        sight: DocumentSight = .internal
    ) {
        self.kind = kind
        self.title = title
        self.direction = direction
        self.sender = sender
        self.addressees = addressees
        self.signatories = signatories
        self.dated = dated
        self.sight = sight
    }
}

/// What sort of paper it is.
public enum DocumentKind: String, Sendable, Codable, CaseIterable {
    case letter, minutes, charter, note, agreement, other
    case coveringLetter = "covering-letter"
    case hearingResponse = "hearing-response"
    case hearingNote = "hearing-note"
    case statusReport = "status-report"
}

public enum DocumentDirection: String, Sendable, Codable, CaseIterable {
    case incoming = "in"
    case outgoing = "out"
    case `internal`
}

/// How far a paper has come; it never goes back.
public enum DocumentState: String, Sendable, Codable, CaseIterable {
    case draft, final, sent
}

/// Who may read a paper.
public enum DocumentSight: Hashable, Sendable, Codable {
    /// Everybody, once it is no draft any more.
    case `public`
    /// Municipal staff.
    case `internal`
    /// Those who keep the case, for this reason.
    case closed(ClosureBasis)

    // A name for what the journal would otherwise call `_0`.
    enum ClosedCodingKeys: String, CodingKey { case _0 = "basis" }
}

/// Somebody that a paper is for.
public enum Addressee: Hashable, Sendable, Codable {
    case post(PostID)
    case organization(OrganizationID)
    /// Somebody who has no place in the city; the words lie in the vault.
    case outside(NoteID)

    // Names for what the journal would otherwise call `_0`.
    enum PostCodingKeys: String, CodingKey { case _0 = "id" }
    enum OrganizationCodingKeys: String, CodingKey { case _0 = "id" }
    enum OutsideCodingKeys: String, CodingKey { case _0 = "note" }
}

/// A post that signs, and the body that it signs for.
public struct Signatory: Hashable, Sendable, Codable {
    public let post: PostID
    /// A forum or committee; nil when the post signs for its own organization.
    public let onBehalfOf: OrganizationID?

    public init(_ post: PostID, onBehalfOf body: OrganizationID? = nil) {
        self.post = post
        onBehalfOf = body
    }
}

/// A file of a paper; its bytes lie in the cabinet by their hash.
public struct DocumentFile: Hashable, Sendable, Codable {
    /// SHA-256 of the bytes, in lower-case hexadecimal digits.
    public let hash: FileID
    /// The name to read and to save it by.
    public let name: String
    public let mediaType: String
    public let bytes: Int

    public init(hash: FileID, name: String, mediaType: String, bytes: Int) {
        self.hash = hash
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }
}

/// A paper as it was from some day on.
public struct DocumentVersion: Equatable, Sendable, Codable {
    /// From 1 on.
    public let number: Int
    public let file: DocumentFile
    /// Who put it there; nil for a program.
    public let by: PersonID?
    public let on: Day
}

/// Why a paper was taken back.
public struct DocumentWithdrawal: Equatable, Sendable, Codable {
    public let on: Day
    /// In the vault.
    public let reason: NoteID
}
