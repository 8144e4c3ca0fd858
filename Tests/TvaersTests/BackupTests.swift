// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB
import JournalSQLite
import Testing

struct BackupTests {
    @Test func `a journal that nobody uses is one file and its cabinet, which may be copied`()
        async throws
    {
        try await inImportedCity { city in
            try await withServer(["--database", city.database]) { server in
                let saved = try await Browser.signIn(to: server).addPlace("Torvet")
                #expect(saved.status == 303)
                server.send(SIGTERM)
                _ = await server.ended()
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: city.folder.path)
            #expect(names.sorted() == ["city", "city.sqlite", "city.sqlite-cabinet"])
        }
    }

    @Test func `a backup taken while people write is restored whole`() async throws {
        try await inImportedCity { city in
            let (copy, restored) = (city.path("copy.sqlite"), city.path("new/city.sqlite"))
            let acknowledged = try await withServer(["--database", city.database]) { server in
                let browser = try await Browser.signIn(to: server)
                async let later = browser.addPlaces("Senere", upTo: 30)
                let first = await browser.addPlaces("Først", upTo: 5)
                try await Tvaers.run("backup", "--database", city.database, copy)
                _ = await later
                return first
            }
            let outcome = try await Tvaers.run("restore", copy, "--database", restored)
            #expect(outcome.status == 0)
            let journal = try SQLiteJournal(path: restored)
            #expect(try await journal.missing(acknowledged) == [])
            try await journal.close()
            try await withServer(["--database", restored]) { server in
                let page = try await Browser.signIn(to: server).get("/omraader")
                #expect(page.text.contains("Først 5"))
            }
        }
    }

    @Test func `what is restored is the same journal`() async throws {
        try await inImportedCity { city in
            let (copy, restored) = (city.path("copy.sqlite"), city.path("restored.sqlite"))
            try await Tvaers.run("backup", "--database", city.database, copy)
            try await Tvaers.run("restore", copy, "--database", restored)
            let before = try await Tvaers.run("verify", "--database", city.database)
            let after = try await Tvaers.run("verify", "--database", restored)
            #expect(after.output == before.output)
        }
    }

    @Test func `a backup that was changed is not restored`() async throws {
        try await inImportedCity { city in
            let (copy, restored) = (city.path("copy.sqlite"), city.path("restored.sqlite"))
            try await Tvaers.run("backup", "--database", city.database, copy)
            let file = try DatabaseQueue(path: copy)
            try await file.write {
                try $0.execute(sql: "UPDATE events SET day = 1 WHERE position = 2")
            }
            try file.close()
            let outcome = try await Tvaers.run("restore", copy, "--database", restored)
            #expect(outcome.status != 0)
            #expect(outcome.output.contains("Event no. 2"))
            let names = try FileManager.default.contentsOfDirectory(atPath: city.folder.path)
            #expect(!names.contains { $0.hasPrefix("restored") })
        }
    }

    @Test(arguments: ["", "-wal"])
    func `nothing is restored over a journal, or beside the log of one`(suffix: String)
        async throws
    {
        try await inImportedCity { city in
            let (copy, restored) = (city.path("copy.sqlite"), city.path("restored.sqlite"))
            try await Tvaers.run("backup", "--database", city.database, copy)
            try Data("noget".utf8).write(to: URL(filePath: restored + suffix))
            let outcome = try await Tvaers.run("restore", copy, "--database", restored)
            #expect(outcome.status != 0)
            #expect(outcome.output.contains("is there already"))
        }
    }
}
