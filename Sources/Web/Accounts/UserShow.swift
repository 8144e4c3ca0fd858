// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One user: the roles, and what an administrator can do about the access.
struct UserShow: Component {
    let account: Account
    let call: Call
    private var reading: Reading { call.reading }
    private var person: PersonID { account.person }

    var body: some Markup {
        let name = reading.name(of: person)
        SitePage(
            name, call, trail: [Crumb(title: reading.say(.users), path: Paths.users)]
        ) {
            PageHead(name, kind: reading.say(da: "Bruger", en: "User")) { facts }
            roles
            if mayChange { access }
        }
    }

    private var mayChange: Bool { reading.may(.account(.close(person))) }
    private var isForgotten: Bool { reading.city.organizations.forgotten.contains(person) }

    @MarkupBuilder private var facts: some Markup {
        Fact(reading.say(da: "Adgang", en: "Access")) {
            AccountTag(reading: reading, account: account)
        }
        Fact(reading.say(.emailAddress), reading.email(of: person))
        Fact(reading.say(da: "Person", en: "Person")) {
            A(
                reading.say(da: "Poster nu og før", en: "Posts now and before"),
                .href(reading.link(Paths.person(person))))
        }
    }

    private var roles: some Markup {
        Section(.id("roller")) {
            H2(reading.say(da: "Roller", en: "Roles"))
            if account.roles.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Uden en rolle ser brugeren kun det, der er offentligt. Giv en rolle.",
                        en: "Without a role the user sees only what is public. Give a role."))
            } else {
                Ul(.class("link-list")) {
                    For(account.roles) { grant in
                        Li {
                            P(reading.text(of: grant))
                            if mayChange { withdrawal(grant) }
                        }
                    }
                }
            }
            if mayChange, !account.isClosed {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Giv en rolle", en: "Give a role"),
                        .href(Link(Paths.grant(person))), .class("button"))
                }
            }
        }
    }

    private func withdrawal(_ grant: RoleGrant) -> ButtonForm {
        ButtonForm(
            label: reading.say(da: "Fratag rollen", en: "Withdraw the role"),
            about: reading.text(of: grant), path: Paths.withdrawal(person), reading: reading,
            look: "plain",
            fields: [
                ("role", grant.role.rawValue), ("organization", grant.organization?.rawValue ?? ""),
            ])
    }

    private var access: some Markup {
        Section(.id("adgang")) {
            H2(reading.say(da: "Adgang", en: "Access"))
            if isForgotten {
                P(
                    reading.say(
                        da: "Personen er glemt og kan ikke få adgang igen.",
                        en: "The person is forgotten and cannot be given access again."))
            } else {
                Div(.class("actions")) {
                    A(
                        account.isClosed
                            ? reading.say(da: "Åbn igen", en: "Open again")
                            : reading.say(.newPassword),
                        .href(Link(Paths.userPassword(person))), .class("button secondary"))
                    A(
                        reading.say(da: "Ret mailadressen", en: "Change the mail address"),
                        .href(Link(Paths.userEmail(person))), .class("button secondary"))
                    if !account.isClosed { ends }
                }
            }
        }
    }

    @MarkupBuilder private var ends: some Markup {
        ButtonForm(
            label: reading.say(da: "Log ud overalt", en: "Sign out everywhere"),
            path: Paths.userSignOut(person), reading: reading)
        ButtonForm(
            label: reading.say(da: "Luk brugeren", en: "Close the account"),
            path: Paths.userClosing(person), reading: reading, look: "danger")
    }
}
