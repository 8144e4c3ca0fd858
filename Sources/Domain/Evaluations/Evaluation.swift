// SPDX-License-Identifier: EUPL-1.2

public typealias EvaluationID = ID<Evaluation>

/// What became of an effort, judged along several strands.
///
/// Source: hearing response 2010-857794 — the target group, the internal
/// cooperation and the municipal effort are to be evaluated, not the effect on
/// safety and crime alone.
public struct Evaluation: Equatable, Sendable, Codable {
    public let id: EvaluationID
    public internal(set) var title: String
    public let subject: EvaluationSubject
    /// The post that answers for it.
    public internal(set) var by: PostID
    public let begun: Day
    /// When it is to be delivered; nil where nobody has set a day.
    public internal(set) var due: Day?
    /// The latest of each strand that has been judged.
    public internal(set) var findings: [EvaluationStrand: StrandFinding] = [:]
    /// From then on everybody may read it.
    public internal(set) var delivered: Day?
    public let source: String?
    /// Whether it is made up to show how the system works.
    public let isExample: Bool
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    /// what the strands that were judged amount to.
    public var standing: EvaluationStanding {
        let missing = EvaluationStrand.required.filter { findings[$0] == nil }
        if missing.isEmpty { return .complete }
        let isEffectOnly = findings.keys.contains(.effect) && missing == EvaluationStrand.required
        return isEffectOnly ? .effectOnly : .missing(missing)
    }

    /// From the day after it was due.
    public func isOverdue(on day: Day) -> Bool {
        delivered == nil && due.map { $0 < day } ?? false
    }
}

/// What is evaluated.
public enum EvaluationSubject: Hashable, Sendable, Codable {
    case initiative(InitiativeID)
    case programme(ProgrammeID)
    case forum(ForumID)

    // Names for what the journal would otherwise call `_0`.
    enum InitiativeCodingKeys: String, CodingKey { case _0 = "id" }
    enum ProgrammeCodingKeys: String, CodingKey { case _0 = "id" }
    enum ForumCodingKeys: String, CodingKey { case _0 = "id" }
}

/// What an evaluation looks at.
public enum EvaluationStrand: String, Equatable, Sendable, Codable, CaseIterable,
    CodingKeyRepresentable
{
    case targetGroup = "target-group"
    case internalCooperation = "internal-cooperation"
    case municipalEffort = "municipal-effort"
    /// What happened to safety and crime: useful, and never enough alone.
    case effect

    /// Those without which an evaluation is not whole.
    public static let required: [EvaluationStrand] = [
        .targetGroup, .internalCooperation, .municipalEffort,
    ]
}

/// What was found along one strand.
public struct StrandFinding: Equatable, Sendable, Codable {
    public let on: Day
    /// In the vault.
    public let text: NoteID
    /// The surveys that it rests on.
    public let surveys: [SurveyID]
}

/// Whether an evaluation is whole.
public enum EvaluationStanding: Equatable, Sendable {
    case complete
    case missing([EvaluationStrand])
    /// The effect alone was judged.
    case effectOnly
}
