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
        let workbook = Workbook(
            name: indicator.id.rawValue, columns: FigureRecord.columns,
            rows: call.reading.records(of: indicator).map { $0.cells.map(\.inWorkbook) })
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        return file(workbook.bytes, type, indicator, "xlsx")
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
    fileprivate var inWorkbook: Workbook.Cell {
        switch self {
        case .text(let text): text.isEmpty ? .empty : .text(text)
        case .number(let number): .number(number.description)
        case .empty: .empty
        }
    }
}
