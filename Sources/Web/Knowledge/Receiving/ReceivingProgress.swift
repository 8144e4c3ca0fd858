// SPDX-License-Identifier: EUPL-1.2
import Domain

/// How far the reading of a file is that somebody put into the bank; neither the file nor its
/// name is in it.
struct ReceivingProgress: Equatable, WorkProgress {
    let attempt: String
    let began: Moment
    var touched: Moment
    /// Who put it in; nobody else may see how it goes.
    let sender: PersonID?
    /// The page that is read from its picture, and of how many.
    var page: PageCount?
    /// What came of the file and of what it carries; nil as long as it is read.
    var received: [ReceivedFile]?
    /// Where in the journal it stands.
    var position: Int64?
    var problem: WorkProblem?

    struct PageCount: Equatable, Codable {
        let number: Int
        let count: Int
    }

    var isGoing: Bool { received == nil && problem == nil }

    init(attempt: String, by sender: PersonID?, at now: Moment) {
        self.attempt = attempt
        self.sender = sender
        began = now
        touched = now
    }

    /// Each file has a key of its own, below `end`.
    static func key(_ attempt: String) -> String { "\(first)\(attempt)" }
    static let first = "receive/"
    static let end = "receive0"
    /// For how long whoever put a file in can read what became of it, in milliseconds.
    static let kept: Int64 = 24 * 60 * 60 * 1_000
}

/// A file that is a paper of the bank now, or why it is none.
struct ReceivedFile: Equatable, Codable {
    /// Empty where it may not be kept or shown.
    let name: String
    let paper: BankPaperID?
    let problem: WorkProblem?

    init(_ outcome: BankIntake.Outcome) {
        name = (try? UploadedName.check(outcome.name, field: Upload.field)) ?? ""
        paper = outcome.paper
        problem = outcome.refusal.map { WorkProblem($0.sentence) }
    }
}
