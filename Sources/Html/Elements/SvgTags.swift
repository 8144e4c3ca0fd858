// SPDX-License-Identifier: EUPL-1.2

/// The names of the tags of a drawing.
public enum SvgTags {
    public enum Canvas: TagName {
        @inlinable public static var name: StaticString { "svg" }
    }
    public enum Group: TagName {
        @inlinable public static var name: StaticString { "g" }
    }
    public enum Defs: TagName {
        @inlinable public static var name: StaticString { "defs" }
    }
    public enum Pattern: TagName {
        @inlinable public static var name: StaticString { "pattern" }
    }
    public enum Marker: TagName {
        @inlinable public static var name: StaticString { "marker" }
    }
    public enum Title: TagName {
        @inlinable public static var name: StaticString { "title" }
    }
    public enum Description: TagName {
        @inlinable public static var name: StaticString { "desc" }
    }
    public enum Line: TagName {
        @inlinable public static var name: StaticString { "line" }
    }
    public enum Rectangle: TagName {
        @inlinable public static var name: StaticString { "rect" }
    }
    public enum Image: TagName {
        @inlinable public static var name: StaticString { "image" }
    }
    public enum Circle: TagName {
        @inlinable public static var name: StaticString { "circle" }
    }
    public enum Path: TagName {
        @inlinable public static var name: StaticString { "path" }
    }
    public enum Polygon: TagName {
        @inlinable public static var name: StaticString { "polygon" }
    }
    public enum Polyline: TagName {
        @inlinable public static var name: StaticString { "polyline" }
    }
    public enum Text: TagName {
        @inlinable public static var name: StaticString { "text" }
    }
    public enum TextSpan: TagName {
        @inlinable public static var name: StaticString { "tspan" }
    }
}
