// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// Users and their roles, one's own account, and the keys of programs.
enum AccountRoutes {
    static let all: [Route] = users + own

    private static let users: [Route] = [
        Route(.get, "/brugere", audience: .overseers) { .page(UserList(call: $0)) },
        Route(.get, "/cpr-undtagelser", audience: .overseers, OverruleList.show),
        Route(.get, "/brugere/ny", audience: .administrators, UserCreate.ask),
        Route(.post, "/brugere/ny", audience: .administrators, UserCreate.save),
        Route(.get, "/brugere/:person", audience: .overseers) { call in
            .page(UserShow(account: try call.account, call: call))
        },
        Route(.get, "/brugere/:person/roller", audience: .administrators, UserGrant.ask),
        Route(.post, "/brugere/:person/roller", audience: .administrators, UserGrant.save),
        Route(
            .post, "/brugere/:person/roller/fratagelse", audience: .administrators, UserEnd.withdraw
        ),
        Route(.get, "/brugere/:person/mail", audience: .administrators, UserEmail.ask),
        Route(.post, "/brugere/:person/mail", audience: .administrators, UserEmail.save),
        Route(.get, "/brugere/:person/adgangskode", audience: .administrators, UserPassword.ask),
        Route(.post, "/brugere/:person/adgangskode", audience: .administrators, UserPassword.save),
        Route(.post, "/brugere/:person/udlogning", audience: .administrators, UserEnd.signOut),
        Route(.post, "/brugere/:person/lukning", audience: .administrators, UserEnd.close),
    ]

    private static let own: [Route] = [
        Route(.get, "/min-konto", audience: .signedIn, OwnAccount.ask),
        Route(.post, "/min-konto", audience: .signedIn, OwnAccount.save),
        Route(.post, "/min-konto/udlogning", audience: .signedIn, OwnAccount.signOut),
        Route(.get, "/min-konto/noegler", audience: .signedIn, KeyList.ask),
        Route(.post, "/min-konto/noegler", audience: .signedIn, KeyList.issue),
        Route(
            .post, "/min-konto/noegler/:noegle/tilbagekaldelse", audience: .signedIn, KeyList.revoke
        ),
    ]
}

extension Call {
    /// The account that the address names.
    var account: Account {
        get throws { try found(city.accounts[id("person")]) }
    }

    /// The account of whoever asks.
    var ownAccount: Account {
        get throws {
            guard let account = viewer.person.flatMap({ city.accounts[$0] }) else {
                throw NotFound()
            }
            return account
        }
    }
}

extension Reading {
    /// `sagsbehandler for Socialforvaltningen`.
    func text(of grant: RoleGrant) -> String {
        guard let organization = grant.organization else { return say(grant.role.phrase) }
        let name = name(of: organization)
        return say(
            da: "\(grant.role.phrase.danish) for \(name)",
            en: "\(grant.role.phrase.english) for \(name)")
    }

    func email(of person: PersonID) -> String {
        view.personal.people[person]?.email ?? say(.notStated)
    }
}
