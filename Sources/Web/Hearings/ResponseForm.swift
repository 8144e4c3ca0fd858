// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form of a response: the position, the words, and each recommendation alone.
struct ResponseForm: Component {
    let hearing: Hearing
    let response: HearingResponse
    let call: Call
    let errors: FormErrors
    let mayApprove: Bool
    private var reading: Reading { call.reading }

    static let mostPoints = 60

    var body: some Markup {
        let now = texts
        if errors.isConflict {
            ChangesMeanwhile(
                reading: reading,
                changes: ChangedField.between(
                    SeenFields(names, in: call.form).texts, now,
                    labels: names.map { ($0, label($0)) }))
        }
        Form(.method("post"), .action(Link(path)), .class("form wide"), .novalidate) {
            FormToken(reading: reading)
            SeenFields(names, now, version: response.version)
            RadioChoice(
                name: "position",
                label: reading.say(da: "Samlet holdning", en: "Overall position"),
                value: call.typed("position", else: response.position?.rawValue),
                options: HearingPosition.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                reading: reading, errors: errors)
            TextArea(
                name: "text", label: reading.say(da: "Svaret", en: "The response"),
                value: call.typed("text", else: reading.words(response.text)), reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Højst 20.000 tegn; står, som du skriver det.",
                    en: "At most 20,000 characters; kept as you write it."))
            Fieldset(.class("field"), .id("points")) {
                Legend(reading.say(.recommendations))
                P(
                    reading.say(
                        da: "Én anbefaling i hvert felt, så hver får sit svar. Gem for at få flere "
                            + "felter.",
                        en: "One recommendation in each field, so that each is answered. Save to "
                            + "get more fields."), .class("hint"))
                For(Array(1...fields)) { number in
                    TextArea(
                        name: "point-\(number)", label: label("point-\(number)"),
                        value: call.typed("point-\(number)", else: now["point-\(number)"]),
                        reading: reading, errors: errors)
                }
            }
            buttons
        }
    }

    private var buttons: some Markup {
        Div(.class("actions")) {
            button(reading.say(da: "Gem udkast", en: "Save draft"), "gem", "secondary")
            button(
                reading.say(da: "Gem og send til godkendelse", en: "Save and submit"), "send",
                mayApprove ? "secondary" : "primary")
            if mayApprove {
                button(
                    reading.say(da: "Gem, godkend og aflever", en: "Save, approve and deliver"),
                    "aflever", "primary")
            }
        }
    }

    private func button(_ title: String, _ step: String, _ look: String) -> some Markup {
        Button(title, .type("submit"), .name("trin"), .value(step), .class(look))
    }

    private var path: String { Paths.response(hearing.id, response.party) }

    /// Two more than are in use, and as many as were sent.
    private var fields: Int {
        let sent = (1...Self.mostPoints).last { call.form["point-\($0)"] != nil } ?? 0
        return min(Self.mostPoints, max(response.points.count, sent) + 2)
    }

    private var names: [String] { ["position", "text"] + (1...fields).map { "point-\($0)" } }

    private var texts: FieldTexts {
        var texts = [
            "position": response.position?.rawValue ?? "",
            "text": reading.words(response.text) ?? "",
        ]
        for (index, point) in response.points.enumerated() {
            texts["point-\(index + 1)"] = reading.words(point) ?? ""
        }
        return FieldTexts(texts)
    }

    private func label(_ name: String) -> String {
        switch name {
        case "position": return reading.say(da: "Samlet holdning", en: "Overall position")
        case "text": return reading.say(da: "Svaret", en: "The response")
        default:
            let number = name.dropFirst("point-".count)
            return reading.say(da: "Anbefaling \(number)", en: "Recommendation \(number)")
        }
    }
}
