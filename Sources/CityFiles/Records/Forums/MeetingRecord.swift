// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A meeting as its secretary keeps it: planned, moved, called, guests
/// invited, held or cancelled.
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
    let held: Held?
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
        let day = moves.last?.plan.day ?? plan?.day
        held = fields.record("held") { Held($0, of: forums.first, on: day) }
        cancellation = fields.record("cancelled", Cancellation.init)
        _ = fields.source()
        guard let planned, let id, let plan, !forums.isEmpty else { return nil }
        (origin, self.planned) = (fields.origin, planned)
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
