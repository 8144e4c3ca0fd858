// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Web

extension CityDraft {
    /// The logins that the files of a demo city give, in their order.
    var logins: [DemoLogin] {
        var emails: [PersonID: String] = [:]
        var roles: [PersonID: Role] = [:]
        var passwords: [(person: PersonID, password: String)] = []
        for scheduled in schedule() {
            for person in scheduled.people { emails[person.id] = person.email }
            passwords += scheduled.passwords.map { ($0.key, $0.value) }
            if case .account(.grant(let grant, let person)) = scheduled.command {
                roles[person] = roles[person] ?? grant.role
            }
        }
        return passwords.compactMap { person, password in
            guard let email = emails[person], let role = roles[person] else { return nil }
            return DemoLogin(email: email, password: password, role: role.phrase)
        }
    }
}
