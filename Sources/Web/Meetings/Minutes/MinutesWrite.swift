// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form with the text of every item of the minutes.
struct MinutesWrite: Component {
    let meeting: Meeting
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let meeting = try call.meeting
        return try call.asking(
            .meeting(.minutes(meeting.id, .write([]))), MinutesWrite(meeting: meeting, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.saving(
            to: Paths.minutes(meeting.id),
            else: { MinutesWrite(meeting: meeting, call: call, errors: $0) }
        ) { form in
            var texts: [ItemText] = []
            for item in call.items(of: meeting) {
                let field = "tekst-\(item.id)"
                let before = call.reading.words(meeting.minutes?.current.text(of: item.id))
                guard call.form[field] != before, let note = form.note(field) else { continue }
                texts.append(ItemText(item: item.id, text: note))
            }
            return [.meeting(.minutes(meeting.id, .write(texts)))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Referatets tekst", en: "The minutes' text"), call,
            kind: reading.when(meeting.plan),
            lead: meeting.minutes?.current.state == .circulated
                ? reading.say(
                    da: "Referatet er sendt ud. Retter du i det, skal det sendes ud igen.",
                    en: "The minutes are circulated. Changes mean circulating them again.")
                : nil, trail: reading.trail(of: meeting), errors: errors
        ) {
            For(call.items(of: meeting)) { item in
                let number = meeting.agenda.number(of: item.id) ?? 0
                TextArea(
                    name: "tekst-\(item.id)", label: "\(number). \(item.title)",
                    value: call.typed(
                        "tekst-\(item.id)",
                        else: reading.words(meeting.minutes?.current.text(of: item.id))),
                    reading: reading, errors: errors)
            }
        }
    }
}

extension Call {
    /// The items on the agenda that the reader sees in full.
    fileprivate func items(of meeting: Meeting) -> [AgendaItem] {
        city.agenda(of: meeting, for: viewer).compactMap(\.item)
    }
}

/// The form by which a member objects.
struct ObjectionForm: Component {
    let meeting: Meeting
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    private static func draft(_ call: Call, _ text: NoteID) -> ObjectionDraft {
        ObjectionDraft(
            id: call.newID(), item: call.chosen("item"), by: call.viewer.person ?? "", text: text)
    }

    static func ask(_ call: Call) throws -> Answer {
        let meeting = try call.meeting
        return try call.asking(
            .meeting(.minutes(meeting.id, .object(draft(call, "")))),
            ObjectionForm(meeting: meeting, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.saving(
            to: "\(Paths.minutes(meeting.id))#indsigelser",
            else: { ObjectionForm(meeting: meeting, call: call, errors: $0) }
        ) { form in
            [
                .meeting(
                    .minutes(meeting.id, .object(draft(call, form.requiredNote("text")))))
            ]
        }
    }

    var body: some Markup {
        let items = reading.city.agenda(of: meeting, for: reading.viewer)
        FormPage(
            reading.say(da: "Indsigelse mod referatet", en: "Objection to the minutes"), call,
            kind: reading.when(meeting.plan), button: reading.say(da: "Send", en: "Send"),
            trail: reading.trail(of: meeting), errors: errors
        ) {
            Choice(
                name: "item", label: reading.say(da: "Punkt", en: "Item"),
                value: call.typed("item"),
                options: items.map { ($0.id.rawValue, "\($0.number ?? 0). \($0.title)") },
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Tom, når det er hele referatet.", en: "Empty for the minutes as a whole."))
            TextArea(
                name: "text",
                label: reading.say(da: "Hvad er forkert?", en: "What is wrong?"),
                value: call.typed("text"), reading: reading, errors: errors)
        }
    }
}

/// The form that begins a correction of approved minutes.
struct MinutesCorrection: Component {
    let meeting: Meeting
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let meeting = try call.meeting
        return try call.asking(
            .meeting(.minutes(meeting.id, .correct(reason: ""))),
            MinutesCorrection(meeting: meeting, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.saving(
            to: Paths.minutes(meeting.id),
            else: { MinutesCorrection(meeting: meeting, call: call, errors: $0) }
        ) { form in
            [.meeting(.minutes(meeting.id, .correct(reason: form.requiredNote("reason"))))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Ret et godkendt referat", en: "Correct approved minutes"), call,
            kind: reading.when(meeting.plan),
            lead: reading.say(
                da: "Det godkendte står uændret, til rettelsen selv er godkendt.",
                en: "What was approved stands until the correction is approved itself."),
            button: reading.say(da: "Begynd rettelsen", en: "Begin the correction"),
            trail: reading.trail(of: meeting), errors: errors
        ) {
            TextArea(
                name: "reason",
                label: reading.say(da: "Hvorfor?", en: "Why?"), value: call.typed("reason"),
                reading: reading, errors: errors)
        }
    }
}
