// SPDX-License-Identifier: EUPL-1.2
import Foundation
import JournalSQLite
import Testing

struct FullDiskTests {
    @Test(.enabled(if: SmallDisk.isPossible, "mounting a small disk takes root"))
    func `a full disk gives a calm page, loses nothing, and heals`() async throws {
        try await inImportedCity { city in
            let disk = try SmallDisk(at: URL(filePath: city.path("disk")))
            defer { disk.unmount() }
            let database = city.path("disk/city.sqlite")
            try await Tvaers.run("backup", "--database", city.database, database)
            try await withServer(["--database", database]) { server in
                let browser = try await Browser.signIn(to: server)
                var acknowledged = await browser.addPlaces("Før", upTo: 3)
                #expect(acknowledged.count == 3)

                let ballast = try disk.fill()
                acknowledged += await browser.addPlaces("Fyld", upTo: 100)
                let refused = try await browser.addPlace("For meget")
                #expect(refused.status == 503)
                #expect(refused.text.contains("Systemet kan ikke gemme lige nu"))
                #expect(try await browser.get("/omraader").text.contains("Før 3"))

                // Emptied, not removed: a process started meanwhile may hold it open.
                try Data().write(to: ballast)
                acknowledged += await browser.addPlaces("Efter", upTo: 3)
                #expect(acknowledged.last?.name == "Efter 3")
                let list = try await browser.get("/omraader").text
                for place in acknowledged { #expect(list.contains(place.name)) }
                #expect(!list.contains("For meget"))

                server.send(SIGTERM)
                #expect(await server.ended() == 0)
                let log = await server.logged()
                let failed = log.split(separator: "\n").first { $0.contains("request failed") }
                #expect(failed?.contains("route=POST /omraader/ny") == true)
                #expect(failed?.contains(/request=[0-9a-f]{32}/) == true)
                for word in ["For meget", "Ida", SmallCity.email, SmallCity.password, "scrypt"] {
                    #expect(!log.contains(word), "\(word)")
                }
                let journal = try SQLiteJournal(path: database)
                #expect(try await journal.missing(acknowledged) == [])
                #expect(try await journal.isSound())
                try await journal.close()
            }
        }
    }
}

/// Four megabytes of memory, mounted as a disk.
struct SmallDisk {
    private let folder: URL

    static let isPossible: Bool = {
        let probe = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: probe) }
        guard let disk = try? SmallDisk(at: probe) else { return false }
        disk.unmount()
        return true
    }()

    init(at folder: URL) throws {
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let status = try SmallDisk.run(
            "mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.path)
        guard status == 0 else { throw POSIXError(.EPERM) }
    }

    func unmount() { _ = try? SmallDisk.run("umount", "--lazy", folder.path) }

    /// Writes until nothing more fits, and answers the file that fills it.
    func fill() throws -> URL {
        let ballast = folder.appending(path: "ballast")
        try Data().write(to: ballast)
        let file = try FileHandle(forWritingTo: ballast)
        defer { try? file.close() }
        while (try? file.write(contentsOf: Data(count: 1_024))) != nil {}
        return ballast
    }

    private static func run(_ command: String...) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
