// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension PostRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        if let standing = city.organizations[id] {
            difference.fix("title", standing.title, title, at: origin)
            difference.fix("organization", standing.organization, organization, at: origin)
            return
        }
        difference.add(
            ScheduledCommand(
                .organization(.establishPost(id, in: organization, title: title, from: since)),
                on: since, .post, at: origin, key: "post/\(id)/establish", once: true,
                .added(.post, id, title)))
    }
}

extension MembershipRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let id = draft.id
        let standing = city.organizations.memberships[id]
        if let standing {
            compare(standing, into: &difference)
        } else {
            difference.add(
                ScheduledCommand(
                    .organization(.beginMembership(draft)), on: draft.from, .membership, at: origin,
                    key: "membership/\(id)/begin", once: true,
                    .added(.membership, id, "\(draft.person), \(draft.post)")))
        }
        guard let lastDay, standing?.to == nil else { return }
        difference.add(
            ScheduledCommand(
                .organization(.endMembership(id, lastDay: lastDay)), on: lastDay, .ending,
                at: origin, key: "membership/\(id)/end", once: true,
                .changed(.membership, id, .lastDay, to: lastDay.description)))
    }

    private func compare(_ standing: Membership, into difference: inout Difference) {
        difference.fix("person", standing.person, draft.person, at: origin)
        difference.fix("post", standing.post, draft.post, at: origin)
        difference.fix("from", standing.from, draft.from, at: origin)
        difference.fix("on-behalf-of", standing.onBehalfOf, draft.onBehalfOf, at: origin)
        difference.fix("appointed-by", standing.appointedBy, draft.appointedBy, at: origin)
        if let to = standing.to, let lastDay { difference.fix("to", to, lastDay, at: origin) }
    }
}
