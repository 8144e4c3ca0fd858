// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A dated act in an initiative's life, from its log.
struct ActRecord: Equatable, Sendable {
    enum Act: Equatable, Sendable {
        case report(ActivityID, Progress, DelayCause?, note: String?)
        case promise(ActivityID, Period, reason: String?)
        case accept(ActivityID, Period, reason: String?)
        case contest(ActivityID, reason: String)
        case handover(PostID, reason: String?, answer: Answer?)
        case work(OrganizationID, Contribution.Work.Status, note: String?)
        case conclude(outcome: String?)
    }

    enum Answer: Equatable, Sendable {
        case accepted(Day)
        case declined(Day)
    }

    let origin: Origin
    let initiative: InitiativeID
    let day: Day
    private(set) var act: Act
    /// The same as long as the act is written the same; see `key(of:in:on:)`.
    let key: String

    private static let verbs = [
        "report", "promise", "accept", "contest", "handover", "work", "conclude",
    ]

    init?(_ fields: Fields, in initiative: InitiativeID) {
        let day = fields.start("day")
        let verbs = ActRecord.verbs.filter(fields.has)
        _ = fields.source(.optional)
        fields.reading.mention(.initiative, initiative.rawValue, at: fields.place, on: day)
        guard verbs.count == 1, let verb = verbs.first else {
            fields.report(.wantsOneAct)
            fields.leaveTheRest()
            return nil
        }
        guard let act = fields.act(verb), let day else { return nil }
        (self.origin, self.initiative) = (fields.origin, initiative)
        (self.day, self.act) = (day, act)
        key = ActRecord.key(of: act, in: initiative, on: day)
        fields.reading.define(.act, key, at: fields.place)
    }

    /// The same record, its act completed by what is known from others.
    func telling(_ act: Act) -> ActRecord {
        var told = self
        told.act = act
        return told
    }
}

extension Fields {
    fileprivate func act(_ verb: String) -> ActRecord.Act? {
        switch verb {
        case "report": return report()
        case "promise": return commit(verb).map { .promise($0, $1, reason: $2) }
        case "accept": return commit(verb).map { .accept($0, $1, reason: $2) }
        case "contest": return contest()
        case "handover": return handover()
        case "work": return work()
        default: return conclude()
        }
    }

    private func conclude() -> ActRecord.Act? {
        let outcome = text("outcome", .optional, as: .note)
        guard flag("conclude") else {
            report(.wantsOneAct, at: "conclude")
            return nil
        }
        return .conclude(outcome: outcome)
    }

    private func report() -> ActRecord.Act? {
        let activity: ActivityID? = mention("report", of: .activity)
        let progress = Progress(
            started: day("started", .optional), finished: day("finished", .optional),
            expected: period("expected"))
        let cause = choice("cause", .optional, of: DelayCause.self)
        let note = text("note", .optional, as: .note)
        return activity.map { .report($0, progress, cause, note: note) }
    }

    private func commit(_ verb: String) -> (ActivityID, Period, String?)? {
        let activity: ActivityID? = mention(verb, of: .activity)
        let commitment = period("commitment", .required)
        let reason = text("reason", .optional, as: .note)
        guard let activity, let commitment else { return nil }
        return (activity, commitment, reason)
    }

    private func contest() -> ActRecord.Act? {
        let activity: ActivityID? = mention("contest", of: .activity)
        let reason = text("reason", as: .reason)
        guard let activity, let reason else { return nil }
        return .contest(activity, reason: reason)
    }

    /// How far a contributor is with its part.
    private func work() -> ActRecord.Act? {
        let organization: OrganizationID? = mention("work", of: .organization)
        let status = choice("status", of: Contribution.Work.Status.self)
        let note = text("note", .optional, as: .note)
        guard let organization, let status else { return nil }
        return .work(organization, status, note: note)
    }

    private func handover() -> ActRecord.Act? {
        let post: PostID? = mention("handover", of: .post)
        let reason = text("reason", .optional, as: .note)
        let accepted = day("accepted", .optional).map(ActRecord.Answer.accepted)
        let declined = day("declined", .optional).map(ActRecord.Answer.declined)
        if accepted != nil, declined != nil { report(.wantsOneAnswer, at: "declined") }
        return post.map { .handover($0, reason: reason, answer: accepted ?? declined) }
    }
}
