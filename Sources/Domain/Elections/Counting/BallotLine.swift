// SPDX-License-Identifier: EUPL-1.2

/// One line of a count: the marks of a ballot, and how many are just like it.
///
/// Shape: where the method ranks, the first preference comes first. A line
/// without marks is a blank ballot: it was given, and it elects nobody.
public struct BallotLine: Hashable, Sendable, Codable {
    public let marks: [CandidacyID]
    public let times: Int

    public init(_ marks: [CandidacyID], times: Int = 1) {
        self.marks = marks
        self.times = times
    }
}

/// A number that a voter wrote beside a candidate's name.
public struct WrittenRank: Hashable, Sendable {
    public let candidate: CandidacyID
    public let rank: Int

    public init(_ candidate: CandidacyID, _ rank: Int) {
        self.candidate = candidate
        self.rank = rank
    }
}

extension BallotLine {
    /// The marks in the order of the numbers written on the paper.
    ///
    /// Refuses: a number written twice, or one left out before a higher one.
    public init(ranks: [WrittenRank], times: Int = 1, line: Int) throws(CountRefusal) {
        let sorted = ranks.sorted { ($0.rank, $0.candidate) < ($1.rank, $1.candidate) }
        for (place, written) in sorted.enumerated() where written.rank != place + 1 {
            let isTwice = place > 0 && sorted[place - 1].rank == written.rank
            throw isTwice
                ? .rankTwice(written.rank, line: line) : .rankMissing(place + 1, line: line)
        }
        self.init(sorted.map(\.candidate), times: times)
    }
}
