// SPDX-License-Identifier: EUPL-1.2

public typealias SurveyID = ID<Survey>

/// A questionnaire put to people by a link, for some weeks.
public struct Survey: Equatable, Sendable, Codable {
    public let id: SurveyID
    public let title: String
    public let questionnaire: QuestionnaireID
    /// The questions as they were when it was made.
    public let questions: [Question]
    /// What it is part of, and which strand it speaks to.
    public let evaluation: EvaluationID
    public let strand: EvaluationStrand
    public let opens: Day
    /// The last day that answers are taken in.
    public internal(set) var closes: Day
    public let promise: SurveyPromise
    /// How many were asked, where that is known.
    public let invited: Int?
    /// The number of the link that opens it; 0 before there is one.
    public internal(set) var link = 0
    public internal(set) var answers: [SurveyAnswer] = []
    public let isExample: Bool

    /// Whether answers are taken in on the day.
    public func isOpen(on day: Day) -> Bool { opens <= day && day <= closes }
}

/// What those who answer were promised.
public enum SurveyPromise: Equatable, Sendable, Codable {
    /// Nothing tells who answered, and results are shown only together with
    /// at least so many.
    case anonymous(minimum: Int)
    /// Those who answer may say who they are; results are shown as they come.
    case open

    // A name for what the journal would otherwise call `_0`.
    enum AnonymousCodingKeys: String, CodingKey { case minimum }

    /// Fewer than that are never promised anonymity among.
    public static let leastMinimum = 5
}

/// What somebody answered: the number of the chosen option from 0, or own words.
///
/// Nothing in it tells who it was, nor when.
public struct SurveyAnswer: Equatable, Sendable, Codable {
    public let chosen: [String: Int]
    /// In the vault.
    public let written: [String: NoteID]

    public init(chosen: [String: Int], written: [String: NoteID] = [:]) {
        self.chosen = chosen
        self.written = written
    }
}
