// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What this reader can do with the initiative; nothing for those who only read.
struct InitiativeActions: Component {
    let initiative: Initiative
    let reading: Reading

    var body: some Markup {
        let isOpen = initiative.concludedOn == nil
        if isOpen, mayPlan || mayDescribe {
            Div(.class("actions")) {
                if mayPlan {
                    action(
                        Paths.newActivity(in: initiative.id),
                        reading.say(da: "Tilføj en aktivitet", en: "Add an activity"))
                }
                if mayDescribe { changes }
            }
        }
    }

    @MarkupBuilder private var changes: some Markup {
        action(Paths.editInitiative(initiative.id), reading.say(da: "Ret", en: "Change"))
        if initiative.handover == nil {
            action(
                Paths.handover(initiative.id),
                reading.say(da: "Overdrag ansvaret", en: "Hand over"))
        }
        action(Paths.conclusion(initiative.id), reading.say(da: "Afslut", en: "Conclude"))
        if !initiative.isPublic { publication }
    }

    private var publication: some Markup {
        Form(
            .method("post"), .action(Link(Paths.publication(initiative.id))), .class("inline")
        ) {
            FormToken(reading: reading)
            Button(
                reading.say(da: "Offentliggør for alle", en: "Publish to everybody"),
                .class("secondary"))
        }
    }

    private func action(_ path: String, _ title: String) -> some Markup {
        A(title, .class("button secondary"), .href(Link(path)))
    }

    private var mayDescribe: Bool {
        reading.may(
            .initiative(
                .describe(InitiativeDraft(id: initiative.id, name: initiative.name), seen: nil)))
    }

    private var mayPlan: Bool {
        reading.may(
            .activity(
                .plan(
                    ActivityDraft(
                        id: "ny", initiative: initiative.id, name: "",
                        responsible: initiative.owner, plan: ActivityPlan(workdays: 0)))))
    }
}
