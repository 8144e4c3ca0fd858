// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Paths {
    static let newOrganization = "/organisationer/ny"

    static func rename(_ id: OrganizationID) -> String { "\(organization(id))/navn" }
    static func alias(_ id: OrganizationID) -> String { "\(organization(id))/alias" }
    static func contact(_ id: OrganizationID) -> String { "\(organization(id))/indgang" }
    static func closing(_ id: OrganizationID) -> String { "\(organization(id))/lukning" }
    static func newPost(in id: OrganizationID) -> String { "\(organization(id))/poster/ny" }

    static func abolition(_ id: PostID) -> String { "\(post(id))/nedlaeggelse" }
    static func appointment(_ id: PostID) -> String { "\(post(id))/besaettelse" }
    static func departure(_ id: MembershipID) -> String { "/besaettelser/\(id)/afslutning" }

    static func personEdit(_ id: PersonID) -> String { "\(person(id))/ret" }
    static func forgetting(_ id: PersonID) -> String { "\(person(id))/glem" }
}
