// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Runtime
import Testing

struct ManyNodesTests {
    @Test(arguments: JournalKind.available)
    func `a node hears of what another writes without being asked`(
        _ kind: JournalKind
    ) async throws {
        try await inPlace(of: kind) { place in
            let one = try await CityRuntime.started(on: try await place.open())
            let other = try await CityRuntime.started(on: try await place.open())
            let service = Task { try await RuntimeService(other).run() }
            defer { service.cancel() }
            let written = try await one.take(.register("ny")).position
            var looks = 0
            while other.snapshot.position < written, looks < 6_000 {
                try await Task.sleep(for: .milliseconds(10))
                looks += 1
            }
            #expect(other.city == one.city)
        }
    }

    @Test(arguments: JournalKind.available)
    func `whoever wrote on one node reads it on the other`(_ kind: JournalKind) async throws {
        try await inPlace(of: kind) { place in
            let one = try await CityRuntime.living(on: try await place.open())
            let other = try await CityRuntime.started(on: try await place.open())
            let receipt = try await one.submit(
                Submission(
                    [.organization(.registerPerson("ny"))], by: nil, cause: "c",
                    vault: [.person("ny", PersonRecord(name: "Ny"))]))
            #expect(await other.arrives(at: receipt.position))
            #expect(other.city == one.city)
            #expect(other.snapshot.present.personal == one.snapshot.present.personal)
            #expect(await other.reached(receipt.position + 1, within: 2) == false)
        }
    }

    @Test(arguments: JournalKind.available)
    func `what was decided on an old state is decided again`(_ kind: JournalKind) async throws {
        try await inPlace(of: kind) { place in
            let journal = try await place.open()
            let one = try await CityRuntime.started(on: journal)
            let other = try await CityRuntime.started(on: try await place.open())
            try await one.take(.register("a"))
            let refused = await refusal { try await other.take(.register("a")) }
            #expect(refused as? OrganizationRefusal == .idTaken("a"))
            try await one.take(.register("b"))
            #expect(try await other.take(.register("c")).position == 3)
            #expect(try await journal.names().count == 3)
            #expect(other.city.organizations.organizations.count == 3)
        }
    }

    @Test(arguments: JournalKind.available)
    func `nodes that write at the same time lose and double nothing`(
        _ kind: JournalKind
    ) async throws {
        try await inPlace(of: kind) { place in
            let journal = try await place.open()
            let nodes = [
                try await CityRuntime.started(on: journal),
                try await CityRuntime.started(on: try await place.open()),
            ]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<60 {
                    group.addTask {
                        try await nodes[number % 2].take(
                            .register(OrganizationID("forening-\(number)")))
                    }
                }
                try await group.waitForAll()
            }
            let streams = try await journal.events().map(\.event.stream)
            #expect(streams.sorted() == (0..<60).map { "organization/forening-\($0)" }.sorted())
            #expect(await nodes[0].arrives(at: 60))
            #expect(await nodes[1].arrives(at: 60))
            #expect(nodes[0].city == nodes[1].city)
        }
    }

    @Test(arguments: JournalKind.available)
    func `a node that is gone takes nothing with it`(_ kind: JournalKind) async throws {
        try await inPlace(of: kind) { place in
            var one: CityRuntime? = try await CityRuntime.living(on: try await place.open())
            let city = try #require(one?.city)
            one = nil
            let other = try await CityRuntime.started(on: try await place.open())
            #expect(other.city == city)
            try await other.take(.register("ny"))
        }
    }
}
