// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Call {
    /// The proposal that the address names.
    var forumProposal: ForumProposal {
        get throws { try found(city.forums.proposals[id("forslag")]) }
    }
}

/// One proposal: what is proposed, who owes the answer, and what is like it already.
struct ProposalShow: Component {
    let proposal: ForumProposal
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        SitePage(
            proposal.name, call,
            trail: [
                Crumb(title: reading.say(.forums), path: Paths.forums),
                Crumb(
                    title: reading.say(da: "Forslag", en: "Proposals"), path: Paths.forumProposals),
            ]
        ) {
            PageHead(
                proposal.name,
                kind: reading.say(
                    da:
                        "Forslag om et nyt forum (\(reading.say(proposal.kind.phrase).lowercased()))",
                    en:
                        "Proposal of a new forum (\(reading.say(proposal.kind.phrase).lowercased()))"
                ),
                lead: proposal.purpose
            ) { facts }
            actions
            reason
            parties
            OverlapList(reading: reading, overlaps: reading.overlaps(with: proposal))
            SourceNote(reading: reading, source: proposal.source)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let standing = reading.standing(of: proposal)
        Fact(
            reading.say(da: "Skal svare", en: "Owes the answer"),
            note: proposal.alsoTo.isEmpty
                ? nil
                : reading.say(
                    da:
                        "også sendt til \(reading.list(proposal.alsoTo.map { reading.name(of: $0) }))",
                    en: "also sent to \(reading.list(proposal.alsoTo.map { reading.name(of: $0) }))"
                )
        ) { BodyLink(reading: reading, id: proposal.answeredBy) }
        Fact(reading.say(da: "Svar", en: "Answer"), isGap: proposal.outcome == nil) {
            StatusTag(standing.status, standing.text)
            if let forum = proposal.outcome?.forum {
                " "
                BodyLink(reading: reading, id: forum)
            }
        }
        Fact(
            reading.say(da: "Foreslået af", en: "Proposed by"),
            note: "\(reading.date(proposal.received)), \(reading.distance(proposal.received))"
        ) { BodyLink(reading: reading, id: proposal.proposedBy) }
        Fact(
            reading.say(.areas),
            proposal.areas.isEmpty
                ? reading.say(.notStated)
                : reading.list(proposal.areas.map { reading.name(of: $0) }))
    }

    @MarkupBuilder private var actions: some Markup {
        let answer = CityCommand.forum(.answerProposal(proposal.id, forum: nil, reason: nil))
        if proposal.outcome == nil, reading.may(answer) {
            P(.class("actions")) {
                A(
                    reading.say(da: "Afgør forslaget", en: "Decide the proposal"),
                    .href(Link(Paths.forumDecision(proposal.id))), .class("button"))
            }
        }
    }

    @MarkupBuilder private var reason: some Markup {
        if let reason = reading.note(proposal.outcome?.reason) {
            Section {
                H2(reading.say(da: "Begrundelse", en: "Reason"))
                P(reason)
            }
        }
    }

    private var parties: some Markup {
        Section {
            H2(reading.say(da: "Foreslåede deltagere", en: "Proposed participants"))
            if proposal.members.isEmpty {
                P(reading.say(.notStated))
            } else {
                Ul { For(proposal.members) { id in Li { BodyLink(reading: reading, id: id) } } }
            }
        }
    }
}
