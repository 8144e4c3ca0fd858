// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// Elections to the seats of forums, from the call to the result.
enum ElectionRoutes {
    static let all: [Route] = pages + voting + running

    private static let pages: [Route] = [
        Route(.get, "/valg", audience: .everyone) { .page(ElectionList(call: $0)) },
        Route(.get, "/valg/:valg", audience: .everyone) { .page(ElectionShow(try $0.poll)) },
        Route(.get, "/valg/:valg/stemmer", audience: .everyone, BallotLookup.answer),
        Route(.post, "/valg/:valg/stemmer", audience: .everyone, BallotLookup.answer),
    ]

    private static let voting: [Route] = [
        Route(.get, "/valg/:valg/stem", audience: .everyone, VoteForm.ask),
        Route(.post, "/valg/:valg/stem", audience: .everyone, VoteForm.take),
        Route(.get, "/valg/:valg/stemmeseddel.pdf", audience: .everyone, BallotSheet.print),
    ]

    private static let running: [Route] = [
        Route(.get, "/valg/ny", audience: .signedIn, ElectionCall.ask),
        Route(.post, "/valg/ny", audience: .signedIn, ElectionCall.save),
        Route(.get, "/valg/:valg/opstilling", audience: .signedIn, StandingForm.ask),
        Route(.post, "/valg/:valg/opstilling", audience: .signedIn, StandingForm.save),
        Route(.get, "/valg/:valg/kandidater/:kandidat", audience: .signedIn, CandidacyAnswer.ask),
        Route(.post, "/valg/:valg/kandidater/:kandidat", audience: .signedIn, CandidacyAnswer.save),
        Route(
            .post, "/valg/:valg/kandidater/:kandidat/tilbagetraekning", audience: .signedIn,
            CandidacyAnswer.withdraw),
        Route(.get, "/valg/:valg/vaelgere", audience: .signedIn, VotersForm.ask),
        Route(.post, "/valg/:valg/vaelgere", audience: .signedIn, VotersForm.save),
        Route(.get, "/valg/:valg/koder", audience: .signedIn, CodesForm.ask),
        Route(.post, "/valg/:valg/koder", audience: .signedIn, CodesForm.save),
        Route(.get, "/valg/:valg/sedler", audience: .signedIn, PaperForm.ask),
        Route(.post, "/valg/:valg/sedler", audience: .signedIn, PaperForm.save),
        Route(.get, "/valg/:valg/sedler/kassering", audience: .signedIn, PaperDiscard.ask),
        Route(.post, "/valg/:valg/sedler/kassering", audience: .signedIn, PaperDiscard.save),
        Route(.get, "/valg/:valg/urne", audience: .signedIn, BoxForm.ask),
        Route(.post, "/valg/:valg/urne", audience: .signedIn, BoxForm.save),
        Route(.get, "/valg/:valg/resultat", audience: .signedIn, DeclareForm.ask),
        Route(.post, "/valg/:valg/resultat", audience: .signedIn, DeclareForm.save),
        Route(.get, "/valg/:valg/aflysning", audience: .signedIn, ElectionCancel.ask),
        Route(.post, "/valg/:valg/aflysning", audience: .signedIn, ElectionCancel.save),
    ]
}
