// SPDX-License-Identifier: EUPL-1.2

/// Reads plain XML into a tree: elements and texts.
///
/// Attributes are passed over. Nothing is ever looked up: an entity of the
/// document's own, or a document type that could hold one, ends the reading.
///
/// Source: Extensible Markup Language 1.0, fifth edition.
struct XmlTree {
    private var rest: ArraySlice<UInt8>

    /// An element that is being read.
    private struct Open {
        let name: String
        var fields: [(name: String, value: GeoTree)] = []
        var text: [UInt8] = []

        /// An element with elements is those, and a text otherwise.
        var tree: GeoTree {
            if !fields.isEmpty { return .fields(fields) }
            return text.isEmpty ? .nothing : .text(String(decoding: text, as: UTF8.self))
        }
    }

    /// The outermost element.
    static func read(_ bytes: ArraySlice<UInt8>) -> GeoTree? {
        var reader = XmlTree(rest: bytes)
        return reader.element()
    }

    private init(rest: ArraySlice<UInt8>) {
        self.rest = rest
    }

    private mutating func element() -> GeoTree? {
        var open: [Open] = []
        while !rest.isEmpty {
            let text = rest.prefix { $0 != UInt8(ascii: "<") }
            rest = rest.dropFirst(text.count)
            if !open.isEmpty {
                guard let plain = Self.plain(text) else { return nil }
                open[open.count - 1].text += plain
            }
            if rest.isEmpty { return nil }
            if skip("<?", to: "?>") || skip("<!--", to: "-->") { continue }
            if let raw = between("<![CDATA[", "]]>") {
                guard !open.isEmpty else { return nil }
                open[open.count - 1].text += raw
                continue
            }
            guard let tag = between("<", ">"), tag.first != UInt8(ascii: "!") else { return nil }
            if tag.first == UInt8(ascii: "/") {
                guard let closed = open.popLast(), closed.name == Self.name(tag.dropFirst()) else {
                    return nil
                }
                if let whole = Self.close(closed, &open) { return whole }
            } else {
                guard let name = Self.name(tag), open.count < GeoTree.depthLimit else {
                    return nil
                }
                if tag.last != UInt8(ascii: "/") {
                    open.append(Open(name: name))
                } else if let whole = Self.close(Open(name: name), &open) {
                    return whole
                }
            }
        }
        return nil
    }

    /// Puts the element into the one around it; answers it when there is none.
    private static func close(_ element: Open, _ open: inout [Open]) -> GeoTree? {
        guard !open.isEmpty else { return element.tree }
        open[open.count - 1].fields.append((element.name, element.tree))
        return nil
    }

    private mutating func skip(_ start: String, to end: String) -> Bool {
        between(start, end) != nil
    }

    /// What stands between the two, when the rest begins with the first.
    private mutating func between(_ start: String, _ end: String) -> ArraySlice<UInt8>? {
        let mark = Array(end.utf8)
        guard rest.starts(with: Array(start.utf8)) else { return nil }
        let inner = rest.dropFirst(start.utf8.count)
        guard let place = inner.firstRange(of: mark) else { return nil }
        rest = rest[place.upperBound...]
        return inner[..<place.lowerBound]
    }

    /// The name of a tag, without a prefix of a namespace.
    private static func name(_ tag: ArraySlice<UInt8>) -> String? {
        let name = tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
        let text = String(decoding: name, as: UTF8.self)
        return text.split(separator: ":").last.map(String.init)
    }

    /// The text with its entities read; nil for one that nobody but the document knows.
    private static func plain(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = text
        while let place = rest.firstIndex(of: UInt8(ascii: "&")) {
            bytes += rest[..<place]
            rest = rest[(place + 1)...]
            guard let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(of: String(decoding: rest[..<end], as: UTF8.self))
            else { return nil }
            bytes += String(scalar).utf8
            rest = rest[(end + 1)...]
        }
        return bytes + rest
    }

    private static func scalar(of entity: String) -> Unicode.Scalar? {
        switch entity {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default:
            if entity.hasPrefix("#x") {
                UInt32(entity.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
            } else if entity.hasPrefix("#") {
                UInt32(entity.dropFirst()).flatMap(Unicode.Scalar.init)
            } else {
                nil
            }
        }
    }
}
