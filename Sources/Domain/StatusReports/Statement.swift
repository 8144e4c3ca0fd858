// SPDX-License-Identifier: EUPL-1.2

/// What one body writes for a status report, and how far it has come.
public struct Statement: Equatable, Sendable, Codable {
    public let organization: OrganizationID
    /// Who signs it off.
    public let responsible: PostID?
    /// One for each section of the round's template, in its order.
    public internal(set) var sections: [StatementSection]
    /// The signed versions, the oldest first; none is ever changed.
    public internal(set) var issues: [StatementIssue] = []
    /// Whether the latest signed version holds and nothing can be written.
    public internal(set) var isLocked = false
    public internal(set) var asked: StatementStep?
    public internal(set) var returns: [StatementStep] = []
    public internal(set) var reopenings: [StatementStep] = []
    public internal(set) var exceptions: [LimitException] = []
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public subscript(key: SectionKey) -> StatementSection? { sections.first { $0.key == key } }

    public var isEmpty: Bool { sections.allSatisfy { $0.latest?.note == nil } }

    /// The version that goes into the report; nil while there is none.
    public var signed: StatementIssue? { isLocked ? issues.last : nil }

    /// The first day that it was signed; reopening does not take it back.
    public var delivered: Day? { issues.first?.on }
}

/// The text of one section with all that it was before.
public struct StatementSection: Equatable, Sendable, Codable {
    public let key: SectionKey
    /// Oldest first; a form that saw version 3 saw the third.
    public internal(set) var versions: [SectionVersion] = []

    public var latest: SectionVersion? { versions.last }
    public var count: Int { latest?.count ?? 0 }
}

/// A text as somebody wrote it.
public struct SectionVersion: Equatable, Sendable, Codable {
    /// In the vault, byte for byte as it was sent; nil when the section was emptied.
    public let note: NoteID?
    public let count: Int
    public let by: PersonID?
    public let on: Day
}

/// A statement as it was signed.
public struct StatementIssue: Equatable, Sendable, Codable {
    public let number: Int
    public let on: Day
    public let by: PersonID?
    public let sections: [IssuedSection]

    public subscript(key: SectionKey) -> IssuedSection? { sections.first { $0.key == key } }
}

public struct IssuedSection: Equatable, Sendable, Codable {
    public let key: SectionKey
    public let note: NoteID?
    public let count: Int
}

/// Somebody asked for a signature, sent a statement back or opened it again.
public struct StatementStep: Equatable, Sendable, Codable {
    public let on: Day
    public let by: PersonID?
    /// In the vault.
    public let words: NoteID?
}

/// a section may be longer than its room, up to that many characters.
public struct LimitException: Equatable, Sendable, Codable {
    public let section: SectionKey
    public let upTo: Int
    public let on: Day
    /// In the vault.
    public let reason: NoteID
}

/// How far a statement has come.
public enum StatementState: String, Equatable, Sendable, CaseIterable {
    case notBegun = "not-begun"
    case begun, awaiting, returned, signed, reopened
}

extension Statement {
    public var state: StatementState {
        if isLocked { return .signed }
        if asked != nil { return .awaiting }
        if !reopenings.isEmpty { return .reopened }
        if !returns.isEmpty { return .returned }
        return isEmpty ? .notBegun : .begun
    }

    /// Whether the person has written in what stands there now, or before.
    public func isWritten(by person: PersonID) -> Bool {
        sections.contains { $0.versions.contains { $0.by == person } }
    }

    /// whether whoever signed the version had written in it; not what came after it.
    public func isOwnWork(_ issue: StatementIssue) -> Bool {
        guard let signer = issue.by else { return false }
        return sections.contains { section in
            let issued = section.versions.lastIndex { $0.note == issue[section.key]?.note }
            return issued.map { section.versions[...$0].contains { $0.by == signer } } ?? false
        }
    }

    /// How many characters the section may have: its room, or what was let through.
    public func room(of section: TemplateSection) -> Int {
        exceptions.filter { $0.section == section.key }.map(\.upTo).max()
            .map { max($0, section.limit) } ?? section.limit
    }
}

extension StatusRound {
    /// how many days the statement is late, or came late; 0 when in time.
    public func daysLate(_ statement: Statement, on day: Day) -> Int {
        max(0, due.distance(to: statement.delivered ?? day))
    }
}
