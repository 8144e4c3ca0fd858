// SPDX-License-Identifier: EUPL-1.2

extension Tags {
    public enum Form: TagName {
        @inlinable public static var name: StaticString { "form" }
    }
    public enum Fieldset: TagName {
        @inlinable public static var name: StaticString { "fieldset" }
    }
    public enum Legend: TagName {
        @inlinable public static var name: StaticString { "legend" }
    }
    public enum Label: TagName {
        @inlinable public static var name: StaticString { "label" }
    }
    public enum Input: TagName {
        @inlinable public static var name: StaticString { "input" }
    }
    public enum Textarea: TagName {
        @inlinable public static var name: StaticString { "textarea" }
        @inlinable public static var swallowsLineBreak: Bool { true }
    }
    public enum Select: TagName {
        @inlinable public static var name: StaticString { "select" }
    }
    public enum Option: TagName {
        @inlinable public static var name: StaticString { "option" }
    }
    public enum Optgroup: TagName {
        @inlinable public static var name: StaticString { "optgroup" }
    }
    public enum Button: TagName {
        @inlinable public static var name: StaticString { "button" }
    }
    public enum Output: TagName {
        @inlinable public static var name: StaticString { "output" }
    }
    public enum ProgressBar: TagName {
        @inlinable public static var name: StaticString { "progress" }
    }
}
