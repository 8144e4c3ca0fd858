// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that gives a user one more role.
struct UserGrant: Component {
    let account: Account
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let account = try call.account
        return try call.asking(
            .account(.open(account.person)), UserGrant(account: account, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let account = try call.account
        return try await call.saving(
            to: Paths.user(account.person),
            else: { UserGrant(account: account, call: call, errors: $0) }
        ) { form in [.account(.grant(form.roleGrant(), to: account.person))] }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Giv en rolle", en: "Give a role"), call,
            kind: reading.name(of: account.person), trail: reading.trail(to: account),
            errors: errors
        ) {
            RoleFields(call: call, errors: errors)
        }
    }
}

extension FormReading {
    /// The role in the form; one that needs no organization has none.
    mutating func roleGrant() -> RoleGrant {
        let role: Role = word("role", .roleMissing)
        let organization: OrganizationID? =
            role.needsOrganization ? call.chosen("organization") : nil
        if call.form["role"] != nil, role.needsOrganization, organization == nil {
            refuse([AccountRefusal.organizationMissing(role)])
        }
        return RoleGrant(role, for: organization)
    }
}

extension Reading {
    /// The way to a form about the account.
    func trail(to account: Account) -> [Crumb] {
        [
            Crumb(title: say(.users), path: Paths.users),
            Crumb(title: name(of: account.person), path: Paths.user(account.person)),
        ]
    }
}

/// Chooses a role, and the organization that it is held for.
struct RoleFields: Component {
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        Choice(
            name: "role", label: reading.say(da: "Rolle", en: "Role"), value: call.typed("role"),
            options: Role.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            reading: reading, errors: errors)
        Choice(
            name: "organization", label: reading.say(da: "For organisationen", en: "For"),
            value: call.typed("organization"), options: reading.organizationChoices(),
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Kun for deltagere, sagsbehandlere og sekretærer.",
                en: "Only for participants, case officers and secretaries."))
        Details {
            Summary(reading.say(da: "Hvad må rollerne?", en: "What may the roles do?"))
            Dl {
                For(Role.allCases) { role in
                    Dt(reading.say(role.phrase))
                    Dd(reading.say(role.powers))
                }
            }
        }
    }
}

extension Role {
    /// What the role reads and changes, in one sentence.
    fileprivate var powers: Phrase {
        switch self {
        case .participant:
            Phrase(
                da: "Læser det, der er offentligt. Ændrer intet.",
                en: "Reads what is public. Changes nothing.")
        case .caseOfficer:
            Phrase(
                da: "Læser også egne kladder. Ændrer sin egen organisations arbejde og poster.",
                en: "Reads own drafts too. Changes the work and posts of the own organization.")
        case .secretary:
            Phrase(
                da: "Som en sagsbehandler, for et udvalg eller forum.",
                en: "As a case officer, for a committee or forum.")
        case .coordinator:
            Phrase(
                da: "Læser alt arbejde. Ændrer områder, indsatser og organisationer.",
                en: "Reads all work. Changes areas, initiatives and organizations.")
        case .administrator:
            Phrase(
                da: "Læser og ændrer alt, også brugere og kalender.",
                en: "Reads and changes everything, also users and calendar.")
        case .auditor:
            Phrase(da: "Læser alt. Ændrer intet.", en: "Reads everything. Changes nothing.")
        }
    }
}

extension Phrase {
    static let roleMissing = Phrase(da: "Vælg en rolle.", en: "Choose a role.")
}
