// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Everybody who can sign in, and the keys of their programs.
public struct Accounts: Equatable, Sendable, Codable {
    public internal(set) var accounts: TreeDictionary<PersonID, Account> = [:]
    public internal(set) var tokens: TreeDictionary<TokenID, AccessToken> = [:]
    var tokenByDigest: TreeDictionary<String, TokenID> = [:]
    /// Texts that the CPR guard stopped and that somebody let in all the same.
    public internal(set) var overruled: TreeDictionary<NoteID, PersonID> = [:]

    public init() {}

    public subscript(person: PersonID) -> Account? { accounts[person] }

    /// The token with the digest, as long as it may be used on the day.
    public func token(digest: String, on day: Day) -> AccessToken? {
        guard let id = tokenByDigest[digest], let token = tokens[id], !token.isRevoked,
            day <= token.lastDay, accounts[token.person]?.isClosed == false
        else { return nil }
        return token
    }

    /// Whoever the person is to the system; a closed account is a stranger.
    public func viewer(_ person: PersonID?) -> Viewer {
        guard let person, let account = accounts[person], !account.isClosed else {
            return .stranger
        }
        return Viewer(person: person, roles: account.roles)
    }
}

/// Somebody who looks or asks, with the roles that they hold.
public struct Viewer: Equatable, Sendable {
    public let person: PersonID?
    public let roles: [RoleGrant]

    public static let stranger = Viewer(person: nil, roles: [])

    public init(person: PersonID?, roles: [RoleGrant]) {
        self.person = person
        self.roles = roles
    }

    public var isSignedIn: Bool { person != nil }

    public func has(_ role: Role) -> Bool { roles.contains { $0.role == role } }

    /// The organizations for which the viewer works as a case officer or secretary.
    public var works: [OrganizationID] {
        roles.filter { $0.role == .caseOfficer || $0.role == .secretary }
            .compactMap(\.organization)
    }

    /// Municipal staff read notes; strangers and participants don't.
    public var isStaff: Bool { roles.contains { $0.role != .participant } }

    /// Those who read everything about the work.
    public var readsAll: Bool { has(.administrator) || has(.auditor) || has(.coordinator) }
}
