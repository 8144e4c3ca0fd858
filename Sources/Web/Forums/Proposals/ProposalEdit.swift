// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that proposes a forum; what is like it already is shown before it is sent.
struct ProposalEdit: Component {
    let call: Call
    var errors = FormErrors.none
    /// Forums like it that the reader has not seen yet; nil when nobody looked.
    var overlaps: [ForumOverlap]?
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(ProposalEdit(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: ForumProposalID = call.newID()
        var form = FormReading(call)
        let draft = draft(id, &form)
        let found = call.reading.overlaps(with: draft)
        // Shown once before it is made; then it is for the reader to say.
        if form.errors.isEmpty, call.form["overlap"] != key(found), !found.isEmpty {
            return .page(ProposalEdit(call: call, overlaps: found))
        }
        return try await call.saving(
            to: Paths.forumProposal(id), else: { ProposalEdit(call: call, errors: $0) }
        ) { form in
            [.forum(.propose(Self.draft(id, &form)))]
        }
    }

    private static func key(_ overlaps: [ForumOverlap]) -> String {
        overlaps.map(\.forum.rawValue).joined(separator: ",")
    }

    private static func draft(
        _ id: ForumProposalID, _ form: inout FormReading
    ) -> ForumProposalDraft {
        let typed = form.call.form
        return ForumProposalDraft(
            id: id, name: typed["name"] ?? "", kind: form.word("kind", .forumKindMissing),
            purpose: typed["purpose"] ?? "", areas: typed.all("areas").map { AreaID($0) },
            members: typed.all("members").map { OrganizationID($0) },
            proposedBy: form.chosen("proposed-by", .proposerMissing),
            answeredBy: form.chosen("answered-by", .answererMissing),
            alsoTo: typed.all("also-to").map { OrganizationID($0) }, source: typed["source"])
    }

    var body: some Markup {
        let proposers = reading.organizations(thatMay: { .forum(.propose(.asked(by: $0))) })
        FormPage(
            reading.say(da: "Foreslå et nyt forum", en: "Propose a new forum"), call,
            kind: reading.say(.forums),
            lead: reading.say(
                da: "Forslaget sendes til den, der skal svare. Det slutter med et ja eller et "
                    + "begrundet nej.",
                en:
                    "The proposal goes to whoever owes the answer. It ends in a yes or a reasoned no."
            ),
            button: overlaps == nil
                ? reading.say(da: "Send forslaget", en: "Send the proposal")
                : reading.say(da: "Send forslaget alligevel", en: "Send the proposal all the same"),
            trail: [Crumb(title: reading.say(.forums), path: Paths.forums)], errors: errors
        ) {
            if let overlaps { overlapBox(overlaps) }
            TextField(
                name: "name", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("name"), reading: reading, errors: errors)
            Choice(
                name: "kind", label: reading.say(da: "Slags", en: "Kind"),
                value: call.typed("kind"), options: reading.forumKinds, reading: reading,
                errors: errors)
            TextArea(
                name: "purpose",
                label: reading.say(da: "Hvad skal det være til for?", en: "What is it to be for?"),
                value: call.typed("purpose"), reading: reading, errors: errors)
            AreaChoices(
                chosen: call.form.all("areas").map { AreaID($0) }, reading: reading, errors: errors,
                hint: reading.say(da: "Kan være tom.", en: "May be empty."))
            OrganizationChecks(
                name: "members",
                label: reading.say(da: "Hvem skal sidde med?", en: "Who is to sit in it?"),
                reading: reading, chosen: call.form.all("members"))
            parties(proposers)
        }
    }

    private func overlapBox(_ overlaps: [ForumOverlap]) -> some Markup {
        Div {
            Div(.class("notice warning"), .role("alert")) {
                P(
                    reading.say(
                        da:
                            "Intet er sendt endnu. Der findes fora, der minder om det. Kan et af dem "
                            + "bruges i stedet?",
                        en:
                            "Nothing is sent yet. There are forums like it. Can one of them be used "
                            + "instead?"))
            }
            OverlapList(reading: reading, overlaps: overlaps)
            Input(.type("hidden"), .name("overlap"), .value(Self.key(overlaps)))
        }
    }

    @MarkupBuilder
    private func parties(_ proposers: [(value: String, title: String)]) -> some Markup {
        Choice(
            name: "proposed-by",
            label: reading.say(da: "Hvem foreslår det?", en: "Who proposes it?"),
            value: call.typed("proposed-by", else: proposers.count == 1 ? proposers[0].value : nil),
            options: proposers, reading: reading, errors: errors)
        Choice(
            name: "answered-by",
            label: reading.say(da: "Hvem skal svare?", en: "Who owes the answer?"),
            value: call.typed("answered-by"), options: reading.organizationChoices(),
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Kun én. Ellers venter de på hinanden.",
                en: "One alone. Otherwise they wait for each other."))
        OrganizationChecks(
            name: "also-to", label: reading.say(da: "Sendes også til", en: "Also sent to"),
            reading: reading, chosen: call.form.all("also-to"))
        TextField(
            name: "source", label: reading.say(.sourceLabel), value: call.typed("source"),
            reading: reading, errors: errors,
            hint: reading.say(
                da: "For eksempel et brev med dato. Kan være tom.",
                en: "Such as a letter with its date. May be empty."))
    }
}

extension ForumProposalDraft {
    /// A proposal of the organization's, as far as permission goes.
    static func asked(by organization: OrganizationID) -> ForumProposalDraft {
        ForumProposalDraft(
            id: "", name: "", kind: .network, purpose: "", proposedBy: organization,
            answeredBy: organization)
    }
}

extension Reading {
    var forumKinds: [(value: String, title: String)] {
        ForumKind.allCases.map { ($0.rawValue, say($0.phrase)) }
    }
}

/// Boxes to tick for organizations, kind by kind.
struct OrganizationChecks: Component {
    let name: String
    let label: String
    let reading: Reading
    let chosen: [String]

    var body: some Markup {
        Fieldset(.id(name)) {
            Legend(label)
            P(reading.say(da: "Kan være tom.", en: "May be empty."), .class("hint"))
            For(OrganizationKind.listed) { kind in group(kind) }
        }
    }

    @MarkupBuilder private func group(_ kind: OrganizationKind) -> some Markup {
        let all = reading.city.organizations.organizations.values
            .filter { $0.kind == kind && $0.exists(on: reading.day) }
            .inDanishOrder { "\($0.name) \($0.id)" }
        if !all.isEmpty {
            Details(.open(all.contains { chosen.contains($0.id.rawValue) })) {
                Summary("\(reading.say(kind.plural)) (\(all.count))")
                For(all) { organization in
                    Div(.class("choice")) {
                        Input(
                            .type("checkbox"), .name(name), .id("\(name)-\(organization.id)"),
                            .value(organization.id.rawValue),
                            .checked(chosen.contains(organization.id.rawValue)))
                        Label(organization.name, .for("\(name)-\(organization.id)"))
                    }
                }
            }
        }
    }
}

extension Phrase {
    static let forumKindMissing = Phrase(
        da: "Vælg, hvilken slags forum det er.", en: "Choose what kind of forum it is.")
    static let proposerMissing = Phrase(
        da: "Vælg den organisation, der foreslår det.",
        en: "Choose the organization that proposes it.")
    static let answererMissing = Phrase(
        da: "Vælg den ene organisation, der skal svare.",
        en: "Choose the one organization that owes the answer.")
}
