// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// One action: who does it, until when, and how it goes on.
struct ActionShow: Component {
    let action: ActionItem
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let action = try call.action
        return .page(ActionShow(action: action, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let action = try call.action
        return try await call.saving(
            to: Paths.action(action.id),
            else: { ActionShow(action: action, call: call, errors: $0) }
        ) { form in
            form.command(on: action).map { [.matter(.action($0))] } ?? []
        }
    }

    var body: some Markup {
        SitePage(
            action.title, call, trail: [Crumb(title: reading.say(.actions), path: Paths.actions)]
        ) {
            PageHead(
                action.title,
                kind: action.isAdopted
                    ? reading.say(
                        da: "Opgave, taget op i eget regi", en: "Action, taken up by oneself")
                    : reading.say(da: "Opgave", en: "Action")
            ) { facts }
            ending
            delays
            if action.isOpen, reading.may(.matter(.action(.report(action.id, note: nil)))) {
                ActionForm(action: action, call: call, errors: errors)
            }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let standing = reading.standing(of: action)
        Fact(reading.say(da: "Står", en: "Stands")) { StatusTag(standing.status, standing.text) }
        Fact(reading.say(da: "Ansvarlig", en: "Owner"), reading.owner(of: action))
        Fact(
            reading.say(da: "Frist", en: "Due"), reading.long(action.due),
            note: reading.distance(action.due))
        Fact(
            reading.say(da: "Aftalt", en: "Agreed"), note: reading.date(action.assigned)
        ) { ActionOrigin(reading: reading, action: action) }
    }

    @MarkupBuilder private var ending: some Markup {
        if let activity = action.became {
            Div(.class("notice")) {
                P {
                    reading.say(
                        da: "Opgaven går videre som aktiviteten ",
                        en: "The action goes on as the activity ")
                    if reading.activity(activity) != nil {
                        A(
                            reading.name(of: activity),
                            .href(reading.link(Paths.activity(activity))))
                    } else {
                        reading.name(of: activity)
                    }
                    "."
                }
            }
        }
        switch action.state {
        case .open: Nothing()
        case .done(let day, let note):
            ended(
                reading.say(
                    da: "Udført \(reading.date(day)).", en: "Done on \(reading.date(day))."), note)
        case .dropped(let day, let reason):
            ended(
                reading.say(
                    da: "Opgivet \(reading.date(day)).", en: "Dropped on \(reading.date(day))."),
                reason)
        }
    }

    private func ended(_ sentence: String, _ note: NoteID?) -> some Markup {
        Div(.class("notice")) {
            P(sentence)
            if let note = reading.note(note) { P(note) }
        }
    }

    @MarkupBuilder private var delays: some Markup {
        if !action.delays.isEmpty {
            Section(.id("frister")) {
                H2(reading.say(da: "Fristen er flyttet", en: "The day was moved"))
                Ol(.class("timeline")) {
                    For(action.delays) { delay in
                        Li {
                            Time(reading.date(delay.on), .datetime(delay.on.description))
                            Div {
                                P(
                                    reading.say(
                                        da: "Fra \(reading.date(delay.from)) til "
                                            + "\(reading.date(delay.to)). Årsag: "
                                            + "\(reading.say(delay.cause.phrase).lowercased()).",
                                        en: "From \(reading.date(delay.from)) to "
                                            + "\(reading.date(delay.to)). Cause: "
                                            + "\(reading.say(delay.cause.phrase).lowercased())."))
                                if let note = reading.note(delay.note) { P(note) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What became of the action: done, a new day, given up, or an activity.
private struct ActionForm: Component {
    let action: ActionItem
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        Section(.id("meld")) {
            H2(reading.say(da: "Hvordan går det?", en: "How does it go?"))
            ErrorSummary(reading: reading, errors: errors)
            Form(.method("post"), .action(Link(call.path)), .class("form"), .novalidate) {
                FormToken(reading: reading)
                SeenVersion(version: action.version)
                RadioChoice(
                    name: "answer", label: reading.say(da: "Melding", en: "Report"),
                    value: call.typed("answer"), options: answers, reading: reading,
                    errors: errors)
                DayField(
                    name: "due", label: reading.say(da: "Ny frist", en: "New day"),
                    value: call.typed("due"), reading: reading, errors: errors)
                Choice(
                    name: "cause", label: reading.say(da: "Årsag til ny frist", en: "Why later"),
                    value: call.typed("cause"),
                    options: DelayCause.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                    reading: reading, errors: errors)
                if !activities.isEmpty {
                    Choice(
                        name: "activity",
                        label: reading.say(da: "Aktiviteten", en: "The activity"),
                        value: call.typed("activity"), options: activities, reading: reading,
                        errors: errors)
                }
                TextArea(
                    name: "note", label: reading.say(da: "Bemærkning", en: "Note"),
                    value: call.typed("note"), reading: reading, errors: errors,
                    hint: reading.say(
                        da: "Skal skrives, når opgaven opgives. Kun ansatte kan læse den.",
                        en: "Required when it is dropped. Only staff can read it."))
                Div(.class("actions")) {
                    Button(reading.say(.save), .class("primary"))
                    A(reading.say(.cancel), .href(reading.link(Paths.actions)))
                }
            }
        }
    }

    private var answers: [(value: String, title: String)] {
        let become = (
            value: "aktivitet",
            title: reading.say(
                da: "Den går videre som en aktivitet", en: "It goes on as an activity")
        )
        return [
            ("udfoert", reading.say(da: "Den er udført", en: "It is done")),
            ("senere", reading.say(da: "Den får en ny frist", en: "It gets another day")),
            ("opgives", reading.say(da: "Den opgives", en: "It is dropped")),
        ] + (activities.isEmpty ? [] : [become])
    }

    /// The unfinished activities that the reader sees and whose owner they work for.
    private var activities: [(value: String, title: String)] {
        reading.city.activities.activities.values
            .filter { activity in
                activity.progress.finished == nil && reading.activity(activity.id) != nil
                    && reading.may(.activity(.drop(activity.id, reason: nil)))
            }
            .inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) }
    }
}

extension FormReading {
    /// What the form says became of the action; nil with an error when it says nothing.
    fileprivate mutating func command(on action: ActionItem) -> ActionCommand? {
        switch call.form["answer"] {
        case "udfoert": return .report(action.id, note: note("note"))
        case "senere":
            return .reschedule(
                action.id, to: requiredDay("due"), word("cause", .causeMissing),
                note: note("note"), seen: call.seenVersion)
        case "opgives": return .drop(action.id, reason: requiredNote("note"))
        case "aktivitet":
            return .promote(
                action.id,
                to: chosen(
                    "activity",
                    Phrase(da: "Vælg aktiviteten.", en: "Choose the activity.")))
        default:
            refuse(
                Phrase(da: "Vælg, hvordan det går.", en: "Choose how it goes."), field: "answer")
            return nil
        }
    }
}

extension Phrase {
    fileprivate static let causeMissing = Phrase(
        da: "Vælg, hvorfor fristen flyttes.", en: "Choose why the day is moved.")
}
