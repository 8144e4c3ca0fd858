// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that asks a forum's participants about an initiative, once its
/// purpose has been held against the charter.
struct SupportAsk: Component {
    let forum: Forum
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let forum = try call.forum
        return try call.asking(
            .forum(.askSupport(forum.id, "", purpose: nil)), SupportAsk(forum: forum, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let forum = try call.forum
        let initiative: InitiativeID? = call.chosen("initiative")
        return try await call.saving(
            to: Paths.support(forum.id, initiative ?? ""),
            fields: ["reason": "purpose-reason"],
            else: { SupportAsk(forum: forum, call: call, errors: $0) }
        ) { form in
            let chosen: InitiativeID = form.chosen("initiative", .initiativeMissing)
            if initiative != nil, call.reading.initiative(chosen) == nil {
                form.refuse(.initiativeMissing, field: "initiative")
            }
            return [.forum(.askSupport(forum.id, chosen, purpose: test(&form)))]
        }
    }

    private static func test(_ form: inout FormReading) -> SupportRound.PurposeTest? {
        guard let met = form.call.form["purpose"] else { return nil }
        let reason = form.note("purpose-reason")
        if reason == nil { form.refuse(.purposeReasonMissing, field: "purpose-reason") }
        return SupportRound.PurposeTest(isMet: met == "ja", reason: reason ?? "")
    }

    var body: some Markup {
        let test = reading.charter(of: forum.id)?.charter.support?.rule.purposeTest
        FormPage(
            reading.say(da: "Spørg om opbakning", en: "Ask for support"), call,
            kind: reading.name(of: forum.id), lead: reading.say(.eachForItself),
            button: reading.say(da: "Spørg deltagerne", en: "Ask the participants"),
            trail: reading.trail(to: forum.id), errors: errors
        ) {
            Choice(
                name: "initiative", label: reading.say(da: "Indsats", en: "Initiative"),
                value: call.typed("initiative", else: call.query["indsats"]),
                options: initiatives, reading: reading, errors: errors)
            if let test { purpose(test) }
        }
    }

    private var initiatives: [(value: String, title: String)] {
        reading.city.initiatives.initiatives.values
            .filter { $0.concludedOn == nil && reading.initiative($0.id) != nil }
            .inDanishOrder { "\($0.name) \($0.id)" }.map { ($0.id.rawValue, $0.name) }
    }

    @MarkupBuilder private func purpose(_ test: String) -> some Markup {
        RadioChoice(
            name: "purpose",
            label: reading.say(
                da: "Har indsatsen det formål, kommissoriet kræver?",
                en: "Is the initiative for what the charter demands?"),
            value: call.typed("purpose"),
            options: [
                ("ja", reading.say(da: "Ja", en: "Yes")), ("nej", reading.say(da: "Nej", en: "No")),
            ], reading: reading, errors: errors, hint: "“\(test)”")
        TextArea(
            name: "purpose-reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
            value: call.typed("purpose-reason"), reading: reading, errors: errors,
            hint: reading.say(.readByStaff))
    }
}

extension Phrase {
    static let initiativeMissing = Phrase(da: "Vælg en indsats.", en: "Choose an initiative.")
    static let purposeReasonMissing = Phrase(
        da: "Skriv, hvorfor indsatsen har formålet eller ikke har det.",
        en: "Write why the initiative is for it, or is not.")
}
