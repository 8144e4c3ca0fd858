// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The meetings of one forum, those to come first, and what the year still asks.
struct MeetingList: Component {
    let forum: Forum
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let name = reading.name(of: forum.id)
        let title = reading.say(da: "Møder i \(name)", en: "Meetings of \(name)")
        let all = reading.city.meetings.meetings(of: forum.id)
        let coming = all.filter { $0.day >= reading.day && !$0.isHeld }
        let past = all.filter { $0.day < reading.day || $0.isHeld }
        SitePage(title, call, trail: reading.trail(to: forum.id)) {
            PageHead(title, kind: reading.say(da: "Møder", en: "Meetings")) { facts(coming) }
            ForumTabs(reading: reading, forum: forum.id, here: .meetings)
            actions
            PollLinks(reading: reading, forum: forum.id)
            if all.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Forummet har ingen møder endnu. Årshjulet foreslår dage.",
                        en: "The forum has no meetings yet. The wheel proposes days."))
            }
            MeetingTable(
                reading: reading, heading: reading.say(da: "Kommende", en: "To come"),
                meetings: coming)
            MeetingTable(
                reading: reading, heading: reading.say(da: "Tidligere", en: "Past"),
                meetings: past.reversed())
        }
    }

    @MarkupBuilder private func facts(_ coming: [Meeting]) -> some Markup {
        let tallies = reading.conformity.tallies(of: forum.id, on: reading.day)
        if let next = coming.first(where: { !$0.isCancelled }) {
            Fact(
                reading.say(da: "Næste møde", en: "Next meeting"),
                note: reading.distance(next.day)
            ) {
                A(reading.long(next.day), .href(reading.link(Paths.meeting(next.id))))
            }
        } else {
            Fact(
                reading.say(da: "Næste møde", en: "Next meeting"),
                reading.say(da: "intet er planlagt", en: "none is planned"), isGap: true)
        }
        if let tally = tallies.last {
            Fact(
                reading.say(tally.span.phrase),
                reading.say(
                    da: "\(tally.held.count) af \(tally.required) møder holdt",
                    en: "\(tally.held.count) of \(tally.required) meetings held"))
        }
    }

    @MarkupBuilder private var actions: some Markup {
        let draft = MeetingDraft(
            id: "", forums: [forum.id], plan: MeetingPlan(day: reading.day))
        if reading.may(.meeting(.plan(draft))) {
            P(.class("actions")) {
                A(
                    reading.say(da: "Planlæg et møde", en: "Plan a meeting"),
                    .href(Link(Paths.newMeeting(forum.id))), .class("button"))
                A(
                    reading.say(da: "Find en dag", en: "Find a day"),
                    .href(Link(Paths.newPoll(forum.id))), .class("button secondary"))
            }
        }
    }
}

/// The searches for a day that the reader may answer.
private struct PollLinks: Component {
    let reading: Reading
    let forum: ForumID

    var body: some Markup {
        let polls = reading.viewer.isSignedIn ? open : []
        if !polls.isEmpty {
            Div(.class("notice")) {
                For(polls) { poll in
                    P {
                        A(
                            reading.say(
                                da:
                                    "Hvilken dag passer? Svar senest \(reading.date(poll.lastDay)).",
                                en: "Which day suits you? Answer by \(reading.date(poll.lastDay))."),
                            .href(reading.link(Paths.poll(poll.id))))
                    }
                }
            }
        }
    }

    private var open: [DatePoll] {
        let city = reading.city
        let isMember =
            reading.viewer.person.map {
                city.forums.isMember($0, of: forum, on: reading.day, city.organizations)
            } ?? false
        let keeps = city.worksFor(forum, reading.viewer)
        return isMember || keeps ? city.meetings.polls(of: forum).filter(\.isOpen) : []
    }
}

/// Meetings as rows: when, what it is about, how it stands.
struct MeetingTable: Component {
    let reading: Reading
    let heading: String
    let meetings: [Meeting]
    /// Whether they are those of many forums.
    var namesForums = false

    var body: some Markup {
        let (forum, topic, stands) = (
            reading.say(da: "Forum", en: "Forum"), reading.say(da: "Emne", en: "Topic"),
            reading.say(da: "Står", en: "Stands")
        )
        if !meetings.isEmpty {
            Section {
                H2(heading)
                Table(.class("cards")) {
                    Caption(heading, .class("visually-hidden"))
                    Thead {
                        Tr {
                            Th(reading.say(da: "Dag", en: "Day"), .scope("col"))
                            if namesForums { Th(forum, .scope("col")) }
                            Th(topic, .scope("col"))
                            Th(stands, .scope("col"))
                        }
                    }
                    Tbody {
                        For(meetings) { meeting in
                            Tr {
                                Th(.scope("row")) {
                                    A(
                                        reading.when(meeting.plan),
                                        .href(reading.link(Paths.meeting(meeting.id))))
                                }
                                if namesForums {
                                    Td(.cellLabel(forum)) {
                                        A(
                                            reading.name(of: meeting.lead),
                                            .href(reading.link(Paths.meetings(meeting.lead))))
                                    }
                                }
                                Td(reading.topic(of: meeting), .cellLabel(topic))
                                Td(.cellLabel(stands)) {
                                    MeetingTag(reading: reading, meeting: meeting)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Whether the meeting is planned, called, held or cancelled.
struct MeetingTag: Component {
    let reading: Reading
    let meeting: Meeting

    var body: some Markup {
        if meeting.isCancelled {
            StatusTag(.gap, reading.say(da: "Aflyst", en: "Cancelled"))
        } else if let record = meeting.record {
            let there = record.attendance.count { $0.presence.isThere }
            StatusTag(
                .done, reading.say(da: "Holdt, \(there) pladser", en: "Held, \(there) seats"))
        } else if meeting.day < reading.day {
            StatusTag(
                .waiting,
                reading.say(da: "Fremmødet er ikke skrevet", en: "Attendance not written"))
        } else if let called = meeting.called {
            StatusTag(
                .ok,
                reading.say(
                    da: "Indkaldt \(reading.date(called))",
                    en: "Called on \(reading.date(called))"))
        } else {
            StatusTag(.waiting, reading.say(da: "Planlagt", en: "Planned"))
        }
    }
}

extension Reading {
    /// `onsdag den 8. juni 2022 kl. 16.30`.
    func when(_ plan: MeetingPlan) -> String {
        [long(plan.day), plan.start.map { say($0.phrase) }].compactMap { $0 }
            .joined(separator: " ")
    }

    /// What it is about, and whether it is beside the fixed ones.
    func topic(of meeting: Meeting) -> String {
        let extra = meeting.isExtra ? say(da: "ekstra møde", en: "extra meeting") : nil
        let parts = [meeting.plan.topic, extra].compactMap { $0 }
        return parts.isEmpty ? say(.notStated) : parts.joined(separator: " · ")
    }
}
