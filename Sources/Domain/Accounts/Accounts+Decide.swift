// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What people may ask to change about accounts.
public enum AccountCommand: Equatable, Sendable {
    case open(PersonID)
    case grant(RoleGrant, to: PersonID)
    case withdraw(RoleGrant, from: PersonID)
    case signOutEverywhere(PersonID)
    case close(PersonID)
    case issueToken(AccessToken)
    case revokeToken(TokenID)
    case overruleGuard(GuardOverrule)
}

/// Why an account cannot be changed so.
public enum AccountRefusal: Refusal {
    case text(TextRefusal)
    case unknownPerson(PersonID)
    case unknownAccount(PersonID)
    case unknownOrganization(OrganizationID)
    case unknownToken(TokenID)
    case organizationMissing(Role)
    case lastAdministrator
    case tokenTaken(TokenID)
    case tokenWithoutScope

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .unknownPerson: "account.unknown-person"
        case .unknownAccount: "account.unknown"
        case .unknownOrganization: "account.unknown-organization"
        case .unknownToken: "token.unknown"
        case .organizationMissing: "account.organization-missing"
        case .lastAdministrator: "account.last-administrator"
        case .tokenTaken: "token.taken"
        case .tokenWithoutScope: "token.without-scope"
        }
    }

    public var rule: String? { self == .lastAdministrator ? "R-011" : nil }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .unknownPerson, .unknownAccount: "person"
        case .unknownOrganization, .organizationMissing: "organization"
        case .lastAdministrator: "role"
        case .unknownToken, .tokenTaken: "token"
        case .tokenWithoutScope: "scopes"
        }
    }

    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .unknownPerson(let id): .unknown(da: "person", en: "person", id)
        case .unknownAccount(let id): .unknown(da: "bruger", en: "user", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownToken(let id): .unknown(da: "nøgle", en: "key", id)
        case .organizationMissing:
            Phrase(
                da: "Rollen gælder for en organisation. Vælg hvilken.",
                en: "The role is held for an organization. Choose which."
            )
        case .lastAdministrator:
            Phrase(
                da: "Der skal altid være en administrator. Udnævn en anden først.",
                en: "There must always be an administrator. Appoint another first."
            )
        case .tokenTaken(let id): .idTaken(id.rawValue)
        case .tokenWithoutScope:
            Phrase(da: "Vælg, hvad nøglen må.", en: "Choose what the key may do.")
        }
    }
}

extension Accounts {
    /// What the command leads to, or why it cannot be.
    public func decide(
        _ command: AccountCommand,
        in organizations: Organizations
    ) throws(AccountRefusal) -> [AccountEvent] {
        switch command {
        case .open(let person): try open(person, in: organizations)
        case .grant(let grant, let person): try self.grant(grant, to: person, organizations)
        case .withdraw(let grant, let person): try withdraw(grant, from: person)
        case .signOutEverywhere(let person):
            [.signedOutEverywhere(AccountSignedOut(person: try known(person).person))]
        case .close(let person): try close(person)
        case .issueToken(let token): try issue(token)
        case .revokeToken(let id): try revoke(id)
        case .overruleGuard(let overrule):
            [.guardOverruled(try known(overrule.person, gives: overrule))]
        }
    }

    private func open(
        _ person: PersonID,
        in organizations: Organizations
    ) throws(AccountRefusal) -> [AccountEvent] {
        guard organizations.people.contains(person), !organizations.forgotten.contains(person)
        else { throw .unknownPerson(person) }
        if let account = accounts[person], !account.isClosed { return [] }
        return [.opened(AccountOpened(person: person))]
    }

    private func grant(
        _ grant: RoleGrant,
        to person: PersonID,
        _ organizations: Organizations
    ) throws(AccountRefusal) -> [AccountEvent] {
        let account = try known(person)
        if grant.role.needsOrganization, grant.organization == nil {
            throw .organizationMissing(grant.role)
        }
        if let organization = grant.organization, organizations[organization] == nil {
            throw .unknownOrganization(organization)
        }
        guard !account.roles.contains(grant) else { return [] }
        return [.roleGranted(AccountRole(person: person, grant: grant))]
    }

    private func withdraw(
        _ grant: RoleGrant,
        from person: PersonID
    ) throws(AccountRefusal) -> [AccountEvent] {
        guard try known(person).roles.contains(grant) else { return [] }
        if grant.role == .administrator { try requireAnotherAdministrator(than: person) }
        return [.roleWithdrawn(AccountRole(person: person, grant: grant))]
    }

    private func close(_ person: PersonID) throws(AccountRefusal) -> [AccountEvent] {
        let account = try known(person)
        if account.roles.contains(where: { $0.role == .administrator }) {
            try requireAnotherAdministrator(than: person)
        }
        return account.isClosed ? [] : [.closed(AccountClosed(person: person))]
    }

    private func issue(_ token: AccessToken) throws(AccountRefusal) -> [AccountEvent] {
        _ = try known(token.person)
        guard tokens[token.id] == nil, tokenByDigest[token.digest] == nil else {
            throw .tokenTaken(token.id)
        }
        guard !token.scopes.isEmpty else { throw .tokenWithoutScope }
        do {
            _ = try CheckedText.check(token.name, as: .title, field: "name")
        } catch {
            throw .text(error)
        }
        return [.tokenIssued(TokenIssued(token: token))]
    }

    private func revoke(_ id: TokenID) throws(AccountRefusal) -> [AccountEvent] {
        guard let token = tokens[id] else { throw .unknownToken(id) }
        return token.isRevoked
            ? [] : [.tokenRevoked(TokenRevoked(token: id, person: token.person))]
    }

    /// a named person answers for a text that the guard has stopped.
    private func known(
        _ person: PersonID, gives overrule: GuardOverrule
    ) throws(AccountRefusal) -> GuardOverrule {
        _ = try known(person)
        return overrule
    }

    private func known(_ person: PersonID) throws(AccountRefusal) -> Account {
        guard let account = accounts[person] else { throw .unknownAccount(person) }
        return account
    }

    /// the city is never without an administrator.
    private func requireAnotherAdministrator(than person: PersonID) throws(AccountRefusal) {
        let hasAnother = accounts.values.contains { other in
            other.person != person && !other.isClosed
                && other.roles.contains { $0.role == .administrator }
        }
        guard hasAnother else { throw .lastAdministrator }
    }
}

extension Accounts {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: AccountEvent) {
        switch event {
        case .opened(let fact):
            let epoch = accounts[fact.person].map { $0.epoch + 1 } ?? 0
            accounts[fact.person] = Account(person: fact.person, epoch: epoch)
        case .roleGranted(let fact): accounts[fact.person]?.roles.append(fact.grant)
        case .roleWithdrawn(let fact):
            accounts[fact.person]?.roles.removeAll { $0 == fact.grant }
        case .signedOutEverywhere(let fact): accounts[fact.person]?.epoch += 1
        case .closed(let fact): accounts[fact.person]?.isClosed = true
        case .tokenIssued(let fact):
            tokens[fact.token.id] = fact.token
            tokenByDigest[fact.token.digest] = fact.token.id
        case .tokenRevoked(let fact): tokens[fact.token]?.isRevoked = true
        case .guardOverruled(let fact): overruled[fact.note] = fact.person
        }
    }
}
