// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Journal
import Runtime

/// The form that gives a user a new password, and opens a closed account again.
struct UserPassword: Component {
    let account: Account
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let account = try call.account
        return try call.asking(
            .account(.open(account.person)), UserPassword(account: account, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let account = try call.account
        let person = account.person
        return try await call.saving(
            to: Paths.user(person),
            else: { UserPassword(account: account, call: call, errors: $0) }
        ) { form in
            try form.keepNewPassword(of: person)
            return [.account(account.isClosed ? .open(person) : .signOutEverywhere(person))]
        }
    }

    var body: some Markup {
        FormPage(
            account.isClosed
                ? reading.say(da: "Åbn brugeren igen", en: "Open the account again")
                : reading.say(.newPassword),
            call, kind: reading.name(of: account.person),
            lead: account.isClosed
                ? reading.say(
                    da: "Brugeren får adgang igen, uden roller. Giv dem bagefter.",
                    en: "The user gets access again, without roles. Give them afterwards.")
                : reading.say(
                    da: "Brugeren logges ud overalt og logger ind igen med den nye.",
                    en: "The user is signed out everywhere and signs in again with the new one."),
            trail: reading.trail(to: account), errors: errors
        ) {
            PasswordField(
                name: "password", label: reading.say(.newPassword), reading: reading,
                errors: errors)
        }
    }
}

/// The form that changes the mail address that a user signs in with.
struct UserEmail: Component {
    let account: Account
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let account = try call.account
        return try call.asking(
            .account(.open(account.person)), UserEmail(account: account, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let account = try call.account
        let person = account.person
        return try await call.saving(
            to: Paths.user(person), else: { UserEmail(account: account, call: call, errors: $0) }
        ) { form in
            let email = form.signInEmail(for: person)
            let name = call.reading.view.personal.name(of: person) ?? ""
            form.keep(.person(person, PersonRecord(name: name, email: email)))
            return [.organization(.changePerson(person))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Ret mailadressen", en: "Change the mail address"), call,
            kind: reading.name(of: account.person), trail: reading.trail(to: account),
            errors: errors
        ) {
            TextField(
                name: "email", label: reading.say(.emailAddress),
                value: call.typed(
                    "email", else: reading.view.personal.people[account.person]?.email),
                reading: reading, errors: errors, type: "email")
        }
    }
}
