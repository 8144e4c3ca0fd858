// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form with the text of every item of the minutes.
///
/// a text that somebody else has changed meanwhile is shown beside what
/// was typed, and neither is lost.
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
        let typed = call.lines(of: meeting).filter(\.isTyped)
        return try await call.saving(
            to: Paths.minutes(meeting.id),
            else: { MinutesWrite(meeting: meeting, call: call, errors: $0) }
        ) { form in
            let texts = typed.map { ItemText(item: $0.item.id, text: form.minuted($0)) }
            let seen = typed.map { SeenText(item: $0.item.id, text: $0.seen) }
            return [.meeting(.minutes(meeting.id, .write(texts, over: seen)))]
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
            For(call.lines(of: meeting)) { line in
                if errors.isConflict, line.isOvertaken {
                    LiveOther(
                        reading: reading,
                        title: reading.say(
                            da: "Punkt \(line.number) siger nu, efter en anden har skrevet",
                            en: "Item \(line.number) says now, since somebody else wrote"),
                        text: line.nowText)
                }
                Input(
                    .type("hidden"), .name(line.seenField),
                    .value((errors.isConflict ? line.now : line.seen)?.rawValue ?? ""))
                TextArea(
                    name: line.field, label: "\(line.number). \(line.item.title)",
                    value: line.isTyped ? line.typed : line.nowText, reading: reading,
                    errors: errors)
            }
        }
    }
}

/// What the minutes say of one item, and what somebody has typed instead.
private struct MinutesLine {
    let item: AgendaItem
    let number: Int
    /// What the minutes say now.
    let now: NoteID?
    let nowText: String
    /// What they said when the form was opened.
    let seen: NoteID?
    /// Nil where the form was not sent.
    let typed: String?
    let isTyped: Bool

    var field: String { MinutesLine.field(item.id) }
    var seenField: String { MinutesLine.seenField(item.id) }
    var isOvertaken: Bool { isTyped && seen != now }

    static func field(_ item: AgendaItemID) -> String { "tekst-\(item)" }
    static func seenField(_ item: AgendaItemID) -> String { "set-\(item)" }

    init(_ item: AgendaItem, of meeting: Meeting, _ call: Call) {
        self.item = item
        number = meeting.agenda.number(of: item.id) ?? 0
        now = meeting.minutes?.current.text(of: item.id)
        nowText = call.reading.words(now) ?? ""
        let fields = call.method == .get ? [] : call.form.pairs
        let seenValue = fields.first { $0.name == MinutesLine.seenField(item.id) }?.value
        seen = seenValue.map { $0.isEmpty ? nil : NoteID($0) } ?? now
        typed = fields.first { $0.name == MinutesLine.field(item.id) }?.value
        let before = call.reading.words(seen) ?? ""
        isTyped = typed.map { $0.plainLines.trimmingBlanks() != before.plainLines } ?? false
    }
}

extension Call {
    /// The items on the agenda that the reader sees in full.
    fileprivate func lines(of meeting: Meeting) -> [MinutesLine] {
        city.agenda(of: meeting, for: viewer).compactMap(\.item)
            .map { MinutesLine($0, of: meeting, self) }
    }
}

extension FormReading {
    /// The text on its way to the vault; an emptied one says nothing any more.
    fileprivate mutating func minuted(_ line: MinutesLine) -> NoteID {
        if let note = publicNote(line.field, as: .longText) { return note }
        let note: NoteID = call.newID()
        keep(.note(note, ""))
        return note
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
            [
                .meeting(
                    .minutes(meeting.id, .correct(reason: form.requiredPublicNote("reason"))))
            ]
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
