// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every meeting of the forums, planned, held or cancelled.
public struct Meetings: Equatable, Sendable, Codable {
    public internal(set) var meetings: TreeDictionary<MeetingID, Meeting> = [:]
    var meetingsOf: TreeDictionary<ForumID, [MeetingID]> = [:]

    public init() {}

    public subscript(id: MeetingID) -> Meeting? { meetings[id] }

    /// The forum's meetings, earliest first, also those it holds with others.
    public func meetings(of forum: ForumID) -> [Meeting] {
        (meetingsOf[forum] ?? []).compactMap { meetings[$0] }
            .sorted {
                ($0.day, $0.plan.start?.minuteOfDay ?? 0, $0.id) < (
                    $1.day, $1.plan.start?.minuteOfDay ?? 0, $1.id
                )
            }
    }

    /// The next meeting of the forum on the day or after it.
    public func next(of forum: ForumID, from day: Day) -> Meeting? {
        meetings(of: forum).first { $0.day >= day && !$0.isHeld && !$0.isCancelled }
    }
}

extension Meetings {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: MeetingEvent, on day: Day) {
        switch event {
        case .planned(let fact): plan(fact)
        case .moved(let fact):
            change(fact.meeting) { meeting in
                // A notice of another day says nothing of this one.
                if !meeting.plan.isAtSameTime(as: fact.plan) { meeting.called = nil }
                meeting.plan = fact.plan
            }
        case .called(let fact): change(fact.meeting) { $0.called = fact.sent }
        case .guestsInvited(let fact):
            change(fact.meeting) { meeting in
                meeting.invitations += fact.guests.map {
                    GuestInvitation(guest: $0, sent: fact.sent)
                }
            }
        case .held(let fact):
            change(fact.meeting) { meeting in
                meeting.record = MeetingRecord(
                    attendance: fact.attendance, guests: fact.guests, recorded: day)
            }
        case .cancelled(let fact):
            change(fact.meeting) { meeting in
                meeting.cancellation = MeetingCancellation(on: day, reason: fact.reason)
            }
        }
    }

    private mutating func change(_ id: MeetingID, _ body: (inout Meeting) -> Void) {
        guard var meeting = meetings[id] else { return }
        body(&meeting)
        meeting.version += 1
        meetings[id] = meeting
    }

    private mutating func plan(_ fact: MeetingPlanned) {
        meetings[fact.meeting] = Meeting(
            id: fact.meeting, forums: fact.forums, plan: fact.plan, isExtra: fact.isExtra)
        for forum in fact.forums { meetingsOf[forum, default: []].append(fact.meeting) }
    }
}

extension MeetingPlan {
    fileprivate func isAtSameTime(as other: MeetingPlan) -> Bool {
        day == other.day && start == other.start
    }
}
