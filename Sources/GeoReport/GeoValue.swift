// SPDX-License-Identifier: EUPL-1.2

/// A value of the standard, the same whether it is written as XML or as JSON.
public indirect enum GeoValue: Equatable, Sendable {
    case text(String)
    case number(Double)
    case count(Int)
    case flag(Bool)
    /// Repeated things; XML calls each of them by the name.
    case list(of: String, [GeoValue])
    /// Named values in order.
    case fields([GeoField])
    case nothing

    /// The text, or that there is none.
    static func optional(_ text: String?) -> GeoValue {
        guard let text else { return .nothing }
        return .text(text)
    }

    static func moment(_ moment: GeoMoment?) -> GeoValue { optional(moment?.text) }
}

/// One named value.
public struct GeoField: Equatable, Sendable {
    let name: String
    let value: GeoValue

    init(_ name: String, _ value: GeoValue) {
        self.name = name
        self.value = value
    }
}

/// The two ways that the standard is written.
///
/// Source: GeoReport v2, Format Support: XML must be there, JSON may.
public enum GeoFormat: String, CaseIterable, Sendable {
    case xml, json

    public var contentType: String {
        switch self {
        case .xml: "text/xml; charset=utf-8"
        case .json: "application/json; charset=utf-8"
        }
    }
}

/// One whole answer.
public struct GeoDocument: Equatable, Sendable {
    /// What XML calls the outermost element; JSON has no name for it.
    let root: String
    let value: GeoValue

    init(_ root: String, _ value: GeoValue) {
        self.root = root
        self.value = value
    }

    /// The answer as it goes over the wire.
    public func bytes(_ format: GeoFormat) -> [UInt8] {
        var writer = GeoWriter()
        switch format {
        case .xml:
            writer.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
            writer.xml(value, named: root)
            writer.write("\n")
        case .json: writer.json(value)
        }
        return writer.bytes
    }
}
