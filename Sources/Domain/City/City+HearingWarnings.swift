// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// what speaks against the hearing, from the day it opens until its deadline.
    ///
    /// Complexity: linear in the lists, the parties and the meetings of these.
    public func warnings(about content: HearingContent) -> [HearingWarning] {
        let last = content.deadline.lastDay(in: workdays.calendar)
        let mandatory = hearings.lists.values.sorted { $0.id < $1.id }
        let leftOut = mandatory.filter { $0.mustBeHeardOn.contains(content.subject) }
            .flatMap { list in
                list.parties.filter { !content.parties.contains($0) }
                    .map { HearingWarning.leavesOut(organization: $0, list: list.id) }
            }
        let days = content.opens.distance(to: last)
        let short = mandatory.compactMap { list -> HearingWarning? in
            guard let needs = list.leastDays, days < needs,
                list.parties.contains(where: content.parties.contains)
            else { return nil }
            return .tooShort(list: list.id, needs: needs, has: max(0, days))
        }
        return leftOut + short
            + content.parties.compactMap { warning(of: $0, from: content.opens, until: last) }
    }

    /// Whether the forum can take it up at a meeting between the days.
    private func warning(
        of forum: ForumID, from opens: Day, until last: Day
    ) -> HearingWarning? {
        guard let charter = forums[forum]?.charter(on: opens)?.charter else { return nil }
        let notice = charter.notice?.rule
        let agenda = opens.advanced(by: notice?.agendaDays ?? 0)
        let inTime = meetings.meetings(of: forum).contains {
            !$0.isCancelled && agenda <= $0.day && $0.day <= last
        }
        if inTime { return nil }
        let earliest = opens.advanced(by: max(notice?.days ?? 0, notice?.agendaDays ?? 0))
        return earliest > last
            ? .meetingImpossible(forum: forum, earliest: earliest) : .noMeeting(forum: forum)
    }
}
