// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Organizations {
    /// What the command leads to, or why it cannot be.
    public func decide(
        _ command: OrganizationCommand
    ) throws(OrganizationRefusal) -> [OrganizationEvent] {
        switch command {
        case .register(let draft): try register(draft)
        case .rename(let id, let name, let from, let seen):
            try rename(id, to: name, from: from, seen: seen)
        case .addAlias(let id, let alias): try addAlias(alias, to: id)
        case .nameContact(let id, let post): try nameContact(post, of: id)
        case .close(let id, let day, let successor):
            try close(id, lastDay: day, successor: successor)
        case .establishPost(let id, let organization, let title, let from):
            try establishPost(id, in: organization, title: title, from: from)
        case .abolishPost(let id, let day): try abolishPost(id, lastDay: day)
        case .registerPerson(let id): try registerPerson(id)
        case .changePerson(let id): try changePerson(id)
        case .forgetPerson(let id): try forgetPerson(id)
        case .beginMembership(let draft): try begin(draft)
        case .endMembership(let id, let day): try endMembership(id, lastDay: day)
        }
    }

    private func register(
        _ draft: OrganizationDraft
    ) throws(OrganizationRefusal) -> [OrganizationEvent] {
        try requireNew(draft.id.rawValue, draft.id.isWellFormed, organizations[draft.id] != nil)
        let name = try title(draft.name, field: "name")
        try requireFree(name, for: draft.id)
        var aliases: [String] = []
        for alias in draft.aliases {
            let alias = try title(alias, field: "aliases")
            try requireFree(alias, for: draft.id)
            aliases.append(alias)
        }
        if let parent = draft.parent { _ = try known(parent) }
        return [
            .registered(
                OrganizationRegistered(
                    organization: draft.id,
                    kind: draft.kind,
                    name: name,
                    aliases: aliases,
                    parent: draft.parent,
                    from: draft.from
                )
            )
        ]
    }

    private func rename(
        _ id: OrganizationID,
        to text: String,
        from: Day,
        seen: Int?
    ) throws(OrganizationRefusal) -> [OrganizationEvent] {
        let organization = try known(id)
        if let seen, seen != organization.version {
            throw .changedMeanwhile(seen: seen, now: organization.version)
        }
        let name = try title(text, field: "name")
        guard name != organization.name else { return [] }
        try requireFree(name, for: id)
        return [.renamed(OrganizationRenamed(organization: id, name: name, from: from))]
    }

    private func addAlias(
        _ text: String,
        to id: OrganizationID
    ) throws(OrganizationRefusal) -> [OrganizationEvent] {
        let organization = try known(id)
        let alias = try title(text, field: "alias")
        guard !organization.aliases.contains(alias) else { return [] }
        try requireFree(alias, for: id)
        return [.aliasAdded(OrganizationAliasAdded(organization: id, alias: alias))]
    }

    private func nameContact(
        _ post: PostID,
        of id: OrganizationID
    ) throws(OrganizationRefusal) -> [OrganizationEvent] {
        let organization = try known(id)
        guard isWithin(try known(post).organization, id) else {
            throw .postOfAnother(post, title: title(of: post), organization: organization.name)
        }
        guard organization.contact != post else { return [] }
        return [.contactNamed(OrganizationContactNamed(organization: id, post: post))]
    }

    private func close(
        _ id: OrganizationID,
        lastDay: Day,
        successor: OrganizationID?
    ) throws(OrganizationRefusal) -> [OrganizationEvent] {
        let organization = try known(id)
        if let successor { _ = try known(successor) }
        if let to = organization.to { throw .alreadyEnded(on: to) }
        if let from = organization.from, lastDay < from {
            throw .endsBeforeItBegins(from: from, to: lastDay)
        }
        return [
            .closed(
                OrganizationClosed(organization: id, lastDay: lastDay, successor: successor)
            )
        ]
    }
}

// MARK: - Posts, people, memberships

extension Organizations {
    private func establishPost(
        _ id: PostID,
        in organization: OrganizationID,
        title text: String,
        from: Day?
    ) throws(OrganizationRefusal) -> [OrganizationEvent] {
        try requireNew(id.rawValue, id.isWellFormed, posts[id] != nil)
        _ = try known(organization)
        let title = try title(text, field: "title")
        return [
            .postEstablished(
                PostEstablished(post: id, organization: organization, title: title, from: from)
            )
        ]
    }

