// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What lies on a desk of one kind of paper.
struct PaperDuties: Sendable {
    /// The name of its place on the page.
    let id: String
    let title: Phrase
    let items: [Attention]
}

extension Desk {
    /// What is owed to papers, kind by kind, where anything is.
    var paperDuties: [PaperDuties] {
        [
            PaperDuties(
                id: "indberetning",
                title: Phrase(da: "Tal, der ventes på", en: "Figures that are waited for"),
                items: reportingDuties),
            PaperDuties(id: "initiativaftaler", title: .initiativeAgreements, items: fundingDuties),
            PaperDuties(
                id: "hoeringer", title: Phrase(da: "Høringer og forsøg", en: "Hearings and trials"),
                items: hearingDuties),
            PaperDuties(
                id: "fund", title: Phrase(da: "Fund på steder", en: "Findings at places"),
                items: findingDuties),
            PaperDuties(id: "vandringer", title: .safetyWalks, items: walkDuties),
            PaperDuties(id: "aktindsigt", title: .accessToPapers, items: accessDuties),
            PaperDuties(id: "redegoerelser", title: .statusReports, items: statementDuties),
            PaperDuties(id: "evalueringer", title: .evaluations, items: evaluationDuties),
            PaperDuties(
                id: "erfaringer",
                title: Phrase(da: "Erfaringer og spørgsmål", en: "Lessons and questions"),
                items: experienceDuties),
        ].filter { !$0.items.isEmpty }
    }
}

/// One kind of paper on the desk.
struct PaperDutyList: Component {
    let reading: Reading
    let duties: PaperDuties

    var body: some Markup {
        Section(.id(duties.id)) {
            H2(reading.say(duties.title))
            AttentionList(items: duties.items)
        }
    }
}
