// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that registers an organization.
struct OrganizationRegister: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let command = OrganizationCommand.register(
            OrganizationDraft(id: "", kind: .unit, name: ""))
        return try call.asking(.organization(command), OrganizationRegister(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: OrganizationID = call.newID()
        return try await call.saving(
            to: Paths.organization(id), fields: ["organization": "parent"],
            else: { OrganizationRegister(call: call, errors: $0) }
        ) { form in
            let draft = OrganizationDraft(
                id: id, kind: form.word("kind", .organizationKindMissing),
                name: form.title("name"), aliases: form.titles("aliases"),
                parent: call.chosen("parent"), from: form.day("from"))
            return [.organization(.register(draft))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Opret en organisation", en: "Register an organization"), call,
            kind: reading.say(.organizations),
            trail: [Crumb(title: reading.say(.organizations), path: Paths.organizations)],
            errors: errors
        ) {
            TextField(
                name: "name", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("name"), reading: reading, errors: errors)
            Choice(
                name: "kind", label: reading.say(da: "Slags", en: "Kind"),
                value: call.typed("kind"),
                options: OrganizationKind.listed.map { ($0.rawValue, reading.say($0.phrase)) },
                reading: reading, errors: errors)
            Choice(
                name: "parent", label: reading.say(da: "Hører under", en: "Part of"),
                value: call.typed("parent"), options: reading.organizationChoices(),
                reading: reading, errors: errors,
                hint: reading.say(da: "Kan være tom.", en: "May be empty."))
            DayField(
                name: "from", label: reading.say(da: "Findes fra", en: "Exists from"),
                value: call.typed("from"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Tom, hvis ingen kilde siger det.", en: "Empty if no source says so."))
            TextArea(
                name: "aliases", label: reading.say(da: "Skrives også", en: "Also written"),
                value: call.typed("aliases"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "En skrivemåde eller forkortelse på hver linje. Kan være tom.",
                    en: "One spelling or short form a line. May be empty."))
        }
    }
}

extension Reading {
    /// The organizations of the day to choose among, by name.
    func organizationChoices(
        without left: OrganizationID? = nil
    ) -> [(value: String, title: String)] {
        city.organizations.organizations.values
            .filter { $0.exists(on: day) && $0.id != left }
            .inDanishOrder(by: \.name)
            .map { ($0.id.rawValue, "\($0.name) (\(say($0.kind.phrase).lowercased()))") }
    }
}

extension Phrase {
    static let organizationKindMissing = Phrase(
        da: "Vælg, hvilken slags organisation det er.",
        en: "Choose what kind of organization it is.")
}
