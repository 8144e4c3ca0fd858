// SPDX-License-Identifier: EUPL-1.2

/// What has happened to accounts, roles and keys.
public enum AccountEvent: Equatable, Sendable, Codable {
    case opened(AccountOpened)
    case roleGranted(AccountRole)
    case roleWithdrawn(AccountRole)
    case signedOutEverywhere(AccountSignedOut)
    case closed(AccountClosed)
    case tokenIssued(TokenIssued)
    case tokenRevoked(TokenRevoked)
    case guardOverruled(GuardOverrule)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case opened = "account.opened"
        case roleGranted = "account.role-granted"
        case roleWithdrawn = "account.role-withdrawn"
        case signedOutEverywhere = "account.signed-out-everywhere"
        case closed = "account.closed"
        case tokenIssued = "token.issued"
        case tokenRevoked = "token.revoked"
        case guardOverruled = "account.guard-overruled"
    }
}

public struct AccountOpened: Equatable, Sendable, Codable {
    public let person: PersonID
}

public struct AccountRole: Equatable, Sendable, Codable {
    public let person: PersonID
    public let grant: RoleGrant
}

public struct AccountSignedOut: Equatable, Sendable, Codable {
    public let person: PersonID
}

public struct AccountClosed: Equatable, Sendable, Codable {
    public let person: PersonID
}

public struct TokenIssued: Equatable, Sendable, Codable {
    public let token: AccessToken
}

public struct TokenRevoked: Equatable, Sendable, Codable {
    public let token: TokenID
    public let person: PersonID
}
