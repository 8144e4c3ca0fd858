// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

struct TextInPartsTests {
    @Test(arguments: 1...7)
    func `what a program prints is the same however it is cut`(size: Int) {
        let text = "“Rådet” på pladsen 🙂."
        let bytes = Data(text.utf8)
        var parts = TextInParts()
        let read = stride(from: 0, to: bytes.count, by: size).map { start in
            parts.take(bytes[start..<min(start + size, bytes.count)])
        }
        #expect(read.joined() == text)
    }

    @Test func `what is no text is read as signs of that, at once`() {
        var parts = TextInParts()
        #expect(parts.take(Data([0x61, 0xFF, 0x62])) == "a\u{FFFD}b")
    }
}
