// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One person: the posts held now and before, and nothing else.
struct PersonShow: Component {
    let person: PersonID
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let name = reading.name(of: person)
        let memberships = reading.city.organizations.memberships(by: person)
        let now = memberships.filter { $0.holds(on: reading.day) }
        let before = memberships.filter { $0.from <= reading.day && !$0.holds(on: reading.day) }
        SitePage(
            name, call,
            trail: [Crumb(title: reading.say(.organizations), path: Paths.organizations)]
        ) {
            PageHead(name, kind: reading.say(da: "Person", en: "Person"), lead: lead) {
                posts(now)
            }
            PersonActions(reading: reading, person: person)
            if memberships.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Har ikke haft en post. Poster besættes på postens egen side.",
                        en: "Has held no post. Posts are filled on the post's own page."))
            }
            section(reading.say(da: "Poster nu", en: "Posts now"), now)
            section(reading.say(da: "Tidligere poster", en: "Earlier posts"), before.reversed())
            PersonSeats(reading: reading, person: person)
        }
    }

    private var isForgotten: Bool { reading.city.organizations.forgotten.contains(person) }

    private var lead: String? {
        guard isForgotten else { return nil }
        return reading.say(
            da: "Navnet er slettet. Posterne bliver stående, så historien stadig kan læses.",
            en: "The name has been erased. The posts stay, so that the history can still be read.")
    }

    @MarkupBuilder private func posts(_ now: [Membership]) -> some Markup {
        let name = reading.say(da: "Har posten", en: "Holds the post")
        if now.isEmpty {
            Fact(name, reading.say(da: "Ingen post i dag", en: "No post today"))
        }
        For(now) { membership in
            let since = reading.date(membership.from)
            Fact(name, note: reading.say(da: "siden \(since)", en: "since \(since)")) {
                A(
                    reading.name(of: membership.post),
                    .href(reading.link(Paths.post(membership.post))))
            }
        }
    }

    @MarkupBuilder
    private func section(_ title: String, _ memberships: [Membership]) -> some Markup {
        if !memberships.isEmpty {
            Section {
                H2(title)
                MembershipTable(reading: reading, memberships: memberships, about: .posts)
            }
        }
    }
}

/// What the reader may change about the person.
private struct PersonActions: Component {
    let reading: Reading
    let person: PersonID

    var body: some Markup {
        let isForgotten = reading.city.organizations.forgotten.contains(person)
        let hasAccount = reading.city.accounts[person] != nil
        let mayChange = !isForgotten && reading.may(.organization(.changePerson(person)))
        let mayForget = !isForgotten && reading.may(.organization(.forgetPerson(person)))
        let seesAccount = hasAccount && Audience.overseers.admits(reading.viewer)
        if mayChange || mayForget || seesAccount {
            P(.class("actions")) {
                if seesAccount {
                    A(
                        reading.say(da: "Bruger og roller", en: "User and roles"),
                        .href(reading.link(Paths.user(person))), .class("button secondary"))
                }
                if mayChange {
                    A(
                        reading.say(da: "Ret navnet", en: "Change the name"),
                        .href(Link(Paths.personEdit(person))), .class("button secondary"))
                }
                if mayForget {
                    A(
                        reading.say(da: "Glem personen", en: "Forget the person"),
                        .href(Link(Paths.forgetting(person))), .class("button danger"))
                }
            }
        }
    }
}
