// SPDX-License-Identifier: EUPL-1.2
import Domain
import Print

/// How far the compiling of a round has come.
struct CompileProgress: Equatable, WorkProgress {
    enum Step: String, Codable, CaseIterable {
        case pdf, pdfRead, docx, docxRead, compare, file, done, failed
    }

    let attempt: String
    let began: Moment
    var touched: Moment
    var step: Step = .pdf
    let statements: Int
    /// The files that are made, by format, each by its hash, and the page they were made of.
    var made: [String: String] = [:]
    var page: String?
    /// Where in the journal the finished report stands.
    var position: Int64?
    var problem: WorkProblem?

    var isGoing: Bool { step != .done && step != .failed }

    static func key(_ round: StatusRoundID) -> String { "compile/\(round)" }

    init(attempt: String, at now: Moment, statements: Int) {
        self.attempt = attempt
        began = now
        touched = now
        self.statements = statements
    }
}

extension CompileProgress.Step {
    static func reading(_ format: Press.Format) -> Self { format == .pdf ? .pdfRead : .docxRead }
    static func making(_ format: Press.Format) -> Self { format == .pdf ? .pdf : .docx }
    static var comparing: Self { .compare }
}
