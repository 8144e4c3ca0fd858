// SPDX-License-Identifier: EUPL-1.2

/// Attributes of forms and their fields.
extension Attribute {
    /// Where the form is sent.
    public static func action(_ link: Link) -> Attribute {
        Attribute("action", text: link.address)
    }

    /// `post` when the form changes something, `get` when it asks.
    public static func method(_ method: String) -> Attribute {
        Attribute("method", text: method)
    }

    /// How fields are packed; `multipart/form-data` for files.
    public static func enctype(_ type: String) -> Attribute {
        Attribute("enctype", text: type)
    }

    /// The browser keeps its own checks away, ours say how to mend it.
    public static var novalidate: Attribute {
        Attribute("novalidate", .bare)
    }

    /// The field's key in the form, or a `Meta`'s kind.
    public static func name(_ name: String) -> Attribute {
        Attribute("name", text: name)
    }

    /// What the field holds to begin with.
    public static func value(_ text: String?) -> Attribute {
        Attribute("value", text: text)
    }

    /// The id of the field that a `Label` names.
    public static func `for`(_ id: String) -> Attribute {
        Attribute("for", text: id)
    }

    /// A box that is ticked.
    public static func checked(_ checked: Bool = true) -> Attribute {
        Attribute("checked", bareWhen: checked)
    }

    /// The `Option` that is chosen.
    public static func selected(_ selected: Bool = true) -> Attribute {
        Attribute("selected", bareWhen: selected)
    }

    /// Cannot be used now, and is not sent.
    public static func disabled(_ disabled: Bool = true) -> Attribute {
        Attribute("disabled", bareWhen: disabled)
    }

    /// Can be read and is sent, but not changed.
    public static func readonly(_ readonly: Bool = true) -> Attribute {
        Attribute("readonly", bareWhen: readonly)
    }

    /// Must be filled in.
    public static func required(_ required: Bool = true) -> Attribute {
        Attribute("required", bareWhen: required)
    }

    /// More than one value may be chosen.
    public static func multiple(_ multiple: Bool = true) -> Attribute {
        Attribute("multiple", bareWhen: multiple)
    }

    /// What the browser may fill in by itself: `username`, `off`.
    public static func autocomplete(_ kind: String) -> Attribute {
        Attribute("autocomplete", text: kind)
    }

    /// The keyboard a phone shows: `numeric`, `email`.
    public static func inputmode(_ mode: String) -> Attribute {
        Attribute("inputmode", text: mode)
    }

    /// The file types a file field takes.
    public static func accept(_ types: String) -> Attribute {
        Attribute("accept", text: types)
    }

    /// Which camera a phone opens for a file field: `environment`, `user`.
    public static func capture(_ camera: String) -> Attribute {
        Attribute("capture", text: camera)
    }

    /// The first value that may be chosen: a number, or a date as `2021-06-01`.
    public static func min(_ value: String?) -> Attribute {
        Attribute("min", text: value)
    }

    /// The last value that may be chosen, or what a `Progress` ends at.
    public static func max(_ value: String?) -> Attribute {
        Attribute("max", text: value)
    }

    /// The distance between values that may be chosen.
    public static func step(_ value: String) -> Attribute {
        Attribute("step", text: value)
    }

    /// How many characters may be typed; the browser counts UTF-16 units.
    public static func maxlength(_ count: Int?) -> Attribute {
        Attribute("maxlength", number: count)
    }

    /// How many lines a `Textarea` shows.
    public static func rows(_ count: Int) -> Attribute {
        Attribute("rows", number: count)
    }

    /// A `Textarea`'s or field's width in characters.
    public static func size(_ count: Int) -> Attribute {
        Attribute("size", number: count)
    }

    /// Suggestions come from the list with this id.
    public static func list(_ id: String) -> Attribute {
        Attribute("list", text: id)
    }

    /// The button belongs to the form with this id.
    public static func form(_ id: String) -> Attribute {
        Attribute("form", text: id)
    }
}
