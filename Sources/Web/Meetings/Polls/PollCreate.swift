// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that asks a forum which of some days suit its members.
struct PollCreate: Component {
    let forum: Forum
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let forum = try call.forum
        let draft = DatePollDraft(
            id: "", forum: forum.id, options: [], lastDay: call.reading.day)
        return try call.asking(
            .meeting(.poll(.open(draft))), PollCreate(forum: forum, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let forum = try call.forum
        let id: DatePollID = call.newID()
        return try await call.saving(
            to: Paths.poll(id), fields: ["days": "day-1"],
            else: { PollCreate(forum: forum, call: call, errors: $0) }
        ) { form in
            var options: [DateOption] = []
            for number in 1...5 {
                guard let day = form.day("day-\(number)") else { continue }
                let start = call.form["start"].flatMap { ClockTime(written: $0) }
                options.append(DateOption(day: day, start: start))
            }
            let draft = DatePollDraft(
                id: id, forum: forum.id, options: options, lastDay: form.requiredDay("last"),
                topic: form.optionalTitle("topic"))
            return [.meeting(.poll(.open(draft)))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Find en dag", en: "Find a day"), call,
            kind: reading.name(of: forum.id),
            lead: reading.say(
                da: "Medlemmerne svarer, og deres andre møder står ved dagene.",
                en: "Members answer, and their other meetings stand beside the days."),
            trail: reading.trail(to: forum.id) + [
                Crumb(
                    title: reading.say(da: "Møder", en: "Meetings"),
                    path: Paths.meetings(forum.id))
            ], errors: errors
        ) {
            For(Array(1...5)) { number in
                TextField(
                    name: "day-\(number)",
                    label: reading.say(da: "Dag \(number)", en: "Day \(number)"),
                    value: call.typed("day-\(number)"), reading: reading, errors: errors)
            }
            TextField(
                name: "start", label: reading.say(da: "Begynder kl.", en: "Begins at"),
                value: call.typed("start"), reading: reading, errors: errors)
            DayField(
                name: "last", label: reading.say(da: "Svar senest", en: "Answer by"),
                value: call.typed("last"), reading: reading, errors: errors)
            TextField(
                name: "topic", label: reading.say(da: "Emne", en: "Topic"),
                value: call.typed("topic"), reading: reading, errors: errors)
        }
    }
}
