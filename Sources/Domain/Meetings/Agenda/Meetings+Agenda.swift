// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Meetings {
    /// What a change of a meeting's agenda leads to.
    func decide(
        _ command: AgendaCommand,
        of id: MeetingID,
        on day: Day,
        in forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let meeting = try standing(id)
        switch command {
        case .propose(let draft):
            return try bring(draft, to: meeting, as: .proposed, on: day, forums, organizations)
        case .add(let draft):
            return try bring(draft, to: meeting, as: .admitted, on: day, forums, organizations)
        case .change(let item, let content, let seen):
            return try change(item, of: meeting, to: content, seen: seen, organizations)
        case .admit(let item): return try admit(item, to: meeting)
        case .withdraw(let item, let reason): return try withdraw(item, from: meeting, reason)
        case .order(let items): return try order(items, of: meeting)
        case .close(let item, let closure): return try close(item, of: meeting, closure)
        case .remove(let item, let person):
            return try keep(person, from: item, of: meeting, true, organizations)
        case .readmit(let item, let person):
            return try keep(person, from: item, of: meeting, false, organizations)
        case .attach(let item, let attachment): return try attach(attachment, to: item, of: meeting)
        case .detach(let item, let file): return try detach(file, from: item, of: meeting)
        case .publish: return [try publish(meeting)]
        case .freeze:
            guard meeting.agenda.frozen == nil else { return [] }
            guard meeting.agenda.isPublished else { throw .agenda(.nothingPublished) }
            return [.agendaFrozen(AgendaFrozen(forum: meeting.lead, meeting: id))]
        }
    }

    /// every member brings items until the charter's day; later ones
    /// wait for the chair's accept, and after the freeze there are none.
    private func bring(
        _ draft: AgendaItemDraft,
        to meeting: Meeting,
        as state: ItemState,
        on day: Day,
        _ forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard item(draft.id) == nil else { throw .agenda(.idTaken(draft.id.rawValue)) }
        try requireUnfrozen(meeting)
        let content = try checked(draft.content, in: organizations)
        let isAfterDeadline = meeting.itemDeadline(in: forums).map { $0 < day } ?? false
        let brought = ItemBrought(
            forum: meeting.lead, meeting: meeting.id, item: draft.id, content: content,
            proposer: draft.proposer, state: state,
            isLate: isAfterDeadline || meeting.agenda.isPublished)
        return [.itemBrought(brought)] + inherited(by: brought)
    }

    private func change(
        _ id: AgendaItemID,
        of meeting: Meeting,
        to content: ItemContent,
        seen: Int?,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let item = try standing(id, in: meeting)
        if let seen, seen != item.version {
            throw .agenda(.changedMeanwhile(seen: seen, now: item.version))
        }
        try requireUnfrozen(meeting)
        let content = try checked(content, in: organizations)
        guard content != item.content else { return [] }
        return [
            .itemChanged(
                ItemChanged(forum: meeting.lead, meeting: meeting.id, item: id, content: content))
        ]
    }

    private func admit(
        _ id: AgendaItemID, to meeting: Meeting
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let item = try standing(id, in: meeting)
        guard item.state == .proposed else { throw .agenda(.notProposed(item.title)) }
        // A late item may be taken up until the meeting begins.
        if meeting.session != nil, let day = meeting.agenda.frozen {
            throw .agenda(.frozen(on: day))
        }
        return [
            .itemAdmitted(ItemAdmitted(forum: meeting.lead, meeting: meeting.id, item: id))
        ]
    }

    private func withdraw(
        _ id: AgendaItemID, from meeting: Meeting, _ reason: NoteID?
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let item = try standing(id, in: meeting)
        if item.decision != nil { throw .agenda(.decided(item.title)) }
        return [
            .itemWithdrawn(
                ItemWithdrawn(forum: meeting.lead, meeting: meeting.id, item: id, reason: reason))
        ]
    }

    private func order(
        _ items: [AgendaItemID], of meeting: Meeting
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        try requireUnfrozen(meeting)
        let now = meeting.agenda.admitted.map(\.id)
        guard items.sorted() == now.sorted() else { throw .agenda(.notEveryItem) }
        guard items != now else { return [] }
        return [
            .itemsOrdered(ItemsOrdered(forum: meeting.lead, meeting: meeting.id, items: items))
        ]
    }

    /// what was sent out stays numbered; what is new goes out as a
    /// supplementary agenda.
    func publish(_ meeting: Meeting) throws(MeetingRefusal) -> MeetingEvent {
        try requireUnfrozen(meeting)
        let new = meeting.agenda.unpublished
        guard !new.isEmpty else { throw .agenda(.nothingNew) }
        let count = meeting.agenda.publications.count
        return .agendaPublished(
            AgendaPublished(
                forum: meeting.lead, meeting: meeting.id, version: count + 1, supplement: count,
                items: new.map(\.id)))
    }
}

// MARK: - Closed doors and papers

extension Meetings {
    /// an item is closed by itself, with a reason of the law and a title
    /// that gives nothing away.
    private func close(
        _ id: AgendaItemID, of meeting: Meeting, _ closure: ItemClosure?
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let item = try standing(id, in: meeting)
        if meeting.minutes?.inForce != nil { throw .agenda(.minutesApproved) }
        var closure = closure
        if let title = closure?.neutralTitle {
            closure?.neutralTitle = try title.checked(field: "neutral-title")
        }
        guard closure != item.closure else { return [] }
        return [
            .itemClosed(
                ItemClosed(forum: meeting.lead, meeting: meeting.id, item: id, closure: closure))
        ]
    }

    private func keep(
        _ person: PersonID, from id: AgendaItemID, of meeting: Meeting, _ isRemoved: Bool,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let item = try standing(id, in: meeting)
        guard organizations.people.contains(person) else { throw .agenda(.unknownPerson(person)) }
        guard item.removed.contains(person) != isRemoved else { return [] }
        return [
            .personRemoved(
                PersonRemoved(
                    forum: meeting.lead, meeting: meeting.id, item: id, person: person,
                    isRemoved: isRemoved))
        ]
    }

    private func attach(
        _ attachment: Attachment, to id: AgendaItemID, of meeting: Meeting
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let item = try standing(id, in: meeting)
        if meeting.minutes?.inForce != nil { throw .agenda(.minutesApproved) }
        let name = try attachment.name.checked(field: "file")
        guard attachment.file.isHash, attachment.bytes > 0 else {
            throw .agenda(.malformedFile(name))
        }
        guard !item.attachments.contains(where: { $0.file == attachment.file }) else {
            throw .agenda(.fileTwice(name))
        }
        return [
            .fileAttached(
                FileAttached(
                    forum: meeting.lead, meeting: meeting.id, item: id, attachment: attachment))
        ]
    }

    private func detach(
        _ file: FileID, from id: AgendaItemID, of meeting: Meeting
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let item = try standing(id, in: meeting)
        if meeting.minutes?.inForce != nil { throw .agenda(.minutesApproved) }
        guard item.attachments.contains(where: { $0.file == file }) else {
            throw .agenda(.unknownFile(file))
        }
        return [
            .fileDetached(
                FileDetached(forum: meeting.lead, meeting: meeting.id, item: id, file: file))
        ]
    }
}
