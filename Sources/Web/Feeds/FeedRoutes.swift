// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import HashTreeCollections

/// News of agendas, minutes and decisions, for the city, a forum or an area.
enum FeedRoutes {
    static let all: [Route] = [
        Route(.get, "/nyt.atom", audience: .everyone) { call in
            feed(call, call.site.options.cityName, Paths.home, call.city.allMeetings)
        },
        Route(.get, "/fora/:forum/nyt.atom", audience: .everyone) { call in
            let forum = try call.forum.id
            return feed(
                call, call.reading.name(of: forum), Paths.forum(forum),
                call.city.meetings.meetings(of: forum))
        },
        Route(.get, "/omraader/:omraade/nyt.atom", audience: .everyone) { call in
            let id: AreaID = call.id("omraade")
            guard let area = call.city.areas[id] else { throw NotFound() }
            let forums = Set(call.reading.forums(about: id).map(\.id))
            return feed(
                call, area.name, Paths.area(id),
                call.city.allMeetings.filter { !forums.isDisjoint(with: $0.forums) })
        },
        Route(.get, "/robots.txt", audience: .everyone) { _ in .text(robots) },
    ]

    private static func feed(
        _ call: Call, _ name: String, _ page: String, _ meetings: [Meeting]
    ) -> Answer {
        let news = MeetingNews(call)
        let address = call.site.options.address
        let feed = AtomFeed(
            title: call.reading.say(
                da: "\(name): dagsordener, referater og beslutninger",
                en: "\(name): agendas, minutes and decisions"),
            author: call.site.options.cityName, address: "\(address)\(call.path)",
            page: "\(address)\(page)", language: call.reading.language,
            entries: news.entries(of: meetings))
        return .bytes(feed.bytes, type: "application/atom+xml; charset=utf-8")
    }

    /// Search engines read what is public today, and neither people nor past days.
    private static let robots = """
        User-agent: *
        Disallow: /afmeld/
        Disallow: /api/
        Disallow: /brugere
        Disallow: /foelg/
        Disallow: /indberetning/
        Disallow: /kalendere/
        Disallow: /log-ind
        Disallow: /meld
        Disallow: /min-konto
        Disallow: /mit-bord
        Disallow: /personer/
        Disallow: /soeg
        Disallow: /svar/
        Disallow: /*?dag=
        Disallow: /*&dag=

        """
}

extension City {
    fileprivate var allMeetings: [Meeting] { Array(meetings.meetings.values) }
}

/// What has happened at meetings, as a stranger sees it, whoever asks.
private struct MeetingNews {
    private let reading: Reading
    private let address: String
    private var city: City { reading.city }

    init(_ call: Call) {
        let asked = call.reading
        reading = Reading(
            view: asked.view, today: asked.today, viewer: .stranger,
            language: asked.language, formToken: "", address: asked.address)
        address = call.site.options.address
    }

    /// The newest hundred, newest first.
    func entries(of meetings: [Meeting]) -> [AtomFeed.Entry] {
        let all = meetings.filter(\.agenda.isPublished)
            .flatMap { agendas(of: $0) + minutes(of: $0) + decisions(of: $0) }
        return Array(all.sorted { ($1.day, $1.id) < ($0.day, $0.id) }.prefix(100))
    }

    private func agendas(of meeting: Meeting) -> [AtomFeed.Entry] {
        let seen = city.agenda(of: meeting, for: .stranger)
        return meeting.agenda.publications.map { publication in
            let titles = seen.filter { publication.items.contains($0.id) }.map(\.title)
            let kind =
                publication.supplement == 0
                ? reading.say(da: "Dagsorden", en: "Agenda")
                : reading.say(da: "Tillægsdagsorden", en: "Supplementary agenda")
            return entry(
                "dagsorden-\(publication.version)", "\(kind): \(title(of: meeting))",
                titles.joined(separator: "; "), meeting, publication.on)
        }
    }

    private func minutes(of meeting: Meeting) -> [AtomFeed.Entry] {
        let rounds = meeting.minutes?.rounds ?? []
        return rounds.filter { city.sees($0, of: meeting, .stranger) }.compactMap { round in
            guard let approval = round.approval else { return nil }
            return entry(
                "referat-\(round.version)",
                reading.say(da: "Referat: ", en: "Minutes: ") + title(of: meeting),
                reading.say(
                    da: "Godkendt \(reading.date(approval.on))",
                    en: "Approved on \(reading.date(approval.on))"),
                meeting, approval.on)
        }
    }

    private func decisions(of meeting: Meeting) -> [AtomFeed.Entry] {
        city.agenda(of: meeting, for: .stranger).compactMap { seen in
            guard let item = seen.item, let decision = item.decision,
                city.seesDecision(on: item, of: meeting, .stranger)
            else { return nil }
            let wording = reading.paperText(decision.wording).map { ". \($0)" } ?? ""
            return entry(
                "beslutning-\(item.id)", "\(seen.title): \(reading.say(decision.outcome.phrase))",
                "\(title(of: meeting))\(wording)", meeting, decision.on)
        }
    }

    private func title(of meeting: Meeting) -> String {
        "\(reading.list(meeting.forums.map { reading.name(of: $0) })) "
            + reading.date(meeting.day)
    }

    private func entry(
        _ part: String, _ title: String, _ summary: String, _ meeting: Meeting, _ day: Day
    ) -> AtomFeed.Entry {
        let link = "\(address)\(Paths.meeting(meeting.id))"
        return AtomFeed.Entry(
            id: "\(link)#\(part)", title: title, summary: summary, link: link, day: day)
    }
}
