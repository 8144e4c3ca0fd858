// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// A relation between two bodies, with the clause that says so.
struct ForumLink {
    let from: OrganizationID
    let to: OrganizationID
    let kind: ForumNetwork.Kind
    /// The forum whose charter says it.
    let clause: (forum: ForumID, id: ClauseID, number: Int)
    let words: String
}

extension Reading {
    /// All relations that the charters of the day state, in the forums' order.
    func forumLinks() -> [ForumLink] {
        forumsOfTheDay.flatMap { forum -> [ForumLink] in
            guard let charter = charter(of: forum.id)?.charter else { return [] }
            return relations(of: forum.id, charter) + derivations(of: forum.id, charter)
        }
    }

    private func relations(of forum: ForumID, _ charter: Charter) -> [ForumLink] {
        charter.relations.map { relation in
            ForumLink(
                from: forum, to: relation.rule.to, kind: .init(relation.rule.kind),
                clause: place(of: relation.clause, in: charter, of: forum),
                words: say(
                    relation.rule.kind.words(
                        Phrase(verbatim: name(of: forum)), to: name(of: relation.rule.to))))
        }
    }

    private func derivations(of forum: ForumID, _ charter: Charter) -> [ForumLink] {
        charter.seatGroups.compactMap { group in
            guard case .members(let other) = group.rule.filling else { return nil }
            return ForumLink(
                from: forum, to: other, kind: .derived,
                clause: place(of: group.clause, in: charter, of: forum),
                words: say(
                    da: "Alle i \(name(of: other)) sidder også i \(name(of: forum)).",
                    en: "All in \(name(of: other)) sit in \(name(of: forum)) too."))
        }
    }

    private func place(
        of clause: Clause, in charter: Charter, of forum: ForumID
    ) -> (forum: ForumID, id: ClauseID, number: Int) {
        (forum, clause.id, charter.number(of: clause.id) ?? 0)
    }

    /// The drawing of these relations; `center` is what it is about.
    func network(
        _ id: String, _ forums: [ForumID], _ links: [ForumLink], center: ForumID? = nil
    ) -> ForumNetwork {
        var order = forums
        for end in links.flatMap({ [$0.from, $0.to] }) where !order.contains(end) {
            order.append(end)
        }
        return ForumNetwork(
            id: id,
            title: center.map {
                say(
                    da: "Hvordan \(name(of: $0)) står til andre",
                    en: "How \(name(of: $0)) stands to others")
            }
                ?? say(
                    da: "Hvordan byens fora står til hinanden", en: "How the city's forums relate"),
            summary: links.isEmpty
                ? say(da: "Ingen forhold er oplyst.", en: "No relations are stated.")
                : links.map(\.words).joined(separator: " "),
            nodes: order.map { node($0, isCentral: $0 == center) },
            edges: links.map {
                .init(from: $0.from.rawValue, to: $0.to.rawValue, kind: $0.kind, title: $0.words)
            },
            words: networkWords)
    }

    private func node(_ id: OrganizationID, isCentral: Bool) -> ForumNetwork.Node {
        let forum = city.forums[id]
        let kind = city.organizations[id]?.kind
        return ForumNetwork.Node(
            id: id.rawValue, name: name(of: id),
            note: forum.map { say($0.kind.phrase) } ?? kind.map { say($0.phrase) } ?? "",
            link: link(forum == nil ? Paths.organization(id) : Paths.forum(id)),
            isCentral: isCentral, isOutside: forum == nil)
    }

    private var networkWords: ForumNetwork.Words {
        ForumNetwork.Words(
            letters: language == .danish
                ? [.reports: "R", .recommends: "A", .mutual: "G", .advises: "F", .derived: "M"]
                : [.reports: "R", .recommends: "C", .mutual: "O", .advises: "A", .derived: "M"],
            names: Dictionary(
                uniqueKeysWithValues: ForumNetwork.Kind.allCases.map { ($0, say($0.phrase)) }))
    }
}

extension ForumNetwork.Kind {
    init(_ kind: RelationKind) {
        switch kind {
        case .reportsTo: self = .reports
        case .recommendsTo: self = .recommends
        case .mutuallyObliged: self = .mutual
        case .advisoryTo: self = .advises
        }
    }

    var phrase: Phrase {
        switch self {
        case .reports: RelationKind.reportsTo.phrase
        case .recommends: RelationKind.recommendsTo.phrase
        case .mutual: RelationKind.mutuallyObliged.phrase
        case .advises: RelationKind.advisoryTo.phrase
        case .derived: Phrase(da: "har medlemmer fra", en: "has members from")
        }
    }
}

/// The same as the drawing, in rows, with the clause that says so.
struct ForumLinkTable: Component {
    let reading: Reading
    let links: [ForumLink]

    private var relation: String { reading.say(da: "Forhold", en: "Relation") }
    private var other: String { reading.say(da: "Til", en: "To") }
    private var says: String { reading.say(da: "Står i", en: "Stated in") }

    var body: some Markup {
        Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Forum", en: "Forum"), .scope("col"))
                    Th(relation, .scope("col"))
                    Th(other, .scope("col"))
                    Th(says, .scope("col"))
                }
            }
            Tbody { For(links) { row($0) } }
        }
    }

    private func row(_ link: ForumLink) -> some Markup {
        Tr {
            Th(.scope("row")) { BodyLink(reading: reading, id: link.from) }
            Td(reading.say(link.kind.phrase), .cellLabel(relation))
            Td(.cellLabel(other)) { BodyLink(reading: reading, id: link.to) }
            Td(.cellLabel(says)) {
                A(
                    reading.say(
                        da: "bestemmelse \(link.clause.number)", en: "clause \(link.clause.number)"),
                    .href(reading.anchored(Paths.charter(link.clause.forum), link.clause.id)))
            }
        }
    }
}

/// A body's name, which leads to its page as a forum where it is one.
struct BodyLink: Component {
    let reading: Reading
    let id: OrganizationID

    var body: some Markup {
        let isForum = reading.city.forums[id] != nil
        A(
            reading.name(of: id),
            .href(reading.link(isForum ? Paths.forum(id) : Paths.organization(id))))
    }
}

extension Reading {
    /// The place of a clause on a page, for the page's day.
    func anchored(_ path: String, _ clause: ClauseID) -> Html.Link {
        link("\(path)#\(Paths.clauseAnchor(clause))")
    }
}
