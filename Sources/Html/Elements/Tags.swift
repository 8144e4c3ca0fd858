// SPDX-License-Identifier: EUPL-1.2

/// The names of the tags, one type each, so that `Section` and `Article` are different types.
public enum Tags {
    public enum Html: TagName {
        @inlinable public static var name: StaticString { "html" }
    }
    public enum Script: TagName {
        @inlinable public static var name: StaticString { "script" }
    }
    public enum Link: TagName {
        @inlinable public static var name: StaticString { "link" }
    }
}
