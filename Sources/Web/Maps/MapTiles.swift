// SPDX-License-Identifier: EUPL-1.2

/// A server of background pictures for maps, where the city has chosen one.
///
/// Whoever looks at a map then asks that server too, so there is none by itself.
public struct MapTiles: Equatable, Sendable {
    /// Shape: `https://tiles.example/{z}/{x}/{y}.png`.
    public let template: String
    /// Who made the pictures, shown on the map.
    public let attribution: String

    /// Nil for what is no address of pictures by https.
    public init?(template: String, attribution: String) {
        guard template.hasPrefix("https://"), Self.origin(of: template) != nil,
            ["{z}", "{x}", "{y}"].allSatisfy(template.contains)
        else { return nil }
        self.template = template
        self.attribution = attribution
    }

    /// The server alone, for the rule of what a page may fetch.
    var origin: String { Self.origin(of: template) ?? "'self'" }

    private static func origin(of template: String) -> String? {
        let host = template.dropFirst("https://".count).prefix { $0 != "/" }
        let isPlain = host.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: ":"):
                true
            default: false
            }
        }
        return isPlain && !host.isEmpty ? "https://\(host)" : nil
    }
}
