// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Journal
import Synchronization

/// Where the minutes of meetings are written while people talk.
///
/// What is typed lies in the cabinet as soon as it is saved, so that a crash
/// loses nothing; the journal gets it when somebody puts it into the minutes.
/// Everybody who follows a meeting is told of each save, on all nodes.
public actor DraftRoom {
    private let cabinet: any Cabinet
    let runtime: CityRuntime
    /// How often other nodes' saves and the city's changes are looked for; nil
    /// in tests, which look themselves.
    let pause: Duration?
    var watched: [MeetingID: WatchedMeeting] = [:]
    /// How many have followed so far.
    var followed = 0

    public init(
        _ cabinet: any Cabinet, of runtime: CityRuntime, lookEvery pause: Duration? = .seconds(1)
    ) {
        self.cabinet = cabinet
        self.runtime = runtime
        self.pause = pause
    }

    /// What is being written at the meeting, item by item.
    ///
    /// Throws `Unavailable` on faults.
    public nonisolated func drafts(
        of meeting: MeetingID
    ) async throws -> [AgendaItemID: Draft] {
        let prefix = Self.prefix(meeting)
        return try await reporting {
            let items = try await cabinet.list(
                .drafts, from: prefix, below: prefix.dropLast() + "0", atMost: 1_000)
            return try Dictionary(
                items.map { item in
                    (
                        AgendaItemID(String(item.key.dropFirst(prefix.count))),
                        try Draft(bytes: item.content)
                    )
                }, uniquingKeysWith: { $1 })
        }
    }

    /// Keeps what was typed, durably, unless somebody else was first; tells
    /// those who follow the meeting.
    ///
    /// Throws `Unavailable` on faults.
    public func save(
        _ save: DraftSave, to item: AgendaItemID, of meeting: MeetingID
    ) async throws -> DraftOutcome {
        let moment = runtime.time.now
        let made = Mutex<DraftOutcome?>(nil)
        try await change(item, of: meeting) { current in
            let outcome = Draft.after(save, on: current, at: moment)
            made.withLock { $0 = outcome }
            if case .saved(let draft) = outcome { return draft }
            return current
        }
        guard let outcome = made.withLock({ $0 }) else {
            preconditionFailure("a change that went well has been decided")
        }
        if case .saved = outcome { try await look(at: meeting) }
        return outcome
    }

    /// Marks the versions that stand in the minutes now.
    ///
    /// Throws `Unavailable` on faults.
    public func mark(_ minuted: [MinutedDraft], of meeting: MeetingID) async throws {
        for written in minuted {
            try await change(written.item, of: meeting) {
                $0?.minuted(written.version, as: written.note)
            }
        }
        try await look(at: meeting)
    }

    /// Replaces the draft of the item by what `decide` makes of it.
    private func change(
        _ item: AgendaItemID, of meeting: MeetingID,
        _ decide: @escaping @Sendable (Draft?) -> Draft?
    ) async throws {
        let key = Self.prefix(meeting) + item.rawValue
        try await reporting {
            try await cabinet.change([key], in: .drafts) { there in
                let current = try there[key].map(Draft.init(bytes:))
                let next = decide(current)
                return next == current ? [:] : [key: try next?.bytes]
            }
        }
    }

    private nonisolated func reporting<Answer: Sendable>(
        _ work: @Sendable () async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await work()
        } catch let fault as JournalFault {
            throw Unavailable(fault: fault)
        }
    }

    private static func prefix(_ meeting: MeetingID) -> String { "minutes/\(meeting)/" }
}

/// A draft whose version was put into the minutes, as a text of the vault.
public struct MinutedDraft: Equatable, Sendable {
    public let item: AgendaItemID
    public let version: Int
    public let note: NoteID

    public init(item: AgendaItemID, version: Int, note: NoteID) {
        self.item = item
        self.version = version
        self.note = note
    }
}

extension Draft {
    fileprivate init(bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(Draft.self, from: Data(bytes))
    }

    fileprivate var bytes: [UInt8] {
        get throws { [UInt8](try JSONEncoder().encode(self)) }
    }
}
