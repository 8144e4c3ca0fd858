// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One post: who holds it or that nobody does, and what it answers for.
struct PostShow: Component {
    let post: Post
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let duties = reading.duties(of: [post.id])
        let record = reading.promises(among: duties.activities)
        SitePage(post.title, call, trail: reading.trail(through: post.organization)) {
            PageHead(post.title, kind: reading.say(da: "Post", en: "Post"), lead: lead) {
                holder
                Fact(reading.say(da: "Organisation", en: "Organization")) {
                    A(
                        reading.name(of: post.organization),
                        .href(reading.link(Paths.organization(post.organization))))
                }
                let standing = reading.standing(of: record)
                Fact(reading.say(da: "Løfter", en: "Promises"), note: reading.keptText(record)) {
                    StatusTag(standing.status, standing.text)
                }
                if let to = post.to { end(to) }
            }
            PostActions(reading: reading, post: post)
            DutyList(reading: reading, duties: duties)
            PromiseList(reading: reading, record: record)
            HolderList(reading: reading, post: post.id)
        }
    }

    private var lead: String {
        reading.say(
            da: "Ansvaret følger posten og ikke personen.",
            en: "Responsibility stays with the post, not with the person.")
    }

    @MarkupBuilder private var holder: some Markup {
        let name = reading.say(da: "Besat af", en: "Held by")
        if let held = reading.city.organizations.holders(of: post.id, on: reading.day).first {
            Fact(
                name,
                note: reading.say(
                    da: "siden \(reading.date(held.from))", en: "since \(reading.date(held.from))")
            ) {
                PersonLink(reading: reading, person: held.person)
            }
        } else {
            Fact(
                name, reading.say(da: "Ingen, posten er ubesat", en: "Nobody, the post is vacant"),
                note: vacantSince, isGap: true)
        }
    }

    private var vacantSince: String? {
        let last = reading.city.organizations.memberships(of: post.id).compactMap(\.to)
            .filter { $0 < reading.day }.max()
        return last.map { last in
            let first = last.advanced(by: 1)
            return reading.say(
                da: "siden \(reading.date(first)), \(reading.distance(first))",
                en: "since \(reading.date(first)), \(reading.distance(first))")
        }
    }

    private func end(_ day: Day) -> Fact<String> {
        Fact(
            reading.say(da: "Sidste dag", en: "Last day"), reading.date(day),
            note: reading.distance(day))
    }
}

/// What the reader may change about the post.
private struct PostActions: Component {
    let reading: Reading
    let post: Post

    var body: some Markup {
        let held = reading.city.organizations.holders(of: post.id, on: reading.day).first
        let mayAppoint = reading.mayAppoint(to: post.id)
        if post.to == nil, mayAppoint || mayAbolish {
            P(.class("actions")) {
                if mayAppoint {
                    A(
                        held == nil
                            ? reading.say(da: "Besæt posten", en: "Fill the post")
                            : reading.say(da: "Skift indehaver", en: "Change the holder"),
                        .href(Link(Paths.appointment(post.id))), .class("button"))
                    if let held, held.to == nil {
                        A(
                            reading.say(da: "Gør posten ubesat", en: "Leave the post vacant"),
                            .href(Link(Paths.departure(held.id))), .class("button secondary"))
                    }
                }
                if mayAbolish {
                    A(
                        reading.say(da: "Nedlæg posten", en: "Abolish the post"),
                        .href(Link(Paths.abolition(post.id))), .class("button secondary"))
                }
            }
        }
    }

    private var mayAbolish: Bool {
        reading.may(.organization(.abolishPost(post.id, lastDay: reading.day)))
    }
}

extension Reading {
    func mayAppoint(to post: PostID) -> Bool {
        may(
            .organization(
                .beginMembership(MembershipDraft(id: "", person: "", post: post, from: day))))
    }
}

/// Everybody who holds or has held the post, the latest first.
private struct HolderList: Component {
    let reading: Reading
    let post: PostID

    var body: some Markup {
        let all = reading.city.organizations.memberships(of: post).reversed()
        Section(.id("indehavere")) {
            H2(reading.say(da: "Hvem har haft posten", en: "Who has held the post"))
            if all.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen er oplyst endnu.", en: "Nobody has been stated yet."))
            } else {
                MembershipTable(reading: reading, memberships: Array(all), about: .people)
            }
        }
    }
}
