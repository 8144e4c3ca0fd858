// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Boxes to tick, together under one question.
struct Ticks: Component {
    let name: String
    let legend: String
    let options: [(value: String, title: String)]
    let ticked: [String]
    let reading: Reading
    let errors: FormErrors
    var hint: String?

    var body: some Markup {
        Fieldset(.class(errors[name] == nil ? "field" : "field invalid"), .id(name)) {
            Legend(legend)
            if let hint { P(hint, .class("hint")) }
            if let error = errors[name] { P(reading.say(error), .class("error")) }
            if options.count > Self.few {
                Div(.class("choices")) { For(chosenFirst) { choice($0.value, $0.title) } }
            } else {
                For(options) { choice($0.value, $0.title) }
            }
        }
    }

    /// More than these lie in a box of their own, so that what follows is not out of sight.
    private static let few = 16

    private var chosenFirst: [(value: String, title: String)] {
        options.filter { ticked.contains($0.value) } + options.filter { !ticked.contains($0.value) }
    }

    private func choice(_ value: String, _ title: String) -> some Markup {
        Div(.class("choice")) {
            Input(
                .id("\(name)-\(value)"), .name(name), .type("checkbox"), .value(value),
                .checked(ticked.contains(value)))
            Label(title, .for("\(name)-\(value)"))
        }
    }
}

/// How many may vote; empty when nobody has counted them.
struct VoterField: Component {
    let call: Call
    let value: Int?
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        Field(
            "voters", reading.say(da: "Hvor mange kan stemme?", en: "How many may vote?"),
            hint: reading.say(
                da: "Et tal. Der kan ikke være flere stemmer og koder end det.",
                en: "A number. There can be no more ballots and codes than that."),
            reading, errors
        ) {
            Input(
                .id("voters"), .name("voters"), .inputmode("numeric"),
                .value(call.typed("voters", else: value.map(String.init))),
                .invalid(errors["voters"] != nil), described("voters", hint: true, errors))
        }
    }
}
