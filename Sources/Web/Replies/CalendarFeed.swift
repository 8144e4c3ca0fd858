// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import HashTreeCollections
import Post
import Runtime

/// Meetings as a feed that calendars read by a secret address.
///
/// an address is somebody's, shows what that person may see today, and
/// ends when it is made anew or the account is closed. Meetings are told of by
/// time and place only; never what is on the agenda.
enum CalendarFeed {
    static func show(_ call: Call) async throws -> Answer {
        let name = call.parameters["link"] ?? ""
        let token = name.hasSuffix(".ics") ? String(name.dropLast(4)) : name
        guard let feed = call.site.links.feed(token) else { throw NotFound() }
        let settings = try await MailSettings.of(feed.person, in: call.site.cabinet)
        // Calendars have no day of their own: it is always today's city.
        let view = call.site.runtime.snapshot.present
        guard feed.generation == settings.generation,
            view.city.accounts.viewer(feed.person).isSignedIn
        else { throw NotFound() }
        let reading = Reading(
            view: view, today: view.day, viewer: view.city.accounts.viewer(feed.person),
            language: settings.language, formToken: "", address: call.path)
        let file = CalendarFile(
            .publish, name: title(feed.scope, reading),
            events(feed, reading, call.site), made: call.site.runtime.time.now)
        var answer = Answer.bytes(file.bytes, type: "text/calendar; charset=utf-8")
        answer.headers = [("X-Robots-Tag", "noindex"), ("Cache-Control", "private, max-age=300")]
        return answer
    }

    private static func title(_ scope: PostLinks.Feed.Scope, _ reading: Reading) -> String {
        switch scope {
        case .own: reading.say(da: "Mine møder på tværs", en: "My meetings across")
        case .forum(let id): reading.name(of: id)
        case .area(let id): reading.name(of: id)
        case .city: reading.say(da: "Byens møder", en: "The city’s meetings")
        }
    }

    private static func events(
        _ feed: PostLinks.Feed, _ reading: Reading, _ site: SiteContext
    ) -> [CalendarEvent] {
        let city = reading.city
        let since = reading.today.advanced(by: -366)
        let meetings = city.meetings.meetings.values
            .filter { $0.day >= since && isIn(feed, $0, city) }
            .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        let events = meetings.map { meeting in
            let forums = meeting.forums.map { reading.name(of: $0) }.joined(separator: " · ")
            return meeting.calendarEvent(
                title: meeting.plan.topic.map { "\(forums): \($0)" } ?? forums,
                site: site.options.address, domain: site.mailDomain)
        }
        return feed.scope == .own
            ? events + deadlines(of: feed.person, reading, site) : events
    }

    private static func isIn(
        _ feed: PostLinks.Feed, _ meeting: Meeting, _ city: City
    ) -> Bool {
        switch feed.scope {
        case .own: !city.seats(of: feed.person, at: meeting).isEmpty
        case .forum(let id): meeting.forums.contains(id)
        case .area(let id):
            meeting.forums.contains { forum in
                let areas = city.forums[forum]?.charter(on: meeting.day)?.charter.areas ?? []
                let within = city.areas.within(id)
                return areas.flatMap(\.rule.areas).contains { within.contains($0) }
            }
        case .city: true
        }
    }

    /// The days on which one's own actions are due.
    private static func deadlines(
        of person: PersonID, _ reading: Reading, _ site: SiteContext
    ) -> [CalendarEvent] {
        reading.city.matters.actions.values
            .filter { $0.isOpen && $0.owner.person == person }
            .sorted { ($0.due, $0.id) < ($1.due, $1.id) }
            .map { action in
                CalendarEvent(
                    uid: "opgave-\(action.id)@\(site.mailDomain)", sequence: action.version,
                    day: action.due, start: nil, minutes: nil,
                    title: reading.say(da: "Frist: ", en: "Due: ") + action.title,
                    address: "\(site.options.address)/opgaver")
            }
    }
}

extension SiteContext {
    /// What names of meetings in calendars end with.
    var mailDomain: String { outbox.domain }
}
