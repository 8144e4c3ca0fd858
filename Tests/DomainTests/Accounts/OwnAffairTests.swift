// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// what everybody may do about their own account.
struct OwnAffairTests {
    @Test(arguments: Viewer.cast)
    func `everybody ends their own sessions and keeps their own keys`(viewer: Viewer) throws {
        let person = try #require(viewer.person)
        let city = try city(withKeyOf: person)
        for command in commands(about: person) {
            #expect(throws: Never.self) { try city.permit(.account(command), to: viewer) }
        }
    }

    @Test(arguments: Viewer.cast.filter { !$0.has(.administrator) })
    func `only an administrator does it for others`(viewer: Viewer) throws {
        let city = try city(withKeyOf: .administrator)
        let others = commands(about: .administrator) + [.open("ny"), .close(.administrator)]
        for command in others {
            #expect(throws: Forbidden.needs(.administrator)) {
                try city.permit(.account(command), to: viewer)
            }
        }
        if let person = viewer.person {
            #expect(throws: Forbidden.needs(.administrator)) {
                try city.permit(
                    .account(.grant(RoleGrant(.administrator), to: person)), to: viewer)
            }
        }
    }

    private func commands(about person: PersonID) -> [AccountCommand] {
        [.signOutEverywhere(person), .issueToken(key("ny", of: person)), .revokeToken("noegle")]
    }

    private func city(withKeyOf person: PersonID) throws -> City {
        City(Cast.setting + [.account(.issueToken(key("noegle", of: person)))])
    }

    private func key(_ id: TokenID, of person: PersonID) -> AccessToken {
        AccessToken(
            id: id, person: person, name: "Kort", digest: "\(id)", scopes: [.read],
            lastDay: day("2021-12-31"))
    }
}
