// SPDX-License-Identifier: EUPL-1.2

/// One of a city's files as it was read, or as a test writes it.
public struct SourceFile: Hashable, Sendable {
    /// The path inside the city's folder; its ending says how it is read.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    var isGeography: Bool { name.hasSuffix(".geojson") }
    /// Figures have so many rows that they are read row by row.
    var holdsFigures: Bool {
        isSpreadsheet && name.split(separator: "/").last?.hasPrefix("observations") == true
    }
    var isSpreadsheet: Bool { name.hasSuffix(".csv") }
}
