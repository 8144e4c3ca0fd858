// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The form that changes an area's name and boundary.
struct AreaEdit: Component {
    let area: Area
    let call: Call
    let texts: FieldTexts
    let seen: SeenFields
    var errors = FormErrors.none
    var changes: [ChangedField] = []
    var last: LastChange?
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Ret området", en: "Change the area")
        SitePage(title, call, trail: AreaCrumbs.to(area, reading)) {
            PageHead(title, kind: area.name)
            ErrorSummary(reading: reading, errors: errors)
            if !changes.isEmpty {
                ChangesMeanwhile(reading: reading, changes: changes, last: last)
            }
            Form(
                .method("post"), .action(Link(Paths.areaEdit(area.id))), .class("form"), .novalidate
            ) {
                FormToken(reading: reading)
                seen
                names
                BoundaryFields(reading: reading, texts: texts, errors: errors)
                Div(.class("actions")) {
                    Button(reading.say(.save))
                    A(reading.say(.cancel), .href(Link(Paths.area(area.id))))
                }
            }
        }
    }

    @MarkupBuilder private var names: some Markup {
        TextField(
            name: "name", label: reading.say(da: "Navn", en: "Name"), value: texts["name"],
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Det gamle navn bliver stående som et andet navn.",
                en: "The old name stays as another name."))
        TextField(
            name: "alias",
            label: reading.say(da: "Tilføj et andet navn", en: "Add another name"),
            value: texts["alias"], reading: reading, errors: errors,
            hint: area.aliases.isEmpty
                ? reading.say(da: "Kan være tom.", en: "May be empty.")
                : reading.say(
                    da: "Kan være tom. Kaldes i dag også \(area.aliases.joined(separator: ", ")).",
                    en: "May be empty. Today also called \(area.aliases.joined(separator: ", "))."))
    }
}

// MARK: - Asking and saving

extension AreaEdit {
    static func ask(_ call: Call) throws -> Answer {
        if let answer = call.onlyToday { return answer }
        let area = try call.area
        let texts = AreaTexts.of(area)
        let seen = SeenFields(AreaTexts.names, texts, version: area.version)
        return .page(AreaEdit(area: area, call: call, texts: texts, seen: seen))
    }

    static func save(_ call: Call) async throws -> Answer {
        let area = try call.area
        let texts = FieldTexts(AreaTexts.names, in: call.form)
        let seen = SeenFields(AreaTexts.names, in: call.form)
        return try await call.saving(
            to: Paths.area(area.id), fields: AreaTexts.fields,
            else: { errors in
                errors.isConflict
                    ? conflict(area, call, texts, seen, errors)
                    : AreaEdit(area: area, call: call, texts: texts, seen: seen, errors: errors)
            }
        ) { form in
            let name = form.title("name")
            let alias = form.optionalTitle("alias")
            let boundary = form.boundary(texts)
            var commands = [AreaCommand.rename(area.id, to: name, seen: seen.version)]
            if let alias { commands.append(.addAlias(area.id, alias: alias)) }
            if boundary != area.boundary {
                commands.append(.bound(area.id, boundary ?? Boundary()))
            }
            return commands.map(CityCommand.area)
        }
    }

    /// The same form with what others have changed, ready to be saved again.
    private static func conflict(
        _ area: Area, _ call: Call, _ typed: FieldTexts, _ seen: SeenFields, _ errors: FormErrors
    ) -> AreaEdit {
        let area = call.site.runtime.snapshot.present.city.areas[area.id] ?? area
        let now = AreaTexts.of(area)
        return AreaEdit(
            area: area, call: call, texts: typed.merged(seen: seen.texts, now: now),
            seen: SeenFields(AreaTexts.names, now, version: area.version),
            changes: ChangedField.between(
                seen.texts, now, labels: AreaTexts.labels(call.reading)), last: errors.meanwhile)
    }
}

/// The way to a page about an area.
enum AreaCrumbs {
    static func to(_ area: Area, _ reading: Reading) -> [Crumb] {
        [
            Crumb(title: reading.say(.areas), path: Paths.areas),
            Crumb(title: area.name, path: Paths.area(area.id)),
        ]
    }
}
