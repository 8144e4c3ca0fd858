// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Journal

/// Where members vote secretly at a meeting: the journal learns who has voted,
/// and what they voted only as a count (ADR 0016).
public struct VoteRoom: Sendable {
    private let store: any BallotStore
    private let runtime: CityRuntime

    public init(_ store: any BallotStore, of runtime: CityRuntime) {
        self.store = store
        self.runtime = runtime
    }

    /// puts the vote in the box, and journals that the seat has voted.
    ///
    /// When it breaks off between the two, the next try journals it, and the
    /// vote that lies in the box stays. Throws `Refused` when the rules say no,
    /// `Unavailable` on faults.
    @discardableResult
    public func cast(
        _ choice: VoteChoice, for seat: Seat, in vote: VoteID, of meeting: MeetingID,
        by viewer: Viewer, cause: String
    ) async throws -> Receipt {
        guard let person = viewer.person else { throw Refused(Forbidden.signIn) }
        let command = CityCommand.meeting(.vote(meeting, .handIn(vote, seat, by: person)))
        try rehearse([command], by: viewer)
        try await reporting {
            try await store.change(Self.box(vote)) { bytes in
                var content = try VoteBox(bytes)
                content.put(choice, for: seat, by: person)
                return try content.bytes
            }
        }
        return try await runtime.submit(Submission([command], by: viewer, cause: cause))
    }

    /// Counts what lies in the box, journals the count, and empties the box.
    ///
    /// Throws `Refused` when the rules say no, `Unavailable` on faults.
    @discardableResult
    public func close(
        _ vote: VoteID, of meeting: MeetingID, by viewer: Viewer, cause: String
    ) async throws -> Receipt {
        let content = try await reporting {
            try VoteBox(try await store.content(of: Self.box(vote)))
        }
        let missing = content.handed.filter { handed in
            !(runtime.snapshot.present.city.vote(vote, of: meeting)?.hasVoted(handed.seat) ?? true)
        }
        // Those whose vote lies in the box, and whose answer never came.
        for handed in missing {
            let command = VoteCommand.handIn(vote, handed.seat, by: handed.person)
            _ = try await runtime.submit(
                Submission([.meeting(.vote(meeting, command))], by: nil, cause: cause))
        }
        let receipt = try await runtime.submit(
            Submission(
                [.meeting(.vote(meeting, .close(vote, content.tally)))], by: viewer, cause: cause))
        try await reporting {
            let emptied = try VoteBox(nil).bytes
            try await store.change(Self.box(vote)) { _ in emptied }
            try await store.wipe()
        }
        return receipt
    }

    private func rehearse(_ commands: [CityCommand], by viewer: Viewer) throws {
        let view = runtime.snapshot.present
        for command in commands {
            do {
                try view.city.permit(command, to: viewer)
            } catch {
                throw Refused(error)
            }
            _ = try view.city.decide(command, on: view.day)
        }
    }

    private static func box(_ vote: VoteID) -> String { "vote/\(vote)" }

    private func reporting<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
        do {
            return try await work()
        } catch let fault as JournalFault {
            throw Unavailable(fault: fault)
        }
    }
}

extension City {
    /// The vote of the meeting.
    public func vote(_ id: VoteID, of meeting: MeetingID) -> ItemVote? {
        meetings[meeting]?.votes.first { $0.id == id }
    }
}

/// A box of secret votes as it is stored: who, sorted, and how many of what,
/// with nothing that joins the two.
private struct VoteBox: Equatable, Codable {
    struct Handed: Equatable, Codable {
        let seat: Seat
        let person: PersonID
    }

    private(set) var handed: [Handed] = []
    private(set) var tally = VoteTally(yes: 0, no: 0)

    init(_ bytes: [UInt8]?) throws {
        guard let bytes else { return }
        self = try JSONDecoder().decode(VoteBox.self, from: Data(bytes))
    }

    var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return [UInt8](try encoder.encode(self))
        }
    }

    /// One vote for each seat; the first one counts.
    mutating func put(_ choice: VoteChoice, for seat: Seat, by person: PersonID) {
        guard !handed.contains(where: { $0.seat == seat }) else { return }
        handed.append(Handed(seat: seat, person: person))
        handed.sort { $0.seat < $1.seat }
        switch choice {
        case .yes: tally.yes += 1
        case .no: tally.no += 1
        case .abstain: tally.abstain += 1
        }
    }
}
