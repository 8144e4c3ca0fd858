// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Journal
import Runtime

/// reads a file that somebody put in; what takes longer than a moment goes on beside the
/// request, which is answered with where to see how far it is.
struct ReceivingWork {
    private let file: UploadedFile
    private let door: BankDoor
    private let call: Call
    private let log: WorkLog<ReceivingProgress>

    init(_ file: UploadedFile, _ door: BankDoor, _ call: Call) {
        self.file = file
        self.door = door
        self.call = call
        let attempt = call.site.newID()
        log = WorkLog(
            key: ReceivingProgress.key(attempt), attempt: attempt, cabinet: call.site.cabinet,
            time: call.site.runtime.time)
    }

    /// Where the sender sees how far it is.
    var address: String { Paths.receiving(log.attempt) }

    /// What came of it; nil when it takes longer.
    ///
    /// Throws what the reading throws, as long as somebody waits for it.
    func begin() async throws -> [BankIntake.Outcome]? {
        try await forgetOld()
        let begun = ReceivingProgress(
            attempt: log.attempt, by: call.viewer.person, at: log.time.now)
        try await put(begun.bytes)
        let (answers, answer) = AsyncStream.makeStream(
            of: Result<[BankIntake.Outcome], any Error>?.self,
            bufferingPolicy: .bufferingOldest(1))
        Task { answer.yield(await run()) }
        let patience = Task { [patience = call.site.options.patience] in
            try await Task.sleep(for: patience)
            answer.yield(nil)
        }
        defer { patience.cancel() }
        for await case let result? in answers.prefix(1) {
            try await put(nil)
            return try result.get()
        }
        return nil
    }

    /// Reads to the end, and writes down how far it is and what came of it.
    private func run() async -> Result<[BankIntake.Outcome], any Error> {
        do {
            let outcomes = try await log.whileAlive {
                try await BankIntake(call.site.runtime, call.site.cabinet).take(
                    file.bytes, named: file.name, title: call.form["title"],
                    source: call.form["source"], door: door, by: call.viewer
                ) { page, pages in
                    try? await log.change { $0.page = .init(number: page, count: pages) }
                }
            }
            let (received, position) = (
                outcomes.map(ReceivedFile.init), call.site.runtime.snapshot.position
            )
            try await log.change {
                $0.received = received
                $0.position = position
            }
            return .success(outcomes)
        } catch {
            await log.fail(error)
            return .failure(error)
        }
    }

    private func put(_ bytes: [UInt8]?) async throws {
        let key = log.key
        try await log.cabinet.change([key], in: .work) { _ in [key: bytes] }
    }

    /// Lets go of what nobody comes to look at any more.
    private func forgetOld() async throws {
        let latest = log.time.now.milliseconds - ReceivingProgress.kept
        let old = try await log.cabinet.list(
            .work, from: ReceivingProgress.first, below: ReceivingProgress.end, atMost: 200
        ).filter { item in
            ReceivingProgress(bytes: item.content).map { $0.touched.milliseconds < latest } ?? true
        }.map(\.key)
        guard !old.isEmpty else { return }
        try await log.cabinet.change(old, in: .work) { _ in
            Dictionary(uniqueKeysWithValues: old.map { ($0, nil) })
        }
    }
}
