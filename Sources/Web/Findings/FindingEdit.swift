// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that corrects what a finding says.
struct FindingCorrect: Component {
    let finding: SafetyFinding
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let finding = try call.finding
        return try call.asking(
            .finding(.correct(finding.id, finding.content, seen: nil)),
            FindingCorrect(finding: finding, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let finding = try call.finding
        return try await call.saving(
            to: Paths.finding(finding.id),
            else: { FindingCorrect(finding: finding, call: call, errors: $0) }
        ) { form in
            var content = form.findingContent()
            // The same words keep their note, so that nothing has changed.
            let reading = call.reading
            if call.form["note"] == reading.words(finding.note) { content.note = finding.note }
            if call.form["words"] == reading.words(finding.place.words) {
                content.place.words = finding.place.words
            }
            // A point as it is shown is rounded; unchanged, it keeps its decimals.
            if call.form["point"] == finding.place.point.map(reading.coordinates) {
                content.place.point = finding.place.point
            }
            return [.finding(.correct(finding.id, content, seen: call.seenVersion))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Ret fundet", en: "Correct the finding"), call,
            kind: reading.name(of: finding),
            lead: reading.say(
                da: "Er det en regel, der har valgt, hvem der skylder svar, vælger den igen.",
                en: "Where a rule chose who owes the answer, it chooses again."),
            trail: reading.trail(to: finding), errors: errors
        ) {
            Input(.type("hidden"), .name("seen"), .value("\(finding.version)"))
            if errors.isConflict { FindingNow(finding: finding, reading: reading) }
            FindingFields(
                call: call, errors: errors, content: finding.content, asksGround: true)
        }
    }
}

/// The form that puts a finding to a forum or an organization as a matter.
struct FindingRaise: Component {
    let finding: SafetyFinding
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let finding = try call.finding
        return try call.asking(
            .finding(.correct(finding.id, finding.content, seen: nil)),
            FindingRaise(finding: finding, call: call))
    }

    /// the matter and its tie to the finding are one change.
    static func save(_ call: Call) async throws -> Answer {
        let finding = try call.finding
        let id: MatterID = call.newID()
        return try await call.saving(
            to: Paths.matter(id),
            else: { FindingRaise(finding: finding, call: call, errors: $0) }
        ) { form in
            let draft = MatterDraft(
                id: id, content: form.matterContent(),
                by: form.chosen(
                    "by", Phrase(da: "Vælg, hvem der rejser den.", en: "Choose who raises it.")),
                person: call.viewer.person, address: form.matterAddress(),
                isPublic: call.form["public"] != nil)
            return [.finding(.raise(finding.id, draft))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(.raiseMatter), call, kind: reading.name(of: finding),
            lead: reading.say(
                da: "Når driften ikke kan løse det: læg det for et forum eller en forvaltning. "
                    + "Fundet peger på sagen.",
                en: "When operations cannot solve it: put it to a forum or a department. The "
                    + "finding leads to the matter."),
            button: reading.say(.raiseMatter), trail: reading.trail(to: finding), errors: errors
        ) {
            Choice(
                name: "by", label: reading.say(da: "På vegne af", en: "On behalf of"),
                value: call.typed("by", else: own), options: raisers, reading: reading,
                errors: errors)
            MatterFields(call: call, errors: errors)
            AddressFields(call: call, errors: errors)
            PublicTick(call: call, isOpen: false)
        }
    }

    private var own: String? { reading.viewer.roles.compactMap(\.organization).first?.rawValue }

    private var raisers: [(value: String, title: String)] {
        reading.partyOptions.filter { party in
            let draft = MatterDraft(
                id: "", content: MatterContent(title: ""), by: OrganizationID(party.value),
                address: .none)
            return reading.may(.matter(.raise(draft)))
        }
    }
}
