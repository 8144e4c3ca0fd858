// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// When, where and what about, as people write it.
struct MeetingFields: Component {
    let call: Call
    let errors: FormErrors
    /// What the form opens with.
    var opening: MeetingPlan?

    var body: some Markup {
        let reading = call.reading
        DayField(
            name: "day", label: reading.say(da: "Dag", en: "Day"),
            value: call.typed("day", else: opening.map { reading.date($0.day) }),
            reading: reading, errors: errors)
        TextField(
            name: "start", label: reading.say(da: "Begynder kl.", en: "Begins at"),
            value: call.typed("start", else: opening?.start?.description), reading: reading,
            errors: errors,
            hint: reading.say(
                da: "For eksempel 16.30. Kan være tom.", en: "Such as 16:30. May be empty."))
        TextField(
            name: "minutes", label: reading.say(da: "Varighed i minutter", en: "Minutes"),
            value: call.typed("minutes", else: opening?.minutes.map(String.init)),
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Tom betyder kommissoriets længde, hvis det nævner en.",
                en: "Empty means the charter's length, where it states one."))
        TextField(
            name: "place", label: reading.say(da: "Sted", en: "Place"),
            value: call.typed("place", else: opening?.place), reading: reading, errors: errors)
        TextField(
            name: "topic", label: reading.say(da: "Emne", en: "Topic"),
            value: call.typed("topic", else: opening?.topic), reading: reading, errors: errors)
    }
}

extension FormReading {
    /// The plan that was typed.
    mutating func meetingPlan() -> MeetingPlan {
        let start = call.form["start"].map { ClockTime(written: $0) }
        if case .some(nil) = start { refuse(.timeUnreadable, field: "start") }
        return MeetingPlan(
            day: requiredDay("day"), start: start ?? nil, minutes: number("minutes"),
            place: call.form["place"], topic: call.form["topic"])
    }
}

extension Call {
    /// The version that the form showed.
    var seenVersion: Int? { form["seen"].flatMap { Int($0) } }
}

extension Phrase {
    static let timeUnreadable = Phrase(
        da: "Skriv klokkeslættet som 16.30.", en: "Write the time as 16:30.")
}

/// A box to tick, with its words.
struct TickBox: Component {
    let name: String
    let value: String
    let label: String
    let isTicked: Bool

    var body: some Markup {
        let id = "\(name)-\(value)"
        Div(.class("choice")) {
            Input(
                .type("checkbox"), .id(id), .name(name), .value(value), .checked(isTicked))
            Label(label, .for(id))
        }
    }
}
