// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that closes an organization and says who carries on.
struct OrganizationClose: Component {
    let organization: Organization
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let organization = try call.organization
        return try call.asking(
            .organization(.close(organization.id, lastDay: call.reading.day, successor: nil)),
            OrganizationClose(organization: organization, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let organization = try call.organization
        return try await call.saving(
            to: Paths.organization(organization.id), fields: ["organization": "successor"],
            else: { OrganizationClose(organization: organization, call: call, errors: $0) }
        ) { form in
            [
                .organization(
                    .close(
                        organization.id, lastDay: form.requiredDay("to"),
                        successor: call.chosen("successor")))
            ]
        }
    }

    var body: some Markup {
        let duties = reading.duties(of: reading.posts(within: organization.id))
        FormPage(
            reading.say(da: "Nedlæg organisationen", en: "Close the organization"), call,
            kind: organization.name, button: reading.say(da: "Nedlæg", en: "Close"),
            trail: reading.trail(through: organization.id), errors: errors
        ) {
            if !duties.isEmpty { warning }
            DayField(
                name: "to", label: reading.say(da: "Sidste dag", en: "Last day"),
                value: call.typed("to", else: reading.date(reading.day)), reading: reading,
                errors: errors)
            Choice(
                name: "successor",
                label: reading.say(da: "Hvem fører arbejdet videre?", en: "Who carries on?"),
                value: call.typed("successor"),
                options: reading.organizationChoices(without: organization.id),
                reading: reading, errors: errors,
                hint: reading.say(da: "Kan være tom.", en: "May be empty."))
        }
    }

    private var warning: some Markup {
        Div(.class("notice warning")) {
            P(
                reading.say(
                    da: "Dens poster har ansvar endnu. Giv områder, indsatser og løfter videre, "
                        + "så intet står uden en ansvarlig.",
                    en: "Its posts are still responsible. Pass areas, initiatives and promises "
                        + "on, so that nothing is left without anybody."))
        }
    }
}
