// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Pages about how forums keep their charters, their year, and their meetings.
enum ConformityRoutes {
    static let all: [Route] = [
        Route(.get, "/fora/regler", audience: .everyone) { .page(ConformityList(call: $0)) },
        Route(.get, "/fora/:forum/regler", audience: .everyone) { call in
            .page(ConformityShow(forum: try call.forum, call: call))
        },
        Route(.get, "/fora/:forum/aarshjul", audience: .everyone) { call in
            .page(WheelShow(forum: try call.forum, call: call))
        },
        Route(.post, "/fora/:forum/aarshjul", audience: .staff, WheelAccept.save),
        Route(.get, "/fora/:forum/moeder", audience: .everyone) { call in
            .page(MeetingList(forum: try call.forum, call: call))
        },
        Route(.get, "/fora/:forum/moeder/nyt", audience: .staff, MeetingCreate.ask),
        Route(.post, "/fora/:forum/moeder/nyt", audience: .staff, MeetingCreate.save),
        Route(.get, "/moeder/:moede", audience: .everyone) { call in
            .page(MeetingShow(meeting: try call.meeting, call: call))
        },
        Route(.get, "/moeder/:moede/flytning", audience: .staff, MeetingMove.ask),
        Route(.post, "/moeder/:moede/flytning", audience: .staff, MeetingMove.save),
        Route(.get, "/moeder/:moede/indkaldelse", audience: .staff, MeetingCall.ask),
        Route(.post, "/moeder/:moede/indkaldelse", audience: .staff, MeetingCall.save),
        Route(.get, "/moeder/:moede/gaester", audience: .staff, MeetingInvite.ask),
        Route(.post, "/moeder/:moede/gaester", audience: .staff, MeetingInvite.save),
        Route(.get, "/moeder/:moede/fremmoede", audience: .staff, MeetingHold.ask),
        Route(.post, "/moeder/:moede/fremmoede", audience: .staff, MeetingHold.save),
        Route(.get, "/moeder/:moede/aflysning", audience: .staff, MeetingCancel.ask),
        Route(.post, "/moeder/:moede/aflysning", audience: .staff, MeetingCancel.save),
    ]
}

extension Call {
    /// The meeting that the address names.
    var meeting: Meeting {
        get throws { try found(city.meetings[id("moede")]) }
    }
}

extension Reading {
    var conformity: Conformity { Conformity(of: city) }

    /// The way to a meeting.
    func trail(to meeting: Meeting) -> [Crumb] {
        trail(to: meeting.lead) + [
            Crumb(title: say(da: "Møder", en: "Meetings"), path: Paths.meetings(meeting.lead))
        ]
    }
}

extension Phrase {
    static let forumRules = Phrase(da: "Fora og deres regler", en: "Forums and their rules")
}
