// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// Agrees on something to be done while the meeting talks about an item.
///
/// R-358: the action keeps the meeting, the item and the matter that it comes
/// from; whoever may not see the item may not see the action.
struct MeetingActionForm: Component {
    let meeting: Meeting
    let call: Call
    var errors = FormErrors.none

    static func ask(_ call: Call) throws -> Answer {
        let meeting = try call.meeting
        return try call.asking(
            .meeting(.minutes(meeting.id, .write([]))),
            MeetingActionForm(meeting: meeting, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        try call.city.permit(.meeting(.minutes(meeting.id, .write([]))), to: call.viewer)
        var wrong: FormErrors?
        let id: ActionID = call.newID()
        let back = meeting.isHeld ? Paths.meeting(meeting.id) : Paths.live(meeting.id)
        let answer = try await call.saving(
            to: "\(back)#punkt-\(call.form["item"] ?? "")",
            else: { errors in
                wrong = errors
                return MeetingActionForm(meeting: meeting, call: call, errors: errors)
            }
        ) { form in [.matter(.action(.assign(form.action(id, at: meeting))))] }
        guard call.wantsJSON else { return answer }
        guard let wrong else {
            var agreed = Answer.json(AgreedByForm(said: call.reading.say(.agreed)))
            agreed.cookies = answer.cookies
            return agreed
        }
        let sentences = wrong.list.map { call.reading.say($0.sentence) }
        return .json(
            AgreedByForm(said: sentences.joined(separator: " ")), status: answer.status)
    }

    var body: some Markup {
        let reading = call.reading
        let path = meeting.isHeld ? Paths.meeting(meeting.id) : Paths.live(meeting.id)
        FormPage(
            reading.say(.agreeOnAction), call, kind: reading.when(meeting.plan),
            trail: reading.trail(of: meeting) + [
                Crumb(title: reading.say(da: "Mødet", en: "The meeting"), path: path)
            ], errors: errors
        ) { MeetingActionFields(meeting: meeting, call: call, errors: errors) }
    }
}

/// What is to be done, by whom, until when, and which item it comes from.
struct MeetingActionFields: Component {
    let meeting: Meeting
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    var body: some Markup {
        Choice(
            name: "item", label: reading.say(da: "Punkt", en: "Item"),
            value: call.typed("item", else: call.query["punkt"] ?? current), options: items,
            reading: reading, errors: errors)
        TextField(
            name: "title", label: reading.say(da: "Hvad skal gøres?", en: "What is to be done?"),
            value: call.typed("title"), reading: reading, errors: errors)
        Choice(
            name: "owner", label: reading.say(da: "Hvem gør det?", en: "Who does it?"),
            value: call.typed("owner"), options: people + reading.partyOptions, reading: reading,
            errors: errors,
            hint: reading.say(
                da: "De, der sidder ved bordet, står først.",
                en: "Those who sit at the table come first."))
        DayField(
            name: "due", label: reading.say(da: "Senest", en: "By"), value: call.typed("due"),
            reading: reading, errors: errors)
    }

    private var items: [(value: String, title: String)] {
        reading.city.agenda(of: meeting, for: reading.viewer).compactMap { seen in
            seen.item.map { item in
                (item.id.rawValue, seen.number.map { "\($0). \(item.title)" } ?? item.title)
            }
        }
    }

    /// The item that was begun last.
    private var current: String? {
        reading.city.agenda(of: meeting, for: reading.viewer)
            .last { $0.item?.begun != nil }?.id.rawValue
    }

    private var people: [(value: String, title: String)] {
        reading.places(of: meeting).compactMap { place in
            place.holder.map { holder in
                (
                    "\(MeetingActionFields.person)\(holder.person)",
                    "\(reading.name(of: holder.person)), \(place.label)"
                )
            }
        }
    }

    /// What tells a person of the list from an organization.
    static let person = "person:"
}

extension FormReading {
    /// The action as the form has it; an item that the reader does not see is none.
    fileprivate mutating func action(_ id: ActionID, at meeting: Meeting) -> ActionDraft {
        let reading = call.reading
        let item = call.form["item"].flatMap { meeting.agenda[AgendaItemID($0)] }.flatMap {
            reading.city.sees($0, of: meeting, reading.viewer) ? $0 : nil
        }
        if item == nil { refuse(.itemMissing, field: "item") }
        let matter = item?.matter.flatMap { reading.city.matters[$0]?.isOpen == true ? $0 : nil }
        return ActionDraft(
            id: id, title: title("title"), owner: actionOwner(at: meeting),
            due: requiredDay("due"),
            source: ActionSource(
                forum: meeting.lead, meeting: meeting.id, item: item?.id, matter: matter))
    }

    private mutating func actionOwner(at meeting: Meeting) -> ActionOwner {
        let chosen: OrganizationID = chosen(
            "owner", Phrase(da: "Vælg, hvem der gør det.", en: "Choose who does it."))
        guard chosen.rawValue.hasPrefix(MeetingActionFields.person) else {
            return ActionOwner(chosen)
        }
        let person = PersonID(String(chosen.rawValue.dropFirst(MeetingActionFields.person.count)))
        let place = call.reading.places(of: meeting).first { $0.holder?.person == person }
        return ActionOwner(place?.group.onBehalfOf.first ?? meeting.lead, person: person)
    }
}

/// What the script says of the form.
private struct AgreedByForm: Encodable {
    let said: String
}

extension Phrase {
    static let agreeOnAction = Phrase(da: "Aftal en opgave", en: "Agree on an action")
    fileprivate static let agreed = Phrase(
        da: "Opgaven er aftalt. Den, der skal gøre det, får besked.",
        en: "The action is agreed. Whoever is to do it is told.")
    fileprivate static let itemMissing = Phrase(
        da: "Vælg det punkt, den er aftalt på.", en: "Choose the item that it was agreed on.")
}
