// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// Matters from the first word to the answer, what was agreed to be done, and
/// what was decided.
enum MatterRoutes {
    static let all: [Route] = pages + neighbors + steps + actions

    private static let pages: [Route] = [
        Route(.get, "/sager", audience: .everyone) { .page(MatterList(call: $0)) },
        Route(.get, "/sager/ny", audience: .signedIn, MatterRaise.ask),
        Route(.post, "/sager/ny", audience: .signedIn, MatterRaise.save),
        Route(.get, "/sager/:sag", audience: .everyone, MatterShow.answer),
        Route(.get, "/beslutninger", audience: .everyone) { .page(DecisionLog(call: $0)) },
    ]

    private static let neighbors: [Route] = [
        Route(.get, "/meld", audience: .everyone) { NeighborReport.ask($0) },
        Route(.post, "/meld", audience: .everyone, NeighborReport.save),
        Route(.get, "/sager/indkomne", audience: .coordinators) { .page(IncomingList(call: $0)) },
        Route(.get, "/sager/indkomne/:sag", audience: .coordinators, IncomingShow.ask),
        Route(.post, "/sager/indkomne/:sag", audience: .coordinators, IncomingShow.save),
    ]

    private static let steps: [Route] = [
        Route(.get, "/sager/:sag/ret", audience: .signedIn, MatterEdit.ask),
        Route(.post, "/sager/:sag/ret", audience: .signedIn, MatterEdit.save),
        Route(.get, "/sager/:sag/modtagere", audience: .signedIn, MatterAddressing.ask),
        Route(.post, "/sager/:sag/modtagere", audience: .signedIn, MatterAddressing.save),
        Route(.get, "/sager/:sag/svar", audience: .signedIn, MatterReply.ask),
        Route(.post, "/sager/:sag/svar", audience: .signedIn, MatterReply.save),
        Route(.get, "/sager/:sag/videre", audience: .signedIn, MatterReferral.ask),
        Route(.post, "/sager/:sag/videre", audience: .signedIn, MatterReferral.save),
        Route(.get, "/sager/:sag/behandling", audience: .signedIn, MatterTreatment.ask),
        Route(.post, "/sager/:sag/behandling", audience: .signedIn, MatterTreatment.save),
        Route(.get, "/sager/:sag/besked", audience: .signedIn, MatterTelling.ask),
        Route(.post, "/sager/:sag/besked", audience: .signedIn, MatterTelling.save),
        Route(.get, "/sager/:sag/udfoeres", audience: .signedIn, MatterCarrying.ask),
        Route(.post, "/sager/:sag/udfoeres", audience: .signedIn, MatterCarrying.save),
        Route(.get, "/sager/:sag/afslutning", audience: .signedIn, MatterClose.ask),
        Route(.post, "/sager/:sag/afslutning", audience: .signedIn, MatterClose.save),
    ]

    private static let actions: [Route] = [
        Route(.get, "/opgaver", audience: .signedIn) { .page(ActionList(call: $0)) },
        Route(.get, "/opgaver/ny", audience: .signedIn, ActionCreate.ask),
        Route(.post, "/opgaver/ny", audience: .signedIn, ActionCreate.save),
        Route(.get, "/opgaver/:opgave", audience: .signedIn, ActionShow.ask),
        Route(.post, "/opgaver/:opgave", audience: .signedIn, ActionShow.save),
    ]
}
