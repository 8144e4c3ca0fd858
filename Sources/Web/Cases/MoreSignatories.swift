// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Those who sign a paper beside the first.
///
/// Source: covering letter of 3 March 2011 — two mayors sign one letter.
struct MoreSignatories: Component {
    let signatories: [Signatory]
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    static let numbers = 2...6

    static func name(_ number: Int) -> String { "signatory-\(number)" }
    static func behalf(_ number: Int) -> String { "behalf-\(number)" }

    var body: some Markup {
        Details(.open(signatories.count > 1 || isTyped)) {
            Summary(reading.say(da: "Flere underskrifter", en: "More signatures"))
            For(Array(Self.numbers.prefix(max(2, signatories.count)))) { number in
                Choice(
                    name: Self.name(number),
                    label: reading.say(
                        da: "\(number). underskrift", en: "Signature \(number)"),
                    value: call.typed(Self.name(number), else: known(number)?.post.rawValue),
                    options: reading.postOptions, reading: reading, errors: errors)
                Choice(
                    name: Self.behalf(number),
                    label: reading.say(
                        da: "\(number). underskrift, på vegne af",
                        en: "Signature \(number), on behalf of"),
                    value: call.typed(
                        Self.behalf(number), else: known(number)?.onBehalfOf?.rawValue),
                    options: reading.partyOptions, reading: reading, errors: errors)
            }
        }
    }

    private func known(_ number: Int) -> Signatory? {
        signatories.indices.contains(number - 1) ? signatories[number - 1] : nil
    }

    private var isTyped: Bool {
        Self.numbers.contains { call.form[Self.name($0)] != nil }
    }
}
