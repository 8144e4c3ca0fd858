// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

@testable import JournalPostgres

/// Two servers on one journal in PostgreSQL.
@Suite(
    .enabled(
        if: Nodes.address != nil,
        "TVAERS_TEST_POSTGRES names no server; script/test starts one and sets it"))
struct NodesTests {
    @Test func `what one node saves, the other shows to whoever saved it`() async throws {
        try await withNodes { nodes in
            let browser = try await Browser.signIn(to: nodes.one)
            for number in 1...5 {
                let saved = try await browser.addPlace("Sted \(number)")
                let position = try #require(saved.position)
                let list = try await browser.on(nodes.other).get("/omraader", after: position)
                #expect(list.text.contains("Sted \(number)"))
                #expect(list.text.contains("Log ud"), "signed in on one is signed in on both")
            }
        }
    }

    @Test func `both nodes write at once, and nothing is lost or out of order`() async throws {
        try await withNodes { nodes in
            let browser = try await Browser.signIn(to: nodes.one)
            async let here = browser.addPlaces("Her", upTo: 15)
            async let there = browser.on(nodes.other).addPlaces("Der", upTo: 15)
            let acknowledged = await here + there
            #expect(acknowledged.count == 30)
            #expect(Set(acknowledged.map(\.position)).count == 30)
            try await expectKept(acknowledged, by: nodes)
        }
    }

    @Test func `a node that is killed loses nothing, and the other goes on`() async throws {
        try await withNodes { nodes in
            let browser = try await Browser.signIn(to: nodes.one)
            var acknowledged = await browser.addPlacesAtOnce(upTo: 50) { place in
                if place.name == "Sted 1 5" { nodes.one.send(SIGKILL) }
            }
            let last = try #require(acknowledged.map(\.position).max())
            let other = browser.on(nodes.other)
            let list = try await other.get("/omraader", after: last).text
            for place in acknowledged { #expect(list.contains(place.name)) }
            acknowledged += await other.addPlaces("Efter", upTo: 3)
            #expect(acknowledged.last?.name == "Efter 3")
            try await expectKept(acknowledged, by: nodes)
        }
    }

    private func expectKept(_ places: [Acknowledged], by nodes: Nodes) async throws {
        let journal = try await PostgresJournal(
            address: Nodes.address ?? "", schema: nodes.schema)
        #expect(try await journal.missing(places) == [])
        #expect(try await journal.isSound())
        try await journal.close()
    }
}

/// Two servers of one city, in a schema of its own.
struct Nodes: Sendable {
    static let address = ProcessInfo.processInfo.environment["TVAERS_TEST_POSTGRES"]

    let schema: String
    let one: Server
    let other: Server
}

func withNodes(_ test: (Nodes) async throws -> Void) async throws {
    let address = try #require(Nodes.address)
    let schema = "test_" + UUID().uuidString.lowercased().replacing("-", with: "_")
    let storage = ["--postgres", address, "--schema", schema]
    try await inSmallCity { city in
        try await Tvaers.run(["import", city.files] + storage)
    }
    defer {
        let connection = try? PostgresConnection(address)
        try? connection?.run("DROP SCHEMA IF EXISTS \(schema) CASCADE")
    }
    try await withServer(storage) { one in
        try await withServer(storage) { other in
            try await test(Nodes(schema: schema, one: one, other: other))
        }
    }
}
