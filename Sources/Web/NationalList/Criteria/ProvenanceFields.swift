// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// where a fact of the list stands, whether somebody saw it, and what is uncertain.
struct ProvenanceFields: Component {
    let call: Call
    /// As it stands; nil for a new fact.
    let provenance: Provenance?
    let errors: FormErrors
    /// Starts the names of the fields, where a form has several of these.
    var prefix = ""

    var body: some Markup {
        let reading = call.reading
        text("source", reading.say(.sourceLabel), provenance?.source, hint: nil)
        Tick(
            name: "\(prefix)verified",
            label: reading.say(da: "Jeg har selv set kilden", en: "I have seen the source myself"),
            isOn: call.method == .get
                ? provenance?.isVerified == true : call.form["\(prefix)verified"] != nil)
        text(
            "remark", reading.say(da: "Hvad der er usikkert", en: "What is uncertain"),
            provenance?.remark, hint: reading.say(.mayBeEmpty))
    }

    private func text(
        _ name: String, _ label: String, _ value: String?, hint: String?
    ) -> TextField {
        TextField(
            name: prefix + name, label: label, value: call.typed(prefix + name, else: value),
            reading: call.reading, errors: errors, hint: hint)
    }
}

extension FormReading {
    mutating func provenance(_ prefix: String = "") -> Provenance {
        Provenance(
            requiredLine("\(prefix)source"), isVerified: call.form["\(prefix)verified"] != nil,
            remark: optionalTitle("\(prefix)remark"))
    }
}
