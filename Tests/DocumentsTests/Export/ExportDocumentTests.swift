// SPDX-License-Identifier: EUPL-1.2
import Documents
import Foundation
import Testing

struct ExportDocumentTests {
    /// `docs/export.md`, from where this file lies.
    private static let document: String? = {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in
            url.deletingLastPathComponent()
        }
        return try? String(contentsOf: root.appending(path: "docs/export.md"), encoding: .utf8)
    }()

    /// The section of the table as it must stand in the document.
    private static func section(_ table: ExportTable, for audience: Set<String>) -> String {
        let rows = table.columns.map { column in
            let key = column.isKey ? "key" : ""
            let link = column.table.map { "→ `\($0)`" } ?? ""
            let marks = [key, link].filter { !$0.isEmpty }.joined(separator: ", ")
            let note =
                audience.contains(column.name)
                ? marks
                : [marks, "staff only"]
                    .filter { !$0.isEmpty }.joined(separator: ", ")
            return "| `\(column.name)` | \(column.kind) | \(column.title) | \(note) |"
        }
        return (["### `\(table.name)`, `\(table.sheet).csv`"] + rows).joined(separator: "\n")
    }

    @Test func `the document names every table and column, and no other`() throws {
        let document = try #require(Self.document)
        let wanted = ExportedCity.staff.tables.map { table in
            Self.section(
                table,
                for: Set(ExportedCity.everyone.table(table.name)?.columns.map(\.name) ?? []))
        }
        let tables = try #require(document.split(separator: "## Tables").last)
        let lines = tables.split(separator: "\n")
            .filter { $0.hasPrefix("### `") || $0.hasPrefix("| `") }
        #expect(lines.joined(separator: "\n") == wanted.joined(separator: "\n"))
    }
}
