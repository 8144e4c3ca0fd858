// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// Reads the files of spreadsheet programs.
public struct Sheets: Sendable {
    private let queue = Queue(atOnce: 2, waiting: 40)

    public init() {}

    /// The first sheet of an xlsx file, or the CSV file, by what is in it.
    ///
    /// Refuses with `FileRefusal` what is broken, locked, holds macros or would
    /// unpack to far more than a sheet is, and with `SheetRefusal` what is no
    /// sheet that somebody filled in. Throws `PrintFault` when the program that
    /// reads it is not there or does not finish.
    public func read(_ bytes: [UInt8], named name: String) async throws -> Sheet {
        guard !bytes.isEmpty else { throw FileRefusal.empty }
        // The old Excel format, which nothing here reads.
        guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { throw SheetRefusal.notText }
        guard bytes.starts(with: [0x50, 0x4B]) else {
            return try Sheet(csv: bytes, name: name)
        }
        guard let archive = Archive(bytes) else { throw FileRefusal.broken }
        guard try archive.isWorkbook else { throw SheetRefusal.notText }
        return try Sheet(read: try await run(.sheetReader, on: bytes))
    }

    private func run(_ tool: Tool, on bytes: [UInt8]) async throws -> [UInt8] {
        do {
            return try await queue.run { try await tool.run(bytes) }
        } catch PrintFault.failed {
            // The file made the program give up, so it is the file that is told about.
            throw FileRefusal.broken
        }
    }
}

extension Tool {
    /// Python of the system, which sees nothing of what the user has installed.
    fileprivate static var sheetReader: Tool {
        let script = Bundle.module.resourceURL?.appendingPathComponent("Assets/sheets.py").path
        return Tool(
            program: "python3", arguments: ["-I", "-B", script ?? "sheets.py"],
            limits: Limits(seconds: 30, memory: 1_000_000_000, output: 20_000_000))
    }
}

/// A sheet as the program reads it.
private struct WireSheet: Decodable {
    struct Cell: Decodable {
        let kind: String
        let text: String
    }

    let name: String
    let rows: [[Cell?]]
}

extension Sheet {
    fileprivate init(read json: [UInt8]) throws {
        guard let wire = try? JSONDecoder().decode(WireSheet.self, from: Data(json)) else {
            throw FileRefusal.broken
        }
        guard wire.rows.contains(where: { !$0.isEmpty }) else { throw SheetRefusal.empty }
        guard wire.rows.count <= Sheet.mostRows else { throw SheetRefusal.tooManyRows }
        let widest = wire.rows.map(\.count).max() ?? 0
        guard widest <= Sheet.mostColumns else { throw SheetRefusal.tooManyColumns(widest) }
        self.init(
            name: wire.name, rows: wire.rows.map { row in row.map { SheetCell(read: $0) } })
    }
}

extension SheetCell {
    fileprivate init(read cell: WireSheet.Cell?) {
        guard let cell else {
            self.init()
            return
        }
        let isFormula = cell.kind == "formula" || cell.text.looksLikeFormula
        self.init(cell.text, isFormula ? .formula : cell.kind == "number" ? .number : .text)
    }
}
