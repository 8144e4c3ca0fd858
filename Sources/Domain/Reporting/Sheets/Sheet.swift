// SPDX-License-Identifier: EUPL-1.2

/// Rows and columns as a person keeps them in a spreadsheet.
///
/// What comes in and what goes out is the same: words, with numbers as Danes
/// write them.
public struct Sheet: Equatable, Sendable {
    public var name: String
    public var rows: [[SheetCell]]
    /// What the reader of the file had to assume, for whoever sent it.
    public var remarks: [Phrase]

    public init(name: String, rows: [[SheetCell]], remarks: [Phrase] = []) {
        self.name = name
        self.rows = rows
        self.remarks = remarks
    }

    /// More is no form that somebody filled in.
    public static let mostRows = 5_000
    public static let mostColumns = 200
}

/// One place of a sheet.
public struct SheetCell: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case text
        /// `12,4`: a number, as a spreadsheet program should have it too.
        case number
        /// Something that would be computed when the file is opened.
        case formula
    }

    public let text: String
    public let kind: Kind
    /// Whether whoever gets the sheet is to write here.
    public let isToBeFilled: Bool

    public init(_ text: String = "", _ kind: Kind = .text, isToBeFilled: Bool = false) {
        self.text = text
        self.kind = kind
        self.isToBeFilled = isToBeFilled
    }

    public static func number(_ text: String) -> SheetCell { SheetCell(text, .number) }
}

/// Where a cell stands, as spreadsheet programs name it: `C7`.
public struct SheetPlace: Hashable, Sendable, Comparable {
    /// Both from zero.
    public let row: Int
    public let column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    public var name: String {
        var (letters, rest) = ("", column + 1)
        while rest > 0 {
            let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
            letters = String(UnicodeScalar(letter)) + letters
            rest = (rest - 1) / 26
        }
        return "\(letters)\(row + 1)"
    }

    public static func < (left: SheetPlace, right: SheetPlace) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}
