// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Print

/// The right to challenge: proposals to be let off a rule, and what came of them.
enum ExemptionRoutes {
    static let all: [Route] = [
        Route(.get, "/udfordringsret", audience: .everyone) { .page(ExemptionList(call: $0)) },
        Route(.get, "/udfordringsret/ny", audience: .staff, ExemptionForm.ask),
        Route(.post, "/udfordringsret/ny", audience: .staff, ExemptionForm.save),
        Route(.get, "/udfordringsret/:forslag", audience: .everyone, ExemptionShow.answer),
        Route(.get, "/udfordringsret/:forslag/brev.pdf", audience: .everyone) {
            try await ExemptionLetter.print($0, .pdf)
        },
        Route(.get, "/udfordringsret/:forslag/brev.docx", audience: .everyone) {
            try await ExemptionLetter.print($0, .docx)
        },
        Route(.get, "/udfordringsret/:forslag/ret", audience: .staff, ExemptionForm.askAgain),
        Route(.post, "/udfordringsret/:forslag/ret", audience: .staff, ExemptionForm.saveAgain),
        Route(.get, "/udfordringsret/:forslag/:trin", audience: .staff, ExemptionStep.ask),
        Route(.post, "/udfordringsret/:forslag/:trin", audience: .staff, ExemptionStep.save),
    ]
}

extension Paths {
    static let exemptions = "/udfordringsret"
    static let newExemption = "/udfordringsret/ny"

    static func exemption(_ id: ExemptionID) -> String { "/udfordringsret/\(id)" }
    static func exemption(_ id: ExemptionID, _ step: String) -> String {
        "/udfordringsret/\(id)/\(step)"
    }
}

extension Reading {
    /// The proposals that are there for this reader, the latest first.
    var exemptions: [ExemptionProposal] {
        city.exemptions.inOrder.filter { city.sees($0, viewer) }
    }

    func standing(of proposal: ExemptionProposal) -> Standing {
        let state = proposal.state(on: day)
        let status: ChartStatus =
            switch state {
            case .draft, .sent: .waiting
            case .granted, .onTrial: .ok
            case .trialOver: .late
            case .refused: .gap
            case .done, .withdrawn: .done
            }
        return Standing(status: status, text: say(state.phrase))
    }

    func trail(to proposal: ExemptionProposal) -> [Crumb] {
        [
            Crumb(title: say(.exemptions), path: Paths.exemptions),
            Crumb(title: proposal.title, path: Paths.exemption(proposal.id)),
        ]
    }

    /// Those whom the reader may make proposals for.
    var challengers: [(value: String, title: String)] {
        partyOptions.filter { option in
            may(
                .exemption(
                    .propose(
                        "", ExemptionContent(title: "", owner: OrganizationID(option.value)))))
        }
    }
}

extension Call {
    /// The proposal that the address names, when it is there for the reader.
    var exemption: ExemptionProposal {
        get throws { try seen(city.exemptions[id("forslag")], city.sees) }
    }
}

extension Phrase {
    static let exemptions = Phrase(da: "Udfordringsret", en: "Right to challenge")
}
