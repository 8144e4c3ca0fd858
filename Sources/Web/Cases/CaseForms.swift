// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that opens a case, or changes one.
struct CaseForm: Component {
    /// Nil for a new one.
    let found: Case?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        guard call.reading.mayOpenCases else {
            try call.city.permit(.casework(.close("", seen: nil)), to: call.viewer)
            throw NotFound()
        }
        return call.reading.view.isPast
            ? .redirect(to: call.path) : .page(CaseForm(found: nil, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: CaseID = call.newID()
        return try await call.saving(
            else: { CaseForm(found: nil, call: call, errors: $0) },
            then: { receipt in call.saved(receipt, to: "/journal/id/\(id)") }
        ) { form in
            [
                .casework(
                    .open(
                        CaseDraft(
                            id: id, number: form.caseNumber("number"),
                            content: form.caseContent())))
            ]
        }
    }

    static func askChange(_ call: Call) throws -> Answer {
        let found = try call.filedCase
        return try call.asking(
            .casework(.close(found.id, seen: nil)), CaseForm(found: found, call: call))
    }

    static func saveChange(_ call: Call) async throws -> Answer {
        let found = try call.filedCase
        return try await call.saving(
            to: Paths.journal(found.number),
            else: { CaseForm(found: found, call: call, errors: $0) }
        ) { form in
            [
                .casework(
                    .describe(found.id, form.caseContent(), seen: call.seenVersion))
            ]
        }
    }

    /// Leads from a case's id to its number, which a new case gets when it is saved.
    static func go(_ call: Call) throws -> Answer {
        guard let found = call.city.cases[call.id("id") as CaseID],
            call.city.sees(found, call.viewer)
        else { throw NotFound() }
        return .redirect(to: Paths.journal(found.number))
    }

    var body: some Markup {
        let next = reading.city.cases.nextCaseNumber(on: reading.day)?.description ?? ""
        FormPage(
            found == nil
                ? reading.say(da: "Opret en sag", en: "Open a case")
                : reading.say(da: "Ret sagen", en: "Change the case"), call,
            kind: found.map { "\($0.number)" } ?? reading.say(.journal),
            trail: found.map { reading.trail(to: $0) }
                ?? [Crumb(title: reading.say(.journal), path: Paths.journal)], errors: errors
        ) {
            if let found {
                SeenVersion(version: found.version)
                if errors.isConflict {
                    CaseNow(found: found, reading: reading)
                }
            } else {
                TextField(
                    name: "number", label: reading.say(.caseNumber),
                    value: call.typed("number"), reading: reading, errors: errors,
                    hint: reading.say(
                        da: "Lad det stå tomt, så får sagen det næste nummer, \(next).",
                        en: "Leave it empty, and the case gets the next number, \(next)."))
            }
            TextField(
                name: "title", label: reading.say(da: "Titel", en: "Title"),
                value: call.typed("title", else: found?.title), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Titlen kan læses af alle, når sagen har et offentligt dokument.",
                    en: "Everybody can read the title once the case has a public document."))
            Choice(
                name: "unit", label: reading.say(.responsible),
                value: call.typed("unit", else: found?.unit.rawValue),
                options: reading.ownUnits, reading: reading, errors: errors)
            TextField(
                name: "kle", label: reading.say(da: "KLE-nummer", en: "KLE number"),
                value: call.typed("kle", else: found?.kle?.description), reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Kan udelades. For eksempel 00.22.02 P35.",
                    en: "May be left out. For example 00.22.02 P35."))
            SubjectFields(
                typed: call.method == .get
                    ? (found?.subjects.sorted().map(\.description)
                        ?? [call.query["om"]].compactMap { $0 })
                    : call.form.all("subjects"),
                reading: reading, errors: errors)
        }
    }
}

/// What somebody else has made of the case meanwhile.
private struct CaseNow: Component {
    let found: Case
    let reading: Reading

    var body: some Markup {
        Div(.class("notice warning"), .role("alert")) {
            P(
                reading.say(
                    da: "Sagen hedder nu “\(found.title)” og holdes af "
                        + "\(reading.name(of: found.unit)). Det, du skrev, står i felterne.",
                    en: "The case is now called “\(found.title)” and kept by "
                        + "\(reading.name(of: found.unit)). What you typed stands in the fields."))
        }
    }
}

/// What the case is about: areas, initiatives, matters, and by their short names the rest.
struct SubjectFields: Component {
    let typed: [String]
    let reading: Reading
    let errors: FormErrors

