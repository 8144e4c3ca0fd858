// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The person that a form is about: one chosen from the list, or a new name.
struct NamedPerson {
    let id: PersonID
    let name: String
    /// Somebody whom the city has not heard of before.
    let isNew: Bool
}

extension FormReading {
    /// Reads `person` and `name`: exactly one of them says who it is.
    mutating func namedPerson() -> NamedPerson {
        let chosen: PersonID? = call.chosen("person")
        switch (chosen, call.form["name"]) {
        case (let id?, nil):
            return NamedPerson(
                id: id, name: call.reading.view.personal.name(of: id) ?? "", isNew: false)
        case (nil, _?): break
        case (_?, _?): refuse(.personTwice, field: "name")
        case (nil, nil):
            refuse(.personMissing, field: "person")
            return NamedPerson(id: "", name: "", isNew: true)
        }
        return NamedPerson(id: call.newID(), name: title("name"), isNew: true)
    }

    /// The same, with what makes the city know a new one.
    mutating func registeredPerson() -> (id: PersonID, registering: [CityCommand]) {
        let person = namedPerson()
        guard person.isNew else { return (person.id, []) }
        keep(.person(person.id, PersonRecord(name: person.name)))
        return (person.id, [.organization(.registerPerson(person.id))])
    }
}

/// Chooses somebody known, or names somebody new.
struct PersonFields: Component {
    let call: Call
    let errors: FormErrors
    /// Those to choose among; everybody when nil.
    var people: [PersonID]?
    private var reading: Reading { call.reading }

    var body: some Markup {
        Choice(
            name: "person", label: reading.say(da: "Person", en: "Person"),
            value: call.typed("person"), options: options, reading: reading, errors: errors,
            hint: reading.say(
                da: "Står personen ikke på listen, så skriv navnet nedenfor.",
                en: "If the person is not in the list, write the name below."))
        TextField(
            name: "name", label: reading.say(da: "Nyt navn", en: "New name"),
            value: call.typed("name"), reading: reading, errors: errors,
            hint: reading.say(
                da: "Skriv ikke CPR-nummer. Navnet kan glemmes igen.",
                en: "Never write a CPR number. The name can be forgotten again."))
    }

    private var options: [(value: String, title: String)] {
        (people ?? reading.knownPeople)
            .inDanishOrder { "\(reading.name(of: $0)) \($0)" }
            .map { ($0.rawValue, reading.name(of: $0)) }
    }
}

extension Reading {
    /// Everybody registered who is not forgotten.
    var knownPeople: [PersonID] {
        city.organizations.people.filter { !city.organizations.forgotten.contains($0) }
    }

    /// Whether the person is there for this reader: staff know everybody, all
    /// others know those who hold or have held a post or a seat in a forum.
    func knows(_ person: PersonID) -> Bool {
        guard city.organizations.people.contains(person) else { return false }
        return viewer.isStaff || viewer.person == person
            || !city.organizations.memberships(by: person).isEmpty
            || !city.forums.holdings(by: person).isEmpty
    }
}

/// A person's name, which leads to their page when the reader may see it.
struct PersonLink: Component {
    let reading: Reading
    let person: PersonID

    var body: some Markup {
        A(
            reading.name(of: person),
            .href(reading.knows(person) ? reading.link(Paths.person(person)) : nil))
    }
}

extension Phrase {
    static let personMissing = Phrase(
        da: "Vælg en person, eller skriv et nyt navn.",
        en: "Choose a person, or write a new name.")
    static let personTwice = Phrase(
        da: "Vælg enten en person eller skriv et nyt navn, ikke begge dele.",
        en: "Either choose a person or write a new name, not both.")
}
