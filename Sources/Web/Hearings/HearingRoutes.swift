// SPDX-License-Identifier: EUPL-1.2
import Domain
import Print

/// Hearings: who is asked about what, what they answer, and what became of it.
enum HearingRoutes {
    static let all: [Route] = pages + steps + responses + voices + papers

    private static let pages: [Route] = [
        Route(.get, "/hoeringer", audience: .everyone) { .page(HearingList(call: $0)) },
        Route(.get, "/hoeringer/ny", audience: .staff, HearingPlan.ask),
        Route(.post, "/hoeringer/ny", audience: .staff, HearingPlan.save),
        Route(.get, "/hoeringer/lister", audience: .staff) { .page(PartyLists(call: $0)) },
        Route(.get, "/hoeringer/lister/:liste", audience: .coordinators, PartyListForm.ask),
        Route(.post, "/hoeringer/lister/:liste", audience: .coordinators, PartyListForm.save),
        Route(.get, "/hoeringer/:hoering", audience: .everyone, HearingShow.answer),
    ]

    private static let steps: [Route] = [
        Route(.get, "/hoeringer/:hoering/ret", audience: .staff, HearingPlan.askAgain),
        Route(.post, "/hoeringer/:hoering/ret", audience: .staff, HearingPlan.saveAgain),
        Route(.post, "/hoeringer/:hoering/aabn", audience: .staff, HearingShow.open),
        Route(.get, "/hoeringer/:hoering/frist", audience: .staff, HearingExtend.ask),
        Route(.post, "/hoeringer/:hoering/frist", audience: .staff, HearingExtend.save),
        Route(.get, "/hoeringer/:hoering/tilbage", audience: .staff, HearingWithdraw.ask),
        Route(.post, "/hoeringer/:hoering/tilbage", audience: .staff, HearingWithdraw.save),
        Route(.post, "/hoeringer/:hoering/afslut", audience: .staff, HearingShow.conclude),
        Route(
            .get, "/hoeringer/:hoering/anbefalinger", audience: .staff, RecommendationDesk.ask),
        Route(
            .post, "/hoeringer/:hoering/anbefalinger", audience: .staff, RecommendationDesk.pick),
        Route(
            .post, "/hoeringer/:hoering/anbefalinger/:nummer", audience: .staff,
            RecommendationDesk.save),
    ]

    private static let responses: [Route] = [
        Route(.get, "/hoeringer/:hoering/part/:part", audience: .signedIn, ResponseDesk.ask),
        Route(.post, "/hoeringer/:hoering/part/:part", audience: .signedIn, ResponseDesk.save),
        Route(
            .get, "/hoeringer/:hoering/part/:part/fordel", audience: .signedIn,
            ResponseAssign.ask),
        Route(
            .post, "/hoeringer/:hoering/part/:part/fordel", audience: .signedIn,
            ResponseAssign.save),
        Route(
            .post, "/hoeringer/:hoering/part/:part/godkend", audience: .signedIn,
            ResponseDesk.approve),
        Route(
            .post, "/hoeringer/:hoering/part/:part/retur", audience: .signedIn,
            ResponseDesk.sendBack),
        Route(
            .post, "/hoeringer/:hoering/part/:part/journal", audience: .signedIn,
            ResponseFiling.save),
    ]

    private static let voices: [Route] = [
        Route(.get, "/hoeringer/:hoering/svar", audience: .everyone, VoiceForm.ask),
        Route(.post, "/hoeringer/:hoering/svar", audience: .everyone, VoiceForm.save),
        Route(.get, "/hoeringer/:hoering/indkomne", audience: .staff, VoiceDesk.ask),
        Route(.post, "/hoeringer/:hoering/indkomne/:svar", audience: .staff, VoiceDesk.save),
    ]

    private static let papers: [Route] = [
        Route(.get, "/hoeringer/:hoering/notat", audience: .everyone, HearingNote.answer),
        Route(.post, "/hoeringer/:hoering/notat", audience: .staff, HearingFiling.save),
        Route(.get, "/hoeringer/:hoering/part/:part/brev.pdf", audience: .everyone) {
            try await ResponseLetter.print($0, .pdf)
        },
        Route(.get, "/hoeringer/:hoering/part/:part/brev.docx", audience: .everyone) {
            try await ResponseLetter.print($0, .docx)
        },
        Route(.get, "/hoeringer/:hoering/notat.pdf", audience: .everyone) {
            try await HearingNoteSheet.print($0, .pdf)
        },
        Route(.get, "/hoeringer/:hoering/notat.docx", audience: .everyone) {
            try await HearingNoteSheet.print($0, .docx)
        },
    ]
}

extension Paths {
    static let hearings = "/hoeringer"
    static let newHearing = "/hoeringer/ny"
    static let partyLists = "/hoeringer/lister"

    static func partyList(_ id: PartyListID) -> String { "/hoeringer/lister/\(id)" }
    static func hearing(_ id: HearingID) -> String { "/hoeringer/\(id)" }
    static func hearing(_ id: HearingID, _ step: String) -> String { "/hoeringer/\(id)/\(step)" }
    static func response(_ id: HearingID, _ party: OrganizationID) -> String {
        "/hoeringer/\(id)/part/\(party)"
    }
    static func response(
        _ id: HearingID, _ party: OrganizationID, _ step: String
    ) -> String { "/hoeringer/\(id)/part/\(party)/\(step)" }
    static func hearingNote(_ id: HearingID, _ format: Press.Format) -> String {
        "/hoeringer/\(id)/notat.\(format.rawValue)"
    }
}
