// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A meeting as its secretary keeps it: planned, moved, called, guests
/// invited, its agenda sent out, replied to, held with what it came to and its
/// minutes, or cancelled.
struct MeetingRecord: Equatable, Sendable {
    struct Move: Equatable, Sendable {
        let origin: Origin
        /// The day it was decided.
        let on: Day
        let plan: MeetingPlan
    }

    struct Invitation: Equatable, Sendable {
        let origin: Origin
        let guests: [OrganizationID]
        let sent: Day
    }

    struct Reply: Equatable, Sendable {
        let origin: Origin
        let day: Day
        let seat: Seat
        let person: PersonID
        let answer: ReplyAnswer
        let source: ReplySource
        let note: String?
    }

    struct Minutes: Equatable, Sendable {
        let origin: Origin
        let written: Day
        let circulated: Day?
        /// Nobody objected; a meeting approves them by an item of its agenda.
        let approvedBySilence: Day?
    }

    struct Held: Equatable, Sendable {
        let origin: Origin
        /// The day that it was written down who came.
        let recorded: Day
        let draft: HeldDraft
    }

    struct Cancellation: Equatable, Sendable {
        let origin: Origin
        let day: Day
        let reason: String
    }

    let origin: Origin
    let draft: MeetingDraft
    /// The day that the plan was made.
    let planned: Day
    let moves: [Move]
    let called: Day?
    let invitations: [Invitation]
    /// In the order that they were brought.
    let agenda: [AgendaItemRecord]
    /// The days that the agenda, and then each supplement, was sent out.
    let published: [Day]
    let replies: [Reply]
    let held: Held?
    let minutes: Minutes?
    let cancellation: Cancellation?

    /// The plan as it came to be.
    var plan: MeetingPlan { moves.last?.plan ?? draft.plan }

    init?(_ fields: Fields) {
        let planned = fields.start("planned")
        let id: MeetingID? = fields.id(of: .meeting)
        let forums: [ForumID] = fields.mentions("forums", of: .forum)
        if !fields.has("forums") { fields.report(.missing("forums")) }
        let plan = MeetingPlan(fields)
        let isExtra = fields.flag("extra")
        moves = fields.records("moved") { Move($0, from: plan) }.sorted { $0.on < $1.on }
        called = fields.day("called", .optional)
        invitations = fields.records("invited", Invitation.init)
        let published = fields.days("published").sorted()
        let sent = published.first ?? called ?? planned
        agenda =
            fields.records("agenda") { AgendaItemRecord($0, of: forums.first, sent: sent) }
            .inOrder
        replies = fields.records("replies") { Reply($0, of: forums.first) }
        let day = moves.last?.plan.day ?? plan?.day
        held = fields.record("held") { Held($0, of: forums.first, on: day) }
        minutes = fields.record("minuted") { Minutes($0, after: day) }
        cancellation = fields.record("cancelled", Cancellation.init)
        _ = fields.source()
        guard let planned, let id, let plan, !forums.isEmpty else { return nil }
        (origin, self.planned, self.published) = (fields.origin, planned, published)
        draft = MeetingDraft(id: id, forums: forums, plan: plan, isExtra: isExtra)
    }
}

extension MeetingPlan {
    /// What is left out is as it was before, when the meeting is moved.
    fileprivate init?(_ fields: Fields, over former: MeetingPlan? = nil) {
        let day = fields.day("day")
        let start = fields.parsed(
            "start", .optional, else: Phrase.wantsTime, ClockTime.init(written:))
        let minutes = fields.number("minutes", .optional)
        let place = fields.text("place", .optional)
        let topic = fields.text("topic", .optional)
        guard let day else { return nil }
        self.init(
            day: day,
            start: start ?? former?.start,
            minutes: minutes ?? former?.minutes,
            place: place ?? former?.place,
            topic: topic ?? former?.topic
        )
    }
}

extension MeetingRecord.Move {
    fileprivate init?(_ fields: Fields, from former: MeetingPlan?) {
        let on = fields.start("on")
        let plan = MeetingPlan(fields, over: former)
        guard let on, let plan else { return nil }
        self.init(origin: fields.origin, on: on, plan: plan)
    }
}

extension MeetingRecord.Invitation {
    fileprivate init?(_ fields: Fields) {
        let sent = fields.start("sent")
        let guests: [OrganizationID] = fields.mentions("guests", of: .organization)
        guard let sent else { return nil }
        self.init(origin: fields.origin, guests: guests, sent: sent)
    }
}

extension MeetingRecord.Reply {
    fileprivate init?(_ fields: Fields, of forum: ForumID?) {
        let day = fields.start("day")
        let seat = fields.seat("seat", of: forum)
        let person: PersonID? = fields.mention("person", of: .person)
        let answer = fields.choice("answer", of: ReplyAnswer.self)
        let source = fields.choice("by", .optional, of: ReplySource.self)
        let note = fields.text("note", .optional, as: .note)
        guard let day, let seat, let person, let answer else { return nil }
        self.init(
            origin: fields.origin, day: day, seat: seat, person: person, answer: answer,
            source: source ?? .member, note: note)
    }
}

extension MeetingRecord.Minutes {
    /// Written on the day of the meeting, where no other day is said.
    fileprivate init?(_ fields: Fields, after meeting: Day?) {
        let written = fields.day("written", .optional) ?? meeting
        let circulated = fields.day("circulated", .optional)
        let silence = fields.day("approved-by-silence", .optional)
        guard let written else { return nil }
        self.init(
            origin: fields.origin, written: written, circulated: circulated,
            approvedBySilence: silence)
    }
}

extension [AgendaItemRecord] {
    /// By the day they were brought; those of one day as they are written.
    fileprivate var inOrder: Self {
        enumerated().sorted { ($0.element.brought, $0.offset) < ($1.element.brought, $1.offset) }
            .map(\.element)
    }
}

extension MeetingRecord.Held {
    /// `present: [politi/1, naboer/2]` and so on; seats of other forums are
    /// written with the forum in front.
    fileprivate init?(_ fields: Fields, of forum: ForumID?, on day: Day?) {
        let recorded = fields.day("recorded", .optional) ?? day
        fields.day = day
        let guests: [OrganizationID] = fields.mentions("guests", of: .organization)
        let lines = Presence.allCases.flatMap { presence in
            fields.seats(presence.rawValue, of: forum).map { HeldDraft.Line($0, presence) }
        }
        guard let recorded else { return nil }
        self.init(
            origin: fields.origin, recorded: recorded,
            draft: HeldDraft(attendance: lines, guests: guests))
    }
}

extension MeetingRecord.Cancellation {
    fileprivate init?(_ fields: Fields) {
        let day = fields.start("day")
        let reason = fields.text("reason", as: .reason)
        guard let day, let reason else { return nil }
        self.init(origin: fields.origin, day: day, reason: reason)
    }
}

extension Phrase {
    fileprivate static func wantsTime(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke et klokkeslæt. Skriv det som 17:30.",
            en: "“\(text)” is not a time of day. Write it as 17:30.")
    }
}
