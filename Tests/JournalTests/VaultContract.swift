// SPDX-License-Identifier: EUPL-1.2
import Journal
import Testing

@Suite(.serialized)
struct VaultContract {
    @Test(arguments: Subject.available)
    func `the vault is written with the events`(subject: Subject) async throws {
        try await onJournal(of: subject) { journal in
            try await journal.write(
                [delay(1)],
                vault: [
                    .person(id: "p1", record: Array(#"{"name":"Åse"}"#.utf8)),
                    .person(id: "p2", record: []),
                    .note(id: "n1", text: "first"),
                    .note(id: "n1", text: "Spørg Åse \u{0} 🙂"),
                    .secret(name: "key", bytes: [0, 255, 1]),
                ]
            )

            #expect(
                try await journal.persons() == ["p1": Array(#"{"name":"Åse"}"#.utf8), "p2": []]
            )
            #expect(try await journal.person("p2") == [])
            #expect(try await journal.person("p3") == nil)
            #expect(try await journal.notes() == ["n1": "Spørg Åse \u{0} 🙂"])
            #expect(try await journal.secret("key") == [0, 255, 1])
        }
    }

    @Test(arguments: Subject.available)
    func `forgetting leaves the journal sound`(subject: Subject) async throws {
        try await onJournal(of: subject) { journal in
            try await journal.write(
                [delay(1)],
                vault: [
                    .person(id: "p1", record: [1]), .person(id: "p2", record: [2]),
                    .note(id: "n1", text: "a"), .secret(name: "key", bytes: [3]),
                ]
            )
            let head = try await journal.head()

            try await journal.write(
                [],
                vault: [
                    .forgetPerson(id: "p1"), .forgetPerson(id: "never known"),
                    .forgetNote(id: "n1"), .forgetSecret(name: "key"),
                ]
            )

            #expect(try await journal.persons() == ["p2": [2]])
            #expect(try await journal.notes() == [:])
            #expect(try await journal.secret("key") == nil)
            #expect(try await journal.verify() == .sound(head))
        }
    }

    @Test(arguments: Subject.available)
    func `of two nodes that offer a secret, both get the first`(subject: Subject) async throws {
        try await inPlace(for: subject) { place in
            let journals = [try await place.open(), try await place.open()]

            #expect(try await journals[0].secret("key", orStoring: [1]) == [1])
            #expect(try await journals[1].secret("key", orStoring: [2]) == [1])
            #expect(try await journals[1].secret("key") == [1])
            for journal in journals {
                try await journal.close()
            }
        }
    }
}
