// SPDX-License-Identifier: EUPL-1.2

/// What has happened to findings.
public enum FindingEvent: Equatable, Sendable, Codable {
    case categoryStated(FindingCategoryStated)
    case routingStated(RoutingStated)
    case reported(FindingReported)
    case routed(FindingRouted)
    case shown(FindingShown)
    case hidden(FindingHidden)
    case corrected(FindingCorrected)
    case assessed(FindingAssessed)
    case passedOn(FindingPassedOn)
    case planned(FindingPlanned)
    case begun(FindingBegun)
    case mended(FindingMended)
    case left(FindingLeft)
    case merged(FindingMerged)
    case reopened(FindingReopened)
    case estimated(FindingEstimated)
    case funded(FindingFunded)
    case unfunded(FindingUnfunded)
    case photoAdded(FindingPhotoAdded)
    case photoShown(FindingPhotoShown)
    case photoReplaced(FindingPhotoReplaced)
    case linked(FindingLinked)
    case unlinked(FindingUnlinked)
    case peerStated(PeerStated)
    case sentToPeer(FindingSentToPeer)
    case seenAgain(FindingSeenAgain)
    case peerFailed(PeerFailed)
    case peerAnswered(PeerAnswered)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case categoryStated = "finding.category-stated"
        case routingStated = "finding.routing-stated"
        case reported = "finding.reported"
        case routed = "finding.routed"
        case shown = "finding.shown"
        case hidden = "finding.hidden"
        case corrected = "finding.corrected"
        case assessed = "finding.assessed"
        case passedOn = "finding.passed-on"
        case planned = "finding.planned"
        case begun = "finding.begun"
        case mended = "finding.mended"
        case left = "finding.left"
        case merged = "finding.merged"
        case reopened = "finding.reopened"
        case estimated = "finding.estimated"
        case funded = "finding.funded"
        case unfunded = "finding.unfunded"
        case photoAdded = "finding.photo-added"
        case photoShown = "finding.photo-shown"
        case photoReplaced = "finding.photo-replaced"
        case linked = "finding.linked"
        case unlinked = "finding.unlinked"
        case peerStated = "finding.peer-stated"
        case sentToPeer = "finding.sent-to-peer"
        case peerFailed = "finding.peer-failed"
        case peerAnswered = "finding.peer-answered"
        case seenAgain = "finding.seen-again"
    }
}

public struct FindingCategoryStated: Equatable, Sendable, Codable {
    public let category: FindingCategory
}

public struct RoutingStated: Equatable, Sendable, Codable {
    public let rule: RoutingRule
}

public struct FindingReported: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let content: FindingContent
    public let photos: [FindingPhoto]
    public let recording: FileID?
    public let foundOn: Day
    public let foundAt: Moment?
    public let by: FindingSource
    public let walk: WalkID?
    public let doubts: [FindingDoubt]
    public let digest: String?
    public let isPublic: Bool
    public let source: String?
    public let isExample: Bool
}

/// A rule chose who owes the answer.
public struct FindingRouted: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let unit: OrganizationID
    /// Nil where the ground's own organization owes it.
    public let rule: RoutingRuleID?
}

public struct FindingShown: Equatable, Sendable, Codable {
    public let finding: FindingID
    /// Those of its photos that everybody may see.
    public let photos: [FileID]
}

public struct FindingHidden: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let reason: NoteID
}

public struct FindingCorrected: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let content: FindingContent
}

public struct FindingAssessed: Equatable, Sendable, Codable {
    public let finding: FindingID
}

public struct FindingPassedOn: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let from: OrganizationID?
    public let to: OrganizationID
    public let reason: NoteID
}

public struct FindingPlanned: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let on: Day
}

public struct FindingBegun: Equatable, Sendable, Codable {
    public let finding: FindingID
}

public struct FindingMended: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let on: Day
    public let proof: FindingPhoto?
}

public struct FindingLeft: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let reason: NoteID
}

public struct FindingMerged: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let into: FindingID
}

public struct FindingReopened: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let reason: NoteID
}

public struct FindingEstimated: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let cost: Kroner?
    public let payer: OrganizationID?
}

public struct FindingFunded: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let by: OrganizationID?
}

public struct FindingUnfunded: Equatable, Sendable, Codable {
    public let finding: FindingID
}

public struct FindingPhotoAdded: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let photo: FindingPhoto
}

public struct FindingPhotoShown: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let file: FileID
    public let isPublic: Bool
}

public struct FindingPhotoReplaced: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let file: FileID
    public let photo: FindingPhoto
}

public struct FindingLinked: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let to: FindingCarrier
}

/// It is not carried on there after all.
public struct FindingUnlinked: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let from: FindingCarrier
}
