// SPDX-License-Identifier: EUPL-1.2

/// The first rows of a file of figures, for whoever must say what its columns mean.
public struct FigureFilePeek: Equatable, Sendable {
    public let headings: [String]
    /// At most three rows below the headings, each with the cells that it has.
    public let rows: [[String]]

    /// Refuses: a file without headings, and one that is no UTF-8 text.
    public init(_ bytes: some Sequence<UInt8>) throws(FigureFileRefusal) {
        var reader = DelimitedRows()
        var rows: [[String]] = []
        var isText = true
        func keep(_ row: borrowing DelimitedRows) -> Bool {
            guard let cells = Self.cells(of: row) else {
                isText = false
                return false
            }
            rows.append(cells)
            return rows.count < 4
        }
        if reader.take(bytes, keep) { reader.finish(keep) }
        guard isText else { throw .notText }
        guard let headings = rows.first else { throw .empty }
        self.headings = headings
        self.rows = Array(rows.dropFirst())
    }

    /// Headings that are known already; nil where there are none.
    public init?(headings: [String]) {
        guard !headings.isEmpty else { return nil }
        self.headings = headings
        rows = []
    }

    private static func cells(of row: borrowing DelimitedRows) -> [String]? {
        var cells: [String] = []
        for index in row.ends.indices {
            guard let text = String(validating: row.cell(index), as: UTF8.self),
                !text.utf8.contains(0)
            else { return nil }
            cells.append(String(text.trimmed))
        }
        return cells
    }

    /// What the column at the index is read as, by its heading; nil for one passed over.
    public func meaning(of index: Int, by mapping: FigureMapping?) -> FigureColumn? {
        let columns = FigureImportColumns(headings, mapping)
        return FigureColumn.allCases.first { columns[$0] == index }
    }

    /// Whether figures can be read by the headings without asking anybody.
    public func isUnderstood(by mapping: FigureMapping?) -> Bool {
        FigureImportColumns(headings, mapping).missing.isEmpty
    }
}

/// Why nothing of a file of figures can be read.
public enum FigureFileRefusal: Refusal {
    case empty
    case notText

    public var key: String {
        switch self {
        case .empty: "figure-file.empty"
        case .notText: "figure-file.not-text"
        }
    }

    public var rule: String? { "R-169" }

    public var sentence: Phrase {
        switch self {
        case .empty: FigureFileWords.empty
        case .notText: FigureFileWords.notText
        }
    }
}
