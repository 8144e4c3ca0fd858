// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Print

/// Pools of money, rounds of agreements, and the agreements that draw on them.
enum FundingRoutes {
    static let all: [Route] = pages + poolForms + roundForms + agreementForms

    private static let pages: [Route] = [
        Route(.get, "/puljer", audience: .everyone) { .page(PoolList(call: $0)) },
        Route(.get, "/puljer/:pulje", audience: .everyone) {
            .page(PoolShow(pool: try $0.pool, call: $0))
        },
        Route(.get, "/initiativaftaler", audience: .everyone, AgreementMatrix.answer),
        Route(.get, "/initiativaftaler/:aftale", audience: .everyone, AgreementShow.answer),
        Route(.get, "/aftalerunder/:runde", audience: .everyone, AgreementRoundShow.answer),
        Route(.get, "/aftalerunder/:runde/matrix.csv", audience: .everyone, MatrixFile.csv),
        Route(.get, "/aftalerunder/:runde/matrix.xlsx", audience: .everyone, MatrixFile.xlsx),
        Route(.get, "/aftalerunder/:runde/foelgebrev", audience: .staff, CoveringLetter.ask),
        Route(.post, "/aftalerunder/:runde/foelgebrev", audience: .staff, CoveringLetter.file),
        Route(.get, "/aftalerunder/:runde/foelgebrev.pdf", audience: .staff) {
            try await CoveringLetter.print($0, .pdf)
        },
        Route(.get, "/aftalerunder/:runde/foelgebrev.docx", audience: .staff) {
            try await CoveringLetter.print($0, .docx)
        },
    ]

    private static let poolForms: [Route] = [
        Route(.get, "/puljer/ny", audience: .coordinators, PoolForms.askNew),
        Route(.post, "/puljer/ny", audience: .coordinators, PoolForms.saveNew),
        Route(.get, "/puljer/:pulje/ret", audience: .coordinators, PoolForms.ask),
        Route(.post, "/puljer/:pulje/ret", audience: .coordinators, PoolForms.save),
        Route(.get, "/puljer/:pulje/ansoegning", audience: .coordinators, CallForms.askNew),
        Route(.post, "/puljer/:pulje/ansoegning", audience: .coordinators, CallForms.saveNew),
        Route(.get, "/puljer/:pulje/ansoegning/:kald", audience: .coordinators, CallForms.ask),
        Route(.post, "/puljer/:pulje/ansoegning/:kald", audience: .coordinators, CallForms.save),
    ]

    private static let roundForms: [Route] = [
        Route(.get, "/aftalerunder/ny", audience: .coordinators, AgreementRoundForms.askNew),
        Route(.post, "/aftalerunder/ny", audience: .coordinators, AgreementRoundForms.saveNew),
        Route(.get, "/aftalerunder/:runde/ret", audience: .coordinators, AgreementRoundForms.ask),
        Route(.post, "/aftalerunder/:runde/ret", audience: .coordinators, AgreementRoundForms.save),
        Route(
            .post, "/aftalerunder/:runde/offentlig", audience: .coordinators,
            AgreementRoundShow.publish),
        Route(
            .post, "/aftalerunder/:runde/afslut", audience: .coordinators,
            AgreementRoundShow.conclude),
        Route(.get, "/aftalerunder/:runde/trin/:trin", audience: .staff, StepForms.ask),
        Route(.post, "/aftalerunder/:runde/trin/:trin", audience: .staff, StepForms.save),
        Route(.get, "/aftalerunder/:runde/papir/:papir", audience: .staff, DeliveryForms.ask),
        Route(.post, "/aftalerunder/:runde/papir/:papir", audience: .staff, DeliveryForms.save),
        Route(
            .get, "/aftalerunder/:runde/inddragelse/:part", audience: .staff,
            ConsultationForms.ask),
        Route(
            .post, "/aftalerunder/:runde/inddragelse/:part", audience: .staff,
            ConsultationForms.save),
        Route(
            .post, "/aftalerunder/:runde/inddragelse/:part/holdt", audience: .staff,
            AgreementRoundShow.keepPromise),
    ]

