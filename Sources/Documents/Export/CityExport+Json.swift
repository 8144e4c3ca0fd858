// SPDX-License-Identifier: EUPL-1.2
import Domain

extension CityExport {
    /// The version of the shape of `json`, raised when a reader would notice.
    public static let format = "tvaers-export-1"

    /// The whole city as JSON in UTF-8.
    ///
    /// Shape: `{"format", "day", "audience", "tables": {name: [row, …]}}`, each
    /// row an object on a line of its own with every column of the table. Days
    /// are `2021-10-05`, periods `2021-summer`, amounts whole øre, what is not
    /// stated is null. The tables and columns are those of `docs/export.md`.
    public var json: [UInt8] {
        let head =
            """
            {
            "format": "\(CityExport.format)",
            "day": "\(day)",
            "audience": "\(audience.name)",
            "tables": {

            """
        let tables = tables.map { table in
            "\"\(table.name)\": [\n" + table.jsonRows.joined(separator: ",\n") + "\n]"
        }
        return Array((head + tables.joined(separator: ",\n") + "\n}\n}\n").utf8)
    }
}

extension ExportTable {
    fileprivate var jsonRows: [String] {
        rows.map { row in
            JsonText.object(zip(columns, row).map { ($0.name, $1.json) }).line
        }
    }
}

extension ExportValue {
    fileprivate var json: JsonText {
        switch self {
        case .nothing: .null
        case .text(let text), .code(let text, _): .text(text)
        case .number(let number): .number(number)
        case .decimal(let number): .number(number.description)
        case .amount(let amount): .number(amount.oere)
        case .day(let day): .text(day.description)
        case .period(let period): .text(period.description)
        case .flag(let flag): .flag(flag)
        case .shape(let rings): JsonText(geometry: rings)
        }
    }

    /// The shape as GeoJSON, for formats that know only text.
    public static func geometryText(_ rings: [[Coordinate]]) -> String? {
        rings.isEmpty ? nil : JsonText(geometry: rings).line
    }
}
