// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Journal
import Runtime

/// One's own account: what one may do, and a new password.
struct OwnAccount: Component {
    let account: Account
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(OwnAccount(account: try call.ownAccount, call: call))
    }

    /// A new password ends every session but this one.
    static func save(_ call: Call) async throws -> Answer {
        let account = try call.ownAccount
        let isCurrent = try await isCurrentPassword(of: account.person, call)
        var answer = try await call.saving(
            to: Paths.account, else: { OwnAccount(account: account, call: call, errors: $0) }
        ) { form in
            if !isCurrent { form.refuse(.currentPasswordWrong, field: "current") }
            try form.keepNewPassword(of: account.person)
            return [.account(.signOutEverywhere(account.person))]
        }
        if answer.status == 303 { answer.cookies.append(call.renewedSession(of: account.person)) }
        return answer
    }

    private static func isCurrentPassword(of person: PersonID, _ call: Call) async throws -> Bool {
        let now = call.site.runtime.time.now
        guard call.site.limits.admits("sign-in/\(person)", .signIn, at: now) else {
            throw TooMany()
        }
        let hash = try await call.site.runtime.journal.secret("password/\(person)") ?? []
        return Password.matches(call.form["current"] ?? "", hash: hash)
    }

    static func signOut(_ call: Call) async throws -> Answer {
        let account = try call.ownAccount
        let receipt = try await call.submit(.account(.signOutEverywhere(account.person)))
        var answer = call.saved(receipt, to: Paths.signIn)
        answer.cookies.append(Cookie(name: "tvaers", value: "", maxAge: 0))
        return answer
    }

    var body: some Markup {
        let title = reading.say(.myAccount)
        SitePage(title, call) {
            PageHead(reading.name(of: account.person), kind: title) { facts }
            Section {
                H2(reading.say(da: "Skift adgangskode", en: "Change the password"))
                ErrorSummary(reading: reading, errors: errors)
                password
            }
            Section {
                H2(reading.say(da: "Programmer", en: "Programs"))
                KeyExample(call: call)
                P {
                    A(
                        reading.say(da: "Lav en nøgle", en: "Make a key"),
                        .href(reading.link(Paths.keys)))
                }
            }
            Section {
                H2(reading.say(da: "Breve og kalendere", en: "Letters and calendars"))
                P {
                    A(
                        reading.say(
                            da: "Vælg, hvor ofte du får brev, og abonnér på din kalender",
                            en: "Choose how often you get letters, and subscribe to your calendar"),
                        .href(reading.link(Paths.mailSettings)))
                }
            }
            Section {
                H2(reading.say(da: "Andre computere", en: "Other computers"))
                P(
                    reading.say(
                        da: "Har du glemt at logge ud et sted, så log ud overalt.",
                        en: "If you forgot to sign out somewhere, sign out everywhere."))
                ButtonForm(
                    label: reading.say(da: "Log ud overalt", en: "Sign out everywhere"),
                    path: Paths.ownSignOut, reading: reading)
            }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        Fact(reading.say(da: "Roller", en: "Roles")) {
            RoleText(reading: reading, account: account)
        }
        Fact(reading.say(.emailAddress), reading.email(of: account.person))
        Fact(reading.say(da: "Programmer", en: "Programs")) {
            A(
                reading.say(da: "Nøgler til programmer", en: "Keys for programs"),
                .href(reading.link(Paths.keys)))
        }
    }

    private var password: some Markup {
        Form(.method("post"), .action(Link(Paths.account)), .class("form"), .novalidate) {
            FormToken(reading: reading)
            Field(
                "current", reading.say(da: "Nuværende adgangskode", en: "Current password"),
                reading, errors
            ) {
                Input(
                    .id("current"), .name("current"), .type("password"),
                    .autocomplete("current-password"), .invalid(errors["current"] != nil),
                    described("current", hint: false, errors))
            }
            PasswordField(
                name: "password", label: reading.say(.newPassword), reading: reading,
                errors: errors)
            Button(reading.say(da: "Skift adgangskode", en: "Change the password"))
        }
    }
}

extension Call {
    /// A session of the account as it is now, after its others have ended.
    fileprivate func renewedSession(of person: PersonID) -> Cookie {
        let account = site.runtime.snapshot.present.city.accounts[person]
        let session = Session(
            person: person, epoch: account?.epoch ?? 0, issued: site.runtime.time.now,
            nonce: site.newID())
        return Cookie(name: "tvaers", value: site.keys.cookie(for: session), maxAge: 43_200)
    }
}

extension Phrase {
    static let currentPasswordWrong = Phrase(
        da:
            "Det er ikke din nuværende adgangskode. Prøv igen, eller bed en administrator om en ny.",
        en: "That is not your current password. Try again, or ask an administrator for a new one.")
}
