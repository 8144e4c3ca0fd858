// SPDX-License-Identifier: EUPL-1.2
import Domain

/// An organization as the files tell its history.
struct OrganizationRecord: Equatable, Sendable {
    struct Rename: Equatable, Sendable {
        let origin: Origin
        let name: String
        let from: Day
    }

    struct Closure: Equatable, Sendable {
        let origin: Origin
        let lastDay: Day
        let successor: OrganizationID?
    }

    let origin: Origin
    let draft: OrganizationDraft
    let since: Day
    let contact: PostID?
    let renames: [Rename]
    let closure: Closure?
}

extension OrganizationRecord {
    init?(_ fields: Fields) {
        let since = fields.start()
        let id: OrganizationID? = fields.id(of: .organization)
        let kind = fields.choice("kind", of: OrganizationKind.self)
        let name = fields.text("name")
        let aliases = fields.texts("aliases")
        let parent: OrganizationID? = fields.mention("parent", of: .organization, .optional)
        let contact: PostID? = fields.mention("contact", of: .post, .optional, .anyDay)
        let renames = fields.records("renamed", Rename.init)
        let closure = fields.record("closed", Closure.init)
        _ = fields.source()
        guard let since, let id, let kind, let name else { return nil }
        self.init(
            origin: fields.origin,
            draft: OrganizationDraft(
                id: id, kind: kind, name: name, aliases: aliases, parent: parent, from: since),
            since: since, contact: contact, renames: renames.sorted { $0.from < $1.from },
            closure: closure)
    }
}

extension OrganizationRecord.Rename {
    init?(_ fields: Fields) {
        let name = fields.text("name")
        let from = fields.start("from")
        _ = fields.source(.optional)
        guard let name, let from else { return nil }
        self.init(origin: fields.origin, name: name, from: from)
    }
}

extension OrganizationRecord.Closure {
    init?(_ fields: Fields) {
        let lastDay = fields.start("last-day")
        let successor: OrganizationID? = fields.mention("successor", of: .organization, .optional)
        _ = fields.source(.optional)
        guard let lastDay else { return nil }
        self.init(origin: fields.origin, lastDay: lastDay, successor: successor)
    }
}
