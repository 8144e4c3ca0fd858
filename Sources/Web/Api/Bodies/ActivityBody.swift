// SPDX-License-Identifier: EUPL-1.2
import Domain

/// An activity as a program proposes it.
struct ActivityBody: Described, Codable {
    var id: ActivityID?
    var initiative: InitiativeID
    var name: String
    var responsible: PostID
    var start: Period?
    var workdays: Int
    var estimate: EstimateBody?
    var source: String?

    func draft(_ id: ActivityID) throws(ApiRefusal) -> ActivityDraft {
        ActivityDraft(
            id: id, initiative: initiative, name: name, responsible: responsible,
            plan: ActivityPlan(
                start: start, workdays: workdays, estimate: try estimate?.duration()),
            source: source)
    }

    static let shape = Shape(
        "ActivityBody", "An activity or milestone to plan.",
        [
            .optional("id", .id, "Its name for ever; one is made when it is left out."),
            .field("initiative", .id, "What it is part of."),
        ] + ActivityChange.fields + [
            .optional("source", .text, "Where the facts come from.")
        ])
}

/// What can be changed about an activity; its promise is an act of its own.
struct ActivityChange: Described, Codable {
    var name: String
    var responsible: PostID
    var start: Period?
    var workdays: Int
    var estimate: EstimateBody?

    /// The activity as it stands, for a patch to be laid over.
    init(_ activity: Activity) {
        name = activity.name
        responsible = activity.responsible
        start = activity.plan.start
        workdays = activity.plan.workdays
        estimate = activity.plan.estimate.map(EstimateBody.init)
    }

    func draft(of activity: Activity) throws(ApiRefusal) -> ActivityDraft {
        ActivityDraft(
            id: activity.id, initiative: activity.initiative, name: name, responsible: responsible,
            plan: ActivityPlan(
                start: start, workdays: workdays, estimate: try estimate?.duration()))
    }

    static let shape = Shape(
        "ActivityChange",
        "What to change about an activity: what is left out stays, null takes it away.",
        isPatch: true, fields)

    fileprivate static let fields: [Shape.Field] = [
        .field("name", .text, "What it is called."),
        .field("responsible", .id, "The post that is to promise."),
        .optional("start", .period, "Not before; left out where prerequisites decide."),
        .field("workdays", .integer, "How long it is meant to take; 0 for a milestone."),
        .optional("estimate", .object(EstimateBody.shape), "How long it may take."),
    ]
}

/// How long an activity may take at best, most likely and at worst.
struct EstimateBody: Described, Codable, Sendable {
    let low: Int
    let likely: Int
    let high: Int

    init(_ estimate: DurationEstimate) {
        low = Int(estimate.low)
        likely = Int(estimate.likely)
        high = Int(estimate.high)
    }

    /// Refuses what is out of order, or more than a million days.
    func duration() throws(ApiRefusal) -> DurationEstimate {
        guard let low = Int32(exactly: low), let likely = Int32(exactly: likely),
            let high = Int32(exactly: high),
            let estimate = DurationEstimate(low: low, likely: likely, high: high)
        else {
            throw .fieldsWrong([FieldTrouble(pointer: "/estimate", sentence: .estimateOrder)])
        }
        return estimate
    }

    static let shape = Shape(
        "Estimate", "How long an activity may take, in working days.",
        [
            .field("low", .integer, "At best."),
            .field("likely", .integer, "Most likely."),
            .field("high", .integer, "At worst."),
        ])
}

extension Phrase {
    fileprivate static let estimateOrder = Phrase(
        da: "Skriv tre tal, der stiger: 0 ≤ low ≤ likely ≤ high.",
        en: "Write three numbers that rise: 0 ≤ low ≤ likely ≤ high.")
}
