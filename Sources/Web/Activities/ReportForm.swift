// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form of a report: what it shows, what was typed, what is wrong with it.
struct ReportForm: Component {
    let activity: Activity
    let reading: Reading
    let typed: Fields
    var errors = FormErrors.none
    var changes: [MeanwhileChange] = []
    var last: LastChange?
    var preview: Preview?

    var body: some Markup {
        ErrorSummary(reading: reading, errors: errors)
        MeanwhileBox(reading: reading, changes: changes, last: last)
        Form(
            .method("post"), .action(Link(Paths.report(activity.id))), .novalidate, .class("form")
        ) {
            FormToken(reading: reading)
            ShownFields(facts: Self.facts(of: activity), version: activity.version)
            if let preview {
                PreviewBox(reading: reading, preview: preview)
                Div(.class("actions")) {
                    Button(save)
                    A(
                        reading.say(da: "Ret meldingen først", en: "Change the report first"),
                        .href("#expected"))
                }
                H2(reading.say(da: "Meldingen", en: "The report"))
            }
            progress
            reason
            Div(.class("actions")) {
                Button(save)
                Button(
                    reading.say(da: "Vis virkningen først", en: "Show the effect first"),
                    .class("secondary"), .name("preview"), .value("1"))
                A(reading.say(.cancel), .href(reading.link(Paths.activity(activity.id))))
            }
        }
    }

    private var save: String { reading.say(da: "Gem meldingen", en: "Save the report") }

    @MarkupBuilder private var progress: some Markup {
        if !activity.plan.isMilestone {
            TextField(
                name: "started", label: reading.say(da: "Begyndte", en: "Began"),
                value: typed["started"], reading: reading, errors: errors,
                hint: reading.say(
                    da: "Lad den stå tom, hvis arbejdet ikke er begyndt.",
                    en: "Leave it empty when the work has not begun."))
        }
        TextField(
            name: "expected", label: reading.say(da: "Ventes færdig", en: "Expected"),
            value: typed["expected"], reading: reading, errors: errors,
            hint: promiseHint + reading.say(.dateHint))
        TextField(
            name: "finished", label: reading.say(da: "Blev færdig", en: "Finished"),
            value: typed["finished"], reading: reading, errors: errors,
            hint: reading.say(
                da: "Kun når den er helt færdig.", en: "Only when it is entirely done."))
    }

    private var promiseHint: String {
        activity.commitment == nil
            ? ""
            : reading.say(
                da: "Lovet \(reading.promised(activity)). ",
                en: "Promised \(reading.promised(activity)). ")
    }

    @MarkupBuilder private var reason: some Markup {
        Choice(
            name: "cause",
            label: reading.say(da: "Årsag til forsinkelsen", en: "Cause of the delay"),
            value: typed["cause"],
            options: DelayCause.allCases.map {
                ($0.rawValue, reading.say($0.phrase).sentenceCased)
            },
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Skal vælges, når det bliver senere end lovet.",
                en: "Must be chosen when it becomes later than promised."))
        TextArea(
            name: "note", label: reading.say(da: "Note", en: "Note"), value: typed["note"],
            reading: reading, errors: errors, hint: reading.say(.noteHint))
    }
}

extension ReportForm {
    /// The form as it is opened: with what is known already.
    static func opened(for activity: Activity, _ reading: Reading) -> Fields {
        let progress = activity.progress
        return Fields([
            ("started", progress.started.map { reading.date($0) } ?? ""),
            ("expected", progress.expected.map { reading.period($0) } ?? ""),
            ("finished", progress.finished.map { reading.date($0) } ?? ""),
            ("cause", activity.report?.cause?.rawValue ?? ""),
        ])
    }

    /// What was typed, as a report; what is wrong with it is in the form's errors.
    static func draft(_ form: inout FormReading) -> ProgressDraft {
        let finished = form.day("finished")
        let expected = form.period("expected")
        let progress = Progress(
            started: form.day("started"), finished: finished,
            expected: finished == nil ? expected : nil)
        return ProgressDraft(
            progress: progress, cause: form.call.form["cause"].flatMap(DelayCause.init),
            note: form.note("note"))
    }

    /// What a report builds on; when it changes meanwhile, the one who writes is told.
    static func facts(of activity: Activity) -> [ShownFact] {
        [
            .day("started", Phrase(da: "Begyndte", en: "Began"), activity.progress.started),
            .period(
                "expected", Phrase(da: "Ventes færdig", en: "Expected"), activity.progress.expected),
            .day("finished", Phrase(da: "Blev færdig", en: "Finished"), activity.progress.finished),
            ShownFact(
                field: "cause", label: Phrase(da: "Årsag", en: "Cause"),
                value: activity.report?.cause?.rawValue ?? ""
            ) { reading, value in
                DelayCause(rawValue: value).map { reading.say($0.phrase) } ?? value
            },
            ShownFact(
                field: "note", label: Phrase(da: "Note", en: "Note"),
                value: activity.report?.note?.rawValue ?? ""
            ) { reading, value in reading.note(NoteID(value)) ?? "" },
            .period("commitment", Phrase(da: "Lovet", en: "Promised"), activity.commitment),
        ]
    }
}

extension ShownFact {
    static func day(_ field: String, _ label: Phrase, _ day: Day?) -> ShownFact {
        ShownFact(field: field, label: label, value: day?.description ?? "") { reading, value in
            Day(value).map { reading.date($0) } ?? value
        }
    }

    static func period(_ field: String, _ label: Phrase, _ period: Period?) -> ShownFact {
        ShownFact(field: field, label: label, value: period?.description ?? "") { reading, value in
            Period(value).map { reading.period($0) } ?? value
        }
    }
}

extension String {
    /// The text as the beginning of a line: `Vejret`.
    var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}
