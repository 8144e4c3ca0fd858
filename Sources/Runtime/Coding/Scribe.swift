// SPDX-License-Identifier: EUPL-1.2

/// A written form, told token by token what stands in a value.
protocol Notation {
    mutating func beginObject()
    /// The value of the member follows.
    mutating func member(_ key: String)
    mutating func endObject()
    mutating func beginList()
    /// One more value of the list follows.
    mutating func element()
    mutating func endList()
    mutating func null()
    mutating func write(_ value: Bool)
    mutating func write(_ value: Int64)
    mutating func write(_ value: Double)
    mutating func write(_ value: String)
}

/// Writes values down in one pass, by what `Codable` says is in them.
///
/// No tree of the value is built, which is what makes Foundation's encoders
/// slow. An object or list ends when something is written around it, or when
/// the value that began it has been written.
final class Scribe<Form: Notation>: Encoder {
    private(set) var form: Form
    private var open: [IsObject] = []
    private typealias IsObject = Bool

    init(_ form: Form) { self.form = form }

    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    func write(_ value: some Encodable) throws {
        let depth = open.count
        try value.encode(to: self)
        close(to: depth)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(ObjectScribe(self, depth: begin(isObject: true)))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        ListScribe(self, depth: begin(isObject: false))
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { ValueScribe(scribe: self) }

    /// Answers how many are open with this one.
    private func begin(isObject: Bool) -> Int {
        if isObject { form.beginObject() } else { form.beginList() }
        open.append(isObject)
        return open.count
    }

    private func close(to depth: Int) {
        while open.count > depth {
            if open.removeLast() { form.endObject() } else { form.endList() }
        }
    }

    fileprivate func member(_ key: String, at depth: Int) {
        close(to: depth)
        form.member(key)
    }

    fileprivate func element(at depth: Int) {
        close(to: depth)
        form.element()
    }

    fileprivate func null() { form.null() }
    fileprivate func put(_ value: Bool) { form.write(value) }
    fileprivate func put(_ value: Int64) { form.write(value) }
    fileprivate func put(_ value: Double) { form.write(value) }
    fileprivate func put(_ value: String) { form.write(value) }

    fileprivate func put(number: some FixedWidthInteger) throws {
        guard let value = Int64(exactly: number) else {
            throw EncodingError.invalidValue(
                number, .init(codingPath: [], debugDescription: "\(number) is beyond 64 bits"))
        }
        form.write(value)
    }
}

private struct ObjectScribe<Form: Notation, Key: CodingKey>: KeyedEncodingContainerProtocol {
    private let scribe: Scribe<Form>
    private let depth: Int

    init(_ scribe: Scribe<Form>, depth: Int) {
        self.scribe = scribe
        self.depth = depth
    }

    var codingPath: [any CodingKey] { [] }

    private func at(_ key: Key) -> Scribe<Form> {
        scribe.member(key.stringValue, at: depth)
        return scribe
    }

    func encodeNil(forKey key: Key) { at(key).null() }
    func encode(_ value: Bool, forKey key: Key) { at(key).put(value) }
    func encode(_ value: String, forKey key: Key) { at(key).put(value) }
    func encode(_ value: Double, forKey key: Key) { at(key).put(value) }
    func encode(_ value: Float, forKey key: Key) { at(key).put(Double(value)) }
    func encode<Number: FixedWidthInteger & Encodable>(_ value: Number, forKey key: Key) throws {
        try at(key).put(number: value)
    }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        try at(key).write(value)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> { at(key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        at(key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { preconditionFailure("no value here has a superclass") }
    func superEncoder(forKey key: Key) -> any Encoder { at(key) }
}

private struct ListScribe<Form: Notation>: UnkeyedEncodingContainer {
    private let scribe: Scribe<Form>
    private let depth: Int
    private(set) var count = 0

    init(_ scribe: Scribe<Form>, depth: Int) {
        self.scribe = scribe
        self.depth = depth
    }

    var codingPath: [any CodingKey] { [] }

    private mutating func next() -> Scribe<Form> {
        count += 1
        scribe.element(at: depth)
        return scribe
    }

    mutating func encodeNil() { next().null() }
    mutating func encode(_ value: Bool) { next().put(value) }
    mutating func encode(_ value: String) { next().put(value) }
    mutating func encode(_ value: Double) { next().put(value) }
    mutating func encode(_ value: Float) { next().put(Double(value)) }
    mutating func encode<Number: FixedWidthInteger & Encodable>(_ value: Number) throws {
        try next().put(number: value)
    }
    mutating func encode<Value: Encodable>(_ value: Value) throws { try next().write(value) }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> { next().container(keyedBy: type) }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        next().unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { next() }
}

private struct ValueScribe<Form: Notation>: SingleValueEncodingContainer {
    let scribe: Scribe<Form>

    var codingPath: [any CodingKey] { [] }

    func encodeNil() { scribe.null() }
    func encode(_ value: Bool) { scribe.put(value) }
    func encode(_ value: String) { scribe.put(value) }
    func encode(_ value: Double) { scribe.put(value) }
    func encode(_ value: Float) { scribe.put(Double(value)) }
    func encode<Number: FixedWidthInteger & Encodable>(_ value: Number) throws {
        try scribe.put(number: value)
    }
    func encode<Value: Encodable>(_ value: Value) throws { try scribe.write(value) }
}
