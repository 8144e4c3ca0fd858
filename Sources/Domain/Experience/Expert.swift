// SPDX-License-Identifier: EUPL-1.2

public typealias ExpertID = ID<Expert>
public typealias QuestionToExpertID = ID<ExpertQuestion>

/// Somebody who knows about something and has agreed to be asked.
public struct Expert: Equatable, Sendable, Codable {
    public let id: ExpertID
    public let who: ExpertIdentity
    public internal(set) var expertise: [String]
    public internal(set) var areas: [AreaID]
    /// When they said that they may be asked.
    public let consented: Day
    /// From then on nobody asks them.
    public internal(set) var retired: Day?
    public let source: String?
    public let isExample: Bool
    public internal(set) var version = 1

    public var isAsked: Bool { retired == nil }
}

/// A person, or an organization as a whole.
public enum ExpertIdentity: Hashable, Sendable, Codable {
    case person(PersonID)
    case organization(OrganizationID)

    // Names for what the journal would otherwise call `_0`.
    enum PersonCodingKeys: String, CodingKey { case _0 = "id" }
    enum OrganizationCodingKeys: String, CodingKey { case _0 = "id" }
}

/// Somebody who is put into the directory.
public struct ExpertDraft: Equatable, Sendable {
    public var id: ExpertID
    public var who: ExpertIdentity
    public var expertise: [String]
    public var areas: [AreaID]
    /// Nil where they have not agreed.
    public var consented: Day?
    public var source: String?
    public var isExample: Bool

    public init(
        id: ExpertID,
        who: ExpertIdentity,
        expertise: [String],
        areas: [AreaID] = [],
        consented: Day?,
        source: String? = nil,
        isExample: Bool = false
    ) {
        self.id = id
        self.who = who
        self.expertise = expertise
        self.areas = areas
        self.consented = consented
        self.source = source
        self.isExample = isExample
    }
}

/// What somebody has asked an expert, with the answer.
public struct ExpertQuestion: Equatable, Sendable, Codable {
    public let id: QuestionToExpertID
    public let expert: ExpertID
    public let title: String
    /// In the vault.
    public let text: NoteID
    public let by: OrganizationID
    public let person: PersonID?
    public let asked: Day
    public internal(set) var answer: Answer?

    /// What the expert has said.
    public struct Answer: Equatable, Sendable, Codable {
        public let text: NoteID
        public let on: Day
        /// Whether everybody may read the question with its answer.
        public let isPublic: Bool
    }

    public var isOpen: Bool { answer == nil }
}

/// A question as it is asked.
public struct ExpertQuestionDraft: Equatable, Sendable {
    public var id: QuestionToExpertID
    public var expert: ExpertID
    public var title: String
    public var text: NoteID
    public var by: OrganizationID
    public var person: PersonID?

    public init(
        id: QuestionToExpertID,
        expert: ExpertID,
        title: String,
        text: NoteID,
        by: OrganizationID,
        person: PersonID? = nil
    ) {
        self.id = id
        self.expert = expert
        self.title = title
        self.text = text
        self.by = by
        self.person = person
    }
}
