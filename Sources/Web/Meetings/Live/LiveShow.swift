// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The minutes while people talk: the secretary writes, the others follow.
///
/// Without a script each item is a form of its own, and the page is read again
/// by hand; the script saves by itself and shows what others write.
struct LiveShow: Component {
    let desk: LiveDesk
    let call: Call
    private var reading: Reading { call.reading }
    private var meeting: Meeting { desk.meeting }

    static func answer(_ call: Call) async throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        let desk = try await call.liveDesk
        guard desk.sight.mayWait else {
            return .page(LiveClosed(desk: desk, call: call), status: 403)
        }
        return .page(LiveShow(desk: desk, call: call))
    }

    /// In the order they need each other.
    private static let scripts = ["live-page.js", "live-editor.js", "live.js", "live-agreed.js"]

    var body: some Markup {
        SitePage(reading.say(.liveMinutes), call, trail: reading.trail(of: meeting)) {
            PageHead(
                reading.say(.liveMinutes), kind: reading.name(of: meeting.lead),
                lead: reading.when(meeting.plan)
            ) {
                LiveFacts(desk: desk)
            }
            Div(
                .id("live"), .data("stream", Paths.liveStream(meeting.id)),
                .data("key", "\(meeting.id)/\(call.viewer.person?.rawValue ?? "")")
            ) {
                words
                P(.id("live-line"), .class("notice"), .role("status"), .hidden())
                LiveNow(desk: desk)
                if desk.items.isEmpty { empty }
                For(desk.items) { item in LiveItemSection(item: item, desk: desk) }
            }
            if desk.mayWrite, !desk.items.isEmpty {
                LiveAction(desk: desk, call: call)
                LiveMinutes(desk: desk)
            }
            P(.class("actions")) {
                A(
                    reading.say(da: "Hent siden igen", en: "Load the page again"),
                    .href(Link(Paths.live(meeting.id))))
                A(
                    reading.say(da: "Mødets side", en: "The meeting's page"),
                    .href(Link(Paths.meeting(meeting.id))))
                if desk.mayWrite {
                    A(
                        reading.say(
                            da: "Fremmøde, afstemninger og beslutninger",
                            en: "Attendance, votes and decisions"),
                        .href(Link(Paths.session(meeting.id))))
                }
            }
            For(Self.scripts) { Script(source: Link("/assets/\($0)")) }
        }
    }

    @MarkupBuilder private var empty: some Markup {
        if desk.mayFollow {
            EmptyState(
                reading.say(
                    da: "Dagsordenen er tom. Sæt et punkt på, så kan referatet skrives.",
                    en: "The agenda is empty. Put an item on it, and the minutes can be written.")
            ) {
                A(
                    reading.say(da: "Til dagsordenen", en: "To the agenda"),
                    .href(Link(Paths.meeting(meeting.id))))
            }
        } else {
            EmptyState(
                reading.say(
                    da: "Her kan du følge referatet, når mødet er åbnet. Lad siden stå.",
                    en: "Here you can follow the minutes once the meeting is open. Stay here."))
        }
    }

    /// What the script says, in the reader's language.
    private var words: some Markup {
        For(LiveWords.all) { word in
            Span(reading.say(word.phrase), .data("word", word.name), .hidden())
        }
    }
}

/// How the meeting stands, at the top of the page.
private struct LiveFacts: Component {
    let desk: LiveDesk
    private var reading: Reading { desk.reading }

    var body: some Markup {
        Fact(
            reading.say(da: "Du", en: "You"),
            desk.mayWrite
                ? reading.say(da: "skriver referatet", en: "write the minutes")
                : reading.say(da: "følger med", en: "follow"))
        Fact(
            reading.say(da: "Referatet", en: "The minutes"),
            reading.say(desk.meeting.minutesState))
    }
}

/// What happens at the meeting now; told anew whenever it changes.
struct LiveNow: Component {
    let desk: LiveDesk
    private var reading: Reading { desk.reading }
    private var meeting: Meeting { desk.meeting }

    var body: some Markup {
        Div(.id("live-now")) {
            P {
                StatusTag(meeting.isGoingOn ? .ok : .waiting, stands)
                if let current { " "; current }
            }
            if let vote {
                P(.class("notice")) {
                    reading.say(da: "Der stemmes nu. ", en: "A vote is open. ")
                    A(
                        reading.say(da: "Stem her", en: "Vote here"),
                        .href(Link(Paths.vote(at: meeting.id))))
                    " (\(vote))"
                }
            }
        }
    }

    private var stands: String {
        switch (meeting.session?.opened, meeting.session?.closed) {
        case (_, let closed?):
            reading.say(
                da: "Mødet sluttede \(closed.phrase.danish)",
                en: "The meeting closed at \(closed.phrase.english)")
        case (let opened?, nil):
            reading.say(
                da: "Mødet er åbnet \(opened.phrase.danish)",
                en: "The meeting opened at \(opened.phrase.english)")
        case (nil, nil): reading.say(da: "Mødet er ikke åbnet", en: "The meeting is not open")
        }
    }

    /// The item that was begun last and has no decision.
    private var current: String? {
        guard meeting.isGoingOn else { return nil }
        return desk.items.last { $0.item.begun != nil && $0.item.decision == nil }
            .map { reading.heading(of: $0) }
    }

    /// The item of the open vote that the reader has a seat in.
    private var vote: String? {
        guard let person = reading.viewer.person else { return nil }
        let seats = reading.city.seats(of: person, at: meeting)
        let open = meeting.votes.first { vote in
            vote.isOpen && vote.manner == .bySeat && vote.electorate.contains(where: seats.contains)
        }
        return open.flatMap { desk.item($0.item) }.map { reading.heading(of: $0) }
    }
}

/// The page of a meeting that the reader has no seat in.
private struct LiveClosed: Component {
    let desk: LiveDesk
    let call: Call

    var body: some Markup {
        let reading = call.reading
        SitePage(reading.say(.liveMinutes), call, trail: reading.trail(of: desk.meeting)) {
            PageHead(
                reading.say(.liveMinutes), kind: reading.name(of: desk.meeting.lead),
                lead: reading.when(desk.meeting.plan))
            EmptyState(
                reading.say(
                    da: "Mens det skrives, følges referatet kun af dem, der sidder i mødet, og "
                        + "forummets sekretær. Bed sekretæren om en plads, eller læs referatet, "
                        + "når det er godkendt.",
                    en: "While they are written, the minutes are followed only by those who sit "
                        + "in the meeting and the forum's secretary. Ask the secretary for a "
                        + "seat, or read the minutes once they are approved.")
            ) {
                A(
                    reading.say(da: "Mødets side", en: "The meeting's page"),
                    .href(Link(Paths.meeting(desk.meeting.id))))
            }
        }
    }
}

extension Meeting {
    fileprivate var minutesState: Phrase {
        switch minutes?.current.state {
        case nil: Phrase(da: "ikke skrevet endnu", en: "not written yet")
        case .draft: Phrase(da: "udkast", en: "draft")
        case .circulated: Phrase(da: "sendt rundt", en: "circulated")
        case .approved: Phrase(da: "godkendt og låst", en: "approved and locked")
        }
    }
}

extension Reading {
    /// `3. Lys på pladsen`.
    func heading(of item: LiveItem) -> String {
        item.number.map { "\($0). \(item.item.title)" } ?? item.item.title
    }
}

extension Phrase {
    static let liveMinutes = Phrase(da: "Referat, mens I taler", en: "Minutes while you talk")
}
