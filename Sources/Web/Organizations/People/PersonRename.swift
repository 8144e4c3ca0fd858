// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Journal
import Runtime

/// The form that mends a person's name, and says where letters reach somebody
/// who does not sign in; whoever does has the address of their account.
struct PersonRename: Component {
    let person: PersonID
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let person = try call.person
        return try call.asking(
            .organization(.changePerson(person)), PersonRename(person: person, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let person = try call.person
        return try await call.saving(
            to: Paths.person(person), else: { PersonRename(person: person, call: call, errors: $0) }
        ) { form in
            let name = form.title("name")
            let email = form.postalEmail(of: person)
            form.keep(.person(person, PersonRecord(name: name, email: email)))
            return [.organization(.changePerson(person))]
        }
    }

    var body: some Markup {
        let name = reading.view.personal.name(of: person)
        FormPage(
            reading.say(da: "Ret navnet", en: "Change the name"), call,
            kind: reading.name(of: person), trail: reading.trail(to: person), errors: errors
        ) {
            TextField(
                name: "name", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("name", else: name), reading: reading, errors: errors)
            if reading.city.accounts[person] == nil {
                TextField(
                    name: "email", label: reading.say(.emailAddress),
                    value: call.typed(
                        "email", else: reading.view.personal.people[person]?.email),
                    reading: reading, errors: errors,
                    hint: reading.say(
                        da: "Indkaldelser og andre breve sendes hertil. Kan være tom.",
                        en: "Notices and other letters go there. May be empty."))
            }
        }
    }
}

extension FormReading {
    /// The address that was typed, or the one that is known where none was asked for.
    fileprivate mutating func postalEmail(of person: PersonID) -> String? {
        let isAsked = call.form.pairs.contains { $0.name == "email" }
        guard isAsked, call.city.accounts[person] == nil else {
            return call.reading.view.personal.people[person]?.email
        }
        return call.form["email"] == nil ? nil : signInEmail(for: person)
    }
}

extension Reading {
    /// The way to a form about the person.
    func trail(to person: PersonID) -> [Crumb] {
        [
            Crumb(title: say(.organizations), path: Paths.organizations),
            Crumb(title: name(of: person), path: Paths.person(person)),
        ]
    }
}
