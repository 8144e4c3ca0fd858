// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Journal
import Runtime

/// The original as it came, for employees.
enum BankOriginal {
    /// one with a CPR number blackened in its words, or in what it carries, is
    /// for coordinators alone.
    static func send(_ call: Call) async throws -> Answer {
        let paper = try call.bankPaper
        let isBlackened = call.city.knowledge.papers.values.contains { part in
            (part.id == paper.id || part.enclosedIn == paper.id)
                && part.layers.contains { $0.origin == .blackened }
        }
        guard !isBlackened || call.viewer.readsAll, let bytes = try await content(paper, call)
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
    private static func content(_ paper: BankPaper, _ call: Call) async throws -> [UInt8]? {
        let file = paper.original.file.rawValue
        if let bytes = try await call.site.cabinet.content(of: file, in: .files) { return bytes }
        guard paper.original.mediaType.hasPrefix("text/plain"), let first = paper.layers.first,
            first.origin == .file, let text = call.reading.view.personal.notes[first.text]
        else { return nil }
        return Array(text.utf8)
    }
}
