// SPDX-License-Identifier: EUPL-1.2

/// A file whose words have been read, however it held them.
public struct ReadFile: Sendable {
    /// How the words were come by.
    public enum Origin: Sendable {
        case text
        /// From pictures of its pages.
        case scan
    }

    public let name: String
    public let mediaType: String
    public let bytes: [UInt8]
    public let text: String
    public let origin: Origin
    /// The files that a letter carried, read too.
    public let enclosed: [ReadFile]
    /// The enclosed files that could not be read, and why.
    public let setAside: [(name: String, refusal: FileRefusal)]
    /// How many of those nobody knows the words of; a picture’s words are known.
    public let unread: Int
    /// The subject of a letter.
    public let subject: String?
    /// Words of the file that are not read but looked through: what a program says
    /// about it, headers of a letter, heads and feet of pages.
    public let beside: String
}

/// Reads what comes into the knowledge bank: text, PDF, Word, scans and letters.
///
/// Every program runs by itself, within limits; nothing that a file names is
/// opened. Refuses what is broken, locked, hostile, too long or without words.
public struct PaperIntake: Sendable {
    /// The most pages that a paper may have.
    public static let mostPages = 2_000
    /// The most pages that are read from pictures.
    public static let mostScannedPages = 100
    /// A page with fewer may be a picture with a stamp or a page number over it.
    private static let fewLetters = 60

    private let extraction = TextExtraction()
    private let pdfReader: String

    /// Reads PDF by that program, by its name or its whole path.
    public init(pdfReader: String = "pdftotext") {
        self.pdfReader = pdfReader
    }

    /// Is told of the page that is about to be read from its picture, counted from 1, and of
    /// how many there are.
    public typealias Telling = @Sendable (_ page: Int, _ pages: Int) async -> Void

    /// What the file holds.
    ///
    /// Throws `FileRefusal`, and `PrintFault` when a program is missing or too slow.
    public func read(
        _ bytes: [UInt8], named name: String, telling tell: Telling = { _, _ in }
    ) async throws -> ReadFile {
        if Self.isLetter(bytes, name) { return try await letter(bytes, name, tell) }
        return try await paper(bytes, name, tell)
    }

    private func paper(
        _ bytes: [UInt8], _ name: String, _ tell: Telling
    ) async throws -> ReadFile {
        let kind = try FileKind(of: bytes, named: name)
        var (text, origin, beside) = ("", ReadFile.Origin.text, "")
        if kind == .pdf {
            let (pages, told) = try await about(bytes)
            beside = told
            guard pages <= Self.mostPages else { throw FileRefusal.tooManyPages(Self.mostPages) }
            text = try await laidOut(bytes)
            if text.letters < Self.fewLetters * pages, pages <= Self.mostScannedPages {
                let seen =
                    text.hasWords
                    ? (try? await scanned(bytes, pages: pages, tell)) ?? ""
                    : try await scanned(bytes, pages: pages, tell)
                if seen.letters > 2 * text.letters { (text, origin) = (seen, .scan) }
            }
        } else {
            text = try await extraction.text(of: bytes, kind)
            beside = try await extraction.wordsBeside(bytes, kind)
        }
        guard text.hasWords else { throw FileRefusal.withoutText }
        return ReadFile(
            name: name, mediaType: kind.mediaType, bytes: bytes, text: text, origin: origin,
            enclosed: [], setAside: [], unread: 0, subject: nil, beside: beside)
    }

    // MARK: - PDF

    /// How many pages it has, and all that it says about itself.
    private func about(_ bytes: [UInt8]) async throws -> (pages: Int, told: String) {
        let told = String(decoding: try await run(.aboutReader, on: bytes), as: UTF8.self)
        for line in told.split(separator: "\n") {
            if line.hasPrefix("Encrypted:"), line.contains("yes"), line.contains("copy:no") {
                throw FileRefusal.locked
            }
            if line.hasPrefix("Pages:") {
                return (Int(line.dropFirst(6).filter(\.isNumber)) ?? 0, told)
            }
        }
        throw FileRefusal.broken
    }

