// SPDX-License-Identifier: EUPL-1.2

/// Another system that an operations unit takes findings in by.
///
/// Its key is no fact of the city and lies beside the journal.
///
/// Source: Open311 GeoReport v2, POST Service Request.
public struct Peer: Equatable, Sendable, Codable {
    /// Whose system it is.
    public let unit: OrganizationID
    /// Where it answers, without a slash at the end: `https://host/open311/v2`.
    public let address: String
    /// Nil where the server is that of one jurisdiction.
    public let jurisdiction: String?
    /// What it calls our categories; one that is missing is not sent.
    public let services: [FindingCategoryID: String]
    /// Whether findings are sent on the day.
    public let isOn: Bool
    /// Counts the statements, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public init(
        unit: OrganizationID, address: String, jurisdiction: String? = nil,
        services: [FindingCategoryID: String] = [:], isOn: Bool = true
    ) {
        self.unit = unit
        self.address = address
        self.jurisdiction = jurisdiction
        self.services = services
        self.isOn = isOn
    }
}

/// How far a finding has come on its way to another system.
public struct PeerDelivery: Equatable, Sendable, Codable {
    public let unit: OrganizationID
    /// The number the other system gave it; nil until it has.
    public internal(set) var request: String?
    /// What it said last.
    public internal(set) var word: PeerWord?
    /// Tries that came to nothing since the last that did not.
    public internal(set) var failures = 0
    public internal(set) var lastFailure: String?
    /// Nothing is tried any more until somebody has looked at it.
    public internal(set) var isStuck = false
    public internal(set) var since: Day

    /// What the system gave instead of a number, to ask for the number with.
    public var token: String? {
        guard let request, request.hasPrefix(Self.tokenMark) else { return nil }
        return String(request.dropFirst(Self.tokenMark.count))
    }

    /// What a token is written with where a number would stand.
    public static let tokenMark = "token:"

    /// after this many tries that came to nothing it is stuck.
    public static let mostTries = 3
}

/// What another system says of a finding that it was sent.
public struct PeerWord: Equatable, Sendable, Codable {
    public let isClosed: Bool
    /// Who has it there, as they call themselves.
    public let agency: String?
    /// Its own words, in the vault.
    public let note: NoteID?
    /// Tells one word from another, whatever ids their texts have got.
    public let digest: String

    public init(isClosed: Bool, agency: String?, note: NoteID?, digest: String) {
        self.isClosed = isClosed
        self.agency = agency
        self.note = note
        self.digest = digest
    }
}

/// What may be asked about other systems.
public enum PeerCommand: Equatable, Sendable {
    case state(Peer, seen: Int?)
    /// Somebody has looked at what was stuck: it is tried again.
    case sendAgain(FindingID)
    /// The other system has it under the number.
    case sent(FindingID, to: OrganizationID, request: String)
    /// Final when another try could bring it there twice, or never.
    case failed(FindingID, to: OrganizationID, why: String, isFinal: Bool)
    case answered(FindingID, PeerWord)

    /// The finding that the command is about.
    public var finding: FindingID? {
        switch self {
        case .state: nil
        case .sendAgain(let id), .sent(let id, _, _), .failed(let id, _, _, _),
            .answered(let id, _):
            id
        }
    }
}

public struct PeerStated: Equatable, Sendable, Codable {
    public let peer: Peer
}

/// Without a number it is on its way again.
public struct FindingSentToPeer: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let unit: OrganizationID
    public let request: String?
}

public struct PeerFailed: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let unit: OrganizationID
    public let why: String
    public let isFinal: Bool
}

public struct PeerAnswered: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let word: PeerWord
}
