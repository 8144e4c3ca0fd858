// SPDX-License-Identifier: EUPL-1.2

/// How a thing stands, told by color, by pattern and by a sign in front of the words.
public enum ChartStatus: String, Sendable, CaseIterable {
    /// As promised.
    case ok
    /// Later than promised.
    case late
    /// Waits for somebody else.
    case waiting
    /// Nobody is responsible, or nothing is known.
    case gap
    /// Over and done.
    case done

    /// The sign that says the same as the color.
    var sign: String {
        switch self {
        case .ok: "✓"
        case .late: "▲"
        case .waiting: "◆"
        case .gap: "✕"
        case .done: "■"
        }
    }

    /// Dark enough for text and outlines on white.
    var color: String {
        switch self {
        case .ok: ChartColor.accent
        case .late: "#a4260b"
        case .waiting: "#7a5200"
        case .gap: "#8a1458"
        case .done: ChartColor.quiet
        }
    }

    /// Light enough to carry dark text.
    var tint: String {
        switch self {
        case .ok: "#cfe3e4"
        case .late: "#fbe3dc"
        case .waiting: "#fff0c8"
        case .gap: "#f8e1ee"
        case .done: "#e4e8ea"
        }
    }
}

/// The colors of drawings, the same as in the style sheet.
///
/// They stand in the drawing itself because a PDF writer or a saved file does
/// not read the page's style sheet.
enum ChartColor {
    static let ink = "#1b1b1b"
    static let quiet = "#55606a"
    static let rule = "#d5dbde"
    static let band = "#f1f5f5"
    static let accent = "#0f5257"
    static let paper = "#ffffff"
}

/// The fillings that tell one status from another without color.
struct ChartPatterns: Component {
    let prefix: String
    let used: Set<ChartStatus>

    static func fill(_ status: ChartStatus, prefix: String) -> String {
        switch status {
        case .ok, .done: status.tint
        case .late, .waiting, .gap: "url(#\(prefix)-\(status.rawValue))"
        }
    }

    var body: some Markup {
        Svg.Defs {
            if used.contains(.late) { hatch(.late, turned: 45) }
            if used.contains(.waiting) { dots(.waiting) }
            if used.contains(.gap) { hatch(.gap, turned: -45) }
        }
    }

    private func hatch(_ status: ChartStatus, turned degrees: Int) -> some Markup {
        Svg.Pattern(
            .id("\(prefix)-\(status.rawValue)"),
            .width(7),
            .height(7),
            .patternUnits("userSpaceOnUse"),
            .patternTransform("rotate(\(degrees))")
        ) {
            Svg.Rectangle(.width(7), .height(7), .fill(status.tint))
            Svg.Rectangle(.width(2.5), .height(7), .fill(status.color))
        }
    }

    private func dots(_ status: ChartStatus) -> some Markup {
        Svg.Pattern(
            .id("\(prefix)-\(status.rawValue)"),
            .width(7),
            .height(7),
            .patternUnits("userSpaceOnUse")
        ) {
            Svg.Rectangle(.width(7), .height(7), .fill(status.tint))
            Svg.Circle(.cx(3.5), .cy(3.5), .r(1.6), .fill(status.color))
        }
    }
}
