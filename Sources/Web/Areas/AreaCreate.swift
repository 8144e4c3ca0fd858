// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The form that registers an area.
struct AreaCreate: Component {
    let call: Call
    let texts: FieldTexts
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    private static let names = AreaTexts.names + ["kind", "parent", "aliases", "source"]

    static func ask(_ call: Call) -> Answer {
        if let answer = call.onlyToday { return answer }
        let texts = FieldTexts(["parent": call.query["i"] ?? ""])
        return .page(AreaCreate(call: call, texts: texts))
    }

    static func save(_ call: Call) async throws -> Answer {
        let texts = FieldTexts(names, in: call.form)
        let id: AreaID = call.newID()
        return try await call.saving(
            to: Paths.area(id), fields: AreaTexts.fields,
            else: { AreaCreate(call: call, texts: texts, errors: $0) }
        ) { form in
            let draft = AreaDraft(
                id: id, kind: form.word("kind", .areaKindMissing), name: form.title("name"),
                aliases: form.titles("aliases"), parent: call.chosen("parent"),
                boundary: form.boundary(texts), source: form.optionalTitle("source"))
            return [.area(.register(draft))]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Opret et område", en: "Create an area")
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.areas), path: Paths.areas)]
        ) {
            PageHead(title, kind: reading.say(.areas))
            ErrorSummary(reading: reading, errors: errors)
            Form(.method("post"), .action(Link(Paths.newArea)), .class("form"), .novalidate) {
                FormToken(reading: reading)
                fields
                BoundaryFields(reading: reading, texts: texts, errors: errors)
                TextField(
                    name: "source", label: reading.say(.sourceLabel), value: texts["source"],
                    reading: reading, errors: errors,
                    hint: reading.say(
                        da: "Dokument og afsnit, så andre kan slå det efter. Kan være tom.",
                        en: "Document and section, so that others can look it up. May be empty."))
                Div(.class("actions")) {
                    Button(reading.say(da: "Opret området", en: "Create the area"))
                    A(reading.say(.cancel), .href(Link(Paths.areas)))
                }
            }
        }
    }

    @MarkupBuilder private var fields: some Markup {
        TextField(
            name: "name", label: reading.say(da: "Navn", en: "Name"), value: texts["name"],
            reading: reading, errors: errors)
        Choice(
            name: "kind", label: reading.say(da: "Slags", en: "Kind"), value: texts["kind"],
            options: AreaKind.listed.map { ($0.rawValue, reading.say($0.phrase)) },
            reading: reading, errors: errors,
            hint: reading.say(
                da: "De seks slags blandes aldrig: et boligområde er ikke et byområde.",
                en: "The six kinds are never mixed: a housing area is not a city area."))
        Choice(
            name: "parent", label: reading.say(da: "Ligger i", en: "Lies in"),
            value: texts["parent"], options: parents, reading: reading, errors: errors,
            hint: reading.say(
                da: "Ansvaret for det ydre område gælder også her, til andet er udpeget. "
                    + "Kan være tom.",
                en: "Whoever answers for the outer area does so here too, until another is "
                    + "named. May be empty."))
        TextArea(
            name: "aliases", label: reading.say(da: "Andre navne", en: "Other names"),
            value: texts["aliases"], reading: reading, errors: errors,
            hint: reading.say(
                da: "Et navn på hver linje. Kan være tom.",
                en: "One name a line. May be empty."))
    }

    private var parents: [(value: String, title: String)] {
        let areas = reading.areasByKind
        return AreaKind.listed.flatMap { areas[$0] ?? [] }.map {
            ($0.id.rawValue, "\($0.name) (\(reading.say($0.kind.phrase).lowercased()))")
        }
    }
}

extension Phrase {
    fileprivate static let areaKindMissing = Phrase(
        da: "Vælg, hvilken slags område det er.", en: "Choose what kind of area it is.")
}

extension Call {
    /// The past cannot be changed: a form asked for on a past day leads to the
    /// same form today.
    var onlyToday: Answer? { reading.view.isPast ? .redirect(to: path) : nil }
}
