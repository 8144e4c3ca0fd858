// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain

/// The figures of an indicator as files.
enum FigureDownload {
    static func csv(_ call: Call) throws -> Answer {
        let indicator = try call.indicator
        let bytes = FigureCsv(rows: call.reading.records(of: indicator)).bytes
        return file(bytes, "text/csv; charset=utf-8", indicator, "csv")
    }

    static func xlsx(_ call: Call) throws -> Answer {
        let indicator = try call.indicator
        let rows = call.reading.records(of: indicator).map { $0.cells.map(\.inSheet) }
        let sheet = Sheet(
            name: indicator.id.rawValue, rows: [FigureRecord.columns.map { SheetCell($0) }] + rows)
        return file(Workbook([sheet]).bytes, Workbook.mediaType, indicator, "xlsx")
    }

    static func json(_ call: Call) throws -> Answer {
        let indicator = try call.indicator
        let reading = call.reading
        let rows = reading.records(of: indicator).map { ObservationResource($0.figure, reading) }
        return file([UInt8].json(rows), "application/json", indicator, "json")
    }

    private static func file(
        _ bytes: [UInt8], _ type: String, _ indicator: Indicator, _ ending: String
    ) -> Answer {
        var answer = Answer.bytes(bytes, type: type)
        answer.headers = [
            ("Content-Disposition", "attachment; filename=\"\(indicator.id).\(ending)\""),
            ("Cache-Control", "private, no-cache"),
        ]
        return answer
    }
}

extension FigureRecord.Cell {
    fileprivate var inSheet: SheetCell {
        switch self {
        case .text(let text): SheetCell(text)
        case .number(let number): .number(number.text())
        case .empty: SheetCell()
        }
    }
}
