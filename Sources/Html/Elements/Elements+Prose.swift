// SPDX-License-Identifier: EUPL-1.2

// Text and lists. An element is called as its tag, capitalized.

/// A paragraph.
public typealias P<Content: Markup> = Element<Tags.P, Content>

/// A link when it has `.href`, in HTML as in SVG.
public typealias A<Content: Markup> = Element<Tags.A, Content>

/// A run of text without meaning, for a class or a language.
public typealias Span<Content: Markup> = Element<Tags.Span, Content>

/// A run of text that matters more than the rest.
public typealias Strong<Content: Markup> = Element<Tags.Strong, Content>

/// A stressed run of text.
public typealias Em<Content: Markup> = Element<Tags.Em, Content>

/// A side remark.
public typealias Small<Content: Markup> = Element<Tags.Small, Content>

/// A run that is marked for the reader, such as a search hit.
public typealias Mark<Content: Markup> = Element<Tags.Mark, Content>

/// A short form; `.title` holds the long one.
public typealias Abbr<Content: Markup> = Element<Tags.Abbr, Content>

/// A run that a machine reads.
public typealias Code<Content: Markup> = Element<Tags.Code, Content>

/// A quotation from another document.
public typealias Blockquote<Content: Markup> = Element<Tags.Blockquote, Content>

/// A date or time; `.datetime` says it to machines.
public typealias Time<Content: Markup> = Element<Tags.Time, Content>

/// A text that no longer holds, in a comparison.
public typealias Del<Content: Markup> = Element<Tags.Del, Content>

/// A text that came instead, in a comparison.
public typealias Ins<Content: Markup> = Element<Tags.Ins, Content>

/// A line break that belongs to the text, as in an address.
public typealias Br = VoidElement<Tags.Br>

/// A change of subject.
public typealias Hr = VoidElement<Tags.Hr>

/// A list whose order says nothing.
public typealias Ul<Content: Markup> = Element<Tags.Ul, Content>

/// A list whose order matters.
public typealias Ol<Content: Markup> = Element<Tags.Ol, Content>

/// One entry of a list.
public typealias Li<Content: Markup> = Element<Tags.Li, Content>

/// Names with their values: the key facts.
public typealias Dl<Content: Markup> = Element<Tags.Dl, Content>

/// A name in a `Dl`.
public typealias Dt<Content: Markup> = Element<Tags.Dt, Content>

/// A value in a `Dl`.
public typealias Dd<Content: Markup> = Element<Tags.Dd, Content>

/// A part that the reader can unfold, without script.
public typealias Details<Content: Markup> = Element<Tags.Details, Content>

/// The line of a `Details` that is always shown.
public typealias Summary<Content: Markup> = Element<Tags.Summary, Content>

/// A drawing, map or picture with its caption.
public typealias Figure<Content: Markup> = Element<Tags.Figure, Content>

/// What a `Figure` shows, in words.
public typealias Figcaption<Content: Markup> = Element<Tags.Figcaption, Content>

/// A picture file; give it `.alt`.
public typealias Img = VoidElement<Tags.Img>
