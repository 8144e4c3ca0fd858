// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// A text that the CPR guard has stopped, and what can be said to that.
struct CprStop: Sendable {
    /// Only for texts that are never published.
    var mayOverrule = false
    var isTicked = false
    var reason: String?
}

/// What the guard has found in the field, marked, and for texts that stay
/// inside a way to say that it is something else.
struct CprStopped: Component {
    let name: String
    let text: String?
    let reading: Reading
    let errors: FormErrors

    var body: some Markup {
        if let stop = errors.stopped[name], let text {
            Ul(.class("findings"), .label(found)) {
                For(CprExcerpt.all(in: text)) { excerpt in
                    Li {
                        excerpt.before
                        Mark(excerpt.finding)
                        excerpt.after
                    }
                }
            }
            if stop.mayOverrule { overrule(stop) }
        }
    }

    private var found: String { reading.say(da: "Fundet i teksten", en: "Found in the text") }

    @MarkupBuilder private func overrule(_ stop: CprStop) -> some Markup {
        let word = CprWord(about: name)
        Div(.class("choice")) {
            Input(
                .type("checkbox"), .id(word.box), .name(word.box), .value("ja"),
                .checked(stop.isTicked))
            Label(
                reading.say(da: "Det er ikke et CPR-nummer", en: "It is not a CPR number"),
                .for(word.box))
        }
        TextField(
            name: word.reason,
            label: reading.say(da: "Hvad er det så?", en: "What is it, then?"),
            value: stop.reason, reading: reading, errors: errors,
            hint: reading.say(
                da: "Skal skrives, hvis du sætter kryds. Dit navn og din grund gemmes, og "
                    + "revisoren kan se dem. Teksten bliver aldrig offentlig.",
                en: "Must be written if you tick the box. Your name and reason are kept, and the "
                    + "auditor can see them. The text is never made public."))
    }
}

/// A finding with the words around it; the last digits are never shown.
struct CprExcerpt: Equatable {
    let before: String
    let finding: String
    let after: String

    static func all(in text: String) -> [CprExcerpt] {
        let masked = Array(CprGuard.masked(text))
        return CprGuard.scan(text).map { found in
            let start = max(0, found.range.lowerBound - 30)
            let end = min(masked.count, found.range.upperBound + 30)
            return CprExcerpt(
                before: (start > 0 ? "…" : "") + String(masked[start..<found.range.lowerBound]),
                finding: String(masked[found.range]),
                after: String(masked[found.range.upperBound..<end])
                    + (end < masked.count ? "…" : ""))
        }
    }
}
