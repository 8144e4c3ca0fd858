// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Testing

@testable import Runtime

/// a request with a key of the caller's is done once, whoever else sends it.
struct RepeatedRequestTests {
    private static func register(_ id: OrganizationID, _ cause: String) -> Submission {
        Submission([.register(id)], by: nil, cause: cause)
    }

    @Test(arguments: JournalKind.available)
    func `of two at the same time one is done, on one node or on two`(
        _ kind: JournalKind
    ) async throws {
        try await inPlace(of: kind) { place in
            let journal = try await place.open()
            let nodes = [
                try await CityRuntime.started(on: journal),
                try await CityRuntime.started(on: try await place.open()),
            ]
            for number in 0..<10 {
                let request = Self.register(
                    OrganizationID("forening-\(number)"), "api/key-\(number)/content")
                async let one = Self.outcome(of: request, on: nodes[number % 2])
                async let other = Self.outcome(of: request, on: nodes[1])
                #expect(await [one, other].sorted() == ["done", "request.repeated"])
            }
            #expect(try await journal.names().count == 10)
        }
    }

    @Test func `a key that was used for something else is refused`() async throws {
        let runtime = try await CityRuntime.started(on: MemoryJournal())
        #expect(await Self.outcome(of: Self.register("a", "api/key/one"), on: runtime) == "done")
        let other = Self.register("b", "api/key/two")
        #expect(await Self.outcome(of: other, on: runtime) == "request.key-reused")
        #expect(runtime.city.organizations["b" as OrganizationID] == nil)
    }

    @Test func `what was refused may be sent again with the same key`() async throws {
        let runtime = try await CityRuntime.started(on: MemoryJournal())
        try await runtime.take(.register("a"))
        for _ in 1...2 {
            let outcome = await Self.outcome(of: Self.register("a", "api/key/one"), on: runtime)
            #expect(outcome == "organization.id-taken")
        }
    }

    @Test func `a request without a key is done as often as it is sent`() async throws {
        let runtime = try await CityRuntime.started(on: MemoryJournal())
        for id in ["a", "b"] {
            let outcome = await Self.outcome(
                of: Self.register(OrganizationID(id), "web/new"), on: runtime)
            #expect(outcome == "done")
        }
    }

    @Test(arguments: JournalKind.available, [0, 3, 10_000])
    func `a start knows what was asked for before it`(
        _ kind: JournalKind, _ checkpointEvery: Int
    ) async throws {
        try await inPlace(of: kind) { place in
            let before = try await CityRuntime.started(
                on: try await place.open(), checkpointEvery: checkpointEvery)
            for number in 0..<5 {
                let request = Self.register(
                    OrganizationID("f-\(number)"), "api/key-\(number)/content")
                #expect(await Self.outcome(of: request, on: before) == "done")
            }
            await before.checkpointWriting?.value
            let after = try await CityRuntime.started(
                on: try await place.open(), checkpointEvery: checkpointEvery)
            for number in 0..<5 {
                let same = Self.register(OrganizationID("g"), "api/key-\(number)/content")
                #expect(await Self.outcome(of: same, on: after) == "request.repeated")
                let other = Self.register(OrganizationID("g"), "api/key-\(number)/other")
                #expect(await Self.outcome(of: other, on: after) == "request.key-reused")
            }
        }
    }

    @Test func `what a checkpoint keeps of them is what is known`() throws {
        var requests = RecentRequests()
        for number in 0..<7_000 { requests.take("api/\(number)/x") }
        requests.take("web/new")
        let scribe = Scribe(Shorthand())
        try scribe.write(requests)
        let read = try ShorthandReader(scribe.form.bytes[...]).readAll(RecentRequests.self)
        #expect(read == requests)
    }

    @Test func `only the latest are kept`() throws {
        var requests = RecentRequests()
        for number in 0..<10_001 { requests.take("api/\(number)/x") }
        #expect(throws: Never.self) { try requests.requireNew("api/0/x") }
        #expect(throws: Refused.self) { try requests.requireNew("api/5001/x") }
        #expect(throws: Refused.self) { try requests.requireNew("api/10000/x") }
    }

    private static func outcome(
        of submission: Submission, on runtime: CityRuntime
    ) async -> String {
        do {
            _ = try await runtime.submit(submission)
            return "done"
        } catch let refused as Refused {
            return refused.refusal.key
        } catch {
            return "\(error)"
        }
    }
}
