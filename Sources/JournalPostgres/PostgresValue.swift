// SPDX-License-Identifier: EUPL-1.2

/// A parameter of a statement, sent in PostgreSQL's binary form, so that nothing needs quoting.
///
/// Source: PostgreSQL 15, 55.2.2 and `array_recv` in arrayfuncs.c.
enum PostgresValue {
    case boolean(Bool)
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
    case integers([Int64])
    case texts([String])
    case byteStrings([[UInt8]])

    /// The type's number in `pg_type`, the same in every PostgreSQL.
    var type: UInt32 {
        switch self {
        case .boolean: 16
        case .bytes: 17
        case .integer: 20
        case .text: 25
        case .byteStrings: 1001
        case .texts: 1009
        case .integers: 1016
        }
    }

    var encoded: [UInt8] {
        switch self {
        case .boolean(let truth): [truth ? 1 : 0]
        case .integer(let number): number.networkBytes
        case .text(let text): Array(text.utf8)
        case .bytes(let bytes): bytes
        case .integers(let numbers): array(of: 20, numbers.map(\.networkBytes))
        case .texts(let texts): array(of: 25, texts.map { Array($0.utf8) })
        case .byteStrings(let strings): array(of: 17, strings)
        }
    }

    private func array(of type: Int32, _ elements: [[UInt8]]) -> [UInt8] {
        let dimensions: Int32 = 1
        let holdsNull: Int32 = 0
        let firstIndex: Int32 = 1
        var form: [UInt8] = []
        form.reserveCapacity(20 + elements.reduce(0) { $0 + $1.count + 4 })
        for number in [dimensions, holdsNull, type, Int32(elements.count), firstIndex] {
            form += number.networkBytes
        }
        for element in elements {
            form += Int32(element.count).networkBytes
            form += element
        }
        return form
    }
}

extension FixedWidthInteger {
    fileprivate var networkBytes: [UInt8] {
        withUnsafeBytes(of: bigEndian) { Array($0) }
    }
}
