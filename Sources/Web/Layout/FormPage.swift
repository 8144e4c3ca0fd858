// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// A page that is one form: what it changes, its fields, and the way back.
///
/// The form is sent to the address that it stands on.
struct FormPage<Inputs: Markup>: Component {
    let title: String
    let call: Call
    /// What the form is about, above the title.
    let kind: String
    var lead: String?
    let button: String
    /// A button class; `danger` for what cannot be undone.
    var look = "primary"
    /// The last step of the trail is where “cancel” leads.
    let trail: [Crumb]
    let errors: FormErrors
    let inputs: Inputs

    init(
        _ title: String, _ call: Call, kind: String, lead: String? = nil, button: String? = nil,
        look: String = "primary", trail: [Crumb], errors: FormErrors,
        @MarkupBuilder inputs: () -> Inputs
    ) {
        self.title = title
        self.call = call
        self.kind = kind
        self.lead = lead
        self.button = button ?? call.reading.say(.save)
        self.look = look
        self.trail = trail
        self.errors = errors
        self.inputs = inputs()
    }

    var body: some Markup {
        let reading = call.reading
        SitePage(title, call, trail: trail) {
            PageHead(title, kind: kind, lead: lead)
            ErrorSummary(reading: reading, errors: errors)
            Form(.method("post"), .action(Link(call.path)), .class("form"), .novalidate) {
                FormToken(reading: reading)
                inputs
                Div(.class("actions")) {
                    Button(button, .class(look))
                    A(reading.say(.cancel), .href(reading.link(trail.last?.path ?? Paths.home)))
                }
            }
        }
    }
}

/// A day that may be written in any of the ways people write days.
struct DayField: Component {
    let name: String
    let label: String
    let value: String?
    let reading: Reading
    let errors: FormErrors
    var hint: String?

    var body: some Markup {
        TextField(
            name: name, label: label, value: value, reading: reading, errors: errors,
            hint: [hint, reading.say(.dayHint)].compactMap { $0 }.joined(separator: " "))
    }
}

/// A form that is a single button, for what needs no more than a click.
struct ButtonForm: Component {
    let label: String
    /// What it happens to, for those who hear the button alone.
    var about: String?
    let path: String
    let reading: Reading
    var look = "secondary"
    /// What the button means, sent unseen.
    var fields: [(name: String, value: String)] = []

    var body: some Markup {
        Form(.method("post"), .action(Link(path)), .class("inline")) {
            FormToken(reading: reading)
            For(fields) { Input(.type("hidden"), .name($0.name), .value($0.value)) }
            Button(label, .class(look), .label(about.map { "\(label) \($0)" }))
        }
    }
}
