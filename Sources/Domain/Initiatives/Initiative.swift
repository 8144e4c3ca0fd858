// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

public typealias InitiativeID = ID<Initiative>

/// Free text that may name people: the words lie in the vault, the journal
/// holds only this id.
public enum Note {}

public typealias NoteID = ID<Note>

/// An effort for one or more areas that several organizations carry, with
/// exactly one accountable owner at any time.
///
/// Source: letter of 5 October 2021, paragraph 3; letter to the ministry
/// 3 March 2011 (agreement, goals, pools).
public struct Initiative: Equatable, Sendable, Codable {
    public let id: InitiativeID
    public internal(set) var name: String
    public internal(set) var purpose: NoteID?
    /// None means that it is for the whole city or for individuals.
    public internal(set) var areas: [AreaID]
    /// Those that it once touched and no longer does, in the order they were left.
    public internal(set) var formerAreas: [AreaID] = []
    public internal(set) var programme: ProgrammeID?
    public internal(set) var themes: [String]
    public internal(set) var goals: [String]
    public internal(set) var budget: Kroner?
    public internal(set) var owner: PostID
    public internal(set) var ownerSince: Day
    /// An owner-to-be who has not answered yet.
    public internal(set) var handover: HandoverOffer?
    /// What each organization that was asked has said; silence is visible.
    public internal(set) var contributions: TreeDictionary<OrganizationID, Contribution> = [:]
    /// Drafts are seen only by those who work on them.
    public internal(set) var isPublic: Bool
    public internal(set) var concludedOn: Day?
    public let createdOn: Day
    public let source: String?
    public internal(set) var version = 1

    /// Those who were asked and have said nothing yet.
    public var silent: [OrganizationID] {
        contributions.filter { $0.value.stance == .asked }.map(\.key).sorted()
    }
}

/// The owner offers the initiative to another post, which may decline.
public struct HandoverOffer: Equatable, Sendable, Codable {
    public let to: PostID
    public let offeredOn: Day
    public let reason: NoteID?
}

/// What an organization says about taking part.
///
/// Source: hearing response 2010-857794 — “kommer rundt om alle relevante
/// fagområder”.
public struct Contribution: Equatable, Sendable, Codable {
    public enum Stance: String, Codable, Sendable, CaseIterable {
        case asked
        case contributes
        case notRelevant = "not-relevant"
    }

    public let stance: Stance
    /// Its own part, or why the initiative is not relevant to it.
    public let part: String?
    public let day: Day
    /// How far its part has come; nil until it has said so itself.
    public internal(set) var work: Work?

    /// Whether it contributes and has never said how its part goes.
    public var isSilentAboutWork: Bool { stance == .contributes && work == nil }

    /// How far a contributor's own part has come, as it says itself.
    public struct Work: Equatable, Sendable, Codable {
        public enum Status: String, Codable, Sendable, CaseIterable {
            case notStarted = "not-started"
            case underWay = "under-way"
            case done, stopped
        }

        public let status: Status
        /// The day that it was first said to be so.
        public let since: Day
        /// What was written about it; always when it has stopped.
        public let note: NoteID?
    }
}
