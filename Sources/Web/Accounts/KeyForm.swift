// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What a new key is for, what it may do, and until when.
struct KeyForm: Component {
    let call: Call
    let errors: FormErrors
    /// The key has been issued, so nothing typed is left to keep.
    let isEmpty: Bool
    private var reading: Reading { call.reading }

    var body: some Markup {
        Form(.method("post"), .action(Link(Paths.keys)), .class("form"), .novalidate) {
            FormToken(reading: reading)
            TextField(
                name: "name", label: reading.say(da: "Hvad er den til?", en: "What is it for?"),
                value: isEmpty ? nil : call.typed("name"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "For eksempel “Områdekort på intranettet”.",
                    en: "For example “Area map on the intranet”."))
            scopes
            DayField(
                name: "lastDay", label: reading.say(da: "Sidste dag", en: "Last day"),
                value: isEmpty ? inAYear : call.typed("lastDay", else: inAYear), reading: reading,
                errors: errors)
            Button(reading.say(da: "Udsted nøglen", en: "Issue the key"))
        }
    }

    private var inAYear: String { reading.date(reading.today.advanced(by: 364)) }

    private var scopes: some Markup {
        Fieldset(.class(errors["scopes"] == nil ? "field" : "field invalid"), .id("scopes")) {
            Legend(reading.say(da: "Hvad må den?", en: "What may it do?"))
            if let error = errors["scopes"] { P(reading.say(error), .class("error")) }
            For(AccessToken.Scope.allCases) { scope in
                Div(.class("choice")) {
                    Input(
                        .id("scope-\(scope.rawValue)"), .name("scopes"), .type("checkbox"),
                        .value(scope.rawValue), .checked(isTicked(scope)))
                    Label(reading.say(scope.phrase), .for("scope-\(scope.rawValue)"))
                }
            }
        }
    }

    private func isTicked(_ scope: AccessToken.Scope) -> Bool {
        call.method == .get || isEmpty
            ? scope == .read : call.form.all("scopes").contains(scope.rawValue)
    }
}

extension AccessToken.Scope {
    var phrase: Phrase {
        switch self {
        case .read: Phrase(da: "læse", en: "read")
        case .write: Phrase(da: "skrive", en: "write")
        }
    }
}
