// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

/// What an administrator takes away with one click; it can all be given again.
enum UserEnd {
    static func withdraw(_ call: Call) async throws -> Answer {
        let account = try call.account
        guard let role = call.form["role"].flatMap(Role.init) else { throw NotFound() }
        let grant = RoleGrant(role, for: call.chosen("organization"))
        return call.saved(
            try await call.submit(.account(.withdraw(grant, from: account.person))),
            to: Paths.user(account.person))
    }

    static func signOut(_ call: Call) async throws -> Answer {
        let account = try call.account
        return call.saved(
            try await call.submit(.account(.signOutEverywhere(account.person))),
            to: Paths.user(account.person))
    }

    static func close(_ call: Call) async throws -> Answer {
        let account = try call.account
        return call.saved(
            try await call.submit(
                .account(.close(account.person)), vault: [.forgetPassword(of: account.person)]),
            to: Paths.user(account.person))
    }
}
