// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that adds a spelling that means the organization.
struct OrganizationAlias: Component {
    let organization: Organization
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let organization = try call.organization
        return try call.asking(
            .organization(.addAlias(organization.id, alias: "")),
            OrganizationAlias(organization: organization, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let organization = try call.organization
        return try await call.saving(
            to: Paths.organization(organization.id), fields: ["name": "alias"],
            else: { OrganizationAlias(organization: organization, call: call, errors: $0) }
        ) { form in
            [.organization(.addAlias(organization.id, alias: form.title("alias")))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Tilføj en skrivemåde", en: "Add a spelling"), call,
            kind: organization.name, trail: reading.trail(through: organization.id),
            errors: errors
        ) {
            TextField(
                name: "alias", label: reading.say(da: "Skrives også", en: "Also written"),
                value: call.typed("alias"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "For eksempel en forkortelse, eller navnet uden bindestreg.",
                    en: "For example a short form, or the name without a hyphen."))
        }
    }
}
