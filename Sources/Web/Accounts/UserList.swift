// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Everybody who can sign in, and what they may do.
struct UserList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let accounts = reading.city.accounts.accounts.values
            .inDanishOrder { "\(reading.name(of: $0.person)) \($0.person)" }
        SitePage(reading.say(.users), call) {
            PageHead(
                reading.say(.users), kind: call.site.options.cityName,
                lead: reading.say(
                    da: "Hvem der kan logge ind, og hvad de må. Posten giver ansvar, rollen giver "
                        + "adgang.",
                    en: "Who can sign in, and what they may do. The post makes responsible, the "
                        + "role gives access.")
            ) { facts(accounts) }
            if reading.may(.account(.open(""))) {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Opret en bruger", en: "Create a user"),
                        .href(Link(Paths.newUser)), .class("button"))
                }
            }
            let page = Paged(accounts, call.query)
            UserTable(reading: reading, accounts: page.rows)
            PageLinks(page, call)
        }
    }

    @MarkupBuilder private func facts(_ accounts: [Account]) -> some Markup {
        let open = accounts.filter { !$0.isClosed }
        let administrators = open.filter { $0.roles.contains { $0.role == .administrator } }
        Fact(
            reading.say(.responsible),
            administrators.map { reading.name(of: $0.person) }.joined(separator: ", "),
            note: reading.say(da: "administratorer", en: "administrators"))
        Fact(reading.say(da: "Brugere", en: "Users"), "\(open.count)")
        Fact(reading.say(da: "CPR-vagten", en: "CPR guard")) {
            A(
                reading.say(da: "Hvor den er tilsidesat", en: "Where it was overruled"),
                .href(reading.link(Paths.overrules)))
        }
        Fact(
            reading.say(da: "Lukkede", en: "Closed"), "\(accounts.count - open.count)")
    }
}

/// Users as rows; cards on a phone.
private struct UserTable: Component {
    let reading: Reading
    let accounts: [Account]

    var body: some Markup {
        let email = reading.say(.emailAddress)
        let roles = reading.say(da: "Roller", en: "Roles")
        let status = reading.say(da: "Status", en: "Status")
        Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Navn", en: "Name"), .scope("col"))
                    Th(email, .scope("col"))
                    Th(roles, .scope("col"))
                    Th(status, .scope("col"))
                }
            }
            Tbody {
                For(accounts) { account in
                    Tr {
                        Th(.scope("row")) {
                            A(
                                reading.name(of: account.person),
                                .href(reading.link(Paths.user(account.person))))
                        }
                        Td(reading.email(of: account.person), .cellLabel(email))
                        Td(.cellLabel(roles)) { RoleText(reading: reading, account: account) }
                        Td(.cellLabel(status)) { AccountTag(reading: reading, account: account) }
                    }
                }
            }
        }
    }
}

/// The roles of an account in one line.
struct RoleText: Component {
    let reading: Reading
    let account: Account

    var body: some Markup {
        if account.roles.isEmpty {
            Span(reading.say(da: "ingen", en: "none"), .class("quiet"))
        } else {
            account.roles.map { reading.text(of: $0) }.joined(separator: ", ")
        }
    }
}

/// Whether the account is open.
struct AccountTag: Component {
    let reading: Reading
    let account: Account

    var body: some Markup {
        account.isClosed
            ? StatusTag(.done, reading.say(da: "Lukket", en: "Closed"))
            : StatusTag(.ok, reading.say(da: "Kan logge ind", en: "Can sign in"))
    }
}
