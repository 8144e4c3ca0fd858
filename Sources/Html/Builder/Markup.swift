// SPDX-License-Identifier: EUPL-1.2

/// Anything that can write itself as HTML or SVG: an element, a text, a page.
///
/// What is written is escaped by type: a `String` is always text, never tags.
/// There is no way to write a raw string, an inline script or an inline style.
public protocol Markup {
    /// Appends the finished bytes; called once for each place the value is used.
    func write(into writer: inout MarkupWriter)
}

extension Markup {
    /// The finished UTF-8, ready to be sent.
    ///
    /// `capacity` is the number of bytes set aside at first; growing past it is fine.
    @inlinable
    public func rendered(reserving capacity: Int = 32_768) -> [UInt8] {
        var writer = MarkupWriter(reserving: capacity)
        write(into: &writer)
        return writer.bytes
    }

    /// The finished text, for tests and for writers that need a string.
    @inlinable
    public func renderedText() -> String {
        String(decoding: rendered(), as: UTF8.self)
    }
}

/// A named piece of a page, made of other pieces.
///
/// ```swift
/// struct Greeting: Component {
///     let name: String
///     var body: some Markup {
///         P("Velkommen, \(name)", .class("lead"))
///     }
/// }
/// ```
public protocol Component: Markup {
    associatedtype Body: Markup

    /// What the piece consists of.
    @MarkupBuilder var body: Body { get }
}

extension Component {
    @inlinable
    public func write(into writer: inout MarkupWriter) {
        body.write(into: &writer)
    }
}
