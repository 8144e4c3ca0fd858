// SPDX-License-Identifier: EUPL-1.2

/// How high a figure is among others on a map: told by the density of lines
/// as well as by color, so that it prints in black and white.
public enum ValueLevel: Hashable, Sendable {
    /// 0 is the lowest of at most five.
    case level(Int)
    /// Hidden, so that nobody can be recognized.
    case withheld
    /// There is no figure.
    case missing

    /// The most levels that can be told from each other.
    public static let most = 5

    /// The limits between levels of equal width with round numbers, lowest first.
    public static func limits(covering values: [Double]) -> ChartScale {
        var scale = ChartScale(covering: values, fromZero: false)
        var factor = 1.0
        while scale.count > most, factor < 1e6 {
            factor *= 2
            scale = ChartScale(covering: values, fromZero: false, coarser: factor)
        }
        return scale
    }

    /// The level that a figure falls in.
    public static func of(_ value: Double, in limits: ChartScale) -> ValueLevel {
        let step = Int(((value - limits.low) / limits.step).rounded(.down))
        return .level(min(max(step, 0), limits.count - 1))
    }

    private static let tints = ["#ffffff", "#e3eeee", "#c4dcdd", "#9cc3c5", "#6fa6a9"]

    var color: String {
        switch self {
        case .level: ChartColor.accent
        case .withheld: ChartStatus.gap.color
        case .missing: ChartColor.quiet
        }
    }

    var sign: String {
        switch self {
        case .level: ""
        case .withheld: "✕"
        case .missing: "?"
        }
    }

    var key: String {
        switch self {
        case .level(let number): "level-\(number)"
        case .withheld: "withheld"
        case .missing: "missing"
        }
    }

    func fill(prefix: String) -> String {
        self == .missing || self == .level(0)
            ? ChartColor.paper : "url(#\(prefix)-\(key))"
    }

    /// Ground, distance and thickness of the lines.
    fileprivate var hatch: (ground: String, gap: Double, line: Double, degrees: Int)? {
        switch self {
        case .level(1): (Self.tints[1], 14, 1.4, 45)
        case .level(2): (Self.tints[2], 9, 1.8, 45)
        case .level(3): (Self.tints[3], 6, 2.2, 45)
        case .level(4): (Self.tints[4], 4.5, 3, 45)
        case .withheld: (ChartStatus.gap.tint, 8, 2, -45)
        case .level, .missing: nil
        }
    }
}

/// The fillings of the levels that a map uses.
struct ValuePatterns: Component {
    let prefix: String
    let used: [ValueLevel]

    var body: some Markup {
        Svg.Defs {
            For(used) { level in
                if let hatch = level.hatch {
                    Svg.Pattern(
                        .id("\(prefix)-\(level.key)"), .width(hatch.gap), .height(hatch.gap),
                        .patternUnits("userSpaceOnUse"),
                        .patternTransform("rotate(\(hatch.degrees))")
                    ) {
                        Svg.Rectangle(
                            .width(hatch.gap), .height(hatch.gap), .fill(hatch.ground))
                        Svg.Rectangle(
                            .width(hatch.line), .height(hatch.gap), .fill(level.color))
                    }
                }
            }
        }
    }
}
