// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import Foundation

/// Makes PDF and Word files of pages, a few at a time, and keeps the latest.
///
/// A paper is a function of its page, so the same page is never made twice
/// while it is kept, nor by two at once.
public actor Press {
    public enum Format: String, Sendable, CaseIterable {
        case pdf
        case docx
    }

    private struct Order: Hashable {
        let page: SHA256
        let format: Format
        let language: Language
    }

    /// How large a paper may grow, and so how long it may take.
    public enum Size: Sendable {
        case usual
        /// A report that many have written.
        case large
    }

    private static let room = 32 * 1_048_576
    private var making: [Order: Task<[UInt8], any Error>] = [:]
    private var kept: [Order: [UInt8]] = [:]
    private var keptBytes = 0
    private let queue = Queue(atOnce: 2, waiting: 40)
    private let programs: Programs

    /// The programs that make the files, by name or by whole path.
    public struct Programs: Equatable, Sendable {
        public var pdf: String
        public var docx: String

        public init(pdf: String = "weasyprint", docx: String = "pandoc") {
            self.pdf = pdf
            self.docx = docx
        }
    }

    public init(_ programs: Programs = Programs()) {
        self.programs = programs
    }

    /// The page as a paper; a page is whole HTML that needs nothing from elsewhere.
    ///
    /// Throws `PrintFault`.
    public func print(
        _ page: [UInt8], as format: Format, in language: Language, size: Size = .usual
    ) async throws -> [UInt8] {
        let order = Order(page: SHA256(of: page), format: format, language: language)
        if let paper = kept[order] { return paper }
        if let task = making[order] { return try await task.value }
        let tool = Tool.maker(of: format, in: language, size, by: programs)
        let task = Task { [queue] in try await queue.run { try await tool.run(page) } }
        making[order] = task
        defer { making[order] = nil }
        let paper = try await task.value
        keep(paper, for: order)
        return paper
    }

    private func keep(_ paper: [UInt8], for order: Order) {
        if keptBytes + paper.count > Self.room {
            kept = [:]
            keptBytes = 0
        }
        if kept.updateValue(paper, forKey: order) == nil { keptBytes += paper.count }
    }
}

extension Press.Format {
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: FileKind.docx.mediaType
        }
    }
}

extension Tool {
    fileprivate static func maker(
        of format: Press.Format, in language: Language, _ size: Press.Size,
        by programs: Press.Programs
    ) -> Tool {
        var tool =
            switch format {
            case .pdf: weasyprint(programs.pdf, size)
            case .docx: pandocWriter(programs.docx, language)
            }
        if size == .large {
            tool.limits = Limits(seconds: 1_800, memory: 6_000_000_000, output: 200_000_000)
        }
        return tool
    }

    /// Tagged PDF that says it is for everybody.
    ///
    /// a large one is tagged page by page, so that it costs what its pages cost.
    ///
    /// Source: ISO 14289-1 (PDF/UA-1).
    private static func weasyprint(_ program: String, _ size: Press.Size) -> Tool {
        let arguments = [
            "--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "--custom-metadata",
            "--stylesheet", asset("paper.css"), "-", "-",
        ]
        let limits = Limits(seconds: 60, memory: 1_500_000_000)
        guard size == .large, program == Press.Programs().pdf else {
            return Tool(program: program, arguments: arguments, limits: limits)
        }
        return Tool(
            program: "python3", package: program,
            arguments: ["-I", "-B", asset("press.py")] + arguments, limits: limits)
    }

    /// The reference document holds the page numbers and the styles; the page's
    /// own heading becomes the title.
    private static func pandocWriter(_ program: String, _ language: Language) -> Tool {
        Tool(
            program: program,
            arguments: [
                "--from", "html", "--to", "docx", "--shift-heading-level-by=-1",
                "--reference-doc", asset("reference-\(language.rawValue).docx"),
                "--lua-filter", asset("letter.lua"), "--output", "-",
                "-",
            ])
    }

    private static func asset(_ name: String) -> String {
        Bundle.module.resourceURL?.appendingPathComponent("Assets/\(name)").path ?? name
    }
}
