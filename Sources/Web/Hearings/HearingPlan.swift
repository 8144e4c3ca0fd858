// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that prepares a hearing: what, whom, by when, and what speaks against it.
struct HearingPlan: Component {
    /// The hearing that is changed; nil for a new one.
    let hearing: Hearing?
    let call: Call
    var errors = FormErrors.none
    /// What speaks against what is typed, when it was asked for.
    var warnings: [HearingWarning]?
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        guard !call.reading.arrangers.isEmpty else { throw Forbidden.needs(.caseOfficer) }
        return .page(HearingPlan(hearing: nil, call: call))
    }

    static func askAgain(_ call: Call) throws -> Answer {
        let hearing = try call.hearing
        return try call.asking(
            .hearing(.change(hearing.id, hearing.content, seen: nil)),
            HearingPlan(hearing: hearing, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        if call.form["check"] != nil { return check(call, nil) }
        let id: HearingID = call.newID()
        return try await call.saving(
            to: Paths.hearing(id), else: { HearingPlan(hearing: nil, call: call, errors: $0) }
        ) { form in [.hearing(.prepare(id, form.hearing(nil)))] }
    }

    static func saveAgain(_ call: Call) async throws -> Answer {
        let hearing = try call.hearing
        if call.form["check"] != nil { return check(call, hearing) }
        return try await call.saving(
            to: Paths.hearing(hearing.id),
            else: { HearingPlan(hearing: hearing, call: call, errors: $0) }
        ) { form in
            [.hearing(.change(hearing.id, form.hearing(hearing), seen: call.seenVersion))]
        }
    }

    /// what speaks against the plan is shown before anything is saved.
    private static func check(_ call: Call, _ hearing: Hearing?) -> Answer {
        var form = FormReading(call)
        let content = form.hearing(hearing)
        let warnings = form.errors.isEmpty ? call.city.warnings(about: content) : nil
        return .page(
            HearingPlan(hearing: hearing, call: call, errors: form.errors, warnings: warnings),
            status: form.errors.isEmpty ? 200 : 422)
    }

    var body: some Markup {
        let title =
            hearing == nil
            ? reading.say(da: "Forbered en høring", en: "Prepare a hearing")
            : reading.say(da: "Ret høringen", en: "Change the hearing")
        SitePage(title, call, trail: trail) {
            PageHead(title, kind: hearing?.title ?? reading.say(.hearings), lead: lead)
            ErrorSummary(reading: reading, errors: errors)
            if errors.isConflict, let hearing {
                ChangesMeanwhile(
                    reading: reading,
                    changes: ChangedField.between(
                        SeenFields(Self.names, in: call.form).texts, reading.texts(of: hearing),
                        labels: Self.names.map { ($0, label($0)) }))
            }
            if let warnings { WarningBox(warnings: warnings, reading: reading) }
            Form(.method("post"), .action(Link(call.path)), .class("form"), .novalidate) {
                FormToken(reading: reading)
                if let hearing {
                    SeenFields(Self.names, reading.texts(of: hearing), version: hearing.version)
                }
                HearingFields(content: hearing?.content, call: call, errors: errors)
                Div(.class("actions")) {
                    Button(reading.say(.save), .class("primary"))
                    Button(
                        reading.say(da: "Tjek fristen", en: "Check the deadline"),
                        .class("secondary"), .name("check"), .value("ja"))
                    A(reading.say(.cancel), .href(reading.link(trail.last?.path ?? Paths.home)))
                }
            }
        }
    }

    static let names = ["title", "opens", "deadline", "setBy", "parties"]

    private func label(_ name: String) -> String {
        switch name {
        case "title": reading.say(da: "Navn", en: "Name")
        case "opens": reading.say(da: "Åbner", en: "Opens")
        case "deadline": reading.say(.hearingDue)
        case "setBy": reading.say(da: "Sat af", en: "Set by")
        default: reading.say(da: "Parter", en: "Parties")
        }
    }

    private var lead: String {
        reading.say(
            da: "“Tjek fristen” viser, om nogen mangler, og om de kan nå at mødes, før noget "
                + "bliver gemt. Høringen er først synlig for andre, når du åbner den.",
            en: "“Check the deadline” shows whether somebody is missing and whether they can "
                + "meet in time, before anything is saved. Others see it once you open it.")
    }

    private var trail: [Crumb] {
        hearing.map { reading.trail(to: $0) }
            ?? [Crumb(title: reading.say(.hearings), path: Paths.hearings)]
    }
}

/// The fields of a hearing.
private struct HearingFields: Component {
    let content: HearingContent?
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        text(
            "title", reading.say(da: "Hvad er der høring om?", en: "What is it about?"),
            content?.title)
        Choice(
            name: "subject", label: reading.say(da: "Hvad slags er det?", en: "What sort is it?"),
            value: call.typed("subject", else: content?.subject.rawValue),
            options: HearingSubject.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            reading: reading, errors: errors,
            hint: reading.say(
                da: "De faste lister siger, hvem der skal høres om hver slags.",
                en: "The fixed lists say who must be heard on each sort."))
        TextArea(
            name: "question", label: reading.say(da: "Hvad spørger I om?", en: "What do you ask?"),
            value: call.typed("question", else: reading.words(content?.question)),
            reading: reading, errors: errors)
        Choice(
            name: "arranger", label: reading.say(da: "Hvem holder den?", en: "Who holds it?"),
            value: call.typed("arranger", else: content?.arranger.rawValue ?? own),
            options: reading.arrangers, reading: reading, errors: errors)
        tick(
            "public",
            reading.say(da: "Alle må svare (offentlig)", en: "Anybody may answer (public)"),
            content?.isPublic)
        lists
        parties
        day("opens", reading.say(da: "Åbner", en: "Opens"), content?.opens)
        day("deadline", reading.say(.hearingDue), content?.deadline.written)
        text(
            "setBy",
            reading.say(
                da: "Hvem har sat fristen, hvis det ikke er jer?",
                en: "Who set the deadline, if not you?"), content?.deadline.setBy,
            hint: reading.say(
                da: "Jeres egen frist rykker fra en lukkedag til næste hverdag. En frist, andre "
                    + "har sat, rykker aldrig.",
                en: "Your own deadline moves from a closed day to the next workday. One that "
                    + "others set never moves."))
        Choice(
            name: "area", label: reading.say(.areas),
            value: call.typed("area", else: content?.areas.first?.rawValue),
            options: reading.areaOptions, reading: reading, errors: errors)
        text(
            "caseNumber", reading.say(da: "Sagsnummer", en: "Case number"),
            content?.caseNumber?.description,
            hint: reading.say(da: "For eksempel 2021-0262994.", en: "Such as 2021-0262994."))
        tick(
            "example", reading.say(da: "Det er et eksempel", en: "It is an example"),
            content?.isExample)
    }

    private var own: String? { reading.arrangers.count == 1 ? reading.arrangers[0].value : nil }

    @MarkupBuilder private var lists: some Markup {
        let all = reading.city.hearings.lists.values.inDanishOrder(by: \.name, then: \.id)
        if !all.isEmpty {
            Ticks(
                name: "lists",
                legend: reading.say(da: "Spørg alle på listen", en: "Ask all on the list"),
                options: all.map { ($0.id.rawValue, "\($0.name) (\($0.parties.count))") },
                ticked: call.method == .get
                    ? content?.lists.map(\.rawValue) ?? [] : call.form.all("lists"),
                reading: reading, errors: errors)
        }
    }

    private var parties: some Markup {
        Ticks(
            name: "parties", legend: reading.say(da: "Og disse", en: "And these"),
            options: reading.hearingParties,
            ticked: call.method == .get
                ? content?.parties.map(\.rawValue) ?? [] : call.form.all("parties"),
            reading: reading, errors: errors)
    }

    private func text(
        _ name: String, _ label: String, _ value: String?, hint: String? = nil
    ) -> TextField {
        TextField(
            name: name, label: label, value: call.typed(name, else: value), reading: reading,
            errors: errors, hint: hint)
    }

    private func day(_ name: String, _ label: String, _ value: Day?) -> DayField {
        DayField(
            name: name, label: label,
            value: call.typed(name, else: value.map { reading.date($0) }), reading: reading,
            errors: errors)
    }

    private func tick(_ name: String, _ label: String, _ value: Bool?) -> some Markup {
        Div(.class("choice")) {
            Input(
                .id(name), .name(name), .type("checkbox"), .value("ja"),
                .checked(call.method == .get ? value ?? false : call.form[name] != nil))
            Label(label, .for(name))
        }
    }
}

