// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that agrees on something to be done, from a matter or by itself.
struct ActionCreate: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: Paths.actions) }
        return .page(ActionCreate(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: ActionID = call.newID()
        return try await call.saving(
            to: Paths.action(id), else: { ActionCreate(call: call, errors: $0) }
        ) { form in
            let matter: MatterID? = call.chosen("matter")
            let owner: OrganizationID = form.chosen(
                "owner", Phrase(da: "Vælg, hvem der gør det.", en: "Choose who does it."))
            let draft = ActionDraft(
                id: id, title: form.title("title"), owner: ActionOwner(owner),
                due: form.requiredDay("due"),
                source: ActionSource(forum: call.chosen("forum"), matter: matter),
                areas: call.form.all("areas").map { AreaID($0) },
                isAdopted: call.form["adopted"] != nil)
            return [.matter(.action(.assign(draft)))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Aftal en opgave", en: "Agree on an action"), call,
            kind: matter?.title ?? reading.say(.actions),
            trail: matter.map { reading.trail(to: $0) }
                ?? [Crumb(title: reading.say(.actions), path: Paths.actions)], errors: errors
        ) {
            TextField(
                name: "title",
                label: reading.say(da: "Hvad skal gøres?", en: "What is to be done?"),
                value: call.typed("title"), reading: reading, errors: errors)
            Choice(
                name: "owner", label: reading.say(da: "Hvem gør det?", en: "Who does it?"),
                value: call.typed("owner"), options: reading.partyOptions, reading: reading,
                errors: errors)
            DayField(
                name: "due", label: reading.say(da: "Senest", en: "By"),
                value: call.typed("due"), reading: reading, errors: errors)
            Choice(
                name: "matter", label: reading.say(da: "Sag", en: "Matter"),
                value: call.typed("matter", else: call.query["sag"]),
                options: reading.matters.filter(\.isOpen).map { ($0.id.rawValue, $0.title) },
                reading: reading, errors: errors,
                hint: reading.say(da: "Kan være tom.", en: "May be empty."))
            Choice(
                name: "forum", label: reading.say(da: "Aftalt i", en: "Agreed in"),
                value: call.typed("forum", else: call.query["forum"]),
                options: reading.forumChoices, reading: reading, errors: errors,
                hint: reading.say(da: "Kan være tom.", en: "May be empty."))
            AreaChoices(
                chosen: call.form.all("areas").map { AreaID($0) }, reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Ingen betyder sagens eller forummets område.",
                    en: "None means the area of the matter or the forum."))
            TickBox(
                name: "adopted", value: "1",
                label: reading.say(
                    da: "Vi tager selv en anbefaling op i eget regi",
                    en: "We take a recommendation up as our own work"),
                isTicked: call.form["adopted"] != nil)
        }
    }

    private var matter: Matter? {
        (call.query["sag"] ?? call.form["matter"]).flatMap { reading.matter(MatterID($0)) }
    }
}
