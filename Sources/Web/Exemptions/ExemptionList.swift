// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Every proposal to be let off a rule, with how far it has come.
struct ExemptionList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let proposals = reading.exemptions
        SitePage(reading.say(.exemptions), call) {
            PageHead(
                reading.say(.exemptions), kind: reading.say(da: "Papirer", en: "Papers"),
                lead: reading.say(
                    da: "Når en regel står i vejen for en bedre løsning, kan kommunen bede om at "
                        + "blive fritaget og prøve noget andet. Her står, hvad der er spurgt om, "
                        + "hvad svaret blev, og hvad forsøget viste.",
                    en: "Where a rule stands in the way of a better solution the municipality can "
                        + "ask to be let off and try something else. Here is what was asked, what "
                        + "was answered and what the trial showed.")
            ) {
                let waiting = proposals.count { $0.state(on: reading.day) == .sent }
                let over = proposals.count { $0.state(on: reading.day) == .trialOver }
                Fact(reading.say(da: "Forslag", en: "Proposals"), "\(proposals.count)")
                Fact(reading.say(da: "Venter på svar", en: "Awaiting an answer"), "\(waiting)")
                Fact(
                    reading.say(da: "Forsøg uden opgørelse", en: "Trials without an account"),
                    "\(over)", isGap: over > 0)
            }
            if !reading.challengers.isEmpty {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Foreslå en fritagelse", en: "Propose an exemption"),
                        .href(Link(Paths.newExemption)), .class("button"))
                }
            }
            if proposals.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Der er ingen forslag, som du kan se.",
                        en: "There are no proposals that you can see."))
            } else {
                table(proposals)
            }
        }
    }

    private func table(_ proposals: [ExemptionProposal]) -> some Markup {
        let (rule, owner, sent, stands) = (
            reading.say(da: "Regel", en: "Rule"), reading.say(da: "Ejer", en: "Owner"),
            reading.say(da: "Sendt til", en: "Sent to"), reading.say(da: "Står", en: "Stands")
        )
        return Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(proposals.count) forslag, det nyeste først",
                    en: "\(proposals.count) proposals, the latest first"))
            Thead {
                Tr {
                    Th(reading.say(da: "Forslag", en: "Proposal"), .scope("col"))
                    For([rule, owner, sent, stands]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(proposals) { proposal in
                    let standing = reading.standing(of: proposal)
                    Tr {
                        Th(.scope("row")) {
                            A(proposal.title, .href(reading.link(Paths.exemption(proposal.id))))
                            if proposal.content.isExample {
                                Span(reading.say(da: " eksempel", en: " example"), .class("quiet"))
                            }
                        }
                        Td(proposal.content.rule ?? reading.say(.notStated), .cellLabel(rule))
                        Td(reading.name(of: proposal.owner), .cellLabel(owner))
                        Td(whereto(proposal), .cellLabel(sent))
                        Td(.cellLabel(stands)) { StatusTag(standing.status, standing.text) }
                    }
                }
            }
        }
    }

    private func whereto(_ proposal: ExemptionProposal) -> String {
        let authority =
            proposal.content.authority.map { reading.name(of: $0) }
            ?? reading.say(.notStated)
        guard let sent = proposal.sent else { return authority }
        return "\(authority), \(reading.date(sent))"
    }
}
