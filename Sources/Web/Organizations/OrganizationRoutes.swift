// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Pages about organizations, their posts, and the people who hold them.
enum OrganizationRoutes {
    static let all: [Route] = organizations + posts + people

    private static let organizations: [Route] = [
        Route(.get, "/organisationer", audience: .everyone) { .page(OrganizationList(call: $0)) },
        Route(.get, "/organisationer/ny", audience: .coordinators, OrganizationRegister.ask),
        Route(.post, "/organisationer/ny", audience: .coordinators, OrganizationRegister.save),
        Route(.get, "/organisationer/:organisation", audience: .everyone) { call in
            .page(OrganizationShow(organization: try call.organization, call: call))
        },
        Route(
            .get, "/organisationer/:organisation/navn", audience: .coordinators,
            OrganizationRename.ask),
        Route(
            .post, "/organisationer/:organisation/navn", audience: .coordinators,
            OrganizationRename.save),
        Route(
            .get, "/organisationer/:organisation/alias", audience: .coordinators,
            OrganizationAlias.ask),
        Route(
            .post, "/organisationer/:organisation/alias", audience: .coordinators,
            OrganizationAlias.save),
        Route(
            .get, "/organisationer/:organisation/lukning", audience: .coordinators,
            OrganizationClose.ask),
        Route(
            .post, "/organisationer/:organisation/lukning", audience: .coordinators,
            OrganizationClose.save),
        Route(
            .get, "/organisationer/:organisation/indgang", audience: .staff, OrganizationContact.ask
        ),
        Route(
            .post, "/organisationer/:organisation/indgang", audience: .staff,
            OrganizationContact.save),
        Route(.get, "/organisationer/:organisation/poster/ny", audience: .staff, PostEstablish.ask),
        Route(
            .post, "/organisationer/:organisation/poster/ny", audience: .staff, PostEstablish.save),
    ]

    private static let posts: [Route] = [
        Route(.get, "/poster/:post", audience: .everyone) { call in
            .page(PostShow(post: try call.post, call: call))
        },
        Route(.get, "/poster/:post/nedlaeggelse", audience: .coordinators, PostAbolish.ask),
        Route(.post, "/poster/:post/nedlaeggelse", audience: .coordinators, PostAbolish.save),
        Route(.get, "/poster/:post/besaettelse", audience: .staff, PostAppoint.ask),
        Route(.post, "/poster/:post/besaettelse", audience: .staff, PostAppoint.save),
        Route(.get, "/besaettelser/:besaettelse/afslutning", audience: .staff, PostVacate.ask),
        Route(.post, "/besaettelser/:besaettelse/afslutning", audience: .staff, PostVacate.save),
    ]

    private static let people: [Route] = [
        Route(.get, "/personer/:person", audience: .everyone) { call in
            .page(PersonShow(person: try call.person, call: call))
        },
        Route(.get, "/personer/:person/ret", audience: .coordinators, PersonRename.ask),
        Route(.post, "/personer/:person/ret", audience: .coordinators, PersonRename.save),
        Route(.get, "/personer/:person/glem", audience: .administrators, PersonForget.ask),
        Route(.post, "/personer/:person/glem", audience: .administrators, PersonForget.save),
    ]
}

extension Call {
    /// The organization that the address names.
    var organization: Organization {
        get throws { try found(city.organizations[id("organisation") as OrganizationID]) }
    }

    /// The post that the address names.
    var post: Post {
        get throws { try found(city.organizations[id("post") as PostID]) }
    }

    /// The membership that the address names.
    var membership: Membership {
        get throws { try found(city.organizations.memberships[id("besaettelse")]) }
    }

    /// The person that the address names, as far as the reader may know of them.
    var person: PersonID {
        get throws {
            let person: PersonID = id("person")
            guard reading.knows(person) else { throw NotFound() }
            return person
        }
    }
}
