// SPDX-License-Identifier: EUPL-1.2

/// What may be told of the answers to a survey.
public enum SurveyResult: Equatable, Sendable {
    /// Anonymous and still open: each new answer could be told from the others.
    case waiting(until: Day)
    /// Anonymous, and fewer answered than were promised to stand together.
    case tooFew(minimum: Int)
    case shown(answers: Int, [QuestionResult])
}

/// The answers to one question, never tied to those to another.
public struct QuestionResult: Equatable, Sendable {
    public let question: Question
    /// How many answered it.
    public let answered: Int
    /// How many chose each option; empty where one writes.
    public let counts: [Int]
    /// What was written, in an order that tells nothing of who wrote when.
    public let texts: [NoteID]
    /// Fewer answered this question than were promised to stand together.
    public let isWithheld: Bool

    /// The mean of a scale's steps from 1 to 5; nil where there are none.
    public var mean: Quantity? {
        guard case .scale = question.answer, answered > 0 else { return nil }
        let sum = counts.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
        return Quantity(sum).divided(by: Quantity(answered), decimals: 1)
    }
}

extension Survey {
    /// the results that may be told on the day.
    public func result(on day: Day) -> SurveyResult {
        guard case .anonymous(let minimum) = promise else {
            return .shown(answers: answers.count, questions.map { tally($0, minimum: 0) })
        }
        if day <= closes { return .waiting(until: closes) }
        if answers.count < minimum { return .tooFew(minimum: minimum) }
        return .shown(answers: answers.count, questions.map { tally($0, minimum: minimum) })
    }

    private func tally(_ question: Question, minimum: Int) -> QuestionResult {
        let chosen = answers.compactMap { $0.chosen[question.key] }
        let texts = answers.compactMap { $0.written[question.key] }
        let answered = chosen.count + texts.count
        guard answered >= minimum else {
            return QuestionResult(
                question: question, answered: answered, counts: [], texts: [], isWithheld: true)
        }
        var counts = Array(repeating: 0, count: question.optionCount)
        for option in chosen where counts.indices.contains(option) { counts[option] += 1 }
        return QuestionResult(
            question: question, answered: answered, counts: counts, texts: texts.sorted(),
            isWithheld: false)
    }
}
