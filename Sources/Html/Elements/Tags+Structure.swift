// SPDX-License-Identifier: EUPL-1.2

extension Tags {
    public enum Head: TagName {
        @inlinable public static var name: StaticString { "head" }
    }
    public enum Title: TagName {
        @inlinable public static var name: StaticString { "title" }
    }
    public enum Meta: TagName {
        @inlinable public static var name: StaticString { "meta" }
    }
    public enum Body: TagName {
        @inlinable public static var name: StaticString { "body" }
    }
    public enum Header: TagName {
        @inlinable public static var name: StaticString { "header" }
    }
    public enum Nav: TagName {
        @inlinable public static var name: StaticString { "nav" }
    }
    public enum Main: TagName {
        @inlinable public static var name: StaticString { "main" }
    }
    public enum Footer: TagName {
        @inlinable public static var name: StaticString { "footer" }
    }
    public enum Section: TagName {
        @inlinable public static var name: StaticString { "section" }
    }
    public enum Article: TagName {
        @inlinable public static var name: StaticString { "article" }
    }
    public enum Aside: TagName {
        @inlinable public static var name: StaticString { "aside" }
    }
    public enum Div: TagName {
        @inlinable public static var name: StaticString { "div" }
    }
    public enum H1: TagName {
        @inlinable public static var name: StaticString { "h1" }
    }
    public enum H2: TagName {
        @inlinable public static var name: StaticString { "h2" }
    }
    public enum H3: TagName {
        @inlinable public static var name: StaticString { "h3" }
    }
    public enum H4: TagName {
        @inlinable public static var name: StaticString { "h4" }
    }
}
