// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The owner's own rule for small numbers; empty fields mean the usual one.
struct ProtectionFields: Component {
    let call: Call
    let errors: FormErrors
    let opening: ProtectionRule?
    private var reading: Reading { call.reading }

    static let names = ["minimumCount", "minimumBase", "mostDecimals"]

    var body: some Markup {
        Details(.open(names.contains { errors[$0] != nil } || isOwn)) {
            Summary(reading.say(da: "Egen regel for små tal", en: "An own rule for small numbers"))
            P(
                reading.say(
                    da: "Den sædvanlige regel skjuler antal under 5 – ved følsomme tal under 10 – "
                        + "og andele af færre end 100. Lad felterne stå tomme for at bruge den. En "
                        + "regel, der skjuler mindre, skal databeskyttelsesrådgiveren sige ja til.",
                    en: "The usual rule withholds counts below 5 – sensitive ones below 10 – and "
                        + "shares of fewer than 100. Leave the fields empty to use it. A rule that "
                        + "withholds less needs the data protection officer's yes."),
                .class("hint"))
            text(
                "minimumCount", Phrase(da: "Skjul antal under", en: "Withhold counts below"),
                isOwn ? opening?.minimumCount : nil)
            text(
                "minimumBase",
                Phrase(da: "Skjul andele af færre end", en: "Withhold shares of fewer than"),
                isOwn ? opening?.minimumBase : nil)
            text(
                "mostDecimals",
                Phrase(da: "Vis højst så mange decimaler", en: "Show at most so many decimals"),
                opening?.decimals)
            box(
                "hidesExtremes",
                Phrase(
                    da: "Skjul også ingen og alle: de siger noget om hver enkelt",
                    en: "Withhold none and all too: they tell about everyone"),
                isOwn && opening?.hidesNoneAndAll == true)
            box(
                "protectionConfirmed",
                Phrase(
                    da: "Kommunens databeskyttelsesrådgiver har sagt ja til reglen",
                    en: "The municipality's data protection officer has said yes to the rule"),
                opening?.isConfirmed == true)
        }
    }

    private var names: [String] { Self.names }

    private var isOwn: Bool {
        opening.map { rule in
            !ProtectionRule.defaults.contains {
                !rule.isWeaker(than: $0) && !$0.isWeaker(than: rule)
            }
        } ?? false
    }

    private func text(_ name: String, _ label: Phrase, _ value: Int?) -> TextField {
        TextField(
            name: name, label: reading.say(label),
            value: call.typed(name, else: value.map { "\($0)" }), reading: reading,
            errors: errors, hint: reading.say(.mayBeEmpty))
    }

    private func box(_ name: String, _ label: Phrase, _ opening: Bool) -> some Markup {
        Div(.class("choice")) {
            Input(
                .id(name), .name(name), .type("checkbox"), .value("ja"),
                .checked(call.method == .get ? opening : call.form[name] != nil))
            Label(reading.say(label), .for(name))
        }
    }
}

extension FormReading {
    /// Whether the form asked about the rule at all.
    var asksProtection: Bool { call.form.pairs.contains { $0.name == "minimumCount" } }

    /// The owner's own rule; nil where nothing differs from the usual one.
    mutating func protectionRule() -> ProtectionRule? {
        let fields = ["minimumCount", "minimumBase", "mostDecimals", "hidesExtremes"]
        let confirmed = call.form["protectionConfirmed"] != nil
        guard confirmed || fields.contains(where: { call.form[$0] != nil }) else { return nil }
        let kind = call.form["sensitivity"].flatMap(Sensitivity.init) ?? .persons
        let usual = kind.protection
        let (count, base) = (number("minimumCount"), number("minimumBase"))
        for (field, number) in [("minimumCount", count), ("minimumBase", base)] {
            if let number, number < 0 { refuse(.notBelowZero, field: field) }
        }
        return ProtectionRule(
            name: usual.name, minimumCount: count ?? usual.minimumCount,
            minimumBase: base ?? usual.minimumBase,
            hidesNoneAndAll: usual.hidesNoneAndAll || call.form["hidesExtremes"] != nil,
            decimals: number("mostDecimals"), isConfirmed: confirmed)
    }
}

extension Phrase {
    fileprivate static let notBelowZero = Phrase(
        da: "Skriv 0 eller mere.", en: "Write 0 or more.")
}
