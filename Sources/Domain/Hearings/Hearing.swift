// SPDX-License-Identifier: EUPL-1.2

public typealias HearingID = ID<Hearing>

/// Something that others are heard about before it is decided.
///
/// Source: hearing response 2010-857794 — one department has sent its programme
/// in hearing in another's committee.
public struct Hearing: Equatable, Sendable, Codable {
    public let id: HearingID
    public internal(set) var content: HearingContent
    /// The day that it was written down.
    public let prepared: Day
    public internal(set) var opened: Day?
    /// In the order they were given.
    public internal(set) var extensions: [HearingExtension] = []
    /// What was warned of when it was opened all the same, and why it was.
    public internal(set) var override: WarningOverride?
    /// One of each party, in the order of the invitation.
    public internal(set) var responses: [HearingResponse] = []
    /// What people sent in by the public form, in the order it came.
    public internal(set) var voices: [Voice] = []
    /// Numbered from 1, across all responses.
    public internal(set) var recommendations: [Recommendation] = []
    public internal(set) var conclusion: HearingConclusion?
    public internal(set) var withdrawal: HearingWithdrawal?
    /// Counts the changes of the hearing itself, never what is sent in.
    public internal(set) var version = 1

    public var title: String { content.title }
    public var arranger: OrganizationID { content.arranger }
    public var parties: [OrganizationID] { content.parties }

    public subscript(party: OrganizationID) -> HearingResponse? {
        responses.first { $0.party == party }
    }

    public subscript(voice id: VoiceID) -> Voice? { voices.first { $0.id == id } }

    public subscript(number: Int) -> Recommendation? {
        recommendations.first { $0.number == number }
    }

    /// The deadline as it now is.
    public var deadline: Deadline { extensions.last?.until ?? content.deadline }

    /// the last day on which a response is in time.
    public func lastDay(in calendar: WorkCalendar) -> Day { deadline.lastDay(in: calendar) }

    /// How far it has come on the day.
    public func state(on day: Day, in calendar: WorkCalendar) -> HearingState {
        if withdrawal != nil { return .withdrawn }
        if conclusion != nil { return .answered }
        if opened == nil { return .preparing }
        return day > lastDay(in: calendar) ? .closed : .open
    }
}

/// What a hearing is, as it was planned.
public struct HearingContent: Equatable, Sendable, Codable {
    public var title: String
    public var subject: HearingSubject
    /// What is asked, in the vault.
    public var question: NoteID?
    /// Who asks, and owes the answers to what is recommended.
    public var arranger: OrganizationID
    /// Whether anybody may answer.
    public var isPublic: Bool
    /// Those who are asked, in the order of the letter.
    public var parties: [OrganizationID]
    /// The lists that the parties were taken from.
    public var lists: [PartyListID]
    /// When it is to open.
    public var opens: Day
    public var deadline: Deadline
    public var areas: [AreaID]
    /// The case in the journal, as written there.
    public var caseNumber: CaseNumber?
    public var source: String?
    /// Whether it is made up to show how the system works.
    public var isExample: Bool

    public init(
        title: String, subject: HearingSubject, question: NoteID? = nil,
        arranger: OrganizationID, isPublic: Bool = false, parties: [OrganizationID],
        lists: [PartyListID] = [], opens: Day, deadline: Deadline, areas: [AreaID] = [],
        caseNumber: CaseNumber? = nil, source: String? = nil, isExample: Bool = false
    ) {
        self.title = title
        self.subject = subject
        self.question = question
        self.arranger = arranger
        self.isPublic = isPublic
        self.parties = parties
        self.lists = lists
        self.opens = opens
        self.deadline = deadline
        self.areas = areas
        self.caseNumber = caseNumber
        self.source = source
        self.isExample = isExample
    }
}

/// What sort of thing is heard about; the fixed lists name who must be.
public enum HearingSubject: String, Equatable, Sendable, Codable, CaseIterable {
    case programme, plan, agreement, policy, charter, other
}

/// How far a hearing has come.
public enum HearingState: String, Equatable, Sendable, CaseIterable {
    case preparing, open, closed, answered, withdrawn
}

/// More time for everybody.
public struct HearingExtension: Equatable, Sendable, Codable {
    public let until: Deadline
    public let on: Day
    /// In the vault; those who are heard may read it.
    public let reason: NoteID
}

/// A hearing that was opened although something spoke against its deadline.
public struct WarningOverride: Equatable, Sendable, Codable {
    public let warnings: [HearingWarning]
    public let on: Day
    /// In the vault; those who are heard may read it.
    public let reason: NoteID
}

/// The end: every recommendation has its answer, and the note is made.
public struct HearingConclusion: Equatable, Sendable, Codable {
    public let on: Day
    /// Whether everybody may read the note and what it answers.
    public let isPublished: Bool
}

/// A hearing that was called off.
public struct HearingWithdrawal: Equatable, Sendable, Codable {
    public let on: Day
    public let reason: NoteID
}
