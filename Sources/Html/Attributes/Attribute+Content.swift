// SPDX-License-Identifier: EUPL-1.2

/// Attributes of links, pictures, dates and tables.
extension Attribute {
    /// Where a link leads; nil leaves it a plain text.
    public static func href(_ link: Link?) -> Attribute {
        Attribute("href", text: link?.address)
    }

    /// The file of a picture or script.
    public static func src(_ link: Link) -> Attribute {
        Attribute("src", text: link.address)
    }

    /// What the other page is to this one: `next`, `alternate`, `nofollow`.
    public static func rel(_ relation: String) -> Attribute {
        Attribute("rel", text: relation)
    }

    /// The language of the page that a link leads to.
    public static func hreflang(_ language: String) -> Attribute {
        Attribute("hreflang", text: language)
    }

    /// A picture is fetched once the reader comes near it.
    public static var lazy: Attribute { Attribute("loading", text: "lazy") }

    /// The browser saves the target under this file name instead of showing it.
    public static func download(_ fileName: String) -> Attribute {
        Attribute("download", text: fileName)
    }

    /// The media type of a link's target, or the kind of a field or button.
    public static func type(_ type: String) -> Attribute {
        Attribute("type", text: type)
    }

    /// The picture in words; empty when it is decoration.
    public static func alt(_ text: String) -> Attribute {
        Attribute("alt", text: text)
    }

    /// The date or time for machines: `2021-06-01`.
    public static func datetime(_ text: String) -> Attribute {
        Attribute("datetime", text: text)
    }

    /// A `Details` that begins unfolded.
    public static func open(_ open: Bool = true) -> Attribute {
        Attribute("open", bareWhen: open)
    }

    /// Run when the page has been read; never before it is shown.
    static var deferred: Attribute {
        Attribute("defer", .bare)
    }

    /// The encoding of the page.
    public static func charset(_ name: String) -> Attribute {
        Attribute("charset", text: name)
    }

    /// What a `Meta` says of the page to other sites: `og:title`.
    public static func property(_ name: String) -> Attribute {
        Attribute("property", text: name)
    }

    /// The value of a `Meta`.
    public static func content(_ text: String) -> Attribute {
        Attribute("content", text: text)
    }
}

/// Attributes of tables.
extension Attribute {
    /// What a `Th` names: `col`, `row`, `colgroup` or `rowgroup`.
    public static func scope(_ scope: String) -> Attribute {
        Attribute("scope", text: scope)
    }

    /// How many columns the cell covers.
    public static func colspan(_ columns: Int) -> Attribute {
        Attribute("colspan", number: columns)
    }

    /// How many rows the cell covers.
    public static func rowspan(_ rows: Int) -> Attribute {
        Attribute("rowspan", number: rows)
    }

    /// The column's name, shown beside the cell where a narrow screen stacks the row.
    public static func cellLabel(_ text: String) -> Attribute {
        Attribute("data-label", text: text)
    }
}
