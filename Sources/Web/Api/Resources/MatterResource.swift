// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// A matter on its way from whoever raised it to whoever decides, and back.
///
/// Its texts are on its page; a neighbor who raised it has no name here.
struct MatterResource: Resource {
    let id: MatterID
    let title: String
    let kind: Matter.Kind
    let solutions: [SolutionKind]
    let areas: [AreaID]
    let raised: Day
    let raisedBy: OrganizationID?
    let addressees: [OrganizationID]
    let answerer: OrganizationID?
    let answerBy: Day?
    let answeredOn: Day?
    let treatments: [TreatmentResource]
    let closedOn: Day?
    let isPublic: Bool
    let sentiment: Sentiment?
    let standing: StandingResource
    let version: Int?
    let page: String

    var path: String { "/api/v1/matters/\(id)" }

    init(_ matter: Matter, _ reading: Reading) {
        id = matter.id
        title = matter.title
        kind = matter.kind
        solutions = SolutionKind.allCases.filter { matter.solutions.contains($0) }
        areas = matter.areas
        raised = matter.raised
        if case .organization(let id, _) = matter.origin { raisedBy = id } else { raisedBy = nil }
        addressees = matter.addressees
        answerer = matter.answerer
        answerBy = matter.answerBy
        answeredOn = matter.answer?.on
        treatments = matter.treatments.map { TreatmentResource($0, reading) }
        closedOn = matter.closing?.on
        isPublic = matter.isPublic
        sentiment = matter.sentiment
        standing = StandingResource(reading.standing(of: matter))
        version = matter.version
        page = Paths.matter(matter.id)
    }

    static let shape = Shape(
        "Matter", "A concern on its way to whoever can decide it, and back.",
        [
            .field("id", .id, "Its name for ever."),
            .field("title", .text, "What it is called."),
            .field("kind", .choice(of: Matter.Kind.self), "What kind of concern it is."),
            .field(
                "solutions", .list(.choice(of: SolutionKind.self)),
                "What sort of solution it asks for."),
            .field("areas", .list(.id), "Where it is; none is the whole city."),
            .field("raised", .day, "The day that it was raised."),
            .optional("raisedBy", .id, "The organization; nothing where a neighbor raised it."),
            .field("addressees", .list(.id), "Those whom it concerns."),
            .optional("answerer", .id, "The one of them who owes the answer."),
            .optional("answerBy", .day, "When the answer is due."),
            .optional("answeredOn", .day, "When it was answered."),
            .field(
                "treatments", .list(.object(TreatmentResource.shape)),
                "What the forums were asked and said, in order."),
            .optional("closedOn", .day, "The day that it was closed."),
            .field("isPublic", .bool, "Whether everybody sees it."),
            .optional(
                "sentiment", .choice(of: Sentiment.self), "How whoever raised it feels about it."),
            .field("standing", .object(StandingResource.shape), "How it stands that day."),
            .field("version", .integer, "Counts the changes; in front of the ETag."),
            .field("page", .text, "The page for people."),
        ])
}

/// What one forum was asked about a matter, and what it said.
struct TreatmentResource: Described, Encodable, Sendable {
    let forum: ForumID
    let from: ForumID?
    let asked: ItemPurpose
    let referred: Day
    let answerBy: Day?
    let meeting: MeetingID?
    let outcome: Outcome?
    let on: Day?
    let recommendedTo: ForumID?

    /// The outcome is there for those who may know it.
    init(_ treatment: Treatment, _ reading: Reading) {
        let seen = reading.seen(treatment)
        forum = treatment.forum
        from = treatment.from
        asked = treatment.asked
        referred = treatment.referred
        answerBy = treatment.answerBy
        meeting = seen?.meeting
        outcome = seen?.outcome
        on = treatment.on
        recommendedTo = seen?.recommendedTo
    }

    static let shape = Shape(
        "MatterTreatment", "What one forum was asked about a matter, and what it said.",
        [
            .field("forum", .id, "The forum."),
            .optional("from", .id, "The forum that sent it on."),
            .field("asked", .choice(of: ItemPurpose.self), "What the forum is asked for."),
            .field("referred", .day, "The day that it came to the forum."),
            .optional("answerBy", .day, "When the forum owes its answer."),
            .optional("meeting", .id, "The meeting that had it on."),
            .optional(
                "outcome", .choice(of: Outcome.self), "What the forum came to, where it is public."),
            .optional("on", .day, "The day of the outcome."),
            .optional("recommendedTo", .id, "Where the outcome sends it."),
        ])
}
