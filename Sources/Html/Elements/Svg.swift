// SPDX-License-Identifier: EUPL-1.2

/// The elements of a drawing: `Svg.Canvas(.viewBox(…)) { Svg.Line(…) }`.
public enum Svg {
    /// A drawing; give it `.viewBox`, and `.role("img")` with a name.
    public typealias Canvas<Content: Markup> = Element<SvgTags.Canvas, Content>
    /// Shapes that belong together.
    public typealias Group<Content: Markup> = Element<SvgTags.Group, Content>
    /// Things drawn only where something refers to them.
    public typealias Defs<Content: Markup> = Element<SvgTags.Defs, Content>
    /// A tile to fill shapes with: hatching.
    public typealias Pattern<Content: Markup> = Element<SvgTags.Pattern, Content>
    /// An end of a line: an arrowhead.
    public typealias Marker<Content: Markup> = Element<SvgTags.Marker, Content>
    /// A shape's name, shown on hover and read aloud.
    public typealias Title<Content: Markup> = Element<SvgTags.Title, Content>
    /// A drawing in words.
    public typealias Description<Content: Markup> = Element<SvgTags.Description, Content>
    /// A straight line between two points.
    public typealias Line<Content: Markup> = Element<SvgTags.Line, Content>
    /// A box, upright.
    public typealias Rectangle<Content: Markup> = Element<SvgTags.Rectangle, Content>
    /// A picture inside the drawing; give it `.href`, a place and a size.
    public typealias Image<Content: Markup> = Element<SvgTags.Image, Content>
    /// A circle around a point.
    public typealias Circle<Content: Markup> = Element<SvgTags.Circle, Content>
    /// A line of any shape.
    public typealias Path<Content: Markup> = Element<SvgTags.Path, Content>
    /// A closed shape with corners.
    public typealias Polygon<Content: Markup> = Element<SvgTags.Polygon, Content>
    /// An open line with corners.
    public typealias Polyline<Content: Markup> = Element<SvgTags.Polyline, Content>
    /// A line of text at a point.
    public typealias Text<Content: Markup> = Element<SvgTags.Text, Content>
    /// A run inside a line of text.
    public typealias TextSpan<Content: Markup> = Element<SvgTags.TextSpan, Content>
}
