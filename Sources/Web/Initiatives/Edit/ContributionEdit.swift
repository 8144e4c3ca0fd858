// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What an organization says about taking part, with its own part in it.
struct ContributionEdit: Component {
    let initiative: Initiative
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func save(_ call: Call) async throws -> Answer {
        let initiative = try call.initiative
        return try await call.saving(
            to: "\(Paths.initiative(initiative.id))#bidrag",
            else: { ContributionEdit(initiative: initiative, call: call, errors: $0) }
        ) { form in
            let stance = call.form["stance"].flatMap(Contribution.Stance.init) ?? .contributes
            if stance != .asked, call.form["part"] == nil {
                form.refuse([InitiativeRefusal.partMissing])
            }
            return [
                .initiative(
                    .stateContribution(
                        initiative.id, form.chosen("organization", .partyMissing), stance,
                        part: form.optionalTitle("part")))
            ]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Hvad bidrager I med?", en: "What do you contribute?")
        SitePage(title, call, trail: .initiative(initiative, reading)) {
            PageHead(title, kind: initiative.name)
            ErrorSummary(reading: reading, errors: errors)
            if organizations.isEmpty { NoWriting(reading: reading) } else { form }
        }
    }

    /// Those for which the reader may answer.
    private var organizations: [(value: String, title: String)] {
        reading.city.organizations.organizations.values
            .filter { organization in
                organization.exists(on: reading.day)
                    && reading.may(
                        .initiative(
                            .stateContribution(
                                initiative.id, organization.id, .contributes, part: nil)))
            }
            .inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) }
    }

    private var organization: String? {
        call.form["organization"] ?? call.query["organisation"]
            ?? reading.viewer.works.first?.rawValue
    }

    /// What the organization has said so far.
    private var said: Contribution? {
        organization.flatMap { initiative.contributions[OrganizationID($0)] }
    }

    private var form: some Markup {
        Form(
            .method("post"), .action(Link(Paths.contribution(initiative.id))), .novalidate,
            .class("form")
        ) {
            FormToken(reading: reading)
            Choice(
                name: "organization", label: reading.say(da: "Organisation", en: "Organization"),
                value: organization, options: organizations, reading: reading, errors: errors)
            stances
            TextField(
                name: "part",
                label: reading.say(da: "Vores del, eller hvorfor ikke", en: "Our part, or why not"),
                value: call.form["part"] ?? said?.part, reading: reading, errors: errors,
                hint: reading.say(
                    da: "Én linje. Alle, der ser indsatsen, kan læse den.",
                    en: "One line. Everybody who sees the initiative can read it."))
            Div(.class("actions")) {
                Button(reading.say(.save))
                A(reading.say(.cancel), .href(Link(Paths.initiative(initiative.id))))
            }
        }
    }

    private var stances: some Markup {
        let chosen = call.form["stance"] ?? said?.stance.rawValue
        return Fieldset {
            Legend(reading.say(da: "Svar", en: "Answer"))
            For(Contribution.Stance.answers) { stance, phrase in
                Div(.class("choice")) {
                    Input(
                        .type("radio"), .name("stance"), .id("stance-\(stance.rawValue)"),
                        .value(stance.rawValue),
                        .checked(
                            stance.rawValue == chosen ?? Contribution.Stance.contributes.rawValue))
                    Label(reading.say(phrase), .for("stance-\(stance.rawValue)"))
                }
            }
        }
    }
}

extension Contribution.Stance {
    fileprivate static let answers: [(Contribution.Stance, Phrase)] = [
        (.contributes, Phrase(da: "Vi bidrager", en: "We contribute")),
        (.notRelevant, Phrase(da: "Det er ikke relevant for os", en: "It is not relevant to us")),
        (.asked, Phrase(da: "Spurgt, men har ikke svaret", en: "Asked, but has not answered")),
    ]
}

extension Phrase {
    fileprivate static let partyMissing = Phrase(
        da: "Vælg den organisation, du svarer for.",
        en: "Choose the organization that you answer for.")
}
