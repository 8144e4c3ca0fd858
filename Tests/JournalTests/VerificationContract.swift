// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Testing

/// A change behind the journal's back, and where verification must find it.
struct Tampering: CustomTestStringConvertible {
    let testDescription: String
    let sql: String
    let found: JournalDamaged

    static let all = [
        Tampering(
            testDescription: "payload changed",
            sql: "UPDATE events SET payload = '{\"days\":0}' WHERE position = 3",
            found: JournalDamaged(position: 3, .changed)
        ),
        Tampering(
            testDescription: "day moved",
            sql: "UPDATE events SET day = day - 1 WHERE position = 1",
            found: JournalDamaged(position: 1, .changed)
        ),
        Tampering(
            testDescription: "day out of range",
            sql: "UPDATE events SET day = 99999999999 WHERE position = 4",
            found: JournalDamaged(position: 4, .unreadable)
        ),
        Tampering(
            testDescription: "actor replaced in the last",
            sql: "UPDATE events SET actor = 'post/other' WHERE position = 5",
            found: JournalDamaged(position: 5, .changed)
        ),
        Tampering(
            testDescription: "one removed",
            sql: "DELETE FROM events WHERE position = 2",
            found: JournalDamaged(position: 2, .missing)
        ),
        Tampering(
            testDescription: "last cut off",
            sql: "DELETE FROM events WHERE position > 3",
            found: JournalDamaged(position: 4, .missing)
        ),
        Tampering(
            testDescription: "all cut off",
            sql: "DELETE FROM events",
            found: JournalDamaged(position: 1, .missing)
        ),
        Tampering(
            testDescription: "head turned back",
            sql: "UPDATE head SET position = 3",
            found: JournalDamaged(position: 4, .added)
        ),
        Tampering(
            testDescription: "two swapped",
            sql: """
                UPDATE events SET position = 99 WHERE position = 2;
                UPDATE events SET position = 2 WHERE position = 3;
                UPDATE events SET position = 3 WHERE position = 99;
                """,
            found: JournalDamaged(position: 2, .changed)
        ),
    ]
}

@Suite(.serialized)
struct VerificationContract {
    @Test(arguments: Subject.durable, Tampering.all)
    func `tampering is found and named by its position`(
        subject: Subject,
        tampering: Tampering
    ) async throws {
        try await inPlace(for: subject) { place in
            let journal = try await place.open()
            try await journal.write(delays(1...5))
            #expect(try await journal.verify(pageSize: 2) == .sound(journal.head()))

            try place.execute(tampering.sql)

            #expect(try await journal.verify(pageSize: 2) == .damaged(tampering.found))
            try await journal.close()
        }
    }

    @Test(
        arguments: Subject.durable,
        [
            "stream = 'initiative/other'", "name = 'activity.renamed'", "version = version + 1",
            "day = day + 1", "payload = payload || ' '", "actor = ''", "cause = cause || 'x'",
            "recorded_at = recorded_at + 1", "hash = (SELECT hash FROM head)",
        ])
    func `no column can be changed unseen`(subject: Subject, change: String) async throws {
        try await inPlace(for: subject) { place in
            let journal = try await place.open()
            try await journal.write(delays(1...5))

            try place.execute("UPDATE events SET \(change) WHERE position = 4")

            let found = JournalDamaged(position: 4, .changed)
            #expect(try await journal.verify() == .damaged(found))
            try await journal.close()
        }
    }

    @Test func `a changed hash is found as well as a changed event`() async throws {
        var events = try await MemoryJournal().write(delays(1...3))
        events[1].hash[31] ^= 1
        let verdict = try await MemoryJournal(holding: events).verify()
        #expect(verdict == .damaged(JournalDamaged(position: 2, .changed)))
    }

    @Test func `progress is told page by page`() async throws {
        let journal = MemoryJournal()
        try await journal.write(delays(1...5))
        try await confirmation(expectedCount: 3) { page in
            _ = try await journal.verify(pageSize: 2) { _ in page() }
        }
    }

    @Test func `damage is said in both languages`() {
        let sentence = JournalDamaged(position: 7, .missing).sentence
        #expect(
            sentence
                == Phrase(
                    da: "Journalens hændelse nr. 7 mangler.",
                    en: "Event no. 7 of the journal is missing."
                )
        )
    }
}
