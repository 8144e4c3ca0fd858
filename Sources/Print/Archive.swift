// SPDX-License-Identifier: EUPL-1.2

/// The table of contents of a zip archive; nothing is unpacked.
///
/// Source: APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16.
struct Archive {
    struct Entry {
        let name: String
        let size: Int
        let isEncrypted: Bool
    }

    let entries: [Entry]

    /// Nil when the bytes are no whole archive.
    init?(_ bytes: [UInt8]) {
        guard let end = Self.end(of: bytes) else { return nil }
        let count = bytes.number(at: end + 10, bytes: 2)
        var place = bytes.number(at: end + 16, bytes: 4)
        var entries: [Entry] = []
        for _ in 0..<count {
            guard place + 46 <= bytes.count, bytes.number(at: place, bytes: 4) == 0x0201_4B50
            else { return nil }
            let length = bytes.number(at: place + 28, bytes: 2)
            guard place + 46 + length <= bytes.count else { return nil }
            entries.append(
                Entry(
                    name: String(
                        decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self),
                    size: bytes.number(at: place + 24, bytes: 4),
                    isEncrypted: bytes.number(at: place + 8, bytes: 2) & 1 == 1))
            place +=
                46 + length + bytes.number(at: place + 30, bytes: 2)
                + bytes.number(at: place + 32, bytes: 2)
        }
        self.entries = entries
    }

    /// What document the archive is; nil for any other archive.
    ///
    /// Refuses: what would unpack to over 100 MB, macros, a locked document.
    var document: FileKind? {
        get throws(FileRefusal) {
            let names = Set(entries.map(\.name))
            let kind: FileKind? =
                if names.contains("word/document.xml") {
                    .docx
                } else if names.contains("content.xml"),
                    names.contains("mimetype")
                { .odt } else { nil }
            guard let kind else { return nil }
            try requireHarmless()
            return kind
        }
    }

    /// Whether the archive is an xlsx file; refuses what a document is refused for.
    var isWorkbook: Bool {
        get throws(FileRefusal) {
            guard entries.contains(where: { $0.name == "xl/workbook.xml" }) else { return false }
            try requireHarmless()
            return true
        }
    }

    private func requireHarmless() throws(FileRefusal) {
        if entries.contains(where: \.isEncrypted) { throw .locked }
        if entries.count > 2_000 || entries.reduce(0, { $0 + $1.size }) > 100_000_000 {
            throw .hostile
        }
        let hasMacros = entries.contains {
            $0.name.hasSuffix("vbaProject.bin") || $0.name.hasPrefix("Basic/")
        }
        if hasMacros { throw .macros }
    }

    /// Where the record lies that ends the archive.
    private static func end(of bytes: [UInt8]) -> Int? {
        let last = bytes.count - 22
        guard last >= 0 else { return nil }
        return (max(0, last - 65_535)...last).reversed()
            .first { bytes.number(at: $0, bytes: 4) == 0x0605_4B50 }
    }
}

extension [UInt8] {
    /// The number in the bytes, the least first.
    fileprivate func number(at place: Int, bytes length: Int) -> Int {
        (0..<length).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
    }
}
