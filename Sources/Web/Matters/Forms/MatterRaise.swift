// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form by which an organization or a forum raises a matter.
struct MatterRaise: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(MatterRaise(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: MatterID = call.newID()
        return try await call.saving(
            to: Paths.matter(id), fields: ["by": "by"],
            else: { MatterRaise(call: call, errors: $0) }
        ) { form in
            let draft = MatterDraft(
                id: id, content: form.matterContent(),
                by: form.chosen(
                    "by", Phrase(da: "Vælg, hvem der rejser den.", en: "Choose who raises it.")),
                person: call.viewer.person, address: form.matterAddress(),
                isPublic: call.form["public"] != nil)
            return [.matter(.raise(draft))]
        }
    }

    var body: some Markup {
        let raisers = raisers
        FormPage(
            reading.say(.raiseMatter), call, kind: reading.say(.matters),
            lead: reading.say(
                da: "Skriv, hvad der er galt eller ønskes, hvor det er, og hvem der skal svare. "
                    + "Du får svaret tilbage, når der er et.",
                en: "Say what is wrong or wished for, where, and who owes the answer. You get "
                    + "the answer back when there is one."),
            button: reading.say(.raiseMatter),
            trail: [Crumb(title: reading.say(.matters), path: Paths.matters)], errors: errors
        ) {
            Choice(
                name: "by", label: reading.say(da: "På vegne af", en: "On behalf of"),
                value: call.typed("by", else: own),
                options: raisers, reading: reading, errors: errors)
            MatterFields(call: call, errors: errors)
            AddressFields(call: call, errors: errors)
            PublicTick(call: call, isOpen: false)
        }
    }

    /// The first organization that the reader works or speaks for.
    private var own: String? { reading.viewer.roles.compactMap(\.organization).first?.rawValue }

    /// Those for whom the reader may raise one.
    private var raisers: [(value: String, title: String)] {
        reading.partyOptions.filter { party in
            let draft = MatterDraft(
                id: "", content: MatterContent(title: ""), by: OrganizationID(party.value),
                address: .none)
            return reading.may(.matter(.raise(draft)))
        }
    }
}

/// The form that says anew what a matter is about.
struct MatterEdit: Component {
    let matter: Matter
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let matter = try call.matter
        return try call.asking(
            .matter(.describe(matter.id, matter.content, isPublic: true, seen: nil)),
            MatterEdit(matter: matter, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let matter = try call.matter
        return try await call.saving(
            to: Paths.matter(matter.id),
            else: { MatterEdit(matter: matter, call: call, errors: $0) }
        ) { form in
            var content = form.matterContent()
            // The same words keep their note, so that nothing has changed.
            if call.form["text"] == call.reading.words(matter.text) { content.text = matter.text }
            return [
                .matter(
                    .describe(
                        matter.id, content, isPublic: call.form["public"] != nil,
                        seen: call.seenVersion))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Ret sagen", en: "Change the matter"), call, kind: matter.title,
            trail: reading.trail(to: matter), errors: errors
        ) {
            SeenVersion(version: matter.version)
            MatterFields(call: call, errors: errors, opening: matter.content)
            PublicTick(call: call, isOpen: matter.isPublic)
        }
    }
}

/// The form that says anew who is to see a matter, and who owes the answer.
struct MatterAddressing: Component {
    let matter: Matter
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let matter = try call.matter
        return try call.asking(
            .matter(.address(matter.id, .none, seen: nil)),
            MatterAddressing(matter: matter, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let matter = try call.matter
        return try await call.saving(
            to: Paths.matter(matter.id),
            else: { MatterAddressing(matter: matter, call: call, errors: $0) }
        ) { form in
            [.matter(.address(matter.id, form.matterAddress(), seen: call.seenVersion))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Ret modtagere", en: "Change addressees"), call, kind: matter.title,
            trail: reading.trail(to: matter), errors: errors
        ) {
            SeenVersion(version: matter.version)
            AddressFields(call: call, errors: errors, opening: matter)
        }
    }
}

/// The version that the form shows, sent unseen.
struct SeenVersion: Component {
    let version: Int

    var body: some Markup { Input(.type("hidden"), .name("seen"), .value("\(version)")) }
}

extension Reading {
    func trail(to matter: Matter) -> [Crumb] {
        [
            Crumb(title: say(.matters), path: Paths.matters),
            Crumb(title: matter.title, path: Paths.matter(matter.id)),
        ]
    }
}