extension FormReading {
    /// The hearing as typed: the lists spelled out, then those who were ticked.
    fileprivate mutating func hearing(_ before: Hearing?) -> HearingContent {
        let lists = call.form.all("lists").map { PartyListID($0) }
        var parties: [OrganizationID] = []
        let ticked = call.form.all("parties").map { OrganizationID($0) }
        for party in lists.flatMap({ call.city.hearings[$0]?.parties ?? [] }) + ticked
        where !parties.contains(party) { parties.append(party) }
        let area: AreaID? = call.chosen("area")
        var question = before?.content.question
        if call.form["question"] != call.reading.words(question) { question = longNote("question") }
        return HearingContent(
            title: title("title"),
            subject: word(
                "subject", Phrase(da: "Vælg, hvad slags det er.", en: "Choose the sort.")),
            question: question,
            arranger: chosen(
                "arranger", Phrase(da: "Vælg, hvem der holder den.", en: "Choose who holds it.")),
            isPublic: call.form["public"] != nil, parties: parties, lists: lists,
            opens: requiredDay("opens"), deadline: deadline("deadline", setBy: "setBy"),
            areas: area.map { [$0] } ?? [], caseNumber: caseNumber(),
            source: before?.content.source, isExample: call.form["example"] != nil)
    }

    private mutating func caseNumber() -> CaseNumber? {
        guard let text = call.form["caseNumber"] else { return nil }
        do throws(NumberRefusal) {
            return try CaseNumber(parsing: text)
        } catch {
            refuse(error.sentence, field: "caseNumber")
            return nil
        }
    }
}

extension Reading {
    /// What the form of the hearing shows, for those who changed it meanwhile.
    fileprivate func texts(of hearing: Hearing) -> FieldTexts {
        let content = hearing.content
        return FieldTexts([
            "title": content.title, "opens": date(content.opens),
            "deadline": date(content.deadline.written), "setBy": content.deadline.setBy ?? "",
            "parties": content.parties.map { name(of: $0) }.joined(separator: ", "),
        ])
    }
}
