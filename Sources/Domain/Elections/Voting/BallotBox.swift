// SPDX-License-Identifier: EUPL-1.2

/// A secret that lets its holder vote once; the city knows its hash only.
public enum VotingCode {}

/// SHA-256 of the code in 64 hexadecimal digits.
public typealias CodeHash = ID<VotingCode>

/// What a voter keeps to find the ballot again in the result.
public typealias BallotReceipt = ID<SealedBallot>

/// A ballot as it lies in the box: nothing says whose it is, or when it came.
public struct SealedBallot: Equatable, Sendable, Codable {
    public let receipt: BallotReceipt
    public let marks: [CandidacyID]

    public init(receipt: BallotReceipt, marks: [CandidacyID]) {
        self.receipt = receipt
        self.marks = marks
    }
}

/// What is in a box when it is opened: two lists, each sorted by itself, so
/// that no line of the one belongs to a line of the other.
public struct OpenedBox: Equatable, Sendable {
    /// By receipt.
    public let ballots: [SealedBallot]
    /// The codes that have voted.
    public let used: [CodeHash]

    public init(ballots: [SealedBallot], used: [CodeHash]) {
        self.ballots = ballots.sorted { $0.receipt < $1.receipt }
        self.used = used.sorted()
    }
}

/// The ballots of an election while voting is open.
///
/// It is kept outside the journal, which remembers order and time.
public struct BallotBox: Equatable, Sendable {
    public private(set) var used: Set<CodeHash>
    public private(set) var ballots: [BallotReceipt: [CandidacyID]]

    public init(used: Set<CodeHash> = [], ballots: [BallotReceipt: [CandidacyID]] = [:]) {
        self.used = used
        self.ballots = ballots
    }

    /// takes the ballot in and marks the code as used, without a tie
    /// between the two.
    ///
    /// Refuses: what `Election.sealed` refuses, a code that has voted, and a
    /// receipt that another ballot has.
    public mutating func put(
        _ marks: [CandidacyID],
        with code: CodeHash,
        receipt: BallotReceipt,
        in election: Election,
        on day: Day
    ) throws(ElectionRefusal) {
        let ballot = try election.sealed(marks, with: code, receipt: receipt, on: day)
        guard !used.contains(code) else { throw .codeUsed }
        guard ballots[receipt] == nil else { throw .receiptTaken }
        used.insert(code)
        ballots[receipt] = ballot.marks
    }

    public var opened: OpenedBox {
        OpenedBox(
            ballots: ballots.map { SealedBallot(receipt: $0.key, marks: $0.value) },
            used: Array(used)
        )
    }
}

extension Election {
    /// The ballot as it may be put in the box on the day.
    ///
    /// Where order says nothing, the marks are sorted, so that they do not tell
    /// in what order they were made.
    ///
    /// Refuses: a day outside the voting, a code that the election has not
    /// issued, a receipt that is too short, and marks against the rules.
    public func sealed(
        _ marks: [CandidacyID],
        with code: CodeHash,
        receipt: BallotReceipt,
        on day: Day
    ) throws(ElectionRefusal) -> SealedBallot {
        guard ways.contains(.code) else { throw .wayNotOffered(.code) }
        guard phase(on: day) == .voting else {
            throw .notVoting(opens: days.votingOpens, closes: days.votingCloses)
        }
        guard codes.contains(code) else { throw .unknownCode }
        guard receipt.isWellFormed, (12...40).contains(receipt.rawValue.utf8.count) else {
            throw .malformedReceipt
        }
        return SealedBallot(receipt: receipt, marks: try checked(marks, line: 1))
    }

    /// The marks as the rules let them be; sorted where order says nothing.
    func checked(_ marks: [CandidacyID], line: Int) throws(ElectionRefusal) -> [CandidacyID] {
        do {
            let rules = try rules()
            try rules.check(BallotLine(marks), line: line)
            return rules.isRanked ? marks : marks.sorted()
        } catch {
            throw .count(error)
        }
    }
}
