// SPDX-License-Identifier: EUPL-1.2

/// Pages about forums: the register, charters, seats, proposals and support.
enum ForumRoutes {
    static let all: [Route] = register + charters + seats + applications + proposals + support

    private static let register: [Route] = [
        Route(.get, "/fora", audience: .everyone) { .page(ForumList(call: $0)) },
        Route(.get, "/fora/billede", audience: .everyone) { .page(NetworkShow(call: $0)) },
        Route(.get, "/fora/nyt", audience: .staff) { ForumBegin.ask($0) },
        Route(.get, "/fora/:forum", audience: .everyone) { call in
            .page(ForumShow(forum: try call.forum, call: call))
        },
        Route(.get, "/fora/:forum/paamindelse", audience: .staff, ReminderEdit.ask),
        Route(.post, "/fora/:forum/paamindelse", audience: .staff, ReminderEdit.save),
    ]

    private static let charters: [Route] = [
        Route(.get, "/fora/:forum/kommissorium", audience: .everyone, CharterShow.current),
        Route(.get, "/fora/:forum/kommissorium/ny", audience: .staff, CharterAdopt.ask),
        Route(.post, "/fora/:forum/kommissorium/ny", audience: .staff, CharterAdopt.save),
        Route(.get, "/fora/:forum/kommissorium/laes", audience: .staff, CharterFromText.ask),
        Route(
            .post, "/fora/:forum/kommissorium/laes", audience: .staff, takesFiles: true,
            CharterFromText.read),
        Route(
            .get, "/fora/:forum/kommissorium/:version", audience: .everyone, CharterShow.numbered),
        Route(
            .get, "/fora/:forum/kommissorium/:version/forskel", audience: .everyone,
            DifferenceShow.show),
    ]

    private static let seats: [Route] = [
        Route(.get, "/fora/:forum/pladser/:gruppe/:plads", audience: .everyone) { call in
            .page(SeatShow(place: try call.seatPlace, call: call))
        },
        Route(
            .get, "/fora/:forum/pladser/:gruppe/:plads/besaettelse", audience: .staff, SeatTake.ask),
        Route(
            .post, "/fora/:forum/pladser/:gruppe/:plads/besaettelse", audience: .staff,
            SeatTake.save),
        Route(
            .get, "/fora/:forum/pladser/:gruppe/:plads/suppleant", audience: .signedIn,
            SubstituteEdit.ask),
        Route(
            .post, "/fora/:forum/pladser/:gruppe/:plads/suppleant", audience: .signedIn,
            SubstituteEdit.save),
        Route(
            .get, "/fora/:forum/pladser/:gruppe/:plads/inhabilitet", audience: .signedIn,
            RecusalEdit.ask),
        Route(
            .post, "/fora/:forum/pladser/:gruppe/:plads/inhabilitet", audience: .signedIn,
            RecusalEdit.save),
        Route(.get, "/pladshavere/:pladshaver/forlaengelse", audience: .signedIn, SeatExtend.ask),
        Route(.post, "/pladshavere/:pladshaver/forlaengelse", audience: .signedIn, SeatExtend.save),
        Route(.get, "/pladshavere/:pladshaver/afgang", audience: .signedIn, SeatLeave.ask),
        Route(.post, "/pladshavere/:pladshaver/afgang", audience: .signedIn, SeatLeave.save),
        Route(.get, "/suppleanter/:suppleant/afslutning", audience: .signedIn, SubstituteEnd.ask),
        Route(.post, "/suppleanter/:suppleant/afslutning", audience: .signedIn, SubstituteEnd.save),
        Route(.get, "/inhabiliteter/:inhabilitet/afslutning", audience: .signedIn, RecusalEnd.ask),
        Route(
            .post, "/inhabiliteter/:inhabilitet/afslutning", audience: .signedIn, RecusalEnd.save),
    ]

    private static let applications: [Route] = [
        Route(
            .get, "/fora/:forum/pladser/:gruppe/:plads/ansoegning", audience: .signedIn,
            ApplicationEdit.ask),
        Route(
            .post, "/fora/:forum/pladser/:gruppe/:plads/ansoegning", audience: .signedIn,
            ApplicationEdit.save),
        Route(
            .get, "/fora/:forum/ansoegninger/:ansoegning/svar", audience: .staff,
            ApplicationAnswer.ask),
        Route(
            .post, "/fora/:forum/ansoegninger/:ansoegning/svar", audience: .staff,
            ApplicationAnswer.save),
    ]

    private static let proposals: [Route] = [
        Route(.get, "/forumforslag", audience: .everyone) { .page(ProposalList(call: $0)) },
        Route(.get, "/forumforslag/nyt", audience: .signedIn, ProposalEdit.ask),
        Route(.post, "/forumforslag/nyt", audience: .signedIn, ProposalEdit.save),
        Route(.get, "/forumforslag/:forslag", audience: .everyone) { call in
            .page(ProposalShow(proposal: try call.forumProposal, call: call))
        },
        Route(.get, "/forumforslag/:forslag/afgoerelse", audience: .staff, ProposalDecision.ask),
        Route(.post, "/forumforslag/:forslag/afgoerelse", audience: .staff, ProposalDecision.save),
    ]

    private static let support: [Route] = [
        Route(.get, "/fora/:forum/opbakning/ny", audience: .staff, SupportAsk.ask),
        Route(.post, "/fora/:forum/opbakning/ny", audience: .staff, SupportAsk.save),
        Route(.get, "/fora/:forum/opbakning/:indsats", audience: .everyone, SupportShow.show),
        Route(
            .get, "/fora/:forum/opbakning/:indsats/:gruppe/:plads", audience: .signedIn,
            SupportState.ask),
        Route(
            .post, "/fora/:forum/opbakning/:indsats/:gruppe/:plads", audience: .signedIn,
            SupportState.save),
    ]
}
