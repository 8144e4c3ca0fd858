// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Testing

@Suite(.serialized)
struct AppendingContract {
    @Test(arguments: Subject.available)
    func `a new journal is empty and sound`(subject: Subject) async throws {
        try await onJournal(of: subject) { journal in
            let head = try await journal.head()
            #expect(head == .empty)
            #expect(try await journal.readAll() == [])
            #expect(try await journal.verify() == .sound(.empty))
        }
    }

    @Test(arguments: Subject.available)
    func `what is appended is read back in order, with positions and a chain`(
        subject: Subject
    ) async throws {
        try await onJournal(of: subject) { journal in
            let first = try await journal.write(delays(1...2))
            let second = try await journal.write([delay(3)])

            #expect((first + second).map(\.event) == delays(1...3))
            #expect((first + second).map(\.position) == [1, 2, 3])
            #expect((first + second).allSatisfy { $0.recordedAt == noon })
            #expect(try await journal.readAll() == first + second)
            let head = Head.empty.extended(by: delay(1), recordedAt: noon)
                .extended(by: delay(2), recordedAt: noon).extended(by: delay(3), recordedAt: noon)
            #expect(try await journal.head() == head)
            #expect(try await journal.verify(pageSize: 2) == .sound(head))
        }
    }

    @Test(arguments: Subject.available)
    func `a batch decided on another head is refused whole`(subject: Subject) async throws {
        try await onJournal(of: subject) { journal in
            let written = try await journal.write(delays(1...3))

            for expected in [0, 2, 4] as [Int64] {
                await #expect(throws: HeadMoved(expected: expected, actual: 3)) {
                    try await journal.append(
                        Batch(
                            expected: expected,
                            events: delays(4...5),
                            vault: [.note(id: "n", text: "lost")],
                            recordedAt: noon
                        )
                    )
                }
            }
            #expect(try await journal.readAll() == written)
            #expect(try await journal.note("n") == nil)
        }
    }

    @Test(arguments: Subject.available)
    func `a batch with one event that cannot be stored is refused whole`(
        subject: Subject
    ) async throws {
        var nul = delay(2)
        nul.actor = "post/\u{0}"
        let tooLong = delay(2, stream: String(repeating: "å", count: 501))
        var nulPayload = delay(2)
        nulPayload.payload = [0]
        var notText = delay(2)
        notText.payload = [0xFF, 0xFE]
        try await onJournal(of: subject) { journal in
            for bad in [nul, tooLong, nulPayload, notText] {
                let fault = await #expect(throws: JournalFault.self) {
                    try await journal.write(
                        [delay(1), bad],
                        vault: [.note(id: "n", text: "lost")]
                    )
                }
                #expect(fault?.isRetryable == false)
            }
            await #expect(throws: JournalFault.self) {
                try await journal.write([delay(1)], vault: [.note(id: "\u{0}", text: "lost")])
            }
            let written = try await journal.write([delay(1)])
            #expect(try await journal.readAll() == written)
            #expect(try await journal.notes() == [:])
        }
    }

    @Test(arguments: Subject.available)
    func `every text comes back as it was, whatever it holds`(subject: Subject) async throws {
        let texts = [
            "", "Hørdumsgade 👩🏽‍🚀", #"'"; DROP TABLE events; --\"#, "{a,\"b\",NULL}", "e\u{301}",
            "\u{FEFF}\r\n\t\u{7F}\u{10FFFF}", String(repeating: "å", count: 500),
        ]
        var events = texts.map { text in
            NewEvent(
                stream: text,
                name: text,
                version: .max,
                day: Day(number: .min),
                payload: Array(text.utf8),
                actor: text,
                cause: text
            )
        }
        events.append(delay(1))
        events[texts.count].payload = Array(String(repeating: "å", count: 200_000).utf8)
        try await onJournal(of: subject) { journal in
            try await journal.append(
                Batch(expected: 0, events: events, recordedAt: Moment(milliseconds: .min))
            )

            let read = try await journal.readAll()
            #expect(read.map(\.event) == events)
            let bytes = read.prefix(texts.count).map { Array($0.event.stream.utf8) }
            #expect(bytes == texts.map { Array($0.utf8) })
            #expect(read.first?.recordedAt == Moment(milliseconds: .min))
            #expect(try await journal.verify() == .sound(journal.head()))
        }
    }

    @Test(arguments: Subject.available)
    func `ten thousand events are one batch, read in pages`(subject: Subject) async throws {
        try await onJournal(of: subject) { journal in
            let events = delays(1...10_000)
            try await journal.write(events)

            var read: [StoredEvent] = []
            while case let page = try await journal.read(
                after: Int64(read.count),
                limit: 3_000
            ), !page.isEmpty {
                #expect(page.count <= 3_000)
                read += page
            }
            #expect(read.map(\.event) == events)
        }
    }

    @Test(arguments: Subject.available)
    func `a stream is read alone, in order`(subject: Subject) async throws {
        try await onJournal(of: subject) { journal in
            try await journal.write([delay(1, stream: "a"), delay(2, stream: "b")])
            try await journal.write([delay(3, stream: "a")])

            #expect(try await journal.read(stream: "a").map(\.position) == [1, 3])
            #expect(try await journal.read(stream: "A") == [])
        }
    }
}