    private static let agreementForms: [Route] = [
        Route(.get, "/initiativaftaler/ny", audience: .staff, AgreementForms.askNew),
        Route(.post, "/initiativaftaler/ny", audience: .staff, AgreementForms.saveNew),
        Route(.get, "/initiativaftaler/:aftale/ret", audience: .staff, AgreementForms.ask),
        Route(.post, "/initiativaftaler/:aftale/ret", audience: .staff, AgreementForms.save),
        Route(.get, "/initiativaftaler/:aftale/andele", audience: .staff, ShareForms.askNew),
        Route(.post, "/initiativaftaler/:aftale/andele", audience: .staff, ShareForms.saveNew),
        Route(.get, "/initiativaftaler/:aftale/andele/:andel", audience: .staff, ShareForms.ask),
        Route(.post, "/initiativaftaler/:aftale/andele/:andel", audience: .staff, ShareForms.save),
        Route(
            .get, "/initiativaftaler/:aftale/andele/:andel/regnskab", audience: .staff,
            AccountForms.ask),
        Route(
            .post, "/initiativaftaler/:aftale/andele/:andel/regnskab", audience: .staff,
            AccountForms.save),
        Route(
            .get, "/initiativaftaler/:aftale/andele/:andel/overfoer", audience: .staff,
            CarryForms.ask),
        Route(
            .post, "/initiativaftaler/:aftale/andele/:andel/overfoer", audience: .staff,
            CarryForms.save),
        Route(
            .get, "/initiativaftaler/:aftale/andele/:andel/slet", audience: .staff, DropForms.ask),
        Route(
            .post, "/initiativaftaler/:aftale/andele/:andel/slet", audience: .staff,
            DropForms.save),
    ]
}

extension Paths {
    static let pools = "/puljer"
    static let newPool = "/puljer/ny"
    static let agreements = "/initiativaftaler"
    static let newAgreement = "/initiativaftaler/ny"
    static let newAgreementRound = "/aftalerunder/ny"

    static func pool(_ id: PoolID) -> String { "/puljer/\(id)" }
    static func poolEdit(_ id: PoolID) -> String { "/puljer/\(id)/ret" }
    static func newCall(_ id: PoolID) -> String { "/puljer/\(id)/ansoegning" }
    static func call(_ call: FundingCall) -> String { "\(newCall(call.pool))/\(call.id)" }
    static func agreement(_ id: AgreementID) -> String { "/initiativaftaler/\(id)" }
    static func agreementEdit(_ id: AgreementID) -> String { "\(agreement(id))/ret" }
    static func newShare(_ id: AgreementID) -> String { "\(agreement(id))/andele" }
    /// A share is named by its call and, after a point, its initiative.
    static func share(_ id: AgreementID, _ key: ShareKey, _ part: String = "") -> String {
        let name = [key.call.rawValue, key.initiative?.rawValue].compactMap { $0 }
        let path = "\(newShare(id))/\(name.joined(separator: "."))"
        return part.isEmpty ? path : "\(path)/\(part)"
    }
    static func agreementRound(_ id: AgreementRoundID) -> String { "/aftalerunder/\(id)" }
    static func agreementRound(_ id: AgreementRoundID, _ part: String) -> String {
        "/aftalerunder/\(id)/\(part)"
    }
    static func step(_ id: AgreementRoundID, _ step: ApprovalStepID) -> String {
        agreementRound(id, "trin/\(step)")
    }
    static func owedPaper(_ id: AgreementRoundID, _ paper: OwedPaperID) -> String {
        agreementRound(id, "papir/\(paper)")
    }
    static func consultation(_ id: AgreementRoundID, _ part: ConsultationID) -> String {
        agreementRound(id, "inddragelse/\(part)")
    }
}
