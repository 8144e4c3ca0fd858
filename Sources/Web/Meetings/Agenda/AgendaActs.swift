// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// The buttons of an agenda.
enum AgendaActs {
    static func admit(_ call: Call) async throws -> Answer {
        let (meeting, item) = (try call.meeting, try call.item)
        return try await call.acting(
            .agenda(meeting.id, .admit(item.id)), to: Paths.anchor(item.id, of: meeting.id))
    }

    static func withdraw(_ call: Call) async throws -> Answer {
        let (meeting, item) = (try call.meeting, try call.item)
        return try await call.acting(
            .agenda(meeting.id, .withdraw(item.id, reason: nil)), to: Paths.meeting(meeting.id))
    }

    static func publish(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.acting(
            .agenda(meeting.id, .publish), to: Paths.meeting(meeting.id))
    }

    static func freeze(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.acting(.agenda(meeting.id, .freeze), to: Paths.meeting(meeting.id))
    }

    /// Moves an item one place up or down.
    static func move(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        var order = meeting.agenda.admitted.map(\.id)
        let item = AgendaItemID(call.form["punkt"] ?? "")
        guard let index = order.firstIndex(of: item) else { throw NotFound() }
        let other = call.form["vej"] == "op" ? index - 1 : index + 1
        if order.indices.contains(other) { order.swapAt(index, other) }
        return try await call.acting(
            .agenda(meeting.id, .order(order)), to: Paths.anchor(item, of: meeting.id))
    }

    /// Puts a standing item on, as it was shown: another has not come between.
    static func addStanding(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        let items = call.city.standingItems(
            for: meeting, on: call.reading.day, to: call.viewer)
        guard
            let item = items.first(where: { call.reading.say($0.title) == call.form["title"] })
        else { return .redirect(to: Paths.meeting(meeting.id)) }
        let content = ItemContent(
            title: item.title.danish, purpose: item.purpose, topic: item.topic,
            matter: item.matter, standing: item.standing, blocks: item.blocks)
        let draft = AgendaItemDraft(id: call.newID(), content: content)
        return try await call.acting(
            .agenda(meeting.id, .add(draft)), to: Paths.anchor(draft.id, of: meeting.id))
    }

    /// Keeps somebody out of an item, or lets them in again.
    static func keepOut(_ call: Call) async throws -> Answer {
        let (meeting, item) = (try call.meeting, try call.item)
        let person = PersonID(call.form["person"] ?? "")
        let command: AgendaCommand =
            call.form["igen"] == nil ? .remove(item.id, person) : .readmit(item.id, person)
        // Whoever keeps themselves out sees nothing of the item from now on.
        let isSelf = person == call.viewer.person
        return try await call.acting(
            .agenda(meeting.id, command),
            to: isSelf
                ? Paths.meeting(meeting.id) : Paths.item(item.id, of: meeting.id, "lukning"))
    }
}
