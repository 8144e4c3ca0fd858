// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// While a hearing is prepared: what speaks against it, and the way to open it.
struct HearingOpening: Component {
    let hearing: Hearing
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        if reading.state(of: hearing) == .preparing {
            var content = hearing.content
            let _ = content.opens = max(content.opens, reading.day)
            let warnings = reading.city.warnings(about: content)
            WarningBox(warnings: warnings, reading: reading)
            if reading.may(.hearing(.open(hearing.id, despite: nil, seen: nil))) {
                Section(.id("aabn")) {
                    H2(reading.say(da: "Åbn høringen", en: "Open the hearing"))
                    form(warnings)
                }
            }
        }
    }

    private func form(_ warnings: [HearingWarning]) -> some Markup {
        Form(
            .method("post"), .action(Link(Paths.hearing(hearing.id, "aabn"))), .class("form"),
            .novalidate
        ) {
            FormToken(reading: reading)
            Input(.type("hidden"), .name("seen"), .value("\(hearing.version)"))
            if !warnings.isEmpty {
                TextArea(
                    name: "despite",
                    label: reading.say(
                        da: "Hvorfor skal den åbne alligevel?", en: "Why open it all the same?"),
                    value: call.typed("despite"), reading: reading, errors: errors,
                    hint: reading.say(
                        da: "Begrundelsen kan læses af alle, der kan se høringen.",
                        en: "The reason can be read by all who see the hearing."))
            }
            Div(.class("actions")) {
                Button(
                    reading.say(da: "Åbn høringen nu", en: "Open the hearing now"),
                    .class("primary"))
            }
        }
    }
}

/// What speaks against a deadline and a choice of parties, or that nothing does.
struct WarningBox: Component {
    let warnings: [HearingWarning]
    let reading: Reading

    var body: some Markup {
        if warnings.isEmpty {
            Div(.class("notice"), .id("advarsler")) {
                P(
                    reading.say(
                        da: "Alle, der skal høres, er spurgt, og de fora, der er spurgt, kan nå "
                            + "at mødes.",
                        en: "All who must be heard are asked, and the forums that are asked can "
                            + "meet in time."))
            }
        } else {
            Div(.class("notice warning"), .id("advarsler")) {
                P {
                    Strong(
                        reading.say(
                            da: "Dette taler imod fristen eller kredsen:",
                            en: "This speaks against the deadline or the parties:"))
                }
                Ul { For(warnings) { Li(reading.words($0)) } }
            }
        }
    }
}

/// The end: with every recommendation answered the note is made and published.
struct HearingEnding: Component {
    let hearing: Hearing
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        let state = reading.state(of: hearing)
        let isOver = state == .closed || (state == .open && hearing.isEverybodyHeard)
        if isOver, reading.may(.hearing(.conclude(hearing.id, isPublished: true))) {
            Section(.id("afslut")) {
                H2(reading.say(da: "Afslut høringen", en: "End the hearing"))
                P(
                    reading.say(
                        da: "Når hver anbefaling har fået svar, bliver høringsnotatet endeligt.",
                        en: "Once each recommendation is answered, the hearing note is final."))
                Form(
                    .method("post"), .action(Link(Paths.hearing(hearing.id, "afslut"))),
                    .class("form"), .novalidate
                ) {
                    FormToken(reading: reading)
                    if !hearing.content.isPublic { publish }
                    Div(.class("actions")) {
                        Button(
                            reading.say(da: "Afslut med høringsnotatet", en: "End with the note"),
                            .class("primary"))
                    }
                }
            }
        }
    }

    private var publish: some Markup {
        Div(.class("choice")) {
            Input(
                .id("publish"), .name("publish"), .type("checkbox"), .value("ja"),
                .checked(call.form["publish"] != nil))
            Label(
                reading.say(
                    da: "Alle må læse høringen, svarene og notatet",
                    en: "Everybody may read the hearing, the responses and the note"),
                .for("publish"))
        }
    }
}
