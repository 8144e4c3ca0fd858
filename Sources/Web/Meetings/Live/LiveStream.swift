// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime
import ServiceLifecycle

/// Server-sent events to those who follow a meeting: what changed of what each
/// may see, and a sign of life when nothing does.
enum LiveStream {
    static func answer(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        guard call.city.isInsider(of: meeting, call.viewer) else { throw NotFound() }
        return .stream(type: "text/event-stream; charset=utf-8") { send in
            var follower = LiveFollower(call, meeting.id)
            let news = try await call.site.drafts.follow(meeting.id)
            for await live in news.cancelOnGracefulShutdown() {
                guard let lines = follower.lines(of: live) else { return }
                try await send(lines)
            }
        }
    }
}

/// What one follower has been told so far.
struct LiveFollower {
    private struct Told {
        var draft: Draft?
        var line: [UInt8]
    }

    private let call: Call
    private let id: MeetingID
    private var told: [AgendaItemID: Told] = [:]
    private var now: [UInt8] = []
    /// What was seen at the newest position of the journal.
    private var desk: LiveDesk?

    init(_ call: Call, _ meeting: MeetingID) {
        self.call = call
        id = meeting
    }

    /// The events for what is new to this follower; nil once they are no
    /// longer signed in, or have nothing to do here any more.
    mutating func lines(of live: LiveMeeting) -> [UInt8]? {
        guard let reading = call.readingNow else { return nil }
        let isChanged =
            desk?.reading.view.position != reading.view.position
            || desk?.reading.today != reading.today
        if isChanged {
            desk = reading.city.meetings[id].map {
                LiveDesk(meeting: $0, reading: reading, drafts: live.drafts)
            }
        }
        desk?.drafts = live.drafts
        guard let desk, desk.sight.mayWait else { return nil }
        return lines(of: desk.items, on: desk, isChanged: isChanged)
    }

    private mutating func lines(
        of items: [LiveItem], on desk: LiveDesk, isChanged: Bool
    ) -> [UInt8] {
        var lines: [UInt8] = []
        for item in items where isChanged || told[item.id]?.draft != item.draft {
            add(item, desk, to: &lines)
        }
        for gone in told.keys where !items.contains(where: { $0.id == gone }) {
            told[gone] = nil
            lines += Self.event("gone", .json(LiveGone(item: gone.rawValue)))
        }
        let now = isChanged ? LiveNow(desk: desk).rendered() : self.now
        if now != self.now {
            self.now = now
            lines += Self.event("now", .json(String(decoding: now, as: UTF8.self)))
        }
        return lines.isEmpty ? Self.event("pulse", .json(true)) : lines
    }

    private mutating func add(_ item: LiveItem, _ desk: LiveDesk, to lines: inout [UInt8]) {
        let line = Self.event("item", .json(LiveNews(item, desk)))
        guard told[item.id]?.line != line else { return }
        told[item.id] = Told(draft: item.draft, line: line)
        lines += line
    }

    private static func event(_ name: String, _ data: [UInt8]) -> [UInt8] {
        Array("event: \(name)\ndata: ".utf8) + data + Array("\n\n".utf8)
    }
}

/// An item as the script shows it.
private struct LiveNews: Encodable {
    let item: String
    let version: Int
    let basis: String
    let text: String
    let saved: String
    /// Markup of this site, escaped as on the page.
    let stand: String
    /// The page that wrote it, for those who write; it knows its own.
    let pen: String?

    init(_ live: LiveItem, _ desk: LiveDesk) {
        item = live.id.rawValue
        version = live.version
        basis = live.basis?.rawValue ?? ""
        text = live.text
        saved = desk.reading.saved(live)
        stand = LiveStand(item: live.item, desk: desk).renderedText()
        pen = desk.mayWrite ? live.draft?.penName : nil
    }
}

/// An item that the follower may see no longer.
private struct LiveGone: Encodable {
    let item: String
}

extension Call {
    /// The city now, as the reader may read it now; nil when the session has ended.
    fileprivate var readingNow: Reading? {
        let snapshot = site.runtime.snapshot
        let city = snapshot.present.city
        guard let session, session.isFresh(at: site.runtime.time.now),
            let account = city.accounts[session.person], !account.isClosed,
            account.epoch == session.epoch
        else { return nil }
        return Reading(
            view: snapshot.present, today: snapshot.today,
            viewer: city.accounts.viewer(session.person), language: reading.language,
            formToken: reading.formToken, address: reading.address)
    }
}
