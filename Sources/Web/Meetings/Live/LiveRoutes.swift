// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Minutes while they are written, and voting on one's own phone.
enum LiveRoutes {
    static let all: [Route] = [
        Route(.get, "/moeder/:moede/live", audience: .signedIn, LiveShow.answer),
        Route(.post, "/moeder/:moede/live", audience: .signedIn, LiveMinutes.write),
        Route(.get, "/moeder/:moede/live/stream", audience: .signedIn, LiveStream.answer),
        Route(.post, "/moeder/:moede/live/:punkt", audience: .signedIn, LiveSave.answer),
        Route(.get, "/moeder/:moede/opgaver/ny", audience: .staff, MeetingActionForm.ask),
        Route(.post, "/moeder/:moede/opgaver/ny", audience: .staff, MeetingActionForm.save),
        Route(.get, "/moeder/:moede/stem", audience: .signedIn, VotePage.answer),
        Route(.post, "/moeder/:moede/stem", audience: .signedIn, VotePage.cast),
        Route(
            .post, "/moeder/:moede/stem/:afstemning/optaelling", audience: .signedIn, VoteCount.save
        ),
    ]
}

extension Paths {
    static func live(_ id: MeetingID) -> String { "/moeder/\(id)/live" }
    static func liveStream(_ id: MeetingID) -> String { "/moeder/\(id)/live/stream" }
    static func live(_ id: MeetingID, _ item: AgendaItemID) -> String {
        "/moeder/\(id)/live/\(item)"
    }
    static func newAction(at id: MeetingID) -> String { "/moeder/\(id)/opgaver/ny" }
    static func vote(at id: MeetingID) -> String { "/moeder/\(id)/stem" }
    static func voteCount(_ vote: VoteID, at id: MeetingID) -> String {
        "/moeder/\(id)/stem/\(vote)/optaelling"
    }
}
