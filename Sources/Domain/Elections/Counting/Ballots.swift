// SPDX-License-Identifier: EUPL-1.2

/// Every ballot of an election, with equal ones put together.
///
/// Nothing here tells who gave a ballot, nor in what order they came.
public struct Ballots: Sendable {
    public let rules: BallotRules
    /// How many ballots carry at least one mark.
    public let valid: Int
    /// How many were given without any mark.
    public let blank: Int

    /// The marks of all groups after each other, as places among the candidates.
    let marks: [UInt16]
    /// Where each group's marks begin; one more than there are groups.
    let starts: [Int]
    /// How many ballots are in each group.
    let times: [Int]

    /// More would not fit in exact arithmetic of whole numbers.
    static let most = 100_000_000

    /// Refuses: a line that is no ballot by the rules, naming the line (the
    /// first is 1), and more ballots than voters.
    ///
    /// Complexity: linear in the marks of all lines.
    public init(
        _ lines: [BallotLine],
        by rules: BallotRules,
        voters: Int? = nil
    ) throws(CountRefusal) {
        let places = Dictionary(
            uniqueKeysWithValues: rules.candidates.enumerated().map { ($1, UInt16($0)) })
        var groups = BallotGroups(atMost: lines.count)
        var (total, blank) = (0, 0)
        for (index, line) in lines.enumerated() {
            let marks = try rules.places(of: line, line: index + 1, in: places)
            guard line.times <= Ballots.most - total else { throw .tooManyBallots }
            total += line.times
            if marks.isEmpty { blank += line.times } else { groups.add(marks, times: line.times) }
        }
        if let voters, total > voters {
            throw .moreBallotsThanVoters(ballots: total, voters: voters)
        }
        self.rules = rules
        self.blank = blank
        valid = total - blank
        (marks, starts, times) = (groups.marks, groups.starts, groups.times)
    }

    var groups: Range<Int> { times.indices }

    /// The places of the group's marks, in order of preference where it counts.
    func marks(of group: Int) -> ArraySlice<UInt16> { marks[starts[group]..<starts[group + 1]] }
}

extension BallotRules {
    /// Whether the marks are a ballot by the rules; refuses as a count would.
    public func check(_ line: BallotLine, line number: Int = 1) throws(CountRefusal) {
        let places = Dictionary(
            uniqueKeysWithValues: candidates.enumerated().map { ($1, UInt16($0)) })
        _ = try self.places(of: line, line: number, in: places)
    }

    /// The marks as places among the candidates; sorted where order says nothing.
    fileprivate func places(
        of line: BallotLine,
        line number: Int,
        in places: [CandidacyID: UInt16]
    ) throws(CountRefusal) -> [UInt16] {
        guard line.times > 0 else { throw .times(line.times, line: number) }
        var marks: [UInt16] = []
        marks.reserveCapacity(line.marks.count)
        for candidate in line.marks {
            guard let place = places[candidate] else {
                throw .unknownCandidate(candidate, line: number)
            }
            marks.append(place)
        }
        if let twice = repeated(in: marks) {
            throw .markedTwice(candidates[Int(twice)], line: number)
        }
        guard marks.count <= mostMarks else {
            throw .tooManyMarks(marks.count, most: mostMarks, line: number)
        }
        return isRanked ? marks : marks.sorted()
    }

    private func repeated(in marks: [UInt16]) -> UInt16? {
        var seen = [Bool](repeating: false, count: candidates.count)
        for mark in marks {
            if seen[Int(mark)] { return mark }
            seen[Int(mark)] = true
        }
        return nil
    }
}
