// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

/// Tries.
struct TextLimitTests {
    /// The cases that the browser's count is tried with too.
    struct Case: Decodable, Sendable {
        let why: String
        let text: String
        let count: Int

        static var table: [Case] {
            get throws {
                let file = URL(fileURLWithPath: #filePath)
                    .deletingLastPathComponent().deletingLastPathComponent()
                    .deletingLastPathComponent().deletingLastPathComponent()
                    .appendingPathComponent("Formats/counting.json")
                return try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
            }
        }
    }

    @Test func `the server counts as the table says, and the browser is held to the same`() throws {
        for line in try Case.table {
            #expect(TextLimit.count(line.text) == line.count, "\(line.why)")
        }
        #expect(try Case.table.count >= 25)
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("  abc \n", 3), ("a b", 3), ("a\nb", 3), ("a\r\nb", 3),
        ("a\r\n\r\nb", 4), ("blå", 3), ("bla\u{30A}", 3), ("👩‍👩‍👧🇩🇰", 2), (" \r\n ", 0),
        ("\u{A0}Nørrebro\u{2003}", 8),
    ])
    func `characters are counted as a person counts them`(text: String, count: Int) {
        #expect(TextLimit.count(text) == count)
    }

    @Test func `what is left and what is too much are told apart`() {
        let limit = TextLimit(5)
        #expect(limit.remaining(after: " abc ") == 2)
        #expect(limit.over("abc") == 0)
        #expect(limit.remaining(after: "abcdefg") == -2)
        #expect(limit.over("abcdefg") == 2)
    }

    @Test func `a text that fills its room exactly fits`() throws {
        try TextLimit(2_000).check(String(repeating: "å", count: 2_000), field: "status")
    }

    @Test func `a heap of signs that nobody sees is no short text`() throws {
        try TextLimit(10).check("bolig\u{AD}soc", field: "status")
        let heap = "a" + String(repeating: "\u{200B}", count: 21)
        #expect(throws: TextRefusal.tooLong(field: "status", count: 11, limit: 10)) {
            try TextLimit(10).check(heap, field: "status")
        }
    }

    @Test func `a text too long is refused with its count and its limit`() {
        let text = String(repeating: "å", count: 2_231)
        let refusal = TextRefusal.tooLong(field: "status", count: 2_231, limit: 2_000)
        #expect(throws: refusal) { try TextLimit(2_000).check(text, field: "status") }
        #expect(
            refusal.sentence
                == Phrase(
                    da: "Teksten er på 2.231 tegn, og der er plads til 2.000. "
                        + "Gør den mindst 231 tegn kortere.",
                    en: "The text has 2,231 characters and there is room for 2,000. "
                        + "Make it at least 231 characters shorter."
                )
        )
    }
}
