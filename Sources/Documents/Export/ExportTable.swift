// SPDX-License-Identifier: EUPL-1.2
import Domain

/// One kind of fact as rows and columns, which every format writes in its own way.
public struct ExportTable: Equatable, Sendable {
    /// The name in JSON and SQL, `activities`.
    public let name: String
    /// The name of its file among the spreadsheets, in Danish, `aktiviteter`.
    public let sheet: String
    public let columns: [ExportColumn]
    /// Each with one value for every column, ordered by the key.
    public let rows: [[ExportValue]]
}

/// What one place of every row holds.
public struct ExportColumn: Equatable, Sendable {
    /// How the values are written and counted.
    public enum Kind: Sendable {
        case text, code, number, decimal, oere, day, period, flag, shape
    }

    /// The name in JSON and SQL, `forecast_finish`.
    public let name: String
    /// What stands above the column in a spreadsheet, in Danish.
    public let title: String
    public let kind: Kind
    /// The table whose `id` the value names.
    public let table: String?
    /// Whether it is part of what no two rows share.
    public let isKey: Bool
}

/// One fact of a row.
public enum ExportValue: Equatable, Sendable {
    /// The city doesn't say.
    case nothing
    case text(String)
    /// A word of ours, and what it says to people.
    case code(String, Phrase)
    case number(Int)
    case decimal(Quantity)
    case amount(Kroner)
    case day(Day)
    case period(Period)
    case flag(Bool)
    /// The outer rings of an area; a single point marks a place.
    case shape([[Coordinate]])
}

// MARK: - Making one

extension ExportTable {
    init<Row>(_ name: String, _ sheet: String, of rows: [Row], _ fields: [ExportField<Row>]) {
        self.name = name
        self.sheet = sheet
        columns = fields.map(\.column)
        self.rows = rows.map { row in fields.map { $0.value(row) } }
    }
}

/// A column and where its values come from.
struct ExportField<Row> {
    let column: ExportColumn
    let value: (Row) -> ExportValue

    private init<Value>(
        _ name: String, _ title: String, _ kind: ExportColumn.Kind, to table: String? = nil,
        isKey: Bool = false, _ read: @escaping (Row) -> Value?,
        _ wrap: @escaping (Value) -> ExportValue
    ) {
        column = ExportColumn(name: name, title: title, kind: kind, table: table, isKey: isKey)
        value = { read($0).map(wrap) ?? .nothing }
    }

    static func id<Subject>(_ read: @escaping (Row) -> ID<Subject>) -> Self {
        Self("id", "id", .text, isKey: true, read) { .text($0.rawValue) }
    }

    /// The id of a row in another table; with `isKey`, one of those that the row belongs to.
    static func link<Subject>(
        _ name: String, _ title: String, to table: String, isKey: Bool = false,
        _ read: @escaping (Row) -> ID<Subject>?
    ) -> Self {
        Self(name, title, .text, to: table, isKey: isKey, read) { .text($0.rawValue) }
    }

    static func text(
        _ name: String, _ title: String, isKey: Bool = false, _ read: @escaping (Row) -> String?
    ) -> Self {
        Self(name, title, .text, isKey: isKey, read, ExportValue.text)
    }

    /// One of a few words, which a spreadsheet says in Danish.
    static func code<Word: RawRepresentable<String>>(
        _ name: String, _ title: String, isKey: Bool = false,
        _ read: @escaping (Row) -> Word?, _ phrase: @escaping (Word) -> Phrase
    ) -> Self {
        Self(name, title, .code, isKey: isKey, read) { .code($0.rawValue, phrase($0)) }
    }

    static func code(
        _ name: String, _ title: String,
        _ read: @escaping (Row) -> (word: String, phrase: Phrase)?
    ) -> Self {
        Self(name, title, .code, read) { .code($0.word, $0.phrase) }
    }

    static func number(
        _ name: String, _ title: String, isKey: Bool = false, _ read: @escaping (Row) -> Int?
    ) -> Self {
        Self(name, title, .number, isKey: isKey, read, ExportValue.number)
    }

    static func decimal(
        _ name: String, _ title: String, _ read: @escaping (Row) -> Quantity?
    ) -> Self {
        Self(name, title, .decimal, read, ExportValue.decimal)
    }

    static func amount(_ name: String, _ title: String, _ read: @escaping (Row) -> Kroner?) -> Self
    {
        Self(name, title, .oere, read, ExportValue.amount)
    }

    static func day(
        _ name: String, _ title: String, isKey: Bool = false, _ read: @escaping (Row) -> Day?
    ) -> Self {
        Self(name, title, .day, isKey: isKey, read, ExportValue.day)
    }

    static func period(
        _ name: String, _ title: String, isKey: Bool = false, _ read: @escaping (Row) -> Period?
    ) -> Self {
        Self(name, title, .period, isKey: isKey, read, ExportValue.period)
    }

    static func flag(
        _ name: String, _ title: String, isKey: Bool = false, _ read: @escaping (Row) -> Bool
    ) -> Self {
        Self(name, title, .flag, isKey: isKey, read, ExportValue.flag)
    }

    static func shape(
        _ name: String, _ title: String, _ read: @escaping (Row) -> [[Coordinate]]?
    ) -> Self {
        Self(name, title, .shape, read, ExportValue.shape)
    }
}
