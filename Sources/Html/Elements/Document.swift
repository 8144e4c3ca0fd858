// SPDX-License-Identifier: EUPL-1.2

/// A whole page, from the doctype on.
public struct Document<Content: Markup>: Markup {
    @usableFromInline let language: String
    @usableFromInline let content: Content

    /// The language is the BCP 47 tag that a screen reader speaks: `da`, `en`.
    @inlinable
    public init(language: String, @MarkupBuilder content: () -> Content) {
        self.language = language
        self.content = content()
    }

    @inlinable
    public func write(into writer: inout MarkupWriter) {
        writer.write(literal: "<!doctype html>\n")
        Element<Tags.Html, Content>(content, .lang(language)).write(into: &writer)
    }
}

/// A script file of this site; a script written into the page cannot be expressed.
public struct Script: Component {
    @usableFromInline let source: Link

    public init(source: Link) {
        self.source = source
    }

    public var body: some Markup {
        Element<Tags.Script, Nothing>(.src(source), .deferred)
    }
}

/// A style sheet of this site; styles written into the page cannot be expressed.
public struct Stylesheet: Component {
    @usableFromInline let source: Link

    public init(source: Link) {
        self.source = source
    }

    public var body: some Markup {
        VoidElement<Tags.Link>(.rel("stylesheet"), .href(source))
    }
}

/// How the page relates to another address: its icon, its feed, its other language.
public typealias Relation = VoidElement<Tags.Link>
