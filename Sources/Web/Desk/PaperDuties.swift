// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

extension Desk {
    /// What is owed to papers, kind by kind.
    var paperDuties: [DeskPart] {
        [
            DeskPart(
                id: "moeder", title: Phrase(da: "Møder", en: "Meetings"), items: meetingDuties),
            DeskPart(
                id: "indberetning",
                title: Phrase(da: "Tal, der ventes på", en: "Figures that are waited for"),
                items: reportingDuties),
            DeskPart(id: "initiativaftaler", title: .initiativeAgreements, items: fundingDuties),
            DeskPart(
                id: "hoeringer", title: Phrase(da: "Høringer og forsøg", en: "Hearings and trials"),
                items: hearingDuties),
            DeskPart(
                id: "fund", title: Phrase(da: "Fund på steder", en: "Findings at places"),
                items: findingDuties + findingFigureDuties),
            DeskPart(id: "vandringer", title: .safetyWalks, items: walkDuties),
            DeskPart(id: "aktindsigt", title: .accessToPapers, items: accessDuties),
            DeskPart(id: "redegoerelser", title: .statusReports, items: statementDuties),
            DeskPart(id: "evalueringer", title: .evaluations, items: evaluationDuties),
            DeskPart(
                id: "erfaringer",
                title: Phrase(da: "Erfaringer og spørgsmål", en: "Lessons and questions"),
                items: experienceDuties),
            DeskPart(id: "viden", title: .bank, items: bankDuties),
        ]
    }
}
