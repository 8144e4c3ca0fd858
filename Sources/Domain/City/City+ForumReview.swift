// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// how the forum has worked over the days, as its own history tells
    /// on the day, counting only what the viewer may see.
    public func review(
        of forum: ForumID, over days: ClosedRange<Day>, on day: Day, for viewer: Viewer
    ) -> ForumReview {
        var review = ForumReview(days: days)
        for meeting in meetings.meetings(of: forum) where days.contains(meeting.day) {
            review.count(meeting)
        }
        for matter in matters.matters(in: forum) where sees(matter, viewer) {
            for treatment in matter.treatments
            where treatment.forum == forum && days.contains(treatment.referred) {
                review.count(treatment, on: day)
            }
        }
        for action in matters.actions.values
        where action.forum == forum && days.contains(action.assigned) && sees(action, viewer) {
            review.count(action, on: day)
        }
        review.daysToMinutes.sort()
        review.daysToAnswer.sort()
        return review
    }
}

extension ForumReview {
    fileprivate mutating func count(_ meeting: Meeting) {
        if meeting.isCancelled { cancelled += 1 }
        guard let record = meeting.record else { return }
        held += 1
        for line in record.attendance {
            seatsTaken.add(line.presence == .present || line.presence == .substitute)
        }
        let approval = meeting.minutes?.rounds.first?.approval
        minuted.add(approval != nil)
        if let approval { daysToMinutes.append(meeting.day.distance(to: approval.on)) }
    }

    fileprivate mutating func count(_ treatment: Treatment, on day: Day) {
        answered.add(!treatment.isOpen)
        let came = treatment.isOpen ? nil : treatment.on
        if let came { daysToAnswer.append(treatment.referred.distance(to: came)) }
        if let due = treatment.answerBy, came != nil || due < day {
            answeredInTime.add(came.map { $0 <= due } ?? false)
        }
    }

    fileprivate mutating func count(_ action: ActionItem, on day: Day) {
        let agreed = action.delays.first?.from ?? action.due
        switch action.state {
        case .dropped: dropped += 1
        case .done(let done, _):
            followedUp.add(true)
            followedUpInTime.add(done <= agreed)
        case .open where action.became == nil && action.due < day:
            followedUp.add(false)
            followedUpInTime.add(false)
        case .open: underway += 1
        }
    }
}
