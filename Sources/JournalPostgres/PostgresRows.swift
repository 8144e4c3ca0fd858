// SPDX-License-Identifier: EUPL-1.2
import CLibpq

/// The answer to a statement, every value in PostgreSQL's binary form.
final class PostgresRows {
    private let result: OpaquePointer

    /// Takes over the result and releases it at the end.
    init(_ result: OpaquePointer) {
        self.result = result
    }

    deinit {
        PQclear(result)
    }

    var count: Int { Int(PQntuples(result)) }

    func bytes(_ row: Int, _ column: Int) -> [UInt8] {
        Array(value(row, column))
    }

    func text(_ row: Int, _ column: Int) -> String {
        String(decoding: value(row, column), as: UTF8.self)
    }

    /// A `smallint`, `integer`, `bigint` or `boolean`.
    func integer(_ row: Int, _ column: Int) -> Int64 {
        let bytes = value(row, column)
        let negative = bytes.count > 1 && bytes[0] >= 0x80
        return bytes.reduce(negative ? -1 : 0) { $0 << 8 | Int64($1) }
    }

    private func value(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer {
        let (row, column) = (Int32(row), Int32(column))
        return UnsafeRawBufferPointer(
            start: PQgetvalue(result, row, column),
            count: Int(PQgetlength(result, row, column))
        )
    }
}
