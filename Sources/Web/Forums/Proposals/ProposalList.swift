// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// Every proposal to establish a forum; those without an answer first.
struct ProposalList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    private var by: String { reading.say(da: "Foreslået af", en: "Proposed by") }
    private var received: String { reading.say(da: "Modtaget", en: "Received") }
    private var answer: String { reading.say(da: "Svar", en: "Answer") }

    var body: some Markup {
        let title = reading.say(da: "Forslag om nye fora", en: "Proposals of new forums")
        let all = reading.city.forums.proposals.values.sorted {
            ($0.outcome == nil ? 0 : 1, $1.received, $0.id)
                < ($1.outcome == nil ? 0 : 1, $0.received, $1.id)
        }
        let open = all.filter { $0.outcome == nil }
        SitePage(title, call, trail: [Crumb(title: reading.say(.forums), path: Paths.forums)]) {
            PageHead(
                title, kind: reading.say(.forums),
                lead: reading.say(
                    da:
                        "Et forslag slutter altid med et svar: oprettet, eller afslået med en grund.",
                    en:
                        "A proposal always ends in an answer: established, or refused with a reason."
                )
            ) {
                Fact(reading.say(da: "Forslag", en: "Proposals"), "\(all.count)")
                Fact(
                    reading.say(da: "Uden svar", en: "Without an answer"), "\(open.count)",
                    note: open.map(\.received).min().map {
                        reading.say(
                            da: "det ældste fra \(reading.date($0))",
                            en: "the oldest from \(reading.date($0))")
                    }, isGap: !open.isEmpty)
            }
            RegisterTabs(reading: reading, isPicture: false, isProposals: true)
            if reading.canWrite {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Foreslå et nyt forum", en: "Propose a new forum"),
                        .href(Link(Paths.newForumProposal)), .class("button secondary"))
                }
            }
            if all.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen har foreslået et nyt forum. En organisation, der savner et, kan "
                            + "foreslå det her.",
                        en: "Nobody has proposed a new forum. An organization that misses one can "
                            + "propose it here."))
            } else {
                table(all)
            }
        }
    }

    private func table(_ all: [ForumProposal]) -> some Markup {
        Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Forslag", en: "Proposal"), .scope("col"))
                    Th(by, .scope("col"))
                    Th(received, .scope("col"))
                    Th(answer, .scope("col"))
                }
            }
            Tbody { For(all) { row($0) } }
        }
    }

    private func row(_ proposal: ForumProposal) -> some Markup {
        let standing = reading.standing(of: proposal)
        return Tr {
            Th(.scope("row")) {
                A(proposal.name, .href(reading.link(Paths.forumProposal(proposal.id))))
                Br()
                Span(reading.say(proposal.kind.phrase), .class("quiet"))
            }
            Td(reading.name(of: proposal.proposedBy), .cellLabel(by))
            Td(.cellLabel(received)) { DayText(reading: reading, day: proposal.received) }
            Td(.cellLabel(answer)) {
                Div {
                    StatusTag(standing.status, standing.text)
                    if proposal.outcome == nil {
                        Br()
                        Span(
                            reading.say(
                                da: "\(reading.name(of: proposal.answeredBy)) skal svare",
                                en: "\(reading.name(of: proposal.answeredBy)) owes the answer"),
                            .class("quiet"))
                    }
                }
            }
        }
    }
}

extension Reading {
    func standing(of proposal: ForumProposal) -> Standing {
        guard let outcome = proposal.outcome else {
            return Standing(status: .waiting, text: say(da: "Mangler svar", en: "Not answered"))
        }
        return outcome.forum == nil
            ? Standing(
                status: .done,
                text: say(
                    da: "Afslået \(date(outcome.day))", en: "Refused on \(date(outcome.day))"))
            : Standing(
                status: .ok,
                text: say(
                    da: "Oprettet \(date(outcome.day))", en: "Established on \(date(outcome.day))"))
    }
}
