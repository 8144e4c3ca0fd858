// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import Journal
import Mail
import Testing

@testable import JournalPostgres
@testable import Post

private enum TestServer {
    static let address = ProcessInfo.processInfo.environment["TVAERS_TEST_POSTGRES"]
}

/// Several nodes that send from one outbox in PostgreSQL.
@Suite(
    .enabled(
        if: TestServer.address != nil,
        "TVAERS_TEST_POSTGRES names no server; script/test starts one and sets it"))
struct SendingNodesTests {
    private static let letters = 120

    //
    @Test func `three nodes at once send every letter, and none twice`() async throws {
        try await withCabinets(3) { cabinets in
            let scene = try await PostScene(in: cabinets[0])
            let nodes =
                try [scene.outbox] + cabinets.dropFirst().map { try scene.otherNode($0) }
            try await agree(scene)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for node in nodes {
                    group.addTask { for _ in 0..<5 { try await node.attend() } }
                }
                try await group.waitForAll()
            }
            let names = scene.postman.taken().map(\.subject)
            #expect(names.count == Self.letters)
            #expect(Set(names).count == Self.letters)
            #expect(try await scene.outbox.look().waiting == [])
        }
    }

    //
    @Test func `a node that dies while it sends leaves its letters to a person, not to another`()
        async throws
    {
        try await withCabinets(2) { cabinets in
            let scene = try await PostScene(in: cabinets[0])
            let other = try scene.otherNode(cabinets[1])
            try await agree(scene)
            while try await scene.outbox.collect() {}
            let claimed = try await scene.claim(3)
            try await other.attend()
            #expect(scene.postman.taken().count == Self.letters - 3)
            let left = try await other.look().unsettled.map(\.letter.name)
            #expect(Set(left) == claimed)
        }
    }

    /// So many actions, each of which is a letter to Anna.
    private func agree(_ scene: PostScene) async throws {
        for number in 1...Self.letters {
            let draft = ActionDraft(
                id: ActionID("opgave-\(number)"), title: "Opgave \(number)",
                owner: ActionOwner(.forum, person: PostScene.anna), due: day("2021-08-01"),
                source: ActionSource(forum: .forum))
            try await scene.happen(.matter(.action(.assign(draft))))
        }
    }

    private func withCabinets(
        _ count: Int, _ test: ([any Cabinet]) async throws -> Void
    ) async throws {
        let address = try #require(TestServer.address)
        let schema = "test_" + UUID().uuidString.lowercased().replacing("-", with: "_")
        let journal = try await PostgresJournal(address: address, schema: schema)
        defer {
            let connection = try? PostgresConnection(address)
            try? connection?.run("DROP SCHEMA IF EXISTS \(schema) CASCADE")
        }
        let cabinets = try (0..<count).map { _ in
            try PostgresCabinet(address: address, schema: schema)
        }
        try await test(cabinets)
        for cabinet in cabinets { try await cabinet.close() }
        try await journal.close()
    }
}

extension PostScene {
    /// Claims letters as a node does before it hands them over, and answers their names.
    fileprivate func claim(_ count: Int) async throws -> Set<String> {
        let due = try await outbox.list(from: "w/", below: "w0", atMost: count)
        for kept in due { _ = try await outbox.move(kept, to: kept.claimed(at: clock.now)) }
        return Set(due.map(\.letter.name))
    }
}
