// SPDX-License-Identifier: EUPL-1.2

/// What somebody reads off one ballot paper.
///
/// The papers are numbered when they are counted, after they have been mixed.
public struct PaperLine: Hashable, Sendable, Codable {
    public let marks: [CandidacyID]
    /// Whether it cannot be read as a vote; then it has no marks.
    public let isSpoiled: Bool

    public init(_ marks: [CandidacyID]) {
        self.marks = marks
        isSpoiled = false
    }

    private init() {
        marks = []
        isSpoiled = true
    }

    public static let spoiled = PaperLine()
}

/// All papers as one person has entered them, in the order of their numbers.
public struct PaperEntry: Equatable, Sendable, Codable {
    public let by: PersonID
    public let lines: [PaperLine]
}

/// A paper that two people read differently; nil where one had fewer papers.
public struct PaperDifference: Equatable, Sendable {
    /// The paper's number, from 1.
    public let line: Int
    public let first: PaperLine?
    public let second: PaperLine?

    public init(line: Int, first: PaperLine?, second: PaperLine?) {
        self.line = line
        self.first = first
        self.second = second
    }
}

/// How far the papers have been read.
public enum PaperState: Equatable, Sendable {
    case untouched
    /// A second person must enter them too.
    case enteredOnce(by: PersonID)
    /// A third must enter them, or they are counted afresh.
    case different([PaperDifference])
    /// The third agrees with neither on these papers: they are counted afresh.
    case undecided(lines: [Int])
    case confirmed([PaperLine])
}

extension Election {
    /// two people who agree, or a third who decides each difference.
    public var paperState: PaperState {
        guard let first = papers.first else { return .untouched }
        guard papers.count > 1 else { return .enteredOnce(by: first.by) }
        let differences = PaperDifference.all(between: first.lines, papers[1].lines)
        if differences.isEmpty { return .confirmed(first.lines) }
        guard papers.count > 2 else { return .different(differences) }
        let third = papers[2].lines
        let undecided = PaperDifference.all(between: first.lines, third).filter { difference in
            let index = difference.line - 1
            let second = papers[1].lines.indices.contains(index) ? papers[1].lines[index] : nil
            return second != difference.second
        }
        return undecided.isEmpty ? .confirmed(third) : .undecided(lines: undecided.map(\.line))
    }

    /// The papers that count; nothing until they are confirmed.
    public var confirmedPapers: [PaperLine] {
        if case .confirmed(let lines) = paperState { lines } else { [] }
    }
}

extension PaperDifference {
    static func all(between first: [PaperLine], _ second: [PaperLine]) -> [PaperDifference] {
        (0..<max(first.count, second.count)).compactMap { index in
            let one = index < first.count ? first[index] : nil
            let other = index < second.count ? second[index] : nil
            return one == other ? nil : PaperDifference(line: index + 1, first: one, second: other)
        }
    }
}
