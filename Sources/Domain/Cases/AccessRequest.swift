// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

public typealias AccessRequestID = ID<AccessRequest>

/// Somebody asks to see the papers of cases (aktindsigt).
///
/// Source: offentlighedsloven § 36, 2; the field notes, section 4.
public struct AccessRequest: Equatable, Sendable, Codable {
    public let id: AccessRequestID
    public let received: Day
    /// Who asks and how to reach them, in the vault.
    public let requester: NoteID
    /// What they asked for in their own words, in the vault.
    public let wording: NoteID?
    /// The unit that answers.
    public internal(set) var unit: OrganizationID
    /// In the order of their names; empty until somebody has found what was asked for.
    public internal(set) var cases: [CaseID]
    public internal(set) var clock = AccessTerm.seven
    /// Why it takes longer than seven days, in the vault.
    public internal(set) var extensions: [AccessExtension] = []
    public internal(set) var decisions: TreeDictionary<CaseDocumentID, AccessDecision> = [:]
    /// What was put together; the last one is what goes out.
    public internal(set) var packages: [AccessPackage] = []
    /// Whether the last package is what is decided now.
    public internal(set) var isPacked = false
    public internal(set) var answered: Day?
    public let isExample: Bool
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1
}

/// How many working days there are.
public enum AccessTerm: Int, Sendable, Codable, CaseIterable {
    /// As a rule.
    case seven = 7
    /// Many papers, or papers to be gone through with care.
    case fourteen = 14
    /// Only very large or difficult requests.
    case forty = 40
}

public struct AccessExtension: Equatable, Sendable, Codable {
    public let on: Day
    public let to: AccessTerm
    /// In the vault.
    public let reason: NoteID
}

/// What is done with one paper of the request.
public enum AccessDecision: Equatable, Sendable, Codable {
    case given
    /// Without what may not be told: another file, and why.
    case partly(DocumentFile, AccessGround)
    case refused(AccessGround)

    enum PartlyCodingKeys: String, CodingKey {
        case _0 = "file"
        case _1 = "ground"
    }
    enum RefusedCodingKeys: String, CodingKey { case _0 = "ground" }
}

/// Why a paper, or a part of it, is not given.
///
/// The paragraphs are from memory and are shown as not verified.
public enum AccessGround: String, Sendable, Codable, CaseIterable {
    case internalPaper = "internal-paper"
    case privateAffairs = "private-affairs"
    case businessAffairs = "business-affairs"
    case crimePrevention = "crime-prevention"
    case economicInterest = "economic-interest"
    case otherInterest = "other-interest"
}

/// What was given, put together in one file.
public struct AccessPackage: Equatable, Sendable, Codable {
    /// From 1 on.
    public let number: Int
    public let file: DocumentFile
    /// How many papers lie in it.
    public let papers: Int
    public let by: PersonID?
    public let on: Day
    /// Every time that it was fetched.
    public internal(set) var fetched: [AccessFetch] = []
}

public struct AccessFetch: Equatable, Sendable, Codable {
    public let by: PersonID?
    public let on: Day
}
