// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Paths {
    static let overrules = "/cpr-undtagelser"
    static let newUser = "/brugere/ny"
    static let account = "/min-konto"
    static let ownSignOut = "/min-konto/udlogning"
    static let keys = "/min-konto/noegler"

    static func user(_ id: PersonID) -> String { "/brugere/\(id)" }
    static func grant(_ id: PersonID) -> String { "\(user(id))/roller" }
    static func withdrawal(_ id: PersonID) -> String { "\(user(id))/roller/fratagelse" }
    static func userPassword(_ id: PersonID) -> String { "\(user(id))/adgangskode" }
    static func userEmail(_ id: PersonID) -> String { "\(user(id))/mail" }
    static func userSignOut(_ id: PersonID) -> String { "\(user(id))/udlogning" }
    static func userClosing(_ id: PersonID) -> String { "\(user(id))/lukning" }
    static func revocation(_ id: TokenID) -> String { "\(keys)/\(id)/tilbagekaldelse" }
}
