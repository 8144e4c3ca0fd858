// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The form of a proposal: the rule, what it hinders, what would be done instead.
struct ExemptionForm: Component {
    /// The proposal that is changed; nil for a new one.
    let proposal: ExemptionProposal?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        guard !call.reading.challengers.isEmpty else { throw Forbidden.needs(.caseOfficer) }
        return .page(ExemptionForm(proposal: nil, call: call))
    }

    static func askAgain(_ call: Call) throws -> Answer {
        let proposal = try call.exemption
        return try call.asking(
            .exemption(.change(proposal.id, proposal.content, seen: nil)),
            ExemptionForm(proposal: proposal, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: ExemptionID = call.newID()
        return try await call.saving(
            to: Paths.exemption(id),
            else: { ExemptionForm(proposal: nil, call: call, errors: $0) }
        ) { form in [.exemption(.propose(id, form.exemption(nil)))] }
    }

    static func saveAgain(_ call: Call) async throws -> Answer {
        let proposal = try call.exemption
        return try await call.saving(
            to: Paths.exemption(proposal.id),
            else: { ExemptionForm(proposal: proposal, call: call, errors: $0) }
        ) { form in
            [
                .exemption(
                    .change(proposal.id, form.exemption(proposal), seen: call.seenVersion))
            ]
        }
    }

    private static let names = ["title", "rule", "hinders", "instead"]

    var body: some Markup {
        let content = proposal?.content
        FormPage(
            proposal == nil
                ? reading.say(da: "Foreslå en fritagelse", en: "Propose an exemption")
                : reading.say(da: "Ret forslaget", en: "Change the proposal"),
            call, kind: proposal?.title ?? reading.say(.exemptions),
            lead: reading.say(
                da: "Forslaget er jeres udkast, til I sender det.",
                en: "The proposal is your draft until you send it."),
            trail: proposal.map { reading.trail(to: $0) }
                ?? [Crumb(title: reading.say(.exemptions), path: Paths.exemptions)],
            errors: errors
        ) {
            if let proposal {
                let now = reading.texts(of: proposal)
                if errors.isConflict {
                    ChangesMeanwhile(
                        reading: reading,
                        changes: ChangedField.between(
                            SeenFields(Self.names, in: call.form).texts, now,
                            labels: Self.names.map { ($0, reading.label($0)) }))
                }
                SeenFields(Self.names, now, version: proposal.version)
            }
            text("title", content?.title)
            text("rule", content?.rule)
            area("hinders", content?.hinders)
            area("instead", content?.instead)
            choice(
                "owner", reading.say(da: "Ejer", en: "Owner"), content?.owner, reading.challengers)
            choice(
                "authority", reading.say(da: "Hvem kan give lov?", en: "Who can grant it?"),
                content?.authority, reading.partyOptions)
            Div(.class("choice")) {
                Input(
                    .id("public"), .name("public"), .type("checkbox"), .value("ja"),
                    .checked(
                        call.method == .get
                            ? content?.isPublic ?? false : call.form["public"] != nil))
                Label(
                    reading.say(
                        da: "Alle må læse forslaget, når det er sendt",
                        en: "Everybody may read the proposal once it is sent"), .for("public"))
            }
        }
    }

    private func text(_ name: String, _ value: String?) -> TextField {
        TextField(
            name: name, label: reading.label(name), value: call.typed(name, else: value),
            reading: reading, errors: errors)
    }

    private func area(_ name: String, _ note: NoteID?) -> TextArea {
        TextArea(
            name: name, label: reading.label(name),
            value: call.typed(name, else: reading.words(note)), reading: reading, errors: errors)
    }

    private func choice(
        _ name: String, _ label: String, _ value: OrganizationID?,
        _ options: [(value: String, title: String)]
    ) -> Choice {
        Choice(
            name: name, label: label, value: call.typed(name, else: value?.rawValue),
            options: options, reading: reading, errors: errors)
    }
}

extension Reading {
    fileprivate func label(_ name: String) -> String {
        switch name {
        case "title": say(da: "Forslaget i en linje", en: "The proposal in one line")
        case "rule": say(da: "Hvilken regel?", en: "Which rule?")
        case "hinders": say(da: "Hvad hindrer den?", en: "What does it hinder?")
        default: say(da: "Hvad vil I gøre i stedet?", en: "What would you do instead?")
        }
    }

    fileprivate func texts(of proposal: ExemptionProposal) -> FieldTexts {
        FieldTexts([
            "title": proposal.title, "rule": proposal.content.rule ?? "",
            "hinders": words(proposal.content.hinders) ?? "",
            "instead": words(proposal.content.instead) ?? "",
        ])
    }
}

extension FormReading {
    fileprivate mutating func exemption(_ before: ExemptionProposal?) -> ExemptionContent {
        ExemptionContent(
            title: title("title"), rule: optionalTitle("rule"), hinders: longNote("hinders"),
            instead: longNote("instead"),
            owner: chosen("owner", Phrase(da: "Vælg en ejer.", en: "Choose an owner.")),
            authority: call.chosen("authority"), areas: before?.content.areas ?? [],
            isPublic: call.form["public"] != nil, source: before?.content.source,
            isExample: before?.content.isExample ?? false)
    }
}
