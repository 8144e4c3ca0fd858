// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that writes what the forum came to on an item.
struct DecisionForm: Component {
    let meeting: Meeting
    let item: AgendaItem
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (meeting, item) = (try call.meeting, try call.item)
        return try call.asking(
            .meeting(
                .session(
                    meeting.id, .decide(DecisionDraft(item: item.id, outcome: .discussed)))),
            DecisionForm(meeting: meeting, item: item, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (meeting, item) = (try call.meeting, try call.item)
        return try await call.saving(
            to: Paths.anchor(item.id, of: meeting.id),
            fields: ["recommendedTo": "to", "answerBy": "answer-by"],
            else: { DecisionForm(meeting: meeting, item: item, call: call, errors: $0) }
        ) { form in
            let to: ForumID? = call.chosen("to")
            let draft = DecisionDraft(
                item: item.id, outcome: form.word("outcome", .outcomeMissing),
                wording: form.publicNote("wording"),
                dissents: call.reading.dissenters(on: item, at: meeting).compactMap { place in
                    form.publicNote(place.dissentField).map { Dissent(seat: place.seat, text: $0) }
                },
                recommendedTo: to, answerBy: form.day("answer-by"), over: call.seenDecision)
            return [.meeting(.session(meeting.id, .decide(draft)))]
        }
    }

    var body: some Markup {
        let before = item.decision
        FormPage(
            reading.say(da: "Beslutning", en: "Decision"), call, kind: item.title,
            trail: reading.trail(of: meeting), errors: errors
        ) {
            DecisionSeen(item: item, call: call, errors: errors)
            P {
                Strong(reading.say(da: "Kompetence: ", en: "Who may decide: "))
                Competence(reading: reading, meeting: meeting, item: item)
            }
            Choice(
                name: "outcome", label: reading.say(da: "Forummet", en: "The forum"),
                value: call.typed("outcome", else: before?.outcome.rawValue),
                options: Outcome.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                reading: reading, errors: errors)
            Choice(
                name: "to",
                label: reading.say(
                    da: "Anbefales eller oversendes til", en: "Recommended or forwarded to"),
                value: call.typed("to", else: before?.recommendedTo?.rawValue),
                options: recipients, reading: reading, errors: errors,
                hint: reading.say(
                    da: "Dem, der kan beslutte det, står først.",
                    en: "Those who may decide it come first."))
            DayField(
                name: "answer-by", label: reading.say(da: "Svar senest", en: "Answer by"),
                value: call.typed("answer-by", else: before?.answerBy.map { reading.date($0) }),
                reading: reading, errors: errors)
            TextArea(
                name: "wording", label: reading.say(da: "Ordlyd", en: "Wording"),
                value: call.typed("wording", else: reading.words(before?.wording)),
                reading: reading, errors: errors)
            Dissents(meeting: meeting, item: item, call: call, errors: errors)
        }
    }

    /// Those who may decide it first, then those whom the charter leads to.
    private var recipients: [(value: String, title: String)] {
        let city = reading.city
        let may = city.forums.mayDecide(
            item.topic, after: meeting.lead, on: meeting.day, in: city.organizations)
        let next = city.forums.nextSteps(from: meeting.lead, on: meeting.day)
        // The council and its committees decide by law, with or without a charter.
        let political = city.organizations.organizations.values.filter {
            ($0.kind == .council || $0.kind == .committee) && $0.exists(on: meeting.day)
        }.inDanishOrder(by: \.name, then: \.id).map(\.id)
        let others = city.forums.forums.keys.inDanishOrder(
            by: { reading.name(of: $0) }, then: { $0 })
        var seen: Set<ForumID> = [meeting.lead]
        return (may + next + political + others).filter { seen.insert($0).inserted }
            .map { ($0.rawValue, reading.name(of: $0)) }
    }
}

/// What stood there when the form was opened; and what stands there now, where
/// somebody else has written meanwhile.
private struct DecisionSeen: Component {
    let item: AgendaItem
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        let isFresh = call.method == .get || errors.isConflict
        let now = item.decision
        let shown = isFresh ? nil : call.seenDecision
        Input(
            .type("hidden"), .name("set-udfald"),
            .value((isFresh ? now?.outcome : shown?.outcome)?.rawValue ?? ""))
        Input(
            .type("hidden"), .name("set-ordlyd"),
            .value((isFresh ? now?.wording : shown?.wording)?.rawValue ?? ""))
        if errors.isConflict, let now {
            LiveOther(
                reading: reading,
                title: reading.say(da: "Der står nu", en: "It says now"),
                text: [reading.say(now.outcome.phrase), reading.words(now.wording)]
                    .compactMap(\.self).joined(separator: ". "))
        }
    }
}

extension Call {
    /// What the form showed of a decision; nil where nobody looked.
    fileprivate var seenDecision: SeenDecision? {
        guard form.pairs.contains(where: { $0.name == "set-udfald" }) else { return nil }
        return SeenDecision(
            outcome: form["set-udfald"].flatMap(Outcome.init),
            wording: form["set-ordlyd"].map { NoteID($0) })
    }
}

/// What members who do not agree ask to have written, seat by seat.
private struct Dissents: Component {
    let meeting: Meeting
    let item: AgendaItem
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        let places = reading.dissenters(on: item, at: meeting)
        let isOpen = places.contains { place in
            text(of: place) != nil || errors[place.dissentField] != nil
        }
        Details(.open(isOpen)) {
            Summary(reading.say(da: "Uenighed i referatet", en: "Dissent in the minutes"))
            P(
                reading.say(
                    da: "Når et medlem beder om at få sin uenighed skrevet. Felter kan være tomme.",
                    en: "When a member asks to have a dissent written. Fields may be empty."),
                .class("hint"))
            For(places) { place in
                TextArea(
                    name: place.dissentField, label: place.label, value: text(of: place),
                    reading: reading, errors: errors)
            }
        }
    }

    private func text(of place: SeatPlace) -> String? {
        let before = item.decision?.dissents.first { $0.seat == place.seat }
        return call.typed(place.dissentField, else: reading.words(before?.text))
    }
}

extension Reading {
    /// Those who take part in the item, and those whose dissent is written already.
    fileprivate func dissenters(on item: AgendaItem, at meeting: Meeting) -> [SeatPlace] {
        let seats = Set(
            meeting.presence(at: item).map(\.seat) + (item.decision?.dissents.map(\.seat) ?? []))
        return places(of: meeting).filter { seats.contains($0.seat) }
    }
}

extension SeatPlace {
    fileprivate var dissentField: String { "uenighed-\(seat)" }
}
