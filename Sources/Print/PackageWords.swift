// SPDX-License-Identifier: EUPL-1.2

extension TextExtraction {
    /// Words of the file that its text leaves out: who wrote it, its subject, heads
    /// and feet of its pages, comments and notes.
    ///
    /// Refuses what is broken. Throws `PrintFault` when a program is missing or too slow.
    public func wordsBeside(_ bytes: [UInt8], _ kind: FileKind) async throws -> String {
        let tool: Tool
        switch kind {
        case .text: return ""
        case .pdf: tool = .aboutReader
        case .docx, .odt: tool = .packageReader
        }
        do {
            return String(decoding: try await run(tool, on: bytes), as: UTF8.self)
        } catch PrintFault.failed {
            throw FileRefusal.broken
        }
    }
}

extension Tool {
    /// What a PDF says about itself, its number of pages among it.
    static var aboutReader: Tool {
        Tool(
            program: "pdfinfo", arguments: ["-"],
            limits: Limits(seconds: 20, memory: 500_000_000, output: 1_000_000))
    }

    /// Python's own reader of archives; a part of over 20 MB ends it.
    fileprivate static var packageReader: Tool {
        Tool(
            program: "python3", arguments: ["-I", "-c", packageScript],
            limits: Limits(seconds: 20, memory: 700_000_000, output: 40_000_000))
    }

    private static let packageScript = """
        import sys, io, re, html, zipfile
        package = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
        for part in package.infolist():
            if not part.filename.endswith(".xml"):
                continue
            with package.open(part) as opened:
                words = opened.read(20_000_001)
            if len(words) > 20_000_000:
                sys.exit("too large")
            words = words.decode("utf-8", "replace")
            # A number may be written in pieces within a paragraph; facts about the
            # file stand each in an element of their own.
            if part.filename.startswith("word/") or part.filename in ("content.xml", "styles.xml"):
                words = re.sub(r"</(?:w|text):(?:p|h)>", "\\n", words)
                words = re.sub(r"<[^>]*>", "", words)
            else:
                words = re.sub(r"<[^>]*>", "\\n", words)
            for line in html.unescape(words).splitlines():
                if line.strip():
                    print(line.strip())
        """
}
