// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What the reader may change about the organization.
struct OrganizationActions: Component {
    let reading: Reading
    let organization: Organization

    var body: some Markup {
        if !links.isEmpty {
            P(.class("actions")) {
                For(links) { link in
                    A(link.title, .href(Link(link.path)), .class("button secondary"))
                }
            }
        }
    }

    private var links: [Crumb] {
        let id = organization.id
        guard organization.to == nil else { return [] }
        let all: [(OrganizationCommand, Crumb)] = [
            (
                .establishPost("", in: id, title: "", from: nil),
                Crumb(
                    title: reading.say(da: "Opret en post", en: "Create a post"),
                    path: Paths.newPost(in: id))
            ),
            (
                .nameContact(id, post: ""),
                Crumb(
                    title: reading.say(da: "Udpeg én indgang", en: "Name one entry"),
                    path: Paths.contact(id))
            ),
            (
                .rename(id, to: "", from: reading.day, seen: nil),
                Crumb(
                    title: reading.say(da: "Skift navn", en: "Change the name"),
                    path: Paths.rename(id))
            ),
            (
                .addAlias(id, alias: ""),
                Crumb(
                    title: reading.say(da: "Tilføj en skrivemåde", en: "Add a spelling"),
                    path: Paths.alias(id))
            ),
            (
                .close(id, lastDay: reading.day, successor: nil),
                Crumb(
                    title: reading.say(da: "Nedlæg", en: "Close"), path: Paths.closing(id))
            ),
        ]
        return all.filter { reading.may(.organization($0.0)) }.map(\.1)
    }
}

/// The organization's own posts, with holders; a vacant one stands out.
struct PostList: Component {
    let call: Call
    let organization: Organization
    private var reading: Reading { call.reading }

    var body: some Markup {
        let posts = reading.city.organizations.posts(of: organization.id)
            .filter { $0.exists(on: reading.day) }
            .inDanishOrder(by: \.title, then: \.id)
        let page = Paged(posts, call.query)
        let holder = reading.say(da: "Besat af", en: "Held by")
        let since = reading.say(da: "Siden", en: "Since")
        Section(.id("poster")) {
            H2(reading.say(da: "Poster", en: "Posts"))
            if posts.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Der er ingen poster endnu. Opret den første, så nogen kan få ansvar.",
                        en: "There are no posts yet. Create the first, so that somebody can be "
                            + "responsible."))
            } else {
                Table(.class("cards")) {
                    Thead {
                        Tr {
                            Th(reading.say(da: "Post", en: "Post"), .scope("col"))
                            Th(holder, .scope("col"))
                            Th(since, .scope("col"))
                        }
                    }
                    Tbody { For(page.rows) { row($0, holder, since) } }
                }
                PageLinks(page, call)
            }
        }
    }

    @MarkupBuilder
    private func row(_ post: Post, _ holder: String, _ since: String) -> some Markup {
        let held = reading.city.organizations.holders(of: post.id, on: reading.day).first
        Tr {
            Th(.scope("row")) { A(post.title, .href(reading.link(Paths.post(post.id)))) }
            Td(.cellLabel(holder)) {
                if let held {
                    PersonLink(reading: reading, person: held.person)
                } else {
                    StatusTag(.gap, reading.say(.vacant))
                }
            }
            Td(.cellLabel(since)) { if let held { DayText(reading: reading, day: held.from) } }
        }
    }
}

/// Names before and beside the name of today.
struct OrganizationAbout: Component {
    let reading: Reading
    let organization: Organization

    var body: some Markup {
        Section(.id("navne")) {
            H2(reading.say(da: "Navne", en: "Names"))
            if organization.formerNames.isEmpty, organization.aliases.isEmpty {
                P(
                    reading.say(
                        da: "Den kendes kun under sit navn.", en: "It is known by its name only."))
            }
            if !organization.formerNames.isEmpty {
                H3(reading.say(da: "Tidligere navne", en: "Former names"))
                Ul {
                    For(organization.formerNames.reversed()) { former in
                        let day = reading.date(former.until)
                        Li(
                            reading.say(
                                da: "\(former.name), indtil \(day)",
                                en: "\(former.name), until \(day)"))
                    }
                }
            }
            if !organization.aliases.isEmpty {
                H3(reading.say(da: "Skrives også", en: "Also written"))
                Ul { For(organization.aliases) { Li($0) } }
            }
        }
    }
}
