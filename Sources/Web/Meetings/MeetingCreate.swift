// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that plans a meeting of a forum, alone or with others.
struct MeetingCreate: Component {
    let forum: Forum
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let forum = try call.forum
        let draft = MeetingDraft(
            id: "", forums: [forum.id], plan: MeetingPlan(day: call.reading.day))
        return try call.asking(
            .meeting(.plan(draft)), MeetingCreate(forum: forum, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let forum = try call.forum
        let id: MeetingID = call.newID()
        return try await call.saving(
            to: Paths.meeting(id), fields: ["forums": "with"],
            else: { MeetingCreate(forum: forum, call: call, errors: $0) }
        ) { form in
            let other: ForumID? = call.chosen("with")
            let draft = MeetingDraft(
                id: id, forums: [forum.id] + (other.map { [$0] } ?? []),
                plan: form.meetingPlan(), isExtra: call.form["extra"] != nil)
            return [.meeting(.plan(draft))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Planlæg et møde", en: "Plan a meeting"), call,
            kind: reading.name(of: forum.id),
            trail: reading.trail(to: forum.id) + [
                Crumb(
                    title: reading.say(da: "Møder", en: "Meetings"),
                    path: Paths.meetings(forum.id))
            ], errors: errors
        ) {
            MeetingFields(call: call, errors: errors)
            Choice(
                name: "with", label: reading.say(da: "Sammen med", en: "Together with"),
                value: call.typed("with"), options: others, reading: reading, errors: errors,
                hint: reading.say(
                    da: "Hvis et andet forum holder mødet med jer. Kan være tom.",
                    en: "If another forum holds the meeting with you. May be empty."))
            TickBox(
                name: "extra", value: "1",
                label: reading.say(
                    da: "Et ekstra møde ud over de faste", en: "Beside the fixed meetings"),
                isTicked: call.form["extra"] != nil)
        }
    }

    private var others: [(value: String, title: String)] {
        reading.city.forums.forums.keys.filter { $0 != forum.id }
            .map { (value: $0.rawValue, title: reading.name(of: $0)) }
            .sorted { ($0.title, $0.value) < ($1.title, $1.value) }
    }
}

/// The form that moves a meeting, or changes where it is and what it is about.
struct MeetingMove: Component {
    let meeting: Meeting
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let meeting = try call.meeting
        return try call.asking(
            .meeting(.move(meeting.id, to: meeting.plan, seen: nil)),
            MeetingMove(meeting: meeting, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.saving(
            to: Paths.meeting(meeting.id),
            else: { MeetingMove(meeting: meeting, call: call, errors: $0) }
        ) { form in
            [.meeting(.move(meeting.id, to: form.meetingPlan(), seen: call.seenVersion))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Flyt mødet", en: "Move the meeting"), call,
            kind: reading.name(of: meeting.lead),
            lead: reading.say(
                da: "Er mødet indkaldt, skal det indkaldes igen, når dag eller tid er ny.",
                en: "If it has been called, it must be called again when day or time is new."),
            trail: reading.trail(of: meeting), errors: errors
        ) {
            Input(.type("hidden"), .name("seen"), .value("\(meeting.version)"))
            MeetingFields(call: call, errors: errors, opening: meeting.plan)
        }
    }
}
