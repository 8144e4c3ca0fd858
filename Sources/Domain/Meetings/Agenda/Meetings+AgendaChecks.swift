// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Agenda {
    /// What stands on the agenda and has not been sent out.
    public var unpublished: [AgendaItem] {
        admitted.filter { publication(of: $0.id) == nil }
    }
}

extension Meeting {
    /// The last day that members bring items by the leading forum's charter;
    /// nil where it states none.
    public func itemDeadline(in forums: Forums) -> Day? {
        forums[lead]?.charter(on: day)?.charter.notice?.rule.agendaDays.map {
            day.advanced(by: -$0)
        }
    }
}

extension Meetings {
    /// The item in whichever meeting it is.
    public func item(_ id: AgendaItemID) -> (meeting: Meeting, item: AgendaItem)? {
        guard let meeting = meetingOf[id].flatMap({ meetings[$0] }),
            let item = meeting.agenda[id]
        else { return nil }
        return (meeting, item)
    }

    /// what is carried over stays closed, and those who were kept out of
    /// it still are.
    func inherited(by new: ItemBrought) -> [MeetingEvent] {
        guard case .carriedOver(let before) = new.content.standing,
            let old = item(before)?.item
        else { return [] }
        let closed = old.closure.map { closure in
            MeetingEvent.itemClosed(
                ItemClosed(
                    forum: new.forum, meeting: new.meeting, item: new.item, closure: closure))
        }
        return (closed.map { [$0] } ?? [])
            + old.removed.map { person in
                .personRemoved(
                    PersonRemoved(
                        forum: new.forum, meeting: new.meeting, item: new.item, person: person,
                        isRemoved: true))
            }
    }

    /// An item that nobody has withdrawn.
    func standing(
        _ id: AgendaItemID, in meeting: Meeting
    ) throws(MeetingRefusal) -> AgendaItem {
        guard let item = meeting.agenda[id] else { throw .agenda(.unknownItem(id)) }
        if item.state == .withdrawn { throw .agenda(.withdrawn(item.title)) }
        return item
    }

    func requireUnfrozen(_ meeting: Meeting) throws(MeetingRefusal) {
        if let day = meeting.agenda.frozen { throw .agenda(.frozen(on: day)) }
        if meeting.isHeld { throw .agenda(.frozen(on: meeting.day)) }
    }

    func checked(
        _ content: ItemContent, in organizations: Organizations
    ) throws(MeetingRefusal) -> ItemContent {
        var content = content
        content.title = try content.title.checked(field: "title")
        if let minutes = content.minutes, !(1...480).contains(minutes) {
            throw .agenda(.speakingTime(minutes))
        }
        if let amount = content.amount, amount < .zero { throw .agenda(.negativeAmount) }
        for (index, block) in content.blocks.enumerated()
        where content.blocks[..<index].contains(where: { $0.heading == block.heading }) {
            throw .agenda(.headingTwice(block.heading))
        }
        switch content.presenter {
        case .person(let id) where !organizations.people.contains(id):
            throw .agenda(.unknownPerson(id))
        case .organization(let id) where organizations[id] == nil:
            throw .agenda(.unknownOrganization(id))
        default: break
        }
        switch content.standing {
        case .approveMinutes(let id) where meetings[id] == nil: throw .agenda(.unknownMeeting(id))
        case .carriedOver(let id) where item(id) == nil: throw .agenda(.unknownItem(id))
        default: return content
        }
    }
}

extension String {
    /// A line that is not empty, not too long and holds no CPR number.
    func checked(field: String) throws(MeetingRefusal) -> String {
        do {
            return try CheckedText.check(self, as: .title, field: field)
        } catch {
            throw .text(error)
        }
    }
}

extension ID where Subject == Attachment {
    /// Whether it can be the hash of a file.
    public var isHash: Bool {
        rawValue.utf8.count == 64
            && rawValue.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
            }
    }
}
