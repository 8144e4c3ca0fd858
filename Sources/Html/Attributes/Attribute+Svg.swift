// SPDX-License-Identifier: EUPL-1.2

/// A point of a drawing, in its own units, y growing downwards.
public struct SvgPoint: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// Where shapes of a drawing stand.
extension Attribute {
    /// The part of the plane that is shown: left, top, width, height.
    public static func viewBox(_ x: Double, _ y: Double, _ width: Double, _ height: Double)
        -> Attribute
    {
        Attribute("viewBox", .numbers([x, y, width, height]))
    }

    /// How far to the right.
    public static func x(_ value: Double) -> Attribute { Attribute("x", .number(value)) }
    /// How far down.
    public static func y(_ value: Double) -> Attribute { Attribute("y", .number(value)) }
    /// Where a line starts, to the right.
    public static func x1(_ value: Double) -> Attribute { Attribute("x1", .number(value)) }
    /// Where a line starts, down.
    public static func y1(_ value: Double) -> Attribute { Attribute("y1", .number(value)) }
    /// Where a line ends, to the right.
    public static func x2(_ value: Double) -> Attribute { Attribute("x2", .number(value)) }
    /// Where a line ends, down.
    public static func y2(_ value: Double) -> Attribute { Attribute("y2", .number(value)) }
    /// A circle's center, to the right.
    public static func cx(_ value: Double) -> Attribute { Attribute("cx", .number(value)) }
    /// A circle's center, down.
    public static func cy(_ value: Double) -> Attribute { Attribute("cy", .number(value)) }
    /// A circle's radius.
    public static func r(_ value: Double) -> Attribute { Attribute("r", .number(value)) }
    /// How round the corners of a box are.
    public static func rx(_ value: Double) -> Attribute { Attribute("rx", .number(value)) }
    /// A shape's or picture's width.
    public static func width(_ value: Double) -> Attribute { Attribute("width", .number(value)) }
    /// A shape's or picture's height.
    public static func height(_ value: Double) -> Attribute { Attribute("height", .number(value)) }

    /// The corners of a polygon or polyline.
    public static func points(_ points: [SvgPoint]) -> Attribute {
        Attribute("points", .points(points))
    }

    /// The commands of a path, such as `M0 0 H10`.
    public static func d(_ commands: String) -> Attribute { Attribute("d", text: commands) }

    /// Moves or turns a shape, such as `translate(10 20)`.
    public static func transform(_ text: String) -> Attribute {
        Attribute("transform", text: text)
    }
}

/// How shapes of a drawing look: presentation attributes, which also a PDF writer reads.
extension Attribute {
    /// A color, `none`, or `url(#id)` of a `Svg.Pattern`.
    public static func fill(_ paint: String) -> Attribute { Attribute("fill", text: paint) }
    /// `evenodd` keeps holes open.
    public static func fillRule(_ rule: String) -> Attribute {
        Attribute("fill-rule", text: rule)
    }

    /// The color of the outline.
    public static func stroke(_ paint: String) -> Attribute { Attribute("stroke", text: paint) }

    /// How thick the outline is.
    public static func strokeWidth(_ width: Double) -> Attribute {
        Attribute("stroke-width", .number(width))
    }

    /// Lengths of dash and gap along the outline; none leaves it unbroken.
    public static func strokeDashes(_ lengths: Double...) -> Attribute {
        Attribute("stroke-dasharray", lengths.isEmpty ? .absent : .numbers(lengths))
    }

    /// The drawing of an arrowhead: `url(#id)` of a `Svg.Marker`.
    public static func markerEnd(_ reference: String) -> Attribute {
        Attribute("marker-end", text: reference)
    }

    /// 0 is invisible, 1 is solid.
    public static func opacity(_ share: Double) -> Attribute {
        Attribute("opacity", .number(share))
    }

    /// The family of letters.
    public static func fontFamily(_ names: String) -> Attribute {
        Attribute("font-family", text: names)
    }

    /// The size of letters in the drawing's units.
    public static func fontSize(_ size: Double) -> Attribute {
        Attribute("font-size", .number(size))
    }

    /// 400 is plain, 600 stands out.
    public static func fontWeight(_ weight: Int) -> Attribute {
        Attribute("font-weight", number: weight)
    }

    /// Which end of the text stands at its point: `start`, `middle`, `end`.
    public static func textAnchor(_ end: String) -> Attribute {
        Attribute("text-anchor", text: end)
    }

    /// What a pattern's measures refer to: `userSpaceOnUse` for the drawing's units.
    public static func patternUnits(_ units: String) -> Attribute {
        Attribute("patternUnits", text: units)
    }

    /// Turns the tile of a pattern.
    public static func patternTransform(_ text: String) -> Attribute {
        Attribute("patternTransform", text: text)
    }

    /// The point of the marker that lies on the line's end, to the right.
    public static func refX(_ value: Double) -> Attribute { Attribute("refX", .number(value)) }
    /// The point of the marker that lies on the line's end, down.
    public static func refY(_ value: Double) -> Attribute { Attribute("refY", .number(value)) }
    /// A marker's width, in line widths.
    public static func markerWidth(_ value: Double) -> Attribute {
        Attribute("markerWidth", .number(value))
    }
    /// A marker's height, in line widths.
    public static func markerHeight(_ value: Double) -> Attribute {
        Attribute("markerHeight", .number(value))
    }
    /// How a marker is turned: `auto` follows the line.
    public static func orient(_ manner: String) -> Attribute { Attribute("orient", text: manner) }
}
