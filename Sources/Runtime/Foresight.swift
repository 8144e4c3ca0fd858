// SPDX-License-Identifier: EUPL-1.2
import Domain
import Synchronization

/// An outlook with what has been read from it: each reading is found once, when
/// somebody first asks, and kept as long as the outlook is read.
///
/// It belongs to one position of the journal and one day, so nothing kept in it
/// can grow old. Two who ask at the same time may both find the answer; it is
/// the same.
public final class Foresight: Sendable {
    public let outlook: Outlook
    private let found = Mutex<[Question: any Sendable]>([:])

    /// So many answers are kept; then all are forgotten, and found again.
    private static let limit = 50_000

    init(_ outlook: Outlook) {
        self.outlook = outlook
    }

    /// What a page asks, with all that the answer depends on beside the city and the day.
    public struct Question: Hashable, Sendable {
        let what: String
        let subject: String
        let sight: [RoleGrant]
        let language: Language

        /// `what` names the answer and its type; `sight` are the roles of whoever asks.
        public init(
            _ what: String, _ subject: String, sight: [RoleGrant] = [],
            language: Language = .danish
        ) {
            self.what = what
            self.subject = subject
            self.sight = sight
            self.language = language
        }
    }

    /// The answer to the question, found now or before.
    public func once<Answer: Sendable>(_ question: Question, find: () -> Answer) -> Answer {
        if let kept = found.withLock({ $0[question] }) as? Kept<Answer> { return kept.answer }
        let answer = find()
        found.withLock { found in
            if found.count == Self.limit { found = [:] }
            found[question] = Kept(answer: answer)
        }
        return answer
    }

    /// So that an answer of nil is one.
    private struct Kept<Answer: Sendable>: Sendable {
        let answer: Answer
    }
}
