// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Journal
import Print

/// How far the compiling of a round has come; kept beside the city, so that each node can tell.
struct CompileProgress: Equatable, Codable {
    enum Step: String, Codable, CaseIterable {
        case pdf, pdfRead, docx, docxRead, compare, file, done, failed
    }

    /// Names the one attempt, so that an old one cannot write over a newer.
    let attempt: String
    let began: Moment
    /// When whoever works on it last said so.
    var touched: Moment
    var step: Step = .pdf
    let statements: Int
    /// The files that are made, by format, each by its hash, and the page they were made of.
    var made: [String: String] = [:]
    var page: String?
    /// Where in the journal the finished report stands.
    var position: Int64?
    var problem: Problem?

    struct Problem: Equatable, Codable {
        let danish: String
        let english: String

        var phrase: Phrase { Phrase(da: danish, en: english) }
    }

    /// Whoever works says so four times in this time; then nobody does any more.
    static let silence: Int64 = 40_000

    func isInterrupted(at now: Moment) -> Bool {
        isGoing && now.milliseconds - touched.milliseconds > Self.silence
    }

    var isGoing: Bool { step != .done && step != .failed }

    static func key(_ round: StatusRoundID) -> String { "compile/\(round)" }

    init(attempt: String, at now: Moment, statements: Int) {
        self.attempt = attempt
        began = now
        touched = now
        self.statements = statements
    }

    init?(bytes: [UInt8]?) {
        guard let bytes,
            let read = try? JSONDecoder().decode(Self.self, from: Data(bytes))
        else { return nil }
        self = read
    }

    var bytes: [UInt8] {
        guard let data = try? JSONEncoder().encode(self) else {
            preconditionFailure("texts and numbers can be written as JSON")
        }
        return [UInt8](data)
    }
}

extension CompileProgress.Step {
    static func reading(_ format: Press.Format) -> Self { format == .pdf ? .pdfRead : .docxRead }
    static func making(_ format: Press.Format) -> Self { format == .pdf ? .pdf : .docx }
    static var comparing: Self { .compare }
}