    var body: some Markup {
        let kept = typed.compactMap { CaseSubject($0) }
            .filter { ![.area, .initiative, .matter].contains($0.kind) }
        For(kept) { subject in
            Input(.type("hidden"), .name("subjects"), .value(subject.description))
        }
        Details(.open(!typed.isEmpty)) {
            Summary(reading.say(da: "Hvad handler sagen om?", en: "What is the case about?"))
            if !kept.isEmpty {
                P(
                    reading.list(
                        kept.map { reading.line(of: $0)?.title ?? $0.description }),
                    .class("quiet"))
            }
            Ticks(
                name: "subjects", legend: reading.say(da: "Vælg", en: "Choose"),
                options: options, ticked: typed, reading: reading, errors: errors)
        }
    }

    private var options: [(value: String, title: String)] {
        let areas = reading.city.areas.areas.values.inDanishOrder(by: \.name, then: \.id)
            .map { (CaseSubject(.area, $0.id), $0.name) }
        let initiatives = reading.city.initiatives.initiatives.values
            .filter { reading.city.sees($0, reading.viewer) }
            .inDanishOrder(by: \.name, then: \.id).map {
                (CaseSubject(.initiative, $0.id), $0.name)
            }
        let matters = reading.matters.filter(\.isOpen)
            .map { (CaseSubject(.matter, $0.id), $0.title) }
        return (areas + initiatives + matters).map { subject, name in
            (subject.description, "\(name) (\(reading.say(subject.kind.phrase)))")
        }
    }
}

extension FormReading {
    /// A number as somebody writes it; nil when nothing is written.
    mutating func caseNumber(_ field: String) -> CaseNumber? {
        guard let text = call.form[field] else { return nil }
        return attempt { () throws(FieldRefusal) in
            do throws(NumberRefusal) {
                return try CaseNumber(parsing: text)
            } catch {
                throw FieldRefusal(refused: error, field: field)
            }
        }
    }

    mutating func documentNumber(_ field: String) -> DocumentNumber? {
        guard let text = call.form[field] else { return nil }
        return attempt { () throws(FieldRefusal) in
            do throws(NumberRefusal) {
                return try DocumentNumber(parsing: text)
            } catch {
                throw FieldRefusal(refused: error, field: field)
            }
        }
    }

    mutating func caseContent() -> CaseContent {
        let kle: KleNumber? = call.form["kle"].flatMap { text in
            attempt { () throws(FieldRefusal) in
                do throws(NumberRefusal) {
                    return try KleNumber(parsing: text)
                } catch {
                    throw FieldRefusal(refused: error, field: "kle")
                }
            }
        }
        return CaseContent(
            title: title("title"),
            unit: chosen("unit", Phrase(da: "Vælg en enhed.", en: "Choose a unit.")), kle: kle,
            subjects: call.form.all("subjects").compactMap { CaseSubject($0) })
    }
}

/// A form that asks for nothing but a reason.
struct ReasonForm: Component {
    let title: String
    let kind: String
    let lead: String
    let look: String
    let trail: [Crumb]
    let call: Call
    var errors = FormErrors.none

    var body: some Markup {
        FormPage(
            title, call, kind: kind, lead: lead, button: title, look: look, trail: trail,
            errors: errors
        ) {
            TextArea(
                name: "reason", label: call.reading.say(da: "Hvorfor?", en: "Why?"),
                value: call.typed("reason"), reading: call.reading, errors: errors,
                hint: call.reading.say(da: "Kun for ansatte.", en: "For staff only."))
        }
    }
}

/// Opening a closed case again.
enum CaseReopening {
    static func ask(_ call: Call) throws -> Answer {
        let found = try call.filedCase
        return try call.asking(
            .casework(.reopen(found.id, reason: "")), page(found, call, .none))
    }

    static func save(_ call: Call) async throws -> Answer {
        let found = try call.filedCase
        return try await call.saving(
            to: Paths.journal(found.number), else: { page(found, call, $0) }
        ) { form in [.casework(.reopen(found.id, reason: form.requiredNote("reason")))] }
    }

    private static func page(_ found: Case, _ call: Call, _ errors: FormErrors) -> ReasonForm {
        let reading = call.reading
        return ReasonForm(
            title: reading.say(da: "Åbn sagen igen", en: "Reopen the case"),
            kind: "\(found.number)", lead: found.title, look: "primary",
            trail: reading.trail(to: found), call: call, errors: errors)
    }
}
