// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A city written out, one fact a line, the same for equal cities.
struct CityLines {
    private(set) var lines: [String] = []

    init(of city: City) { write(city, at: "") }

    private mutating func write(_ value: Any, at path: String) {
        if let text = CityLines.text(of: value) {
            lines.append("\(path) = \(text)")
            return
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional:
            if let some = mirror.children.first { write(some.value, at: path) }
        case .dictionary, .set:
            for (key, child) in mirror.children.map(CityLines.entry).sorted(by: { $0.0 < $1.0 }) {
                write(child, at: "\(path)[\(key)]")
            }
        case .enum where mirror.children.isEmpty:
            lines.append("\(path) = \(value)")
        default:
            for (index, child) in mirror.children.enumerated() {
                write(child.value, at: "\(path).\(CityLines.name(child.label) ?? "\(index)")")
            }
        }
    }

    /// The property's own name; what a wrapper keeps for it begins with a line.
    private static func name(_ label: String?) -> Substring? {
        label.map { $0.hasPrefix("_") ? $0.dropFirst() : $0[...] }
    }

    /// The key as text and the value of one entry; an element of a set is both.
    private static func entry(_ child: Mirror.Child) -> (String, Any) {
        let parts = Array(Mirror(reflecting: child.value).children)
        if parts.count == 2 { return (text(of: parts[0].value) ?? "", parts[1].value) }
        return (text(of: child.value) ?? "", child.value)
    }

    private static func text(of value: Any) -> String? {
        switch value {
        case let text as any LosslessStringConvertible: text.description
        case let named as any RawRepresentable: "\(named.rawValue)"
        default: nil
        }
    }
}
