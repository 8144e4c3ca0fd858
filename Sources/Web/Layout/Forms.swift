// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What is wrong with a form, field by field; what was typed is kept.
struct FormErrors: Sendable {
    private(set) var list: [(field: String?, sentence: Phrase)] = []

    var isEmpty: Bool { list.isEmpty }

    mutating func add(_ sentence: Phrase, field: String?) {
        list.append((field, sentence))
    }

    mutating func add(_ refusal: any Refusal) {
        add(refusal.sentence, field: refusal.field)
    }

    subscript(field: String) -> Phrase? { list.first { $0.field == field }?.sentence }

    static let none = FormErrors()

    init() {}

    init(_ refusal: any Refusal) {
        add(refusal)
    }

    /// What the rules, or the reader of a field, said to what was typed.
    ///
    /// Throws everything else on, also that the reader may not do it at all.
    init(catching error: any Error) throws {
        switch error {
        case let refused as Refused where !(refused.refusal is Forbidden): add(refused.refusal)
        case let refusal as any Refusal: add(refusal)
        default: throw error
        }
    }
}

/// The errors together at the top, each leading to its field.
struct ErrorSummary: Component {
    let reading: Reading
    let errors: FormErrors

    var body: some Markup {
        if !errors.isEmpty {
            Div(.class("error-summary"), .role("alert"), .tabindex(-1), .id("fejl")) {
                H2(reading.say(da: "Det skal rettes", en: "This needs mending"))
                Ul {
                    For(errors.list) { error in
                        Li {
                            if let field = error.field {
                                A(reading.say(error.sentence), .href(Link("#\(field)")))
                            } else {
                                reading.say(error.sentence)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A labelled field with its hint and its error.
struct Field<Control: Markup>: Component {
    let reading: Reading
    let name: String
    let label: String
    var hint: String?
    let error: Phrase?
    let control: Control

    init(
        _ name: String, _ label: String, hint: String? = nil, _ reading: Reading,
        _ errors: FormErrors, @MarkupBuilder control: () -> Control
    ) {
        self.reading = reading
        self.name = name
        self.label = label
        self.hint = hint
        self.error = errors[name]
        self.control = control()
    }

    var body: some Markup {
        Div(.class(error == nil ? "field" : "field invalid")) {
            Label(label, .for(name))
            if let hint { P(hint, .class("hint"), .id("\(name)-hint")) }
            if let error { P(reading.say(error), .class("error"), .id("\(name)-error")) }
            control
        }
    }
}

/// What a control says to a screen reader about its hint and its error.
func described(_ name: String, hint: Bool, _ errors: FormErrors) -> Attribute {
    let ids = (hint ? ["\(name)-hint"] : []) + (errors[name] != nil ? ["\(name)-error"] : [])
    return .describedBy(ids.isEmpty ? nil : ids.joined(separator: " "))
}

/// One line of text, labelled.
struct TextField: Component {
    let name: String
    let label: String
    let value: String?
    let reading: Reading
    let errors: FormErrors
    var hint: String?
    var type = "text"

    var body: some Markup {
        Field(name, label, hint: hint, reading, errors) {
            Input(
                .id(name), .name(name), .type(type), .value(value),
                .invalid(errors[name] != nil), described(name, hint: hint != nil, errors))
        }
    }
}

/// Many lines of text, labelled.
struct TextArea: Component {
    let name: String
    let label: String
    let value: String?
    let reading: Reading
    let errors: FormErrors
    var hint: String?

    var body: some Markup {
        Field(name, label, hint: hint, reading, errors) {
            Textarea(
                value ?? "", .id(name), .name(name), .rows(4),
                .invalid(errors[name] != nil), described(name, hint: hint != nil, errors))
        }
    }
}

/// A choice among given values, labelled.
struct Choice: Component {
    let name: String
    let label: String
    let value: String?
    let options: [(value: String, title: String)]
    let reading: Reading
    let errors: FormErrors
    var hint: String?

    var body: some Markup {
        Field(name, label, hint: hint, reading, errors) {
            Select(
                .id(name), .name(name), .invalid(errors[name] != nil),
                described(name, hint: hint != nil, errors)
            ) {
                Option(reading.say(da: "Vælg", en: "Choose"), .value(""))
                For(options) { option in
                    Option(option.title, .value(option.value), .selected(option.value == value))
                }
            }
        }
    }
}
