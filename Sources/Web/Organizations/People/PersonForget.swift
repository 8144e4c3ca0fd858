// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal

/// The page that asks once more before a person is forgotten.
struct PersonForget: Component {
    let person: PersonID
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let person = try call.person
        return try call.asking(
            .organization(.forgetPerson(person)), PersonForget(person: person, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let person = try call.person
        return try await call.saving(
            to: Paths.person(person), fields: ["role": ""],
            else: { PersonForget(person: person, call: call, errors: $0) }
        ) { form in
            if call.form["sure"] == nil { form.refuse(.forgettingUnsure, field: "sure") }
            form.keep(.forgetPerson(id: person.rawValue))
            form.keep(.forgetPassword(of: person))
            return [.organization(.forgetPerson(person))]
        }
    }

    var body: some Markup {
        let name = reading.name(of: person)
        FormPage(
            reading.say(da: "Glem \(name)", en: "Forget \(name)"), call,
            kind: reading.say(da: "Person", en: "Person"),
            button: reading.say(da: "Glem for altid", en: "Forget for good"), look: "danger",
            trail: reading.trail(to: person), errors: errors
        ) {
            Div(.class("notice warning")) {
                P(
                    reading.say(
                        da: "Navn, mailadresse og adgangskode slettes og kan ikke hentes igen. "
                            + "Brugeren lukkes. Poster og historie bliver stående som “et "
                            + "tidligere medlem”. Tekster, som andre har skrevet, slettes ikke.",
                        en: "Name, mail address and password are erased and cannot be brought "
                            + "back. The account is closed. Posts and history stay as “a former "
                            + "member”. Texts that others have written are not erased."))
            }
            sure
        }
    }

    private var sure: some Markup {
        Field("sure", reading.say(da: "Er du sikker?", en: "Are you sure?"), reading, errors) {
            Div(.class("choice")) {
                Input(
                    .id("sure"), .name("sure"), .type("checkbox"), .value("ja"),
                    described("sure", hint: false, errors))
                Label(
                    reading.say(
                        da: "Ja, personen skal glemmes for altid",
                        en: "Yes, the person is to be forgotten for good"), .for("sure"))
            }
        }
    }
}

extension VaultWrite {
    /// Removes a person's password, so that nobody signs in with it again.
    static func forgetPassword(of person: PersonID) -> VaultWrite {
        .forgetSecret(name: "password/\(person)")
    }
}

extension Phrase {
    static let forgettingUnsure = Phrase(
        da: "Sæt kryds, hvis personen skal glemmes. Det kan ikke gøres om.",
        en: "Tick the box if the person is to be forgotten. It cannot be undone.")
}
