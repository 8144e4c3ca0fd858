// SPDX-License-Identifier: EUPL-1.2

/// What a person may do in the system.
///
/// | role | reads | changes |
/// |---|---|---|
/// | participant | what is public, and what is their organization's | nothing yet |
/// | case officer | drafts of the own organization too | the own organization's work |
/// | secretary | as a case officer | the papers of the own forum's initiatives |
/// | coordinator | everything but accounts | all work in areas |
/// | administrator | everything | everything |
/// | auditor | everything | nothing |
public enum Role: String, Codable, Sendable, CaseIterable {
    case participant
    case caseOfficer = "case-officer"
    case secretary, coordinator, administrator, auditor

    /// Whether the role is held on behalf of one organization.
    public var needsOrganization: Bool {
        switch self {
        case .participant, .caseOfficer, .secretary: true
        case .coordinator, .administrator, .auditor: false
        }
    }
}

/// A role, and the organization it is held for.
public struct RoleGrant: Hashable, Sendable, Codable {
    public let role: Role
    public let organization: OrganizationID?

    public init(_ role: Role, for organization: OrganizationID? = nil) {
        self.role = role
        self.organization = organization
    }
}

/// A person who can sign in; name, address and password lie in the vault.
public struct Account: Equatable, Sendable, Codable {
    public let person: PersonID
    public internal(set) var roles: [RoleGrant] = []
    public internal(set) var isClosed = false
    /// Raised to end every session that was signed before.
    public internal(set) var epoch = 0
}

public typealias TokenID = ID<AccessToken>

/// A key for programs; only a digest of it is kept.
public struct AccessToken: Equatable, Sendable, Codable {
    public enum Scope: String, Codable, Sendable, CaseIterable {
        case read, write
    }

    public let id: TokenID
    public let person: PersonID
    public let name: String
    /// SHA-256 of the key, in lower-case hexadecimal digits.
    public let digest: String
    public let scopes: [Scope]
    public let lastDay: Day
    public internal(set) var isRevoked = false

    public init(
        id: TokenID, person: PersonID, name: String, digest: String, scopes: [Scope], lastDay: Day
    ) {
        self.id = id
        self.person = person
        self.name = name
        self.digest = digest
        self.scopes = scopes
        self.lastDay = lastDay
    }
}
