// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the vault keeps about a person, beside the journal.
public struct PersonRecord: Hashable, Sendable {
    public let id: PersonID
    public let name: String
    /// The address the person signs in and is written to with, where there is one.
    public let email: String?

    public init(id: PersonID, name: String, email: String? = nil) {
        self.id = id
        self.name = name
        self.email = email
    }
}

/// A person as the files introduce them.
struct PersonEntry: Equatable, Sendable {
    let origin: Origin
    let id: PersonID
    let name: String
    let email: String?

    init?(_ fields: Fields) {
        let id: PersonID? = fields.id(of: .person)
        let name = fields.text("name")
        email = fields.email("email")
        _ = fields.source(.optional)
        guard let id, let name else { return nil }
        (self.origin, self.id, self.name) = (fields.origin, id, name)
    }
}

/// Somebody who can sign in, and what for.
struct AccountRecord: Equatable, Sendable {
    let origin: Origin
    let person: PersonID
    let email: String
    let password: String?
    let roles: [RoleGrant]

    init?(_ fields: Fields) {
        let person: PersonID? = fields.mention("person", of: .person)
        if let person { fields.reading.define(.account, person.rawValue, at: fields.place) }
        let email = fields.email("email", .required)
        if let email {
            let place = fields.origin.place(of: "email")
            fields.reading.define(.email, email.lowercased(), at: place)
        }
        password = fields.word("password")
        roles = fields.records("roles", RoleGrant.init(fields:))
        _ = fields.source(.optional)
        guard let person, let email else { return nil }
        (self.origin, self.person, self.email) = (fields.origin, person, email)
    }
}

extension RoleGrant {
    init?(fields: Fields) {
        let role = fields.choice("role", of: Role.self)
        let organization: OrganizationID? = fields.mention(
            "organization", of: .organization,
            role?.needsOrganization == true ? .required : .optional)
        guard let role else { return nil }
        self.init(role, for: organization)
    }
}
