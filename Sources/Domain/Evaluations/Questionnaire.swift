// SPDX-License-Identifier: EUPL-1.2

public typealias QuestionnaireID = ID<Questionnaire>

/// Questions that are asked again and again, so that years compare.
///
/// Shape: a question once asked is never changed; an edition that asks
/// otherwise gives the question a new key.
public struct Questionnaire: Equatable, Sendable, Codable {
    public let id: QuestionnaireID
    public internal(set) var title: String
    /// Those of the present edition, in the order they are asked.
    public internal(set) var questions: [Question]
    /// Every wording that was ever used, by key.
    var worded: [String: Question]
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public subscript(key: String) -> Question? { worded[key] }
}

/// One question with what may be answered to it.
public struct Question: Equatable, Sendable, Codable {
    /// What tells it from the others, forever: `tryg-paa-pladsen`.
    public let key: String
    /// As it is asked, in the city's language.
    public let text: String
    public let answer: Answer

    public enum Answer: Equatable, Sendable, Codable {
        /// From the first to the last of five steps, named at both ends.
        case scale(from: String, to: String)
        /// One of these, as they are shown.
        case choice([String])
        /// In one's own words.
        case text

        // A name for what the journal would otherwise call `_0`.
        enum ChoiceCodingKeys: String, CodingKey { case _0 = "options" }
    }

    public init(key: String, text: String, answer: Answer) {
        self.key = key
        self.text = text
        self.answer = answer
    }

    /// How many answers there are to choose from; 0 where one writes.
    public var optionCount: Int {
        switch answer {
        case .scale: 5
        case .choice(let options): options.count
        case .text: 0
        }
    }
}
