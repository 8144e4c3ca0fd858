// SPDX-License-Identifier: EUPL-1.2

extension Tags {
    public enum P: TagName {
        @inlinable public static var name: StaticString { "p" }
    }
    public enum A: TagName {
        @inlinable public static var name: StaticString { "a" }
    }
    public enum Span: TagName {
        @inlinable public static var name: StaticString { "span" }
    }
    public enum Strong: TagName {
        @inlinable public static var name: StaticString { "strong" }
    }
    public enum Em: TagName {
        @inlinable public static var name: StaticString { "em" }
    }
    public enum Small: TagName {
        @inlinable public static var name: StaticString { "small" }
    }
    public enum Mark: TagName {
        @inlinable public static var name: StaticString { "mark" }
    }
    public enum Abbr: TagName {
        @inlinable public static var name: StaticString { "abbr" }
    }
    public enum Code: TagName {
        @inlinable public static var name: StaticString { "code" }
    }
    public enum Blockquote: TagName {
        @inlinable public static var name: StaticString { "blockquote" }
    }
    public enum Time: TagName {
        @inlinable public static var name: StaticString { "time" }
    }
    public enum Del: TagName {
        @inlinable public static var name: StaticString { "del" }
    }
    public enum Ins: TagName {
        @inlinable public static var name: StaticString { "ins" }
    }
    public enum Br: TagName {
        @inlinable public static var name: StaticString { "br" }
    }
    public enum Hr: TagName {
        @inlinable public static var name: StaticString { "hr" }
    }
    public enum Ul: TagName {
        @inlinable public static var name: StaticString { "ul" }
    }
    public enum Ol: TagName {
        @inlinable public static var name: StaticString { "ol" }
    }
    public enum Li: TagName {
        @inlinable public static var name: StaticString { "li" }
    }
    public enum Dl: TagName {
        @inlinable public static var name: StaticString { "dl" }
    }
    public enum Dt: TagName {
        @inlinable public static var name: StaticString { "dt" }
    }
    public enum Dd: TagName {
        @inlinable public static var name: StaticString { "dd" }
    }
    public enum Details: TagName {
        @inlinable public static var name: StaticString { "details" }
    }
    public enum Summary: TagName {
        @inlinable public static var name: StaticString { "summary" }
    }
    public enum Figure: TagName {
        @inlinable public static var name: StaticString { "figure" }
    }
    public enum Figcaption: TagName {
        @inlinable public static var name: StaticString { "figcaption" }
    }
    public enum Img: TagName {
        @inlinable public static var name: StaticString { "img" }
    }
}
