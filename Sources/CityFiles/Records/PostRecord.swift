// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A post in an organization.
struct PostRecord: Equatable, Sendable {
    let origin: Origin
    let id: PostID
    let organization: OrganizationID
    let title: String
    let since: Day

    init?(_ fields: Fields) {
        let since = fields.start()
        let id: PostID? = fields.id(of: .post)
        let organization: OrganizationID? = fields.mention("organization", of: .organization)
        let title = fields.text("title")
        _ = fields.source()
        guard let since, let id, let organization, let title else { return nil }
        (self.origin, self.id, self.since) = (fields.origin, id, since)
        (self.organization, self.title) = (organization, title)
    }
}

/// Who holds a post, from one day to another.
struct MembershipRecord: Equatable, Sendable {
    let origin: Origin
    let draft: MembershipDraft
    let lastDay: Day?

    init?(_ fields: Fields) {
        let from = fields.start("from")
        let id: MembershipID? = fields.id(of: .membership)
        let person: PersonID? = fields.mention("person", of: .person)
        let post: PostID? = fields.mention("post", of: .post)
        let onBehalfOf: OrganizationID? = fields.mention(
            "on-behalf-of", of: .organization, .optional)
        let appointedBy: OrganizationID? = fields.mention(
            "appointed-by", of: .organization, .optional)
        lastDay = fields.day("to", .optional)
        _ = fields.source()
        guard let from, let id, let person, let post else { return nil }
        origin = fields.origin
        draft = MembershipDraft(
            id: id, person: person, post: post, from: from, onBehalfOf: onBehalfOf,
            appointedBy: appointedBy)
    }
}
