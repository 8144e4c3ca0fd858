// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import Foundation
import GRDB

/// A SQLite file for analysts: the tables of an export with their links as foreign keys.
enum RelationalFile {
    /// Writes beside the path first, so that half a file never bears its name.
    static func write(_ export: CityExport, to path: String) throws {
        let unfinished = path + ".unfinished"
        try? FileManager.default.removeItem(atPath: unfinished)
        defer { try? FileManager.default.removeItem(atPath: unfinished) }
        let file = try DatabaseQueue(path: unfinished)
        try file.write { database in
            let tables = export.tables
            for table in tables { try database.execute(sql: definition(of: table)) }
            for table in tables { try fill(table, of: database) }
            try database.execute(
                sql: "CREATE TABLE export (day TEXT, audience TEXT, format TEXT) STRICT")
            try database.execute(
                sql: "INSERT INTO export VALUES (?, ?, ?)",
                arguments: [export.day.description, export.audience.name, CityExport.format])
            for view in RelationalView.allCases { try database.execute(sql: view.sql) }
        }
        try file.close()
        try FileManager.default.moveItem(atPath: unfinished, toPath: path)
    }

    private static func definition(of table: ExportTable) -> String {
        let keys = table.columns.filter(\.isKey).map(\.name)
        let key =
            keys.isEmpty ? [] : ["PRIMARY KEY (\(keys.map(quoted).joined(separator: ", ")))"]
        let lines = table.columns.map(definition(of:)) + key
        return "CREATE TABLE \(quoted(table.name)) (\(lines.joined(separator: ", "))) STRICT"
    }

    private static func fill(_ table: ExportTable, of database: Database) throws {
        let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
        let insertion = try database.makeStatement(
            sql: "INSERT INTO \(quoted(table.name)) VALUES (\(marks))")
        for row in table.rows {
            try insertion.execute(arguments: StatementArguments(row.map(value)))
        }
    }

    /// Links are checked when everything is written, for some run in a ring.
    private static func definition(of column: ExportColumn) -> String {
        let type =
            switch column.kind {
            case .text, .code, .day, .period, .shape: "TEXT"
            case .number, .oere, .flag: "INTEGER"
            case .decimal: "REAL"
            }
        let link = column.table.map {
            " REFERENCES \(quoted($0)) (id) DEFERRABLE INITIALLY DEFERRED"
        }
        return "\(quoted(column.name)) \(type)\(column.isKey ? " NOT NULL" : "")\(link ?? "")"
    }

    /// Our names are plain words, and some of them are words of SQL: `case`.
    private static func quoted(_ name: String) -> String { "\"\(name)\"" }

    private static func value(_ value: ExportValue) -> (any DatabaseValueConvertible)? {
        switch value {
        case .nothing: nil
        case .text(let text), .code(let text, _): text
        case .number(let number): number
        case .decimal(let number): Double(number.description)
        case .amount(let amount): amount.oere
        case .day(let day): day.description
        case .period(let period): period.description
        case .flag(let flag): flag
        case .shape(let rings): ExportValue.geometryText(rings)
        }
    }
}

/// Questions that analysts ask first, answered with names instead of ids.
private enum RelationalView: CaseIterable {
    case promises, areasAndResponsible, departmentsWaiting

    var sql: String {
        switch self {
        case .promises:
            """
            CREATE VIEW promise_overview AS
            SELECT a.id, a.name, i.name AS initiative, d.name AS department, p.title AS post,
                a.promised_until, a.forecast_finish, a.finished, l.days_late,
                c.name AS caused_by, cd.name AS caused_by_department
            FROM activities a
            JOIN initiatives i ON i.id = a.initiative
            JOIN posts p ON p.id = a.responsible
            JOIN organizations o ON o.id = p.organization
            JOIN organizations d ON d.id = o.department
            LEFT JOIN late_promises l ON l.activity = a.id AND NOT l.is_fixed_day
            LEFT JOIN activities c ON c.id = l.caused_by
            LEFT JOIN posts cp ON cp.id = c.responsible
            LEFT JOIN organizations co ON co.id = cp.organization
            LEFT JOIN organizations cd ON cd.id = co.department
            WHERE a.promised_until IS NOT NULL
            ORDER BY l.days_late DESC, a.promised_until
            """
        case .areasAndResponsible:
            """
            CREATE VIEW area_overview AS
            SELECT a.id, a.kind, a.name, a.standing, p.title AS responsible,
                o.name AS organization, a.responsible_since
            FROM areas a
            LEFT JOIN posts p ON p.id = a.responsible
            LEFT JOIN organizations o ON o.id = p.organization
            ORDER BY a.kind, a.name
            """
        case .departmentsWaiting:
            """
            CREATE VIEW department_waits AS
            SELECT wd.name AS waits, fd.name AS waits_for, count(*) AS activities,
                sum(w.days) AS days
            FROM waits w
            JOIN activities wa ON wa.id = w.activity
            JOIN posts wp ON wp.id = wa.responsible
            JOIN organizations wo ON wo.id = wp.organization
            JOIN organizations wd ON wd.id = wo.department
            JOIN activities fa ON fa.id = w.waits_for
            JOIN posts fp ON fp.id = fa.responsible
            JOIN organizations fo ON fo.id = fp.organization
            JOIN organizations fd ON fd.id = fo.department
            GROUP BY wd.id, fd.id
            ORDER BY days DESC
            """
        }
    }
}