    /// With the columns where they stand, and a mark where a page ends.
    private func laidOut(_ bytes: [UInt8]) async throws -> String {
        String(decoding: try await run(.laidOut(by: pdfReader), on: bytes), as: UTF8.self)
    }

    /// page by page, so that one that cannot be read does not spoil the rest.
    private func scanned(
        _ bytes: [UInt8], pages: Int, _ tell: Telling
    ) async throws -> String {
        var texts: [String] = []
        for page in 1...max(1, pages) {
            await tell(page, max(1, pages))
            let picture = try await run(.picture(ofPage: page), on: bytes)
            let words = try await run(.scanner, on: picture)
            texts.append(String(decoding: words, as: UTF8.self).filter { $0 != "\u{0C}" })
        }
        return texts.joined(separator: "\u{0C}")
    }

    private func run(_ tool: Tool, on bytes: [UInt8]) async throws -> [UInt8] {
        do {
            return try await extraction.run(tool, on: bytes)
        } catch PrintFault.failed(_, let reason) {
            throw reason.lowercased().contains("password")
                ? FileRefusal.locked : FileRefusal.broken
        }
    }
}

// MARK: - Letters

extension PaperIntake {
    private static func isLetter(_ bytes: [UInt8], _ name: String) -> Bool {
        name.lowercased().hasSuffix(".eml") && !bytes.isEmpty && !bytes.starts(with: [0x50, 0x4B])
    }

    /// A letter with what it carries; a letter inside a letter is set aside.
    private func letter(
        _ bytes: [UInt8], _ name: String, _ tell: Telling
    ) async throws -> ReadFile {
        let letter = try LetterParts(try await run(.letterReader, on: bytes))
        var enclosed: [ReadFile] = []
        var setAside = letter.left.map { ($0, FileRefusal.insideAnother) }
        var (unread, beside) = (letter.left.count, [letter.beside])
        for part in letter.files {
            do {
                enclosed.append(try await paper(part.bytes, part.name, tell))
            } catch let refusal as FileRefusal {
                setAside.append((part.name, refusal))
                if let words = await pictured(part.bytes) {
                    beside.append(words)
                } else {
                    unread += 1
                }
            }
        }
        guard letter.text.hasWords || !enclosed.isEmpty else { throw FileRefusal.withoutText }
        return ReadFile(
            name: name, mediaType: "message/rfc822", bytes: bytes,
            text: "\(letter.head)\n\n\(letter.text)",
            origin: .text, enclosed: enclosed,
            setAside: setAside.map { (name: $0.0, refusal: $0.1) }, unread: unread,
            subject: letter.subject, beside: beside.joined(separator: "\n\n"))
    }

    /// The words in a picture, such as the mark under a letter; nil where the bytes
    /// are none or cannot be read.
    private func pictured(_ bytes: [UInt8]) async -> String? {
        let isPicture =
            bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) || bytes.starts(with: [0xFF, 0xD8, 0xFF])
        guard isPicture, let words = try? await run(.scanner, on: bytes) else { return nil }
        return String(decoding: words, as: UTF8.self)
    }
}

extension String {
    fileprivate var hasWords: Bool {
        contains { $0.isLetter }
    }

    fileprivate var letters: Int { count { $0.isLetter } }
}

extension Tool {
    fileprivate static func laidOut(by program: String) -> Tool {
        Tool(
            program: program, arguments: ["-layout", "-enc", "UTF-8", "-", "-"],
            limits: Limits(seconds: 60, memory: 700_000_000, output: 20_000_000))
    }

    fileprivate static func picture(ofPage page: Int) -> Tool {
        Tool(
            program: "pdftoppm",
            arguments: [
                "-f", "\(page)", "-l", "\(page)", "-r", "200", "-scale-to", "3000",
                "-gray", "-",
            ],
            limits: Limits(seconds: 30, memory: 700_000_000, output: 50_000_000))
    }

    fileprivate static var scanner: Tool {
        Tool(
            program: "env",
            arguments: ["OMP_THREAD_LIMIT=1", "tesseract", "stdin", "stdout", "-l", "dan"],
            limits: Limits(seconds: 60, memory: 1_000_000_000, output: 2_000_000))
    }
}
