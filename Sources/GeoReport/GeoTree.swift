// SPDX-License-Identifier: EUPL-1.2

/// What another server has answered, read without believing any of it.
///
/// XML and JSON become the same: numbers stay the texts that they were written
/// as, so that no long id loses its end.
indirect enum GeoTree: Equatable, Sendable {
    case text(String)
    case list([GeoTree])
    /// In order; a name may repeat.
    case fields([(name: String, value: GeoTree)])
    case nothing

    /// How deep an answer may be folded into itself.
    static let depthLimit = 32

    static func == (left: GeoTree, right: GeoTree) -> Bool {
        switch (left, right) {
        case (.text(let left), .text(let right)): left == right
        case (.list(let left), .list(let right)): left == right
        case (.fields(let left), .fields(let right)): left.elementsEqual(right) { $0 == $1 }
        case (.nothing, .nothing): true
        default: false
        }
    }

    /// Reads whatever it is; nil when it is neither XML nor JSON.
    init?(_ bytes: [UInt8]) {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let first = bytes.first(where: { $0 > 0x20 }) else { return nil }
        let tree =
            first == UInt8(ascii: "<") ? XmlTree.read(bytes) : JsonTree.read(bytes)
        guard let tree else { return nil }
        self = tree
    }

    /// The first value of the name.
    subscript(name: String) -> GeoTree? {
        guard case .fields(let fields) = self else { return nil }
        return fields.first { $0.name == name }?.value
    }

    /// The text, when there is any.
    var said: String? {
        guard case .text(let text) = self,
            let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return nil }
        return String(text[first...last])
    }

    /// The things of an answer, whether they came as an array, as repeated
    /// elements, within one more name, or as one alone.
    func things(_ name: String) -> [GeoTree] {
        switch self {
        case .list(let all): return all.flatMap { $0[name]?.things(name) ?? [$0] }
        case .fields(let fields):
            let named = fields.filter { $0.name == name }.map(\.value)
            if !named.isEmpty { return named.flatMap { $0.things(name) } }
            // One object whose only field is a list holds that list: {"requests": […]}.
            if fields.count == 1, case .list(let all) = fields[0].value { return all }
            return [self]
        case .text, .nothing: return []
        }
    }
}
