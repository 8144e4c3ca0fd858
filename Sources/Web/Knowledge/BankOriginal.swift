// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Journal
import Runtime

/// The original as it came, for employees.
enum BankOriginal {
    /// nobody gets one that may hold a CPR number which its words do not show;
    /// not a coordinator either.
    static func send(_ call: Call) async throws -> Answer {
        let paper = try call.bankPaper
        guard !call.city.knowledge.isOriginalClosed(paper),
            let bytes = try await content(paper, call)
        else { throw NotFound() }
        var answer = Answer.bytes(bytes, type: paper.original.mediaType)
        answer.headers = [
            (
                "Content-Disposition",
                "attachment; filename*=UTF-8''\(paper.original.name.percentEncoded)"
            ),
            ("Content-Security-Policy", "sandbox; default-src 'none'"),
        ]
        return answer
    }

    /// A paper of a city's own files is a text, and its first words are its original.
    static func content(_ paper: BankPaper, _ call: Call) async throws -> [UInt8]? {
        let file = paper.original.file.rawValue
        if let bytes = try await call.site.cabinet.content(of: file, in: .files) { return bytes }
        guard paper.original.mediaType.hasPrefix("text/plain"), let first = paper.layers.first,
            first.origin == .file, let text = call.reading.view.personal.notes[first.text]
        else { return nil }
        return Array(text.utf8)
    }
}
