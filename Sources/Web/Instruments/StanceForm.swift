// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The form of what is said about an instrument: used, looked into or chosen against, and why.
struct StanceForm: Component {
    /// What is changed; nil for something new.
    let stance: InstrumentStance?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        guard !call.reading.stanceOwners.isEmpty else { throw Forbidden.needs(.caseOfficer) }
        return .page(StanceForm(stance: nil, call: call))
    }

    static func askAgain(_ call: Call) throws -> Answer {
        let stance = try call.stance
        return try call.asking(
            .instrument(.change(stance.id, stance.content, seen: nil)),
            StanceForm(stance: stance, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: StanceID = call.newID()
        return try await call.saving(
            to: Paths.stance(id), else: { StanceForm(stance: nil, call: call, errors: $0) }
        ) { form in [.instrument(.take(id, form.stance(nil)))] }
    }

    static func saveAgain(_ call: Call) async throws -> Answer {
        let stance = try call.stance
        return try await call.saving(
            to: Paths.stance(stance.id),
            else: { StanceForm(stance: stance, call: call, errors: $0) }
        ) { form in
            [.instrument(.change(stance.id, form.stance(stance), seen: call.seenVersion))]
        }
    }

    private static let names = ["instrument", "reason", "source"]

    var body: some Markup {
        let content = stance?.content
        FormPage(
            stance == nil
                ? reading.say(da: "Skriv om et redskab", en: "Write about an instrument")
                : reading.say(da: "Ret det, I har sagt", en: "Change what you have said"),
            call, kind: stance?.instrument ?? reading.say(.instruments),
            lead: reading.say(
                da: "Alle kan læse det. Skriv også det, I har valgt fra, og hvorfor.",
                en: "Everybody can read it. Write also what you have chosen against, and why."),
            trail: [Crumb(title: reading.say(.instruments), path: Paths.instruments)],
            errors: errors
        ) {
            if let stance {
                let now = reading.texts(of: stance)
                if errors.isConflict {
                    ChangesMeanwhile(
                        reading: reading,
                        changes: ChangedField.between(
                            SeenFields(Self.names, in: call.form).texts, now,
                            labels: Self.names.map { ($0, reading.label($0)) }))
                }
                SeenFields(Self.names, now, version: stance.version)
            }
            text("instrument", content?.instrument)
            choice(
                "kind", reading.say(da: "Hvad virker det på?", en: "What does it work on?"),
                content?.kind, InstrumentKind.allCases.map { ($0, $0.phrase) })
            choice(
                "choice", reading.say(da: "Hvad siger I om det?", en: "What do you say of it?"),
                content?.choice, InstrumentChoice.allCases.map { ($0, $0.phrase) })
            Choice(
                name: "owner", label: reading.say(da: "På hvis vegne?", en: "On whose behalf?"),
                value: call.typed("owner", else: content?.owner.rawValue),
                options: reading.stanceOwners, reading: reading, errors: errors)
            AreaChoices(
                chosen: call.method == .get
                    ? content?.areas ?? [] : call.form.all("areas").map { AreaID($0) },
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Vælg ingen, hvis det gælder hele byen.",
                    en: "Choose none if it holds for the whole city."))
            TextArea(
                name: "reason", label: reading.label("reason"),
                value: call.typed("reason", else: reading.words(content?.reason)),
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Skal skrives, når redskabet er valgt fra.",
                    en: "Must be written when the instrument was chosen against."))
            text("source", content?.source)
        }
    }

    private func text(_ name: String, _ value: String?) -> TextField {
        TextField(
            name: name, label: reading.label(name), value: call.typed(name, else: value),
            reading: reading, errors: errors)
    }

    private func choice<Word: RawRepresentable<String>>(
        _ name: String, _ label: String, _ value: Word?, _ options: [(Word, Phrase)]
    ) -> RadioChoice {
        RadioChoice(
            name: name, label: label, value: call.typed(name, else: value?.rawValue),
            options: options.map { ($0.rawValue, reading.say($1)) }, reading: reading,
            errors: errors)
    }
}

extension Reading {
    fileprivate func label(_ name: String) -> String {
        switch name {
        case "instrument": say(da: "Redskabet", en: "The instrument")
        case "reason": say(da: "Hvorfor?", en: "Why?")
        default: say(da: "Kilde, hvis der er en", en: "Source, if there is one")
        }
    }

    fileprivate func texts(of stance: InstrumentStance) -> FieldTexts {
        FieldTexts([
            "instrument": stance.instrument, "reason": words(stance.content.reason) ?? "",
            "source": stance.content.source ?? "",
        ])
    }
}

extension FormReading {
    fileprivate mutating func stance(_ before: InstrumentStance?) -> StanceContent {
        StanceContent(
            instrument: title("instrument"), kind: word("kind", .chooseOne),
            choice: word("choice", .chooseOne), owner: chosen("owner", .chooseOne),
            areas: call.form.all("areas").map { AreaID($0) }, reason: publicNote("reason"),
            source: optionalTitle("source"), isExample: before?.content.isExample ?? false)
    }
}
