// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What letters lead to: replies, calendars, fewer letters, and the outbox.
enum ReplyRoutes {
    static let all: [Route] = [
        Route(.get, "/svar/:link", audience: .everyone, ReplyShow.ask),
        Route(.post, "/svar/:link", audience: .everyone, ReplyShow.save),
        Route(.get, "/kalendere/:link", audience: .everyone, CalendarFeed.show),
        Route(.get, "/afmeld/:link", audience: .everyone, UnsubscribeShow.ask),
        Route(.post, "/afmeld/:link", audience: .everyone, UnsubscribeShow.save),
        Route(.get, "/foelg", audience: .everyone, FollowForm.ask),
        Route(.post, "/foelg", audience: .everyone, FollowForm.save),
        Route(.get, "/foelg/ja/:link", audience: .everyone, FollowShow.ask),
        Route(.post, "/foelg/ja/:link", audience: .everyone, FollowShow.confirm),
        Route(.get, "/foelg/stop/:link", audience: .everyone, FollowShow.askToStop),
        Route(.post, "/foelg/stop/:link", audience: .everyone, FollowShow.stop),
        Route(.get, "/min-konto/post", audience: .signedIn, MailSettingsShow.ask),
        Route(.post, "/min-konto/post", audience: .signedIn, MailSettingsShow.save),
        Route(.post, "/min-konto/post/adresser", audience: .signedIn, MailSettingsShow.renew),
        Route(.get, "/post", audience: .staff, OutboxShow.ask),
        Route(.post, "/post/igen", audience: .staff, OutboxShow.sendAgain),
        Route(.post, "/post/afslut", audience: .staff, OutboxShow.settle),
    ]
}

extension Paths {
    static let outbox = "/post"
    static let outboxAgain = "/post/igen"
    static let outboxSettle = "/post/afslut"
    static let mailSettings = "/min-konto/post"
    static let newFeedAddresses = "/min-konto/post/adresser"

    static let follow = "/foelg"

    static func follow(_ forum: ForumID) -> String { "/foelg?forum=\(forum)" }
    static func follow(_ area: AreaID) -> String { "/foelg?omraade=\(area)" }
    static func reply(_ token: String) -> String { "/svar/\(token)" }
    static func feed(_ token: String) -> String { "/kalendere/\(token).ics" }
    static func unsubscribe(_ token: String) -> String { "/afmeld/\(token)" }
}
