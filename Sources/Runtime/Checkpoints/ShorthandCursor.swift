// SPDX-License-Identifier: EUPL-1.2

/// The bytes are not what `Shorthand` writes for the value that is wanted.
struct NotAsWritten: Error {
    let why: String
}

/// A place in what `Shorthand` has written; nothing is read beyond its end.
struct ShorthandCursor {
    private let bytes: ArraySlice<UInt8>
    private(set) var place: Int
    private var texts: [String] = []

    init(_ bytes: ArraySlice<UInt8>) throws(NotAsWritten) {
        self.bytes = bytes
        place = bytes.startIndex
        for _ in 0..<(try count()) {
            texts.append(String(decoding: try run(of: try count()), as: UTF8.self))
        }
    }

    var isAtEnd: Bool { place == bytes.endIndex }

    /// Whether the innermost object or list has nothing more.
    func isBeforeEnd() throws(NotAsWritten) -> Bool { try peek() == .end }

    mutating func take(_ mark: Shorthand.Mark) throws(NotAsWritten) {
        let found = try nextMark()
        guard found == mark else { throw NotAsWritten(why: "\(found) stands where \(mark) should") }
    }

    /// Steps over the mark if it comes next.
    mutating func skip(_ mark: Shorthand.Mark) throws(NotAsWritten) -> Bool {
        guard try peek() == mark else { return false }
        place += 1
        return true
    }

    mutating func bool() throws(NotAsWritten) -> Bool {
        if try skip(.yes) { return true }
        try take(.no)
        return false
    }

    mutating func integer<Number: FixedWidthInteger>() throws(NotAsWritten) -> Number {
        try take(.number)
        let bits = try number()
        let value = Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1)
        guard let number = Number(exactly: value) else {
            throw NotAsWritten(why: "\(value) is beyond \(Number.self)")
        }
        return number
    }

    mutating func fraction() throws(NotAsWritten) -> Double {
        try take(.fraction)
        let bits = try run(of: 8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Double(bitPattern: bits)
    }

    mutating func text() throws(NotAsWritten) -> String {
        try take(.text)
        return try text(numbered: try number())
    }

    /// The name of the member that comes next; nil at the end of the object.
    mutating func member() throws(NotAsWritten) -> String? {
        let number = try number()
        return number == 0 ? nil : try text(numbered: number - 1)
    }

    /// Steps over the name of the member if it comes next.
    mutating func skip(member name: String) throws(NotAsWritten) -> Bool {
        let before = place
        if try member() == name { return true }
        place = before
        return false
    }

    /// Steps over the member if it comes next and is null.
    mutating func skip(nullMember name: String) throws(NotAsWritten) -> Bool {
        let before = place
        if try skip(member: name), try skip(.null) { return true }
        place = before
        return false
    }

    /// Whether the member comes next; no step.
    mutating func isBefore(member name: String) throws(NotAsWritten) -> Bool {
        let before = place
        defer { place = before }
        return try member() == name
    }

    /// The names of all the members that come, without a step.
    func comingMembers() throws(NotAsWritten) -> [String] {
        var ahead = self
        var names: [String] = []
        while let name = try ahead.member() {
            names.append(name)
            try ahead.skipValue()
        }
        return names
    }

    /// Steps over what is left of the innermost object or list, and its end.
    mutating func skipRest(ofObject isObject: Bool) throws(NotAsWritten) {
        while isObject ? try member() != nil : try !skip(.end) { try skipValue() }
    }

    mutating func skipValue() throws(NotAsWritten) {
        switch try nextMark() {
        case .null, .no, .yes: break
        case .number, .text: _ = try number()
        case .fraction: _ = try run(of: 8)
        case .object: try skipRest(ofObject: true)
        case .list: try skipRest(ofObject: false)
        case .end: throw NotAsWritten(why: "an end stands where a value should")
        }
    }
}

// MARK: - Bytes

extension ShorthandCursor {
    private func peek() throws(NotAsWritten) -> Shorthand.Mark {
        guard place < bytes.endIndex, let mark = Shorthand.Mark(rawValue: bytes[place]) else {
            throw NotAsWritten(why: "no kind of value begins here")
        }
        return mark
    }

    private mutating func nextMark() throws(NotAsWritten) -> Shorthand.Mark {
        let mark = try peek()
        place += 1
        return mark
    }

    private mutating func number() throws(NotAsWritten) -> UInt64 {
        var number: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard place < bytes.endIndex else { break }
            let byte = bytes[place]
            place += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
        }
        throw NotAsWritten(why: "a number does not end")
    }

    private mutating func count() throws(NotAsWritten) -> Int {
        guard let count = Int(exactly: try number()), count <= bytes.endIndex - place else {
            throw NotAsWritten(why: "more is announced than there is")
        }
        return count
    }

    private mutating func run(of length: Int) throws(NotAsWritten) -> ArraySlice<UInt8> {
        guard length <= bytes.endIndex - place else {
            throw NotAsWritten(why: "the bytes end too early")
        }
        defer { place += length }
        return bytes[place..<(place + length)]
    }

    private func text(numbered number: UInt64) throws(NotAsWritten) -> String {
        guard number < UInt64(texts.count) else {
            throw NotAsWritten(why: "text no. \(number) is not in the table")
        }
        return texts[Int(number)]
    }
}
