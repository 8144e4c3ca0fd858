// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Journal
import JournalSQLite
import Logging
import Mail
import Post
import Runtime
import Synchronization

/// Ten thousand invitations through the outbox to a real mail server, against
/// handing the same letters to the server with nothing written down.
enum MailBench {
    private static let meetings = 500

    @Sendable static func run() async throws {
        try await withFolder { folder in
            let sink = try MailSink(folder)
            defer { sink.stop() }
            let runtime = try await city(in: folder)
            let postman = CountingPostman(SMTPPostman(server: "smtp://127.0.0.1:\(sink.port)"))
            let outbox = try outbox(
                runtime, SQLiteCabinet(besideJournal: folder + "/journal.sqlite"), postman)
            try await outbox.attend()
            try await call(runtime)
            let sending = try await ContinuousClock().measure { try await outbox.attend() }
            let letters = postman.letters
            let bare = await ContinuousClock().measure {
                for letter in letters { _ = await postman.postman.deliver(letter) }
            }
            let bytes = letters.reduce(0) { $0 + $1.encoded().count }
            Measurement(
                job: "letters through the outbox",
                size: "\(letters.count) invitations, \(bytes / letters.count) bytes each",
                figure: "\((sending.milliseconds / 1_000).short) s, "
                    + "\((sending.milliseconds / Double(letters.count)).short) ms a letter",
                reference: "SMTP alone: \((bare.milliseconds / 1_000).short) s",
                ratio: sending.milliseconds / bare.milliseconds, budget: "–"
            ).print()
            try await runtime.journal.close()
        }
    }

    private static func outbox(
        _ runtime: CityRuntime, _ cabinet: any Cabinet, _ postman: any Postman
    ) throws -> Outbox {
        guard let from = MailAddress(name: "Tværs", "tvaers@demo.example") else {
            preconditionFailure("it is an address")
        }
        let links = PostLinks(secret: [UInt8](repeating: 7, count: 32))
        let writer = LetterWriter(from: from, site: "https://tvaers.example", links: links)
        return Outbox(runtime, cabinet, writer: writer, postman: postman)
    }

    private static func city(in folder: String) async throws -> CityRuntime {
        let runtime = try await CityRuntime(
            journal: SQLiteJournal(path: folder + "/journal.sqlite"),
            logger: Logger(label: "bench", factory: { _ in SwiftLogNoOpLogHandler() }))
        let people = ManyForums.people.map {
            VaultWrite.person($0, PersonRecord(name: "Navn \($0)", email: "\($0)@demo.example"))
        }
        let founding = ManyForums.founding + ManyForums(number: 0).founding
        _ = try await runtime.take([
            Submission(
                founding, by: nil, on: ManyForums.start, cause: "founding", vault: people)
        ])
        return runtime
    }

    /// Everybody is called to so many meetings of the days to come.
    private static func call(_ runtime: CityRuntime) async throws {
        let today = runtime.time.today
        let forum = ManyForums(number: 0)
        for index in 0..<meetings {
            let plan = MeetingDraft(
                id: forum.meeting(index), forums: [forum.forum],
                plan: MeetingPlan(day: today.advanced(by: 14 + index % 300)))
            _ = try await runtime.submit(
                Submission(
                    [
                        .meeting(.plan(plan)),
                        .meeting(.call(forum.meeting(index), sent: today)),
                    ], by: nil, cause: "call/\(index)"))
        }
    }
}

/// Remembers what it hands over.
private final class CountingPostman: Postman {
    let postman: SMTPPostman
    private let given = Mutex<[MailMessage]>([])

    init(_ postman: SMTPPostman) { self.postman = postman }

    var letters: [MailMessage] { given.withLock { $0 } }

    func deliver(_ message: MailMessage) async -> Delivery {
        given.withLock { $0.append(message) }
        return await postman.deliver(message)
    }
}

/// The mail server of the tests, which keeps every letter in a file.
private struct MailSink {
    let port: Int
    private let process = Process()

    init(_ folder: String) throws {
        let letters = folder + "/letters"
        try FileManager.default.createDirectory(
            atPath: letters, withIntermediateDirectories: true)
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "Tests/MailTests/sink.py", letters]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let line = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
        port = Int(line.split(separator: "\n").first ?? "") ?? 0
    }

    func stop() { process.terminate() }
}
