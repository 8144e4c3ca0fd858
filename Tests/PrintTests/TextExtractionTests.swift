// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Print

struct TextExtractionTests {
    @Test func `a text file is its own text, without the mark of its encoding`() async throws {
        let text = try await TextExtraction().text(of: Array("\u{FEFF}Formål".utf8), .text)
        #expect(text == "Formål")
    }

    @Test func `a file that only looks like a PDF is told to be broken`() async {
        await #expect(throws: FileRefusal.broken) {
            try await TextExtraction().text(of: Array("%PDF-1.7 and nothing".utf8), .pdf)
        }
    }

    @Test func `an archive that only looks like Word is told to be broken`() async {
        await #expect(throws: FileRefusal.broken) {
            try await TextExtraction().text(of: [0x50, 0x4B, 3, 4], .docx)
        }
    }

    @Test func `a paper without text is refused`() async {
        await #expect(throws: FileRefusal.withoutText) {
            try await TextExtraction().text(of: Array(" \n".utf8), .text)
        }
    }
}
