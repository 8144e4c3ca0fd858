// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Organizations {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: OrganizationEvent) {
        switch event {
        case .registered(let fact): register(fact)
        case .renamed(let fact): rename(fact)
        case .aliasAdded(let fact):
            change(fact.organization) { $0.aliases.append(fact.alias) }
        case .contactNamed(let fact):
            change(fact.organization) { $0.contact = fact.post }
        case .closed(let fact):
            change(fact.organization) {
                $0.to = fact.lastDay
                $0.successor = fact.successor
            }
        case .postEstablished(let fact): establish(fact)
        case .postAbolished(let fact): posts[fact.post]?.to = fact.lastDay
        case .personRegistered(let fact): people.insert(fact.person)
        case .personChanged: break
        case .personForgotten(let fact): forgotten.insert(fact.person)
        case .membershipBegun(let fact): begin(fact)
        case .membershipEnded(let fact): memberships[fact.membership]?.to = fact.lastDay
        }
    }

    private mutating func change(_ id: OrganizationID, _ body: (inout Organization) -> Void) {
        guard var organization = organizations[id] else { return }
        body(&organization)
        organization.version += 1
        organizations[id] = organization
    }

    private mutating func register(_ fact: OrganizationRegistered) {
        organizations[fact.organization] = Organization(
            id: fact.organization,
            kind: fact.kind,
            name: fact.name,
            aliases: fact.aliases,
            parent: fact.parent,
            from: fact.from
        )
        if let parent = fact.parent {
            children[parent, default: []].append(fact.organization)
        }
    }

    private mutating func rename(_ fact: OrganizationRenamed) {
        change(fact.organization) {
            $0.formerNames.append(FormerName(name: $0.name, until: fact.from))
            $0.name = fact.name
        }
    }

    private mutating func establish(_ fact: PostEstablished) {
        posts[fact.post] = Post(
            id: fact.post,
            organization: fact.organization,
            title: fact.title,
            from: fact.from
        )
        postsOf[fact.organization, default: []].append(fact.post)
    }

    private mutating func begin(_ fact: MembershipBegun) {
        memberships[fact.membership] = Membership(
            id: fact.membership,
            person: fact.person,
            post: fact.post,
            from: fact.from,
            onBehalfOf: fact.onBehalfOf,
            appointedBy: fact.appointedBy
        )
        membershipsOf[fact.post, default: []].append(fact.membership)
        membershipsBy[fact.person, default: []].append(fact.membership)
    }
}
