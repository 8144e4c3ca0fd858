// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What is wrong with a form, field by field; what was typed is kept.
struct FormErrors: Sendable {
    struct Entry: Sendable {
        let key: String
        let field: String?
        let sentence: Phrase
    }

    private(set) var list: [Entry] = []
    /// The fields whose text the CPR guard has stopped.
    private(set) var stopped: [String: CprStop] = [:]
    /// Who was first, when somebody was.
    var meanwhile: LastChange?

    var isEmpty: Bool { list.isEmpty }

    /// Whether somebody else has changed the same thing meanwhile.
    var isConflict: Bool { list.contains { $0.key.hasSuffix(".changed-meanwhile") } }

    mutating func add(_ sentence: Phrase, field: String?) {
        list.append(Entry(key: "form", field: field, sentence: sentence))
    }

    mutating func add(_ refusal: any Refusal) {
        list.append(Entry(key: refusal.key, field: refusal.field, sentence: refusal.sentence))
        if refusal.key == "text.cpr", let field = refusal.field { stopped[field] = CprStop() }
    }

    /// Adds what is about fields that have no error yet.
    mutating func add(_ others: FormErrors) {
        for other in others.list {
            guard let field = other.field, self[field] == nil else { continue }
            list.append(other)
            stopped[field] = others.stopped[field]
        }
    }

    /// Lets whoever writes say that the text in the field holds no CPR number.
    mutating func offerOverrule(of field: String, isTicked: Bool, reason: String?) {
        stopped[field] = CprStop(mayOverrule: true, isTicked: isTicked, reason: reason)
    }

    /// The same errors beside other fields, by the refusal's key or its field's
    /// name; an empty name is no field.
    func renamed(_ names: [String: String]) -> FormErrors {
        var errors = self
        errors.list = list.map { entry in
            let field = names[entry.key] ?? entry.field.map { names[$0] ?? $0 }
            return Entry(
                key: entry.key, field: field == "" ? nil : field, sentence: entry.sentence)
        }
        errors.stopped = Dictionary(
            stopped.map { (names[$0.key] ?? $0.key, $0.value) }, uniquingKeysWith: { $1 })
        return errors
    }

    subscript(field: String) -> Phrase? { list.first { $0.field == field }?.sentence }

    static let none = FormErrors()

    init() {}

    init(_ refusal: any Refusal) {
        add(refusal)
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
                if errors.isConflict, let last = errors.meanwhile, last.isInSummary {
                    P(last.words(reading))
                }
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
            CprStopped(name: name, text: value, reading: reading, errors: errors)
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
    var rows = 4

    var body: some Markup {
        Field(name, label, hint: hint, reading, errors) {
            Textarea(
                (value ?? "").onPage, .id(name), .name(name), .rows(rows),
                .invalid(errors[name] != nil), described(name, hint: hint != nil, errors))
            CprStopped(name: name, text: value, reading: reading, errors: errors)
        }
    }
}

extension String {
    /// With plain line breaks for those of Word that no page may hold.
    var onPage: String {
        String(map { $0 == "\u{0B}" || $0 == "\u{0C}" ? "\n" : $0 })
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
