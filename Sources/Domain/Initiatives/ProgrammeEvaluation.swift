// SPDX-License-Identifier: EUPL-1.2

/// The evaluation of a programme: who makes it, how far it is, and where it is kept.
///
/// Source: letter to the ministry 3 March 2011 — a programme is evaluated.
public struct ProgrammeEvaluation: Equatable, Sendable, Codable {
    /// The post that makes it, or made it.
    public let by: PostID
    /// Nil where nobody said so before it was delivered.
    public let startedOn: Day?
    public internal(set) var deliveredOn: Day?
    /// What it found, in short.
    public internal(set) var findings: NoteID?
    /// Where the whole of it lies: a place in words, or a link.
    public internal(set) var keptAt: String?
}

/// A delivered evaluation as somebody tells of it.
public struct EvaluationDraft: Equatable, Sendable {
    public var by: PostID
    public var deliveredOn: Day
    public var findings: NoteID?
    public var keptAt: String?

    public init(by: PostID, deliveredOn: Day, findings: NoteID? = nil, keptAt: String? = nil) {
        self.by = by
        self.deliveredOn = deliveredOn
        self.findings = findings
        self.keptAt = keptAt
    }
}

extension Programme {
    /// an evaluation that is due and not delivered is owed, also after
    /// the programme has ended, and late is an alarm.
    public func isEvaluationLate(on day: Day) -> Bool {
        guard let due = evaluationDue, evaluation?.deliveredOn == nil else { return false }
        return due.isLate(on: day)
    }
}
