// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import HashTreeCollections
import Journal

/// What is known of one person, as the vault keeps it.
public struct PersonRecord: Codable, Equatable, Sendable {
    public var name: String
    /// What the person signs in with; nil for those who never do.
    public var email: String?

    public init(name: String, email: String? = nil) {
        self.name = name
        self.email = email
    }
}

/// The vault's content in memory: names and notes, beside the city.
public struct PersonalData: Equatable, Sendable {
    public internal(set) var people: TreeDictionary<PersonID, PersonRecord> = [:]
    public internal(set) var notes: TreeDictionary<NoteID, String> = [:]

    public init() {}

    /// The person's name; nil for a stranger and for those who are forgotten.
    public func name(of person: PersonID) -> String? { people[person]?.name }

    /// Who signs in with the address; upper and lower case are the same.
    public func person(email: String) -> PersonID? {
        let wanted = email.lowercased()
        return people.first { $0.value.email?.lowercased() == wanted }?.key
    }
}

extension PersonalData {
    init(reading journal: some Journal) async throws {
        for (id, bytes) in try await journal.persons() {
            people[PersonID(id)] = PersonalData.record(bytes)
        }
        for (id, text) in try await journal.notes() {
            notes[NoteID(id)] = text
        }
    }

    /// Takes in what one transaction has written to the vault.
    mutating func apply(_ write: VaultWrite) {
        switch write.shelf {
        case .persons: people[PersonID(write.id)] = write.content.flatMap(PersonalData.record)
        case .notes:
            notes[NoteID(write.id)] = write.content.map { String(decoding: $0, as: UTF8.self) }
        case .secrets: break
        }
    }

    /// Takes in what another node has written, for the events it wrote.
    mutating func follow(_ event: CityEvent, reading journal: some Journal) async throws {
        if let person = event.personTouched {
            people[person] = try await journal.person(person.rawValue)
                .flatMap(PersonalData.record)
        }
        for note in event.notes {
            notes[note] = try await journal.note(note.rawValue)
        }
    }

    private static func record(_ bytes: [UInt8]) -> PersonRecord? {
        try? JSONDecoder().decode(PersonRecord.self, from: Data(bytes))
    }
}

extension VaultWrite {
    /// Keeps what is known of a person.
    public static func person(_ id: PersonID, _ record: PersonRecord) -> VaultWrite {
        do {
            return .person(id: id.rawValue, record: [UInt8](try JSONEncoder().encode(record)))
        } catch {
            preconditionFailure("a record of two texts always encodes: \(error)")
        }
    }

    /// Keeps a free text.
    public static func note(_ id: NoteID, _ text: String) -> VaultWrite {
        .note(id: id.rawValue, text: text)
    }

    /// Keeps the hash of a person's password.
    public static func password(_ person: PersonID, hash: [UInt8]) -> VaultWrite {
        .secret(name: passwordName(person), bytes: hash)
    }

    fileprivate static func passwordName(_ person: PersonID) -> String { "password/\(person)" }
}

extension CityEvent {
    /// What leaves the vault together with the event: all that is known of a
    /// person who is forgotten.
    var farewell: [VaultWrite] {
        guard case .organization(.personForgotten(let fact)) = self else { return [] }
        return [
            .forgetPerson(id: fact.person.rawValue),
            .forgetSecret(name: VaultWrite.passwordName(fact.person)),
        ]
    }
}
