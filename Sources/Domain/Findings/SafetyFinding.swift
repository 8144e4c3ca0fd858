// SPDX-License-Identifier: EUPL-1.2

public typealias FindingID = ID<SafetyFinding>

/// Something at a place that makes people unsafe, from found to mended.
///
/// Source: document 004, rows 31-41 — residents and operations staff walk
/// together to find what lighting, planting, vandalism or rubbish does to a place.
public struct SafetyFinding: Equatable, Sendable, Codable {
    public let id: FindingID
    /// From 1, across the city, in the order they came.
    public let number: Int
    public internal(set) var content: FindingContent
    public internal(set) var photos: [FindingPhoto]
    /// A spoken note in the cabinet; for staff alone.
    public let recording: FileID?
    /// The phone's clock when it was found; nil where no phone told.
    public let foundAt: Moment?
    /// The day it was found; the clock of the answer runs from here.
    public let foundOn: Day
    public let receivedOn: Day
    public let by: FindingSource
    public let walk: WalkID?
    /// What somebody must look at before it is relied upon.
    public let doubts: [FindingDoubt]
    /// The phone's digest of what it sent, to know it when it comes again.
    public let digest: String?
    public let source: String?
    /// Whether it is made up to show how the system works.
    public let isExample: Bool

    public internal(set) var sight: FindingSight
    public internal(set) var state: FindingState = .received
    /// The state it took on each day that it took one, the oldest first.
    public internal(set) var steps: [FindingStep]
    /// Who has owed the answer, the latest last; empty while nobody does.
    public internal(set) var turns: [FindingTurn] = []
    public internal(set) var cost: Kroner?
    /// Who is to pay; nil where nobody has said.
    public internal(set) var payer: OrganizationID?
    public internal(set) var funding: FindingFunding = .notStated
    /// Findings of the same thing that were put into this one.
    public internal(set) var merged: [FindingID] = []
    /// What carries it on.
    public internal(set) var carriers: [FindingCarrier] = []
    /// What was seen of it later, the latest last.
    public internal(set) var looks: [FindingLook] = []
    /// Where it was sent on to another system; see `PeerDelivery`.
    public internal(set) var peer: PeerDelivery?
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public var category: FindingCategoryID { content.category }
    public var severity: Severity { content.severity }
    public var ground: Ground { content.ground }
    public var place: FindingPlace { content.place }
    public var note: NoteID? { content.note }

    /// Who owes the answer; nil while no rule and nobody has said.
    public var unit: OrganizationID? { turns.last?.unit }

    public subscript(photo file: FileID) -> FindingPhoto? { photos.first { $0.file == file } }

    /// the day that the answer is counted from; passing on changes nothing,
    /// and a clock that is ahead counts from the day it came in.
    public var clockStart: Day { min(foundOn, receivedOn) }

    /// The day of the last step that ended it; nil while it is open.
    public var endedOn: Day? { state.hasEnded ? steps.last?.on : nil }

    /// The day that it was mended; nil for what is not.
    public var mendedOn: Day? { state == .mended ? steps.last?.on : nil }

    /// The state that it had at the end of the day; nil before it came in.
    public func state(on day: Day) -> FindingState? {
        steps.last { $0.told <= day }?.state
    }

    /// Whether it is acute, open, and nobody has said that it is paid for.
    public var isUnfundedAcute: Bool {
        severity == .acute && !state.hasEnded && funding.isUnfunded
    }
}

/// What a finding says, as whoever knows better may correct it.
public struct FindingContent: Equatable, Sendable, Codable {
    public var category: FindingCategoryID
    public var severity: Severity
    public var ground: Ground
    public var place: FindingPlace
    /// What is wrong, in the vault.
    public var note: NoteID?

    public init(
        category: FindingCategoryID, severity: Severity = .medium, ground: Ground = .notStated,
        place: FindingPlace, note: NoteID? = nil
    ) {
        self.category = category
        self.severity = severity
        self.ground = ground
        self.place = place
        self.note = note
    }
}

/// Where a finding is: by a point, by an area, in words, or by any of them.
public struct FindingPlace: Equatable, Sendable, Codable {
    public var point: Coordinate?
    public var area: AreaID?
    /// In the vault.
    public var words: NoteID?

    public init(point: Coordinate? = nil, area: AreaID? = nil, words: NoteID? = nil) {
        self.point = point
        self.area = area
        self.words = words
    }

    public var isStated: Bool { point != nil || area != nil || words != nil }
}

/// A picture of a finding, upright and without metadata; its bytes lie in the cabinet.
public struct FindingPhoto: Equatable, Sendable, Codable {
    public enum Kind: String, Equatable, Sendable, Codable, CaseIterable {
        case found, proof
    }

    public let file: FileID
    public let kind: Kind
    /// Whether everybody may see it, once they may see the finding.
    public internal(set) var isPublic: Bool
    /// Units: pixels.
    public let width: Int
    public let height: Int

    public init(
        file: FileID, kind: Kind = .found, isPublic: Bool = false, width: Int, height: Int
    ) {
        self.file = file
        self.kind = kind
        self.isPublic = isPublic
        self.width = width
        self.height = height
    }
}

/// Who told of a finding.
public enum FindingSource: Hashable, Sendable, Codable {
    /// Somebody who signs in, for the organization.
    case organization(id: OrganizationID, person: PersonID?)
    /// Somebody who walked along without signing in.
    case participant(organization: OrganizationID?)
    /// Anybody; how to reach them lies in the vault.
    case neighbor(contact: NoteID?)
    /// Another system with a person's key.
    case program(person: PersonID, contact: NoteID?)

    /// The organization that stands behind it.
    public var organization: OrganizationID? {
        switch self {
        case .organization(let id, _): id
        case .participant(let id): id
        case .neighbor, .program: nil
        }
    }

    /// How to reach whoever wants to follow it, in the vault.
    public var contact: NoteID? {
        switch self {
        case .neighbor(let contact), .program(_, let contact): contact
        case .organization, .participant: nil
        }
    }

    public var isNeighbor: Bool { if case .neighbor = self { true } else { false } }

    /// Whether somebody must read it before others see it.
    public var needsModeration: Bool {
        switch self {
        case .neighbor, .program: true
        case .organization, .participant: false
        }
    }
}

/// What about a finding may be wrong though nobody typed it wrong.
public enum FindingDoubt: String, Equatable, Sendable, Codable, CaseIterable {
    /// The point is more than 5 km outside the areas of the city.
    case place
    /// The clock was ahead, or wrong by a day or more.
    case clock
}
