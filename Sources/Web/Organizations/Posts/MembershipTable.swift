// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Memberships as rows, told by the person or by the post.
struct MembershipTable: Component {
    enum Subject {
        case people, posts
    }

    let reading: Reading
    let memberships: [Membership]
    let about: Subject

    var body: some Markup {
        let from = reading.say(da: "Fra", en: "From")
        let to = reading.say(da: "Til og med", en: "Until")
        let behalf = reading.say(da: "På vegne af", en: "On behalf of")
        let appointed = reading.say(da: "Udpeget af", en: "Appointed by")
        Table(.class("cards")) {
            Thead {
                Tr {
                    Th(
                        about == .people
                            ? reading.say(da: "Person", en: "Person")
                            : reading.say(da: "Post", en: "Post"), .scope("col"))
                    Th(from, .scope("col"))
                    Th(to, .scope("col"))
                    Th(behalf, .scope("col"))
                    Th(appointed, .scope("col"))
                }
            }
            Tbody {
                For(memberships) { membership in
                    Tr {
                        Th(.scope("row")) { subject(membership) }
                        Td(.cellLabel(from)) { DayText(reading: reading, day: membership.from) }
                        Td(.cellLabel(to)) { end(membership) }
                        Td(.cellLabel(behalf)) { organization(membership.onBehalfOf) }
                        Td(.cellLabel(appointed)) { organization(membership.appointedBy) }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func subject(_ membership: Membership) -> some Markup {
        switch about {
        case .people: PersonLink(reading: reading, person: membership.person)
        case .posts:
            A(
                reading.name(of: membership.post),
                .href(reading.link(Paths.post(membership.post))))
            if let place = reading.organization(of: membership.post) {
                Span(", \(reading.name(of: place))", .class("quiet"))
            }
        }
    }

    @MarkupBuilder private func end(_ membership: Membership) -> some Markup {
        if let to = membership.to {
            DayText(reading: reading, day: to)
        } else {
            Span(reading.say(da: "har den endnu", en: "still holds it"), .class("quiet"))
        }
    }

    @MarkupBuilder private func organization(_ id: OrganizationID?) -> some Markup {
        if let id {
            A(reading.name(of: id), .href(reading.link(Paths.organization(id))))
        } else {
            Span(reading.say(.notStated), .class("quiet"))
        }
    }
}
