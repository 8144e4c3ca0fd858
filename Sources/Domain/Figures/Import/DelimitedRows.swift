// SPDX-License-Identifier: EUPL-1.2

/// Splits a file into rows and cells while its bytes come, one row in memory at a time.
///
/// The separator, semicolon, comma or tab, is the one that divides the first row
/// into most cells. A byte-order mark is passed over.
struct DelimitedRows: Sendable {
    /// The bytes of the row's cells without separators and quotation marks.
    private(set) var bytes: [UInt8] = []
    /// Where each cell ends in `bytes`.
    private(set) var ends: [Int] = []
    /// The line that the row begins on, from 1.
    private(set) var line = 1
    private var nextLine = 1
    private var separator: UInt8?
    private var head: [UInt8] = []
    private var isQuoted = false
    private var mayEndQuote = false
    private var isAtStart = true

    /// The most bytes that a row may have; more means a quotation mark that never ends.
    static let mostBytes = 100_000
    /// Whether the row is longer than any row can be.
    var isTooLong: Bool { bytes.count > Self.mostBytes || head.count > Self.mostBytes }

    func cell(_ index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    var isBlank: Bool { bytes.isEmpty }

    /// Takes bytes in and calls back for every whole row; stops when that says so.
    mutating func take(
        _ chunk: some Sequence<UInt8>, _ isDone: (borrowing DelimitedRows) -> Bool
    ) -> Bool {
        for byte in chunk {
            guard let separator else {
                head.append(byte)
                guard byte == .newline || isTooLong else { continue }
                if isTooLong { return false }
                if !begin(isDone) { return false }
                continue
            }
            if !take(byte, separator, isDone) { return false }
        }
        return true
    }

    /// The last row, which may lack its line break.
    mutating func finish(_ isDone: (borrowing DelimitedRows) -> Bool) {
        if separator == nil, !begin(isDone) { return }
        if !bytes.isEmpty || !ends.isEmpty { _ = endRow(isDone) }
    }

    /// Finds the separator in the first line, then reads that line by it.
    private mutating func begin(_ isDone: (borrowing DelimitedRows) -> Bool) -> Bool {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
        let candidates: [UInt8] = [.semicolon, .tab, .comma]
        let counts = candidates.map { mark in head.count { $0 == mark } }
        let most = counts.max() ?? 0
        let mark = candidates[counts.firstIndex(of: most) ?? 0]
        separator = mark
        let line = head
        head = []
        for byte in line where !take(byte, mark, isDone) { return false }
        return true
    }

    private mutating func take(
        _ byte: UInt8, _ separator: UInt8, _ isDone: (borrowing DelimitedRows) -> Bool
    ) -> Bool {
        if isQuoted, !mayEndQuote {
            if byte == .quotationMark { mayEndQuote = true } else { append(byte) }
            return !isTooLong
        }
        if mayEndQuote, byte == .quotationMark {
            append(byte)
            mayEndQuote = false
            return true
        }
        switch byte {
        case separator: endCell()
        case .newline: return endRow(isDone)
        case .carriageReturn: break
        case .quotationMark where isAtStart:
            isQuoted = true
            isAtStart = false
        default: append(byte)
        }
        return !isTooLong
    }

    private mutating func append(_ byte: UInt8) {
        if byte == .newline { nextLine += 1 }
        bytes.append(byte)
        isAtStart = false
    }

    private mutating func endCell() {
        ends.append(bytes.count)
        (isQuoted, mayEndQuote, isAtStart) = (false, false, true)
    }

    private mutating func endRow(_ isDone: (borrowing DelimitedRows) -> Bool) -> Bool {
        endCell()
        nextLine += 1
        let goesOn = isBlank || isDone(self)
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        line = nextLine
        return goesOn
    }
}

extension UInt8 {
    fileprivate static let newline = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
    fileprivate static let quotationMark = UInt8(ascii: "\"")
    fileprivate static let semicolon = UInt8(ascii: ";")
    fileprivate static let comma = UInt8(ascii: ",")
    fileprivate static let tab = UInt8(ascii: "\t")
}
