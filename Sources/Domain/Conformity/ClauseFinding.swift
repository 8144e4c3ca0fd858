// SPDX-License-Identifier: EUPL-1.2

/// What one clause of a charter comes to on a day.
public struct ClauseFinding: Equatable, Sendable {
    public let forum: ForumID
    public let clause: Clause
    /// The clause's place in the charter, from 1.
    public let number: Int
    public let verdict: Verdict
    /// What the verdict rests on, in the order to be read.
    public let facts: [ConformityFact]
}

/// Whether reality and charter part.
public enum Verdict: Equatable, Sendable {
    /// They have parted; the first day on which they had.
    case brokenSince(Day)
    /// Something is still to be done; the last day on which it keeps the clause.
    case dueBy(Day)
    /// Nothing is broken, but somebody should look.
    case remark
    case holds
    case cannotBeJudged(Unjudged)
}

/// Why nobody but people can say whether a clause is kept.
public enum Unjudged: Equatable, Sendable {
    /// Its words are for people to weigh.
    case people
    /// It describes or allows; nobody can break it.
    case nothingToKeep
    /// The city keeps no record of what it is about.
    case noRecord
    /// No post is named that it could be seen from.
    case noPost
}

extension Verdict: Comparable {
    /// The worse comes first: broken for the longest, then due the soonest.
    public static func < (left: Verdict, right: Verdict) -> Bool {
        switch (left, right) {
        case (.brokenSince(let left), .brokenSince(let right)): left < right
        case (.dueBy(let left), .dueBy(let right)): left < right
        default: left.rank < right.rank
        }
    }

    private var rank: Int {
        switch self {
        case .brokenSince: 0
        case .dueBy: 1
        case .remark: 2
        case .cannotBeJudged: 3
        case .holds: 4
        }
    }

    public var isBroken: Bool {
        if case .brokenSince = self { true } else { false }
    }

    public var phrase: Phrase {
        switch self {
        case .brokenSince(let day):
            Phrase(da: "Brudt siden \(day.danish)", en: "Broken since \(day.english)")
        case .dueBy(let day): Phrase(da: "Frist \(day.danish)", en: "Due by \(day.english)")
        case .remark: Phrase(da: "Bemærkning", en: "Remark")
        case .holds: Phrase(da: "Overholdt", en: "Holds")
        case .cannotBeJudged: Phrase(da: "Kan ikke vurderes", en: "Cannot be judged")
        }
    }
}

extension Unjudged {
    public var sentence: Phrase {
        switch self {
        case .people:
            Phrase(
                da: "Det kan kun mennesker vurdere.", en: "Only people can weigh this.")
        case .nothingToKeep:
            Phrase(
                da: "Den beskriver eller tillader noget og kan ikke brydes.",
                en: "It describes or allows something and cannot be broken.")
        case .noRecord:
            Phrase(
                da: "Det registreres ikke i systemet endnu.",
                en: "The system keeps no record of this yet.")
        case .noPost:
            Phrase(
                da: "Kommissoriet er ikke knyttet til en post, det kan ses af. Vælg posten.",
                en: "The charter names no post to see it from. Choose the post.")
        }
    }
}

/// What part of a clause comes to; the parts together make its finding.
struct Judgement {
    var verdict: Verdict
    var facts: [ConformityFact]

    init(_ verdict: Verdict, _ facts: [ConformityFact] = []) {
        self.verdict = verdict
        self.facts = facts
    }

    /// The worst of them, with all their facts; a clause without parts holds.
    static func joining(_ parts: [Judgement]) -> Judgement {
        Judgement(parts.map(\.verdict).min() ?? .holds, parts.flatMap(\.facts))
    }
}

/// what happens time after time is judged by its latest time: a breach
/// lasts from the first of the unbroken row of failures until it is kept again.
struct Repetition {
    private(set) var brokenSince: Day?

    mutating func add(isKept: Bool, from day: @autoclosure () -> Day) {
        brokenSince = isKept ? nil : brokenSince ?? day()
    }
}
