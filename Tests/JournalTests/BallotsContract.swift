// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB
import Journal
import JournalSQLite
import Testing

@testable import JournalPostgres

/// What every store of boxes keeps to, and what ADR 0016 asks of each.
@Suite(.serialized)
struct BallotsContract {
    private struct Refused: Error {}

    @Test(arguments: Subject.available)
    func `a box holds what it was changed to, and each box is for itself`(subject: Subject)
        async throws
    {
        try await onBoxes(of: subject) { boxes in
            #expect(try await boxes.content(of: "valg") == nil)
            try await boxes.change("valg") { ($0 ?? []) + [0, 255] }
            try await boxes.change("valg") { ($0 ?? []) + [7] }
            try await boxes.change("andet-valg") { ($0 ?? []) + [1] }
            #expect(try await boxes.content(of: "valg") == [0, 255, 7])
            #expect(try await boxes.content(of: "andet-valg") == [1])
            try await boxes.change("valg") { _ in [] }
            try await boxes.wipe()
            #expect(try await boxes.content(of: "valg") == [])
            #expect(try await boxes.content(of: "andet-valg") == [1])
        }
    }

    @Test(arguments: Subject.available)
    func `a change that is refused leaves the box as it was`(subject: Subject) async throws {
        try await onBoxes(of: subject) { boxes in
            await #expect(throws: Refused.self) {
                try await boxes.change("valg") { _ in throw Refused() }
            }
            #expect(try await boxes.content(of: "valg") == nil)
            try await boxes.change("valg") { _ in [1] }
            await #expect(throws: Refused.self) {
                try await boxes.change("valg") { _ in throw Refused() }
            }
            #expect(try await boxes.content(of: "valg") == [1])
        }
    }

    @Test(arguments: Subject.available)
    func `of changes at the same time, by two nodes, none is lost`(subject: Subject) async throws {
        try await inPlace(for: subject) { place in
            let journal = try await place.open()
            let nodes = [try place.openBallots(), try place.openBallots()]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        try await nodes[number % 2].change("valg") { content in
                            ((content ?? []) + [UInt8(number)]).sorted()
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await nodes[0].content(of: "valg") == (0..<40).map { UInt8($0) })
            for node in nodes { try await node.close() }
            try await journal.close()
        }
    }

    @Test(arguments: Subject.durable)
    func `a box outlives its process`(subject: Subject) async throws {
        try await inPlace(for: subject) { place in
            let journal = try await place.open()
            let first = try place.openBallots()
            try await first.change("valg") { _ in [1, 2] }
            try await first.close()
            await #expect(throws: JournalFault.self) { try await first.content(of: "valg") }
            let second = try place.openBallots()
            #expect(try await second.content(of: "valg") == [1, 2])
            try await second.close()
            try await journal.close()
        }
    }

    // ADR 0016: one row that is rewritten whole, in a file of its own, without a log.
    @Test func `SQLite leaves no earlier version of a box in its file, nor a log beside it`()
        async throws
    {
        try await inPlace(for: .sqlite) { place in
            let boxes = try place.openBallots()
            let early = Array("et-tidligt-indhold".utf8)
            try await boxes.change("valg") { _ in (0..<500).flatMap { _ in early } }
            try await boxes.change("valg") { _ in Array("et-senere-indhold".utf8) }
            let path = "\(place.file)-ballots"
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(bytes.range(of: Data(early)) == nil)
            #expect(bytes.range(of: Data("et-senere-indhold".utf8)) != nil)
            let beside = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
            #expect(beside == ["city.tvaers-ballots"])
            let rows = try await DatabaseQueue(path: path).read {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM boxes")
            }
            #expect(rows == 1)
            try await boxes.close()
        }
    }

    // ADR 0016
    @Test(.enabled(if: Subject.postgresAddress != nil))
    func `PostgreSQL keeps one row in a durable table, and no dead one once it is wiped`()
        async throws
    {
        try await inPlace(for: .postgres) { place in
            let journal = try await place.open()
            let boxes = try place.openBallots()
            for number in 0..<5 { try await boxes.change("valg") { _ in [UInt8(number)] } }
            let connection = try PostgresConnection(place.address)
            let schema = try PostgresSchema(place.name)
            let table = try connection.query(
                "SELECT relpersistence::text FROM pg_class WHERE oid = $1::regclass",
                .text(schema.ballots))
            #expect(table.text(0, 0) == "p")
            #expect(try connection.query("SELECT 1::bigint FROM \(schema.ballots)").count == 1)
            try await boxes.wipe()
            let pages = try connection.query(
                "SELECT pg_relation_size($1::regclass)", .text(schema.ballots))
            #expect(pages.integer(0, 0) == 8_192)
            try await boxes.close()
            try await journal.close()
        }
    }

    private func onBoxes(
        of subject: Subject, _ test: (any BallotStore) async throws -> Void
    ) async throws {
        try await inPlace(for: subject) { place in
            let journal = try await place.open()
            let boxes = try place.openBallots()
            try await test(boxes)
            try await boxes.close()
            try await journal.close()
        }
    }
}
