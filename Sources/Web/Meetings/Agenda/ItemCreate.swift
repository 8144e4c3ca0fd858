// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form by which members bring items and the secretary adds them.
struct ItemCreate: Component {
    let meeting: Meeting
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let meeting = try call.meeting
        let draft = AgendaItemDraft(id: "", content: ItemContent(title: "", purpose: .discuss))
        return try call.asking(
            .meeting(.agenda(meeting.id, command(draft, call, meeting))),
            ItemCreate(meeting: meeting, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        let id: AgendaItemID = call.newID()
        return try await call.saving(
            to: Paths.anchor(id, of: meeting.id),
            else: { ItemCreate(meeting: meeting, call: call, errors: $0) }
        ) { form in
            let draft = AgendaItemDraft(id: id, content: form.item())
            return [.meeting(.agenda(meeting.id, command(draft, call, meeting)))]
        }
    }

    /// The secretary's items stand there at once; a member's wait.
    private static func command(
        _ draft: AgendaItemDraft, _ call: Call, _ meeting: Meeting
    ) -> AgendaCommand {
        if call.reading.may(.meeting(.agenda(meeting.id, .add(draft)))) { return .add(draft) }
        var own = draft
        own.proposer = call.viewer.person.map { .person($0) }
        return .propose(own)
    }

    var body: some Markup {
        let keeps = reading.keeps(meeting)
        FormPage(
            keeps
                ? reading.say(da: "Nyt punkt", en: "New item")
                : reading.say(da: "Foreslå et punkt", en: "Bring an item"), call,
            kind: reading.when(meeting.plan),
            lead: keeps
                ? nil
                : reading.say(
                    da: "Formanden eller sekretæren tager det op. Alle medlemmer ser forslaget.",
                    en: "The chair or the secretary takes it up. All members see the proposal."),
            trail: reading.trail(of: meeting), errors: errors
        ) {
            ItemFields(call: call, meeting: meeting, errors: errors)
        }
    }
}

/// The form that changes an item.
struct ItemEdit: Component {
    let meeting: Meeting
    let item: AgendaItem
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (meeting, item) = (try call.meeting, try call.item)
        return try call.asking(
            .meeting(.agenda(meeting.id, .change(item.id, item.content, seen: nil))),
            ItemEdit(meeting: meeting, item: item, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (meeting, item) = (try call.meeting, try call.item)
        return try await call.saving(
            to: Paths.anchor(item.id, of: meeting.id),
            else: { ItemEdit(meeting: meeting, item: item, call: call, errors: $0) }
        ) { form in
            let content = form.item(before: item.content)
            return [
                .meeting(.agenda(meeting.id, .change(item.id, content, seen: call.seenVersion)))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Ret punktet", en: "Edit the item"), call,
            kind: reading.when(meeting.plan), lead: item.title,
            trail: reading.trail(of: meeting), errors: errors
        ) {
            let facts = item.content.facts(reading)
            ShownFields(facts: facts, version: item.version)
            if errors.isConflict {
                MeanwhileBox(
                    reading: reading, changes: call.meanwhile(facts, since: item.version),
                    last: nil)
            }
            ItemFields(call: call, meeting: meeting, errors: errors, opening: item.content)
        }
    }
}
