// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Print

/// The letter that sends a proposal to the authority, made of its facts.
struct ExemptionLetter: Component {
    let proposal: ExemptionProposal
    let call: Call
    private var reading: Reading { call.reading }
    private var content: ExemptionContent { proposal.content }

    static func print(_ call: Call, _ format: Press.Format) async throws -> Answer {
        let proposal = try call.exemption
        return try await call.printed(
            ExemptionLetter(proposal: proposal, call: call), as: format,
            named: "udfordringsret-\(proposal.id)")
    }

    var body: some Markup {
        LetterSheet(head, reading, author: call.site.options.cityName) {
            P(
                reading.say(
                    da: "Vi beder om at blive fritaget for en regel, så vi kan prøve en anden "
                        + "løsning.",
                    en: "We ask to be let off a rule so that we can try another solution."))
            part(reading.say(da: "Reglen", en: "The rule"), content.rule)
            part(
                reading.say(da: "Hvad den hindrer", en: "What it hinders"),
                reading.words(content.hinders))
            part(
                reading.say(da: "Hvad vi vil gøre i stedet", en: "What we would do instead"),
                reading.words(content.instead))
            if let source = content.source {
                P("\(reading.say(.sourceLabel)): \(source)", .class("quiet"))
            }
        }
    }

    private var head: LetterHead {
        let contact = reading.city.organizations[proposal.owner]?.contact
        return LetterHead(
            title: proposal.title, senders: [reading.name(of: proposal.owner)],
            addressees: [
                content.authority.map { reading.name(of: $0) } ?? reading.say(.notStated)
            ],
            date: proposal.sent, office: reading.city.cases.sender(proposal.owner),
            officeName: reading.name(of: proposal.owner),
            signatures: contact.map { [LetterHead.Signature(title: reading.name(of: $0))] } ?? [],
            isDraft: proposal.sent == nil)
    }

    @MarkupBuilder private func part(_ title: String, _ text: String?) -> some Markup {
        H2(title)
        if let text {
            LetterBody(text: text)
        } else {
            P(reading.say(.notStated))
        }
    }
}
