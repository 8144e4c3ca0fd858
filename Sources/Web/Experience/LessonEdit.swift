// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that a lesson is written and changed with.
struct LessonEdit: Component {
    /// Nil where it is new.
    var lesson: Lesson?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }
    private var content: LessonContent? { lesson?.content }

    static func begin(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(LessonEdit(call: call))
    }

    static func create(_ call: Call) async throws -> Answer {
        let id: LessonID = call.newID()
        return try await call.saving(
            to: Paths.lesson(id), else: { LessonEdit(call: call, errors: $0) }
        ) { form in
            let initiative: InitiativeID = form.chosen("initiative", .taughtMissing)
            return [
                .experience(.write(id, written(&form, call, of: initiative, before: nil)))
            ]
        }
    }

    static func ask(_ call: Call) throws -> Answer {
        let lesson = try call.lesson
        return try call.asking(
            .experience(.publish(lesson.id, seen: nil)), LessonEdit(lesson: lesson, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let lesson = try call.lesson
        return try await call.saving(
            to: Paths.lesson(lesson.id),
            else: { LessonEdit(lesson: lesson, call: call, errors: $0) }
        ) { form in
            let content = written(
                &form, call, of: lesson.content.initiative, before: lesson.content)
            return [.experience(.revise(lesson.id, content, seen: form.number("version")))]
        }
    }

    private static func written(
        _ form: inout FormReading, _ call: Call, of initiative: InitiativeID,
        before: LessonContent?
    ) -> LessonContent {
        LessonContent(
            title: form.title("title"), initiative: initiative,
            by: form.chosen("by", .keeperMissing), themes: form.titles("themes"),
            worked: form.publicNote("worked"), failed: form.publicNote("failed"),
            conditions: form.publicNote("conditions"), cost: form.number("cost").map { Kroner($0) },
            figures: call.form.all("figures").map { IndicatorID($0) },
            source: before?.source)
    }

    var body: some Markup {
        FormPage(
            lesson == nil
                ? reading.say(da: "Skriv en erfaring ned", en: "Write a lesson down")
                : reading.say(da: "Ret erfaringen", en: "Change the lesson"), call,
            kind: reading.say(.lessons),
            lead: reading.say(
                da: "Skriv det, du selv ville have haft gavn af at vide, da indsatsen begyndte. "
                    + "Skriv ingen navne.",
                en: "Write what you would have liked to know when the initiative began. "
                    + "Write no names."),
            trail: [Crumb(title: reading.say(.lessons), path: Paths.lessons)], errors: errors
        ) {
            if let lesson {
                Input(.type("hidden"), .name("version"), .value("\(lesson.version)"))
            } else {
                Choice(
                    name: "initiative", label: reading.say(da: "Indsats", en: "Initiative"),
                    value: call.typed("initiative", else: call.query["indsats"]),
                    options: initiatives, reading: reading, errors: errors)
            }
            heading
            texts
            sums
        }
    }

    @MarkupBuilder private var heading: some Markup {
        TextField(
            name: "title", label: reading.say(da: "I én sætning", en: "In one sentence"),
            value: call.typed("title", else: content?.title), reading: reading, errors: errors)
        Choice(
            name: "by", label: reading.say(da: "Hvem er ansvarlig?", en: "Who answers for it?"),
            value: call.typed("by", else: (content?.by ?? owner)?.rawValue),
            options: reading.postOptions(), reading: reading, errors: errors)
        TextArea(
            name: "themes", label: reading.say(da: "Temaer", en: "Themes"),
            value: call.typed("themes", else: content?.themes.joined(separator: "\n")),
            reading: reading, errors: errors,
            hint: reading.say(da: "Ét på hver linje.", en: "One on each line."))
    }

    @MarkupBuilder private var texts: some Markup {
        TextArea(
            name: "worked", label: reading.say(da: "Hvad virkede?", en: "What worked?"),
            value: call.typed("worked", else: reading.words(content?.worked)), reading: reading,
            errors: errors)
        TextArea(
            name: "failed", label: reading.say(da: "Hvad virkede ikke?", en: "What did not?"),
            value: call.typed("failed", else: reading.words(content?.failed)), reading: reading,
            errors: errors)
        TextArea(
            name: "conditions",
            label: reading.say(da: "Under hvilke vilkår?", en: "In which conditions?"),
            value: call.typed("conditions", else: reading.words(content?.conditions)),
            reading: reading, errors: errors)
    }

    @MarkupBuilder private var sums: some Markup {
        TextField(
            name: "cost", label: reading.say(da: "Hvad kostede det i alt?", en: "Cost in all"),
            value: call.typed("cost", else: content?.cost.map { "\($0.oere / 100)" }),
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Hele kroner. Lad feltet stå tomt, hvis ingen ved det.",
                en: "Whole kroner. Leave it empty if nobody knows."))
        Ticks(
            name: "figures",
            legend: reading.say(da: "Hvilke tal flyttede den?", en: "Which figures did it move?"),
            options: indicators, ticked: ticked, reading: reading, errors: errors,
            hint: reading.say(
                da: "Kryds kun, hvis tallene på siden viser det. Det siger ikke, hvad der var "
                    + "årsagen.",
                en: "Tick only if the figures on the page show it. It names no cause."))
    }

    /// The post that the initiative belongs to.
    private var owner: PostID? {
        call.query["indsats"].flatMap { reading.initiative(InitiativeID($0))?.owner }
    }

    private var initiatives: [(value: String, title: String)] {
        let written = Set(reading.city.experience.lessons.values.map(\.content.initiative))
        return reading.city.initiatives.initiatives.values
            .filter { reading.initiative($0.id) != nil && !written.contains($0.id) }
            .inDanishOrder(by: \.name, then: \.id).map { (value: $0.id.rawValue, title: $0.name) }
    }

    /// What was typed, else what stands, else what the initiative set out to move.
    private var ticked: [String] {
        if call.method != .get { return call.form.all("figures") }
        return (content?.figures ?? aims).map(\.rawValue)
    }

    private var aims: [IndicatorID] {
        (lesson?.content.initiative ?? call.query["indsats"].map { InitiativeID($0) })
            .flatMap { reading.city.figures.aims[$0] } ?? []
    }

    /// Those that the initiative set out to move come first.
    private var indicators: [(value: String, title: String)] {
        let first = Set(aims + (content?.figures ?? []))
        let all = reading.indicators
            .map { (id: $0.id, value: $0.id.rawValue, title: reading.name(of: $0)) }
            .inDanishOrder(by: \.title, then: \.value)
        return (all.filter { first.contains($0.id) } + all.filter { !first.contains($0.id) })
            .map { (value: $0.value, title: $0.title) }
    }
}

extension Phrase {
    fileprivate static let taughtMissing = Phrase(
        da: "Vælg den indsats, der er lært af.", en: "Choose the initiative that taught it.")
    fileprivate static let keeperMissing = Phrase(
        da: "Vælg den post, der er ansvarlig.", en: "Choose the post that answers for it.")
}
