// SPDX-License-Identifier: EUPL-1.2

/// Lets a page be written as nested braces with `if`, `switch` and `For`.
///
/// Pieces are consumed because copying them was a fifth of the time of a page, and
/// what holds several is `indirect`: a page that lies flat in memory has code of its
/// own for each type within it, which was nine tenths of what the compiler made.
@resultBuilder
public enum MarkupBuilder {
    @inlinable
    public static func buildBlock() -> Nothing {
        Nothing()
    }

    @inlinable
    public static func buildPartialBlock<First: Markup>(first: consuming First) -> First {
        first
    }

    @inlinable
    public static func buildPartialBlock<Before: Markup, Next: Markup>(
        accumulated: consuming Before,
        next: consuming Next
    ) -> Pair<Before, Next> {
        Pair(before: accumulated, next: next)
    }

    @inlinable
    public static func buildOptional<Content: Markup>(_ content: consuming Content?) -> Content? {
        content
    }

    @inlinable
    public static func buildEither<First: Markup, Second: Markup>(
        first: consuming First
    ) -> Either<First, Second> {
        .first(first)
    }

    @inlinable
    public static func buildEither<First: Markup, Second: Markup>(
        second: consuming Second
    ) -> Either<First, Second> {
        .second(second)
    }

    /// A plain loop cannot hold pieces whose type is `some Markup`, so there is one way for all.
    @available(*, unavailable, message: "write For(items) { item in … }")
    public static func buildArray<Content: Markup>(_ contents: [Content]) -> Nothing {
        Nothing()
    }
}

/// What an empty pair of braces writes.
public struct Nothing: Markup {
    @inlinable
    public init() {}

    @inlinable
    public func write(into writer: inout MarkupWriter) {}
}

/// Two pieces, one after the other; the builder makes it of a list of statements.
public indirect enum Pair<Before: Markup, Next: Markup>: Markup {
    case pieces(Before, Next)

    @inlinable
    init(before: consuming Before, next: consuming Next) {
        self = .pieces(before, next)
    }

    @inlinable
    public func write(into writer: inout MarkupWriter) {
        switch self {
        case .pieces(let before, let next):
            before.write(into: &writer)
            next.write(into: &writer)
        }
    }
}

/// One of two pieces; the builder makes it of `if … else` and `switch`.
public indirect enum Either<First: Markup, Second: Markup>: Markup {
    case first(First)
    case second(Second)

    @inlinable
    public func write(into writer: inout MarkupWriter) {
        switch self {
        case .first(let content): content.write(into: &writer)
        case .second(let content): content.write(into: &writer)
        }
    }
}
