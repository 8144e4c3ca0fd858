// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The fields of an activity's plan: name, who, from when and how long.
struct PlanFields: Component {
    let reading: Reading
    let typed: Fields
    let errors: FormErrors

    var body: some Markup {
        TextField(
            name: "name", label: reading.say(da: "Navn", en: "Name"), value: typed["name"],
            reading: reading, errors: errors)
        Choice(
            name: "responsible", label: reading.say(da: "Ansvarlig post", en: "Responsible post"),
            value: typed["responsible"], options: posts, reading: reading, errors: errors,
            hint: reading.say(
                da: "Den, der lover. Posten kan ligge i en anden forvaltning end indsatsens.",
                en: "Whoever promises. It may be of another department than the initiative's."))
        TextField(
            name: "start",
            label: reading.say(da: "Tidligst fra (kan undværes)", en: "Not before (optional)"),
            value: typed["start"], reading: reading, errors: errors, hint: reading.say(.dateHint))
        number(
            "workdays", reading.say(da: "Arbejdsdage", en: "Working days"),
            hint: reading.say(da: "0 er en milepæl.", en: "0 is a milestone."))
        Fieldset {
            Legend(
                reading.say(
                    da: "Skøn over arbejdsdage (kan undværes)",
                    en: "Estimate of working days (optional)"))
            P(
                reading.say(
                    da: "Bruges til at regne chancen for at holde løftet ud. Skriv alle tre tal.",
                    en: "Used to find the chance to hold the promise. Write all three numbers."),
                .class("hint"))
            number("low", reading.say(da: "Mindst", en: "At least"))
            number("likely", reading.say(da: "Mest sandsynligt", en: "Most likely"))
            number("high", reading.say(da: "Højst", en: "At most"))
        }
    }

    private func number(_ name: String, _ label: String, hint: String? = nil) -> some Markup {
        Field(name, label, hint: hint, reading, errors) {
            Input(
                .id(name), .name(name), .inputmode("numeric"), .value(typed[name]),
                .invalid(errors[name] != nil), described(name, hint: hint != nil, errors))
        }
    }

    /// Every post that exists today, by its organization.
    private var posts: [(value: String, title: String)] {
        reading.city.organizations.posts.values.filter { $0.exists(on: reading.day) }
            .map { post in
                (
                    value: post.id.rawValue,
                    title: "\(reading.name(of: post.organization)): \(post.title)"
                )
            }
            .inDanishOrder(by: \.title, then: \.value)
    }
}

/// Reads and shows an activity's plan as a form.
enum PlanForm {
    /// The form as it is opened.
    static func opened(_ draft: ActivityDraft, _ reading: Reading) -> Fields {
        let plan = draft.plan
        return Fields([
            ("name", draft.name), ("responsible", draft.responsible.rawValue),
            ("start", plan.start.map { reading.period($0) } ?? ""),
            ("workdays", draft.name.isEmpty ? "" : "\(plan.workdays)"),
            ("low", plan.estimate.map { "\($0.low)" } ?? ""),
            ("likely", plan.estimate.map { "\($0.likely)" } ?? ""),
            ("high", plan.estimate.map { "\($0.high)" } ?? ""),
        ])
    }

    /// What was typed; what is wrong with it is in the form's errors.
    static func draft(
        _ form: inout FormReading, id: ActivityID, in initiative: InitiativeID, source: String?
    ) -> ActivityDraft {
        let workdays = form.number("workdays")
        if form.call.form["workdays"] == nil { form.refuse(.workdaysMissing, field: "workdays") }
        return ActivityDraft(
            id: id, initiative: initiative, name: form.title("name"),
            responsible: form.chosen("responsible", .responsibleMissing),
            plan: ActivityPlan(
                start: form.period("start"), workdays: workdays ?? 0, estimate: estimate(&form)),
            source: source)
    }

    private static func estimate(_ form: inout FormReading) -> DurationEstimate? {
        let written = ["low", "likely", "high"].filter { form.call.form[$0] != nil }
        if written.isEmpty { return nil }
        let numbers = written.compactMap { form.number($0) }
        guard numbers.count == written.count else { return nil }
        guard numbers.count == 3,
            let estimate = DurationEstimate(
                low: Int32(numbers[0]), likely: Int32(numbers[1]), high: Int32(numbers[2]))
        else {
            form.refuse(.estimateUnclear, field: "low")
            return nil
        }
        return estimate
    }

    /// What the form shows, so that a change meanwhile can be told.
    static func facts(of activity: Activity) -> [ShownFact] {
        [
            ShownFact(
                field: "name", label: Phrase(da: "Navn", en: "Name"), value: activity.name
            ) { $1 },
            ShownFact(
                field: "responsible", label: .responsible, value: activity.responsible.rawValue
            ) { reading, value in reading.name(of: PostID(value)) },
            .period("start", Phrase(da: "Tidligst fra", en: "Not before"), activity.plan.start),
            ShownFact(
                field: "workdays", label: Phrase(da: "Arbejdsdage", en: "Working days"),
                value: "\(activity.plan.workdays)"
            ) { $1 },
            ShownFact(
                field: "estimate", label: Phrase(da: "Skøn", en: "Estimate"),
                value: activity.plan.estimate.map { "\($0.low)–\($0.likely)–\($0.high)" } ?? ""
            ) { $1 },
        ]
    }
}

extension Phrase {
    static let workdaysMissing = Phrase(
        da: "Skriv, hvor mange arbejdsdage den tager, eller 0 for en milepæl.",
        en: "Write how many working days it takes, or 0 for a milestone.")
    static let responsibleMissing = Phrase(
        da: "Vælg den post, der har ansvaret.", en: "Choose the post that answers for it.")
    static let estimateUnclear = Phrase(
        da: "Skriv alle tre tal, det mindste først: mindst, mest sandsynligt, højst.",
        en: "Write all three numbers, the smallest first: at least, most likely, at most.")
}
