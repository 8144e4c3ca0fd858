// SPDX-License-Identifier: EUPL-1.2

extension String: Markup {
    @inlinable
    public func write(into writer: inout MarkupWriter) {
        writer.write(text: self)
    }
}

extension Int: Markup {
    @inlinable
    public func write(into writer: inout MarkupWriter) {
        writer.write(number: self)
    }
}

extension Optional: Markup where Wrapped: Markup {
    @inlinable
    public func write(into writer: inout MarkupWriter) {
        if let self { self.write(into: &writer) }
    }
}

/// Repeats a piece for each item, one after the other.
///
/// ```swift
/// Ul { For(streets) { street in Li(street.name) } }
/// ```
public struct For<Items: Sequence, Content: Markup>: Markup {
    @usableFromInline let items: Items
    @usableFromInline let content: (Items.Element) -> Content

    @inlinable
    public init(
        _ items: Items,
        @MarkupBuilder content: @escaping (Items.Element) -> Content
    ) {
        self.items = items
        self.content = content
    }

    @inlinable
    public func write(into writer: inout MarkupWriter) {
        for item in items { content(item).write(into: &writer) }
    }
}

/// Several pieces held together, where a single value is asked for.
public struct Group<Content: Markup>: Markup {
    @usableFromInline let content: Content

    @inlinable
    public init(@MarkupBuilder content: () -> Content) {
        self.content = content()
    }

    @inlinable
    public func write(into writer: inout MarkupWriter) {
        content.write(into: &writer)
    }
}

/// Markup that is already bytes: kept between requests, or of any type at all.
///
/// The only door for bytes that nobody escapes here, so each use is a place to
/// look at in a review.
public struct Trusted: Markup, Sendable {
    /// The finished UTF-8.
    public let bytes: [UInt8]

    /// Takes bytes that some other code has already made safe.
    @inlinable
    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Writes the markup now, and forgets its type.
    @inlinable
    public init(_ markup: some Markup) {
        bytes = markup.rendered()
    }

    @inlinable
    public func write(into writer: inout MarkupWriter) {
        writer.write(trusted: bytes)
    }
}
