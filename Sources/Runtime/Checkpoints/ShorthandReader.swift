// SPDX-License-Identifier: EUPL-1.2

/// Reads what a scribe has written in shorthand, in the same order.
///
/// Members are read in the order that their type writes them, which is how the
/// compiler makes both; one in another place is refused. One that its type does
/// not read is passed over.
final class ShorthandReader: Decoder {
    fileprivate var cursor: ShorthandCursor
    /// Those that are being read, each an object or else a list.
    private var open: [Bool] = []

    init(_ bytes: ArraySlice<UInt8>) throws {
        cursor = try ShorthandCursor(bytes)
    }

    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let (depth, place) = (open.count, cursor.place)
        let value = try Value(from: self)
        try close(to: depth)
        // A type without properties reads nothing.
        if cursor.place == place { try cursor.skipValue() }
        return value
    }

    /// The value that is all there is.
    func readAll<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let value = try read(type)
        guard cursor.isAtEnd else { throw NotAsWritten(why: "more follows after the value") }
        return value
    }

    func container<Key: CodingKey>(
        keyedBy type: Key.Type
    ) throws -> KeyedDecodingContainer<Key> {
        try cursor.take(.object)
        open.append(true)
        return KeyedDecodingContainer(ObjectReader(reader: self, depth: open.count))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try cursor.take(.list)
        open.append(false)
        return ListReader(reader: self, depth: open.count)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { ValueReader(reader: self) }

    fileprivate func close(to depth: Int) throws {
        while open.count > depth {
            try cursor.skipRest(ofObject: open.removeLast())
        }
    }
}

private struct ObjectReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let reader: ShorthandReader
    let depth: Int

    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] {
        // Whoever then reads a member meets the same error again.
        ((try? reader.cursor.comingMembers()) ?? []).compactMap(Key.init)
    }

    func contains(_ key: Key) -> Bool {
        (try? reader.close(to: depth)) != nil
            && (try? reader.cursor.isBefore(member: key.stringValue)) == true
    }

    private func at(_ key: Key) throws -> ShorthandReader {
        try reader.close(to: depth)
        let name = try reader.cursor.member()
        guard name == key.stringValue else {
            throw NotAsWritten(why: "\(name ?? "the end") stands where \(key.stringValue) should")
        }
        return reader
    }

    func decodeNil(forKey key: Key) throws -> Bool {
        try reader.cursor.skip(nullMember: key.stringValue)
    }

    /// The same as the default, which looks at the name three times.
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try reader.close(to: depth)
        guard try reader.cursor.skip(member: key.stringValue), try !reader.cursor.skip(.null)
        else { return nil }
        return try reader.read(type)
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try at(key).cursor.bool() }
    func decode(_ type: String.Type, forKey key: Key) throws -> String {
        try at(key).cursor.text()
    }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
        try at(key).cursor.fraction()
    }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float {
        Float(try at(key).cursor.fraction())
    }
    func decode<Number: FixedWidthInteger & Decodable>(
        _ type: Number.Type, forKey key: Key
    ) throws -> Number { try at(key).cursor.integer() }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try at(key).read(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { try at(key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try at(key).unkeyedContainer()
    }

    func superDecoder() -> any Decoder { preconditionFailure("no value here has a superclass") }
    func superDecoder(forKey key: Key) throws -> any Decoder { try at(key) }
}

private struct ListReader: UnkeyedDecodingContainer {
    let reader: ShorthandReader
    let depth: Int
    private(set) var currentIndex = 0

    init(reader: ShorthandReader, depth: Int) {
        self.reader = reader
        self.depth = depth
    }

    var codingPath: [any CodingKey] { [] }
    /// Not written: the list is read to its end.
    var count: Int? { nil }

    var isAtEnd: Bool {
        // After an error nothing more can be read, and that is said there.
        (try? reader.close(to: depth)) == nil || (try? reader.cursor.isBeforeEnd()) != false
    }

    private mutating func next() throws -> ShorthandReader {
        try reader.close(to: depth)
        currentIndex += 1
        return reader
    }

    mutating func decodeNil() throws -> Bool { try next().cursor.skip(.null) }
    mutating func decode(_ type: Bool.Type) throws -> Bool { try next().cursor.bool() }
    mutating func decode(_ type: String.Type) throws -> String { try next().cursor.text() }
    mutating func decode(_ type: Double.Type) throws -> Double { try next().cursor.fraction() }
    mutating func decode(_ type: Float.Type) throws -> Float {
        Float(try next().cursor.fraction())
    }
    mutating func decode<Number: FixedWidthInteger & Decodable>(
        _ type: Number.Type
    ) throws -> Number { try next().cursor.integer() }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try next().read(type)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> { try next().container(keyedBy: type) }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try next() }
}

private struct ValueReader: SingleValueDecodingContainer {
    let reader: ShorthandReader

    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { (try? reader.cursor.skip(.null)) == true }
    func decode(_ type: Bool.Type) throws -> Bool { try reader.cursor.bool() }
    func decode(_ type: String.Type) throws -> String { try reader.cursor.text() }
    func decode(_ type: Double.Type) throws -> Double { try reader.cursor.fraction() }
    func decode(_ type: Float.Type) throws -> Float { Float(try reader.cursor.fraction()) }
    func decode<Number: FixedWidthInteger & Decodable>(
        _ type: Number.Type
    ) throws -> Number { try reader.cursor.integer() }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try reader.read(type) }
}
