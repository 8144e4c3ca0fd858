// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import HashTreeCollections
import Journal

/// Where people vote: it puts ballots in the boxes, and opens them at the end.
///
/// It remembers neither who came nor when, and writes no log (ADR 0016).
public struct BallotRoom: Sendable {
    private let store: any BallotStore
    private let runtime: CityRuntime

    public init(_ store: any BallotStore, of runtime: CityRuntime) {
        self.store = store
        self.runtime = runtime
    }

    /// Whether the ballot could be put in the box now; changes nothing.
    ///
    /// Throws `ElectionRefusal` when it could not, `Unavailable` on faults.
    public func check(
        _ marks: [CandidacyID],
        with code: CodeHash,
        receipt: BallotReceipt,
        in id: ElectionID
    ) async throws {
        let (election, today) = try election(id)
        try await reporting {
            var box = try BoxContent(try await store.content(of: id.rawValue))
            try box.put(marks, with: code, receipt: receipt, in: election, on: today)
        }
    }

    /// Puts the ballot in the box, durably.
    ///
    /// The very same again is as if it had been sent once, since the first
    /// answer may have been lost.
    ///
    /// Throws `ElectionRefusal` when it may not be, `Unavailable` on faults.
    public func cast(
        _ marks: [CandidacyID],
        with code: CodeHash,
        receipt: BallotReceipt,
        in id: ElectionID
    ) async throws {
        let (election, today) = try election(id)
        try await reporting {
            try await store.change(id.rawValue) { bytes in
                var box = try BoxContent(bytes)
                try box.put(marks, with: code, receipt: receipt, in: election, on: today)
                return try box.bytes
            }
        }
    }

    /// Closes the box for good, journals what lies in it, and empties it.
    ///
    /// When it breaks off after the closing, the next try goes on from there.
    ///
    /// Throws `Refused` when the rules say no, `Unavailable` on faults.
    @discardableResult
    public func open(
        _ id: ElectionID, by viewer: Viewer, cause: String
    ) async throws -> Receipt {
        try rehearse(id, by: viewer)
        let content = try await reporting {
            try await store.change(id.rawValue) { bytes in
                var box = try BoxContent(bytes)
                box.isClosed = true
                return try box.bytes
            }
            return try BoxContent(try await store.content(of: id.rawValue))
        }
        let receipt = try await runtime.submit(
            Submission([.election(.openBox(id, content.box.opened))], by: viewer, cause: cause))
        try await tidy()
        return receipt
    }

    /// Empties the boxes of elections that need theirs no longer.
    public func tidy() async throws {
        let over = runtime.snapshot.present.city.elections.elections.values.filter {
            $0.ways.contains(.code)
                && ($0.boxOpenedOn != nil || $0.result != nil || $0.cancellation != nil)
        }
        try await reporting {
            var isWiped = true
            for id in over.map(\.id.rawValue).sorted() {
                let content = try BoxContent(try await store.content(of: id))
                guard content != .emptied else { continue }
                let emptied = try BoxContent.emptied.bytes
                try await store.change(id) { _ in emptied }
                isWiped = false
            }
            if !isWiped { try await store.wipe() }
        }
    }

    /// Nobody is kept from voting for a command that would be refused.
    private func rehearse(_ id: ElectionID, by viewer: Viewer) throws {
        let view = runtime.snapshot.present
        let command = CityCommand.election(.openBox(id, OpenedBox(ballots: [], used: [])))
        do {
            try view.city.permit(command, to: viewer)
        } catch {
            throw Refused(error)
        }
        _ = try view.city.decide(command, on: view.day)
    }

    private func election(_ id: ElectionID) throws -> (Election, Day) {
        let view = runtime.snapshot.present
        guard let election = view.city.elections[id] else {
            throw ElectionRefusal.unknownElection(id)
        }
        return (election, view.day)
    }

    private func reporting<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
        do {
            return try await work()
        } catch let fault as JournalFault {
            throw Unavailable(fault: fault)
        }
    }
}

/// A box as it is stored: both sets sorted, so that the same votes make the
/// same bytes in whatever order they came.
struct BoxContent: Equatable, Codable {
    var isClosed = false
    private var used: [CodeHash] = []
    private var ballots: [SealedBallot] = []

    /// What is left of a box that was opened: nobody can put anything in again.
    static let emptied = BoxContent(isClosed: true)

    private init(isClosed: Bool) {
        self.isClosed = isClosed
    }

    init(_ bytes: [UInt8]?) throws {
        guard let bytes else { return }
        self = try JSONDecoder().decode(BoxContent.self, from: Data(bytes))
    }

    var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return [UInt8](try encoder.encode(self))
        }
    }

    var box: BallotBox {
        BallotBox(
            used: Set(used),
            ballots: Dictionary(
                ballots.map { ($0.receipt, $0.marks) }, uniquingKeysWith: { first, _ in first }))
    }

    mutating func put(
        _ marks: [CandidacyID],
        with code: CodeHash,
        receipt: BallotReceipt,
        in election: Election,
        on day: Day
    ) throws(ElectionRefusal) {
        let sealed = try election.sealed(marks, with: code, receipt: receipt, on: day)
        if used.contains(code), ballots.contains(sealed) { return }
        guard !isClosed else { throw .votingClosed(on: day) }
        var box = box
        try box.put(marks, with: code, receipt: receipt, in: election, on: day)
        used = box.opened.used
        ballots = box.opened.ballots
    }
}
