// SPDX-License-Identifier: EUPL-1.2

/// Keeps a large value in a place of its own, which copies share until one is changed.
///
/// To copy whatever holds it, and to compile that, costs one reference instead
/// of every field of the value.
@propertyWrapper
public struct CopiedOnWrite<Value: Sendable>: Sendable {
    /// Only whoever holds it alone changes it.
    private final class Box: @unchecked Sendable {
        var value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    private var box: Box

    public init(wrappedValue: Value) {
        box = Box(wrappedValue)
    }

    public var wrappedValue: Value {
        _read { yield box.value }
        _modify {
            if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
            yield &box.value
        }
    }
}

extension CopiedOnWrite: Equatable where Value: Equatable {
    public static func == (left: Self, right: Self) -> Bool {
        left.box === right.box || left.box.value == right.box.value
    }
}

/// Written down as the value itself.
extension CopiedOnWrite: Codable where Value: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(wrappedValue: try Value(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try box.value.encode(to: encoder)
    }
}

/// Seen from outside it is the value itself.
extension CopiedOnWrite: CustomReflectable {
    public var customMirror: Mirror { Mirror(reflecting: box.value) }
}
