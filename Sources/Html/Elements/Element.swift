// SPDX-License-Identifier: EUPL-1.2

/// A tag's name, known while compiling.
public protocol TagName {
    /// The name between the angle brackets.
    static var name: StaticString { get }
    /// True where a parser swallows a first line break, so that one is written to be swallowed.
    static var swallowsLineBreak: Bool { get }
}

extension TagName {
    @inlinable
    public static var swallowsLineBreak: Bool { false }
}

/// An element with content, used through its tag name capitalized: `Section`, `P`, `Td`.
///
/// ```swift
/// Section(.class("attention")) {
///     H2("Kræver opmærksomhed")
///     For(items) { item in P(item.title, .class("late")) }
/// }
/// ```
public struct Element<Tag: TagName, Content: Markup>: Markup {
    @usableFromInline let attributes: [Attribute]
    @usableFromInline let content: Content

    /// Attributes as a list, where a function passes on what it was given.
    @inlinable
    public init(_ attributes: [Attribute], @MarkupBuilder content: () -> Content) {
        self.attributes = attributes
        self.content = content()
    }

    /// Content in braces: `Section(.class("attention")) { … }`.
    @inlinable
    public init(_ attributes: Attribute..., @MarkupBuilder content: () -> Content) {
        self.attributes = attributes
        self.content = content()
    }

    /// Content as a value, most often a text: `Td("12", .class("number"))`.
    @inlinable
    public init(_ content: Content, _ attributes: Attribute...) {
        self.attributes = attributes
        self.content = content
    }

    @inlinable
    public func write(into writer: inout MarkupWriter) {
        writer.open(Tag.name, attributes)
        if Tag.swallowsLineBreak { writer.write(literal: "\n") }
        content.write(into: &writer)
        writer.close(Tag.name)
    }
}

extension Element where Content == Nothing {
    /// An element without content: `Td()`.
    @inlinable
    public init(_ attributes: Attribute...) {
        self.attributes = attributes
        content = Nothing()
    }
}

/// An element that never has content: `Br()`, `Input(.name("title"))`.
public struct VoidElement<Tag: TagName>: Markup {
    @usableFromInline let attributes: [Attribute]

    /// All that a void element can say, it says in attributes.
    @inlinable
    public init(_ attributes: Attribute...) {
        self.attributes = attributes
    }

    @inlinable
    public func write(into writer: inout MarkupWriter) {
        writer.open(Tag.name, attributes)
    }
}

extension MarkupWriter {
    @usableFromInline
    mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        write(literal: "<")
        write(literal: name)
        for attribute in attributes { write(attribute) }
        write(literal: ">")
    }

    @usableFromInline
    mutating func close(_ name: StaticString) {
        write(literal: "</")
        write(literal: name)
        write(literal: ">")
    }
}
