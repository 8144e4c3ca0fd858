// SPDX-License-Identifier: EUPL-1.2
import Domain

/// An activity with its first promise.
struct ActivityRecord: Equatable, Sendable {
    let origin: Origin
    let draft: ActivityDraft
    let commitment: Period?
    let pin: Pin?
    let since: Day
    let waits: [WaitRecord]

    init?(_ fields: Fields, in initiative: InitiativeID) {
        let since = fields.start()
        fields.reading.mention(.initiative, initiative.rawValue, at: fields.place, on: since)
        let id: ActivityID? = fields.id(of: .activity)
        let name = fields.text("name")
        let responsible: PostID? = fields.mention("responsible", of: .post)
        let plan = fields.plan()
        commitment = fields.period("commitment")
        pin = fields.record("pin", Pin.init(fields:))
        let source = fields.source()
        waits = fields.records("waits-for") { wait in id.flatMap { WaitRecord(wait, to: $0) } }
        guard let since, let id, let name, let responsible, let plan else { return nil }
        (self.origin, self.since) = (fields.origin, since)
        draft = ActivityDraft(
            id: id, initiative: initiative, name: name, responsible: responsible, plan: plan,
            source: source)
    }
}

/// What an activity waits for.
struct WaitRecord: Equatable, Sendable {
    let origin: Origin
    let prerequisite: Prerequisite

    init?(_ fields: Fields, to waiting: ActivityID) {
        let id: PrerequisiteID? = fields.id(of: .prerequisite, .optional)
        let from: ActivityID? = fields.mention("activity", of: .activity, .required, .anyDay)
        let kind = fields.choice("kind", .optional, of: PrerequisiteKind.self) ?? .finishToStart
        let lag = fields.lag("lag")
        _ = fields.source(.optional)
        guard let from, let lag else { return nil }
        let meaning = "\(from) \(waiting) \(kind.rawValue)"
        origin = fields.origin
        prerequisite = Prerequisite(
            id: id ?? PrerequisiteID("link-" + Fingerprint.of(meaning)), from: from, to: waiting,
            kind: kind, lag: lag)
    }
}

extension Fields {
    fileprivate func plan() -> ActivityPlan? {
        let start = period("start")
        let workdays = number("workdays")
        let estimate = record("estimate", DurationEstimate.read)
        return workdays.map { ActivityPlan(start: start, workdays: $0, estimate: estimate) }
    }
}

extension DurationEstimate {
    fileprivate static func read(_ fields: Fields) -> DurationEstimate? {
        let numbers = ["low", "likely", "high"].map {
            fields.number($0).map(Int32.init(clamping:))
        }
        guard let low = numbers[0], let likely = numbers[1], let high = numbers[2] else {
            return nil
        }
        let estimate = DurationEstimate(low: low, likely: likely, high: high)
        if estimate == nil { fields.report(.wantsOrderedEstimate) }
        return estimate
    }
}

extension Pin {
    fileprivate init?(fields: Fields) {
        let day = fields.day("day")
        let authority = fields.text("authority")
        guard let day, let authority else { return nil }
        self.init(day: day, authority: authority)
    }
}
