// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The form that gives an organization another name from a day on.
struct OrganizationRename: Component {
    let organization: Organization
    let call: Call
    var errors = FormErrors.none
    /// What somebody else has changed since the form was opened.
    var changes: [ChangedField] = []
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let organization = try call.organization
        return try call.asking(
            .organization(.rename(organization.id, to: "", from: call.reading.day, seen: nil)),
            OrganizationRename(organization: organization, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let organization = try call.organization
        return try await call.saving(
            to: Paths.organization(organization.id), else: { again(organization.id, call, $0) }
        ) { form in
            [
                .organization(
                    .rename(
                        organization.id, to: form.title("name"), from: form.requiredDay("from"),
                        seen: SeenFields([], in: call.form).version))
            ]
        }
    }

    /// The form with what was typed, for the organization as it is by now.
    private static func again(
        _ id: OrganizationID, _ call: Call, _ errors: FormErrors
    ) -> OrganizationRename? {
        call.site.runtime.snapshot.present.city.organizations[id].map { organization in
            OrganizationRename(
                organization: organization, call: call, errors: errors,
                changes: ChangedField.between(
                    SeenFields(fields.map(\.name), in: call.form).texts,
                    texts(of: organization, call.reading),
                    labels: fields.map { ($0.name, call.reading.say($0.label)) }))
        }
    }

    private static let fields: [(name: String, label: Phrase)] = [
        ("name", Phrase(da: "Navn", en: "Name")),
        ("aliases", Phrase(da: "Skrives også", en: "Also written")),
        ("contact", Phrase(da: "Én indgang", en: "One entry")),
        ("to", Phrase(da: "Sidste dag", en: "Last day")),
    ]

    /// All that another person may change meanwhile, not only the name.
    private static func texts(of organization: Organization, _ reading: Reading) -> FieldTexts {
        FieldTexts([
            "name": organization.name,
            "aliases": organization.aliases.joined(separator: ", "),
            "contact": organization.contact.map { reading.name(of: $0) } ?? "",
            "to": organization.to?.description ?? "",
        ])
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Skift navn", en: "Change the name"), call, kind: organization.name,
            lead: reading.say(
                da: "Det gamle navn bliver stående i historien og kan stadig søges.",
                en: "The old name stays in the history and can still be searched for."),
            trail: reading.trail(through: organization.id), errors: errors
        ) {
            if !changes.isEmpty {
                ChangesMeanwhile(
                    reading: reading, changes: changes, last: errors.meanwhile)
            }
            SeenFields(
                Self.fields.map(\.name), Self.texts(of: organization, reading),
                version: organization.version)
            TextField(
                name: "name", label: reading.say(da: "Nyt navn", en: "New name"),
                value: call.typed("name", else: organization.name), reading: reading,
                errors: errors)
            DayField(
                name: "from", label: reading.say(da: "Fra og med", en: "From"),
                value: call.typed("from", else: reading.date(reading.day)), reading: reading,
                errors: errors)
        }
    }
}