    private func abolishPost(
        _ id: PostID,
        lastDay: Day
    ) throws(OrganizationRefusal) -> [OrganizationEvent] {
        let post = try known(id)
        if let to = post.to { throw .alreadyEnded(on: to) }
        if let from = post.from, lastDay < from {
            throw .endsBeforeItBegins(from: from, to: lastDay)
        }
        return [
            .postAbolished(
                PostAbolished(post: id, organization: post.organization, lastDay: lastDay)
            )
        ]
    }

    private func registerPerson(
        _ id: PersonID
    ) throws(OrganizationRefusal) -> [OrganizationEvent] {
        guard id.isWellFormed else { throw .malformedID(id.rawValue) }
        guard !people.contains(id) else { return [] }
        return [.personRegistered(PersonRegistered(person: id))]
    }

    private func changePerson(_ id: PersonID) throws(OrganizationRefusal) -> [OrganizationEvent] {
        guard people.contains(id), !forgotten.contains(id) else { throw .unknownPerson(id) }
        return [.personChanged(PersonChanged(person: id))]
    }

    private func forgetPerson(_ id: PersonID) throws(OrganizationRefusal) -> [OrganizationEvent] {
        guard people.contains(id) else { throw .unknownPerson(id) }
        guard !forgotten.contains(id) else { return [] }
        return [.personForgotten(PersonForgotten(person: id))]
    }

    /// a post has one holder at a time.
    private func begin(
        _ draft: MembershipDraft
    ) throws(OrganizationRefusal) -> [OrganizationEvent] {
        try requireNew(draft.id.rawValue, draft.id.isWellFormed, memberships[draft.id] != nil)
        let post = try known(draft.post)
        if let to = post.to, to < draft.from { throw .alreadyEnded(on: to) }
        guard people.contains(draft.person), !forgotten.contains(draft.person) else {
            throw .unknownPerson(draft.person)
        }
        for organization in [draft.onBehalfOf, draft.appointedBy].compactMap({ $0 }) {
            _ = try known(organization)
        }
        let holder = memberships(of: post.id).first { $0.to.map { $0 >= draft.from } ?? true }
        if let holder { throw .postHeld(post.id, title: post.title, since: holder.from) }
        return [
            .membershipBegun(
                MembershipBegun(
                    membership: draft.id,
                    person: draft.person,
                    post: draft.post,
                    organization: post.organization,
                    from: draft.from,
                    onBehalfOf: draft.onBehalfOf,
                    appointedBy: draft.appointedBy
                )
            )
        ]
    }

    private func endMembership(
        _ id: MembershipID,
        lastDay: Day
    ) throws(OrganizationRefusal) -> [OrganizationEvent] {
        guard let membership = memberships[id], let post = posts[membership.post] else {
            throw .unknownMembership(id)
        }
        if let to = membership.to { throw .alreadyEnded(on: to) }
        guard membership.from <= lastDay else {
            throw .endsBeforeItBegins(from: membership.from, to: lastDay)
        }
        return [
            .membershipEnded(
                MembershipEnded(membership: id, organization: post.organization, lastDay: lastDay)
            )
        ]
    }
}

// MARK: - What must hold

extension Organizations {
    private func known(_ id: OrganizationID) throws(OrganizationRefusal) -> Organization {
        guard let organization = organizations[id] else { throw .unknownOrganization(id) }
        return organization
    }

    private func known(_ id: PostID) throws(OrganizationRefusal) -> Post {
        guard let post = posts[id] else { throw .unknownPost(id) }
        return post
    }

    private func requireNew(
        _ id: String,
        _ isWellFormed: Bool,
        _ isTaken: Bool
    ) throws(OrganizationRefusal) {
        guard isWellFormed else { throw .malformedID(id) }
        guard !isTaken else { throw .idTaken(id) }
    }

    private func requireFree(
        _ name: String,
        for id: OrganizationID
    ) throws(OrganizationRefusal) {
        if let owner = organization(named: name), owner.id != id {
            throw .nameTaken(name, by: owner.id, name: owner.name)
        }
    }

    private func title(
        _ text: String,
        field: String
    ) throws(OrganizationRefusal) -> String {
        do {
            return try CheckedText.check(text, as: .title, field: field)
        } catch {
            throw .text(error)
        }
    }
}
