// SPDX-License-Identifier: EUPL-1.2
import Journal
import Domain
import Html
import Runtime

/// Signing in and out.
enum SessionRoutes {
    static let all: [Route] = [
        Route(.get, "/log-ind", audience: .everyone) { call in
            .page(SignInPage(call: call, back: call.query["til"]))
        },
        Route(.post, "/log-ind", audience: .everyone, signIn),
        Route(.post, "/log-ud", audience: .signedIn, signOut),
    ]

    private static func signIn(_ call: Call) async throws -> Answer {
        let email = call.form["email"] ?? ""
        let now = call.site.runtime.time.now
        let limits = call.site.limits
        guard limits.admits("sign-in-from/\(call.askerAddress)", .signInFrom, at: now),
            limits.admits("sign-in/\(email.lowercased())", .signIn, at: now)
        else { throw TooMany() }
        guard let account = try await account(email, call.form["password"] ?? "", call) else {
            var errors = FormErrors()
            errors.add(.wrongPassword, field: "email")
            return .page(
                SignInPage(call: call, back: call.form["til"], email: email, errors: errors),
                status: 422)
        }
        let session = Session(
            person: account.person, epoch: account.epoch, issued: now, nonce: call.site.newID())
        var answer = Answer.redirect(to: local(call.form["til"]) ?? Paths.desk)
        answer.cookies = [
            Cookie(name: "tvaers", value: call.site.keys.cookie(for: session), maxAge: 43_200)
        ]
        return answer
    }

    /// The account that the address and password open.
    ///
    /// A wrong address takes as long as a wrong password, so that nobody learns
    /// who has an account.
    private static func account(
        _ email: String, _ password: String, _ call: Call
    ) async throws -> Account? {
        let view = call.site.runtime.snapshot.present
        let person = view.personal.person(email: email)
        let hash =
            try await call.site.runtime.journal.secret("password/\(person?.rawValue ?? "")")
            ?? Array("scrypt$16384$8$1$00$00".utf8)
        let isRight = Password.matches(password, hash: hash)
        guard isRight, let person, let account = view.city.accounts[person], !account.isClosed
        else { return nil }
        return account
    }

    private static func signOut(_ call: Call) -> Answer {
        var answer = Answer.redirect(to: Paths.home)
        answer.cookies = [Cookie(name: "tvaers", value: "", maxAge: 0)]
        return answer
    }

    /// Only addresses of this very site.
    private static func local(_ address: String?) -> String? {
        guard let address, address.hasPrefix("/"), !address.hasPrefix("//"),
            !address.contains("\\")
        else { return nil }
        return address
    }
}

private struct SignInPage: Component {
    let call: Call
    let back: String?
    var email: String?
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    var body: some Markup {
        SitePage(reading.say(.signIn), call) {
            Section(.class("sign-in")) {
                H1(reading.say(.signIn))
                ErrorSummary(reading: reading, errors: errors)
                Form(.method("post"), .action(Link(Paths.signIn)), .class("form"), .novalidate) {
                    Input(.type("hidden"), .name("til"), .value(back))
                    FormToken(reading: reading)
                    Field(
                        "email", reading.say(da: "Mailadresse", en: "Mail address"), reading, errors
                    ) {
                        Input(
                            .id("email"), .name("email"), .type("email"), .value(email),
                            .autocomplete("username"), .invalid(errors["email"] != nil),
                            described("email", hint: false, errors))
                    }
                    Field(
                        "password", reading.say(da: "Adgangskode", en: "Password"), reading, errors
                    ) {
                        Input(
                            .id("password"), .name("password"), .type("password"),
                            .autocomplete("current-password"))
                    }
                    Button(reading.say(.signIn))
                }
                if !call.site.options.demoLogins.isEmpty { demoLogins }
            }
        }
    }

    @MarkupBuilder private var demoLogins: some Markup {
        H2(reading.say(da: "Prøv demobyen som", en: "Try the demo city as"))
        Ul {
            For(call.site.options.demoLogins) { login in
                Li {
                    Strong(reading.say(login.role))
                    ": \(login.email) · \(login.password)"
                }
            }
        }
    }
}

extension Phrase {
    static let wrongPassword = Phrase(
        da: "Mailadressen eller adgangskoden passer ikke. Prøv igen, eller bed en administrator "
            + "om en ny adgangskode.",
        en: "The mail address or the password does not match. Try again, or ask an administrator "
            + "for a new password.")
}
