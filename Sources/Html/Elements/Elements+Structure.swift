// SPDX-License-Identifier: EUPL-1.2

// The frame of a page. An element is called as its tag, capitalized.

/// What a browser knows of the page before it is shown.
public typealias Head<Content: Markup> = Element<Tags.Head, Content>

/// The page's name in the tab, in bookmarks and in search.
public typealias Title<Content: Markup> = Element<Tags.Title, Content>

/// A fact of the page for machines: viewport, description, encoding.
public typealias Meta = VoidElement<Tags.Meta>

/// All that is shown.
public typealias Body<Content: Markup> = Element<Tags.Body, Content>

/// What introduces the page or a section.
public typealias Header<Content: Markup> = Element<Tags.Header, Content>

/// A landmark of ways to go on; name it with `.label`.
public typealias Nav<Content: Markup> = Element<Tags.Nav, Content>

/// The one landmark that holds what this page is about.
public typealias Main<Content: Markup> = Element<Tags.Main, Content>

/// What closes the page or a section.
public typealias Footer<Content: Markup> = Element<Tags.Footer, Content>

/// A part of the page with a heading of its own.
public typealias Section<Content: Markup> = Element<Tags.Section, Content>

/// A part that makes sense when read alone.
public typealias Article<Content: Markup> = Element<Tags.Article, Content>

/// A part beside the matter.
public typealias Aside<Content: Markup> = Element<Tags.Aside, Content>

/// A box without meaning, for layout only.
public typealias Div<Content: Markup> = Element<Tags.Div, Content>

/// The page's own heading, once for each page.
public typealias H1<Content: Markup> = Element<Tags.H1, Content>

/// A section's heading.
public typealias H2<Content: Markup> = Element<Tags.H2, Content>

/// A heading inside a section.
public typealias H3<Content: Markup> = Element<Tags.H3, Content>

/// A heading inside a heading inside a section.
public typealias H4<Content: Markup> = Element<Tags.H4, Content>
