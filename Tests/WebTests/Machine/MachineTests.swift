// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Runtime
import Synchronization
import Testing

@testable import Web

/// What operators and their programs ask for.
struct MachineTests {
    @Test func `a server that runs says so, and counts what it has done`() async throws {
        try await withSite { site in
            #expect(try await site.get("/health").text == "ok\n")
            #expect(try await site.get("/ready").text == "ready\n")
            _ = try await site.post(
                "/omraader/ny", [("name", "Torvet"), ("kind", "place")], as: .coordinator)
            let page = try await site.get("/metrics")
            #expect(page.headers["content-type"]?.hasPrefix("text/plain; version=0.0.4") == true)
            let lines = page.text.split(separator: "\n").map(String.init)
            let position = site.runtime.snapshot.position
            #expect(lines.contains("tvaers_journal_position \(position)"))
            #expect(lines.contains(#"tvaers_http_responses_total{status="303"} 1"#))
            #expect(lines.contains("tvaers_journal_faults_total 0"))
            #expect(lines.allSatisfy { $0.hasPrefix("# TYPE tvaers_") || $0.hasPrefix("tvaers_") })
            #expect(!page.text.contains("Torvet"))
        }
    }

    @Test func `a node that cannot read what others have written is not ready`() async throws {
        let journal = DeafJournal()
        try await withSite(on: journal) { site in
            journal.isDeaf.store(true, ordering: .relaxed)
            _ = try await journal.append(
                Batch(
                    expected: try await journal.head().position,
                    events: [
                        NewEvent(
                            stream: "organization/x", name: "organization.registered", version: 1,
                            day: Cast.opening, payload: [], actor: "system", cause: "other node")
                    ], recordedAt: Moment(milliseconds: 0)))
            let ready = try await site.get("/ready")
            #expect(ready.status == 503)
            #expect(ready.text == "behind the journal\n")
            #expect(try await site.get("/health").status == 200)
        }
    }

    @Test func `a node whose journal is gone is not ready`() async throws {
        let journal = MemoryJournal()
        try await withSite(on: journal) { site in
            await journal.close()
            let ready = try await site.get("/ready")
            #expect(ready.status == 503)
            #expect(ready.text == "the journal does not answer\n")
        }
    }
}
