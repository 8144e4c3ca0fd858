// SPDX-License-Identifier: EUPL-1.2

extension Tags {
    public enum Table: TagName {
        @inlinable public static var name: StaticString { "table" }
    }
    public enum Caption: TagName {
        @inlinable public static var name: StaticString { "caption" }
    }
    public enum Thead: TagName {
        @inlinable public static var name: StaticString { "thead" }
    }
    public enum Tbody: TagName {
        @inlinable public static var name: StaticString { "tbody" }
    }
    public enum Tfoot: TagName {
        @inlinable public static var name: StaticString { "tfoot" }
    }
    public enum Tr: TagName {
        @inlinable public static var name: StaticString { "tr" }
    }
    public enum Th: TagName {
        @inlinable public static var name: StaticString { "th" }
    }
    public enum Td: TagName {
        @inlinable public static var name: StaticString { "td" }
    }
}
