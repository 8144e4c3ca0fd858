// SPDX-License-Identifier: EUPL-1.2

/// Attributes that any element may have.
extension Attribute {
    /// Class names of the style sheet, with blanks between.
    public static func `class`(_ names: String) -> Attribute {
        Attribute("class", text: names)
    }

    /// The name that links, labels and descriptions point at; once for each page.
    public static func id(_ id: String) -> Attribute {
        Attribute("id", text: id)
    }

    /// The language of the content where it differs from the page's.
    public static func lang(_ language: String) -> Attribute {
        Attribute("lang", text: language)
    }

    /// The long form of an `Abbr`, or what an icon means.
    public static func title(_ text: String?) -> Attribute {
        Attribute("title", text: text)
    }

    /// Not shown to anyone, screen readers included.
    public static func hidden(_ hidden: Bool = true) -> Attribute {
        Attribute("hidden", bareWhen: hidden)
    }

    /// `-1` lets a script or a link move the focus here; `0` puts it in the order.
    public static func tabindex(_ index: Int) -> Attribute {
        Attribute("tabindex", number: index)
    }

    /// A value for scripts, written as `data-name`.
    public static func data(_ name: StaticString, _ value: String?) -> Attribute {
        Attribute(name, value.map { .data($0) } ?? .absent)
    }
}

/// Attributes that say it to a screen reader.
extension Attribute {
    /// What the element is when its tag does not say so: `alert`, `status`, `img`.
    public static func role(_ role: String) -> Attribute {
        Attribute("role", text: role)
    }

    /// The element's name where no visible text gives it one.
    public static func label(_ text: String?) -> Attribute {
        Attribute("aria-label", text: text)
    }

    /// Ids of the visible texts that name the element.
    public static func labelledBy(_ ids: String?) -> Attribute {
        Attribute("aria-labelledby", text: ids)
    }

    /// Ids of the hint and the error of a field.
    public static func describedBy(_ ids: String?) -> Attribute {
        Attribute("aria-describedby", text: ids)
    }

    /// This link leads to the page the reader is on.
    public static func currentPage(_ current: Bool = true) -> Attribute {
        Attribute("aria-current", text: current ? "page" : nil)
    }

    /// This step of a process is the one we are at.
    public static func currentStep(_ current: Bool = true) -> Attribute {
        Attribute("aria-current", text: current ? "step" : nil)
    }

    /// Decoration that a screen reader passes over.
    public static var decorative: Attribute {
        Attribute("aria-hidden", text: "true")
    }

    /// What was typed in this field was refused.
    public static func invalid(_ invalid: Bool = true) -> Attribute {
        Attribute("aria-invalid", text: invalid ? "true" : nil)
    }

    /// Changes here are read aloud: `polite` when the reader pauses, `assertive` at once.
    public static func live(_ manner: String) -> Attribute {
        Attribute("aria-live", text: manner)
    }
}
