// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Journal
import Runtime

/// The form that lets a person sign in, with a first password and a role.
struct UserCreate: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        try call.asking(.account(.open("")), UserCreate(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        var person: PersonID = ""
        return try await call.saving(
            else: { UserCreate(call: call, errors: $0) },
            then: { call.saved($0, to: Paths.user(person)) }
        ) { form in
            let named = form.namedPerson()
            person = named.id
            return try commands(for: named, &form)
        }
    }

    private static func commands(
        for person: NamedPerson, _ form: inout FormReading
    ) throws -> [CityCommand] {
        if form.call.city.accounts[person.id] != nil { form.refuse(.hasAccount, field: "person") }
        let email = form.signInEmail(for: person.id)
        let grant = form.roleGrant()
        form.keep(.person(person.id, PersonRecord(name: person.name, email: email)))
        try form.keepNewPassword(of: person.id)
        return [
            .organization(person.isNew ? .registerPerson(person.id) : .changePerson(person.id)),
            .account(.open(person.id)), .account(.grant(grant, to: person.id)),
        ]
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Opret en bruger", en: "Create a user"), call,
            kind: reading.say(.users),
            trail: [Crumb(title: reading.say(.users), path: Paths.users)], errors: errors
        ) {
            PersonFields(call: call, errors: errors, people: reading.peopleWithoutAccount)
            TextField(
                name: "email", label: reading.say(.emailAddress), value: call.typed("email"),
                reading: reading, errors: errors, type: "email")
            PasswordField(
                name: "password", label: reading.say(.firstPassword), reading: reading,
                errors: errors)
            RoleFields(call: call, errors: errors)
        }
    }
}

extension Reading {
    /// Those who could be given an account.
    fileprivate var peopleWithoutAccount: [PersonID] {
        knownPeople.filter { city.accounts[$0] == nil }
    }
}

/// A password to be chosen; never shown again once it has been sent.
struct PasswordField: Component {
    let name: String
    let label: String
    let reading: Reading
    let errors: FormErrors

    var body: some Markup {
        Field(name, label, hint: reading.say(.passwordHint), reading, errors) {
            Input(
                .id(name), .name(name), .type("password"), .autocomplete("new-password"),
                .invalid(errors[name] != nil), described(name, hint: true, errors))
        }
    }
}

extension Phrase {
    static let hasAccount = Phrase(
        da: "Personen er allerede bruger. Find brugeren på listen, og ret der.",
        en: "The person is a user already. Find the user in the list, and change that.")
}
