// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// A hearing with what was recommended in it and what was answered.
struct HearingResource: Resource {
    let id: HearingID
    let title: String
    let arranger: OrganizationID
    let isPublic: Bool
    let state: String
    let parties: [OrganizationID]
    let opened: Day?
    let due: Day
    let dueSetBy: String?
    let recommendations: [RecommendationResource]
    let isExample: Bool
    let source: String?
    let version: Int?
    let page: String

    var path: String { "/api/v1/hearings/\(id)" }

    init(_ hearing: Hearing, _ reading: Reading) {
        id = hearing.id
        title = hearing.title
        arranger = hearing.arranger
        isPublic = hearing.content.isPublic
        state = reading.state(of: hearing).rawValue
        parties = hearing.parties
        opened = hearing.opened
        due = reading.lastDay(of: hearing)
        dueSetBy = hearing.deadline.setBy
        recommendations = reading.recommendations(of: hearing)
            .map { RecommendationResource($0, reading) }
        isExample = hearing.content.isExample
        source = hearing.content.source
        version = hearing.version
        page = Paths.hearing(hearing.id)
    }

    static let shape = Shape(
        "Hearing", "Something that others are heard about before it is decided.",
        [
            .field("id", .id, "Its name for ever."),
            .field("title", .text, "What it is about."),
            .field("arranger", .id, "Who asks."),
            .field("isPublic", .bool, "Whether anybody may answer."),
            .field("state", .choice(HearingState.allCases.map(\.rawValue)), "How far it is."),
            .field("parties", .list(.id), "Who is asked."),
            .optional("opened", .day, "The day that it was opened."),
            .field("due", .day, "The last day for responses."),
            .optional("dueSetBy", .text, "Who set the deadline, where it was somebody else."),
            .field(
                "recommendations", .list(.object(RecommendationResource.shape)),
                "What was recommended, and what the arranger answered."),
            .field("isExample", .bool, "Whether it was made up to show the system."),
            .optional("source", .text, "Where it comes from."),
            .field("version", .integer, "How often it has changed."),
            .field("page", .text, "The page for people."),
        ])
}

/// One thing that a response asks to have done otherwise.
struct RecommendationResource: Described, Encodable, Sendable {
    let number: Int
    let party: OrganizationID?
    let text: String?
    let verdict: RecommendationVerdict?
    let reason: String?
    let answered: Day?

    init(_ recommendation: Recommendation, _ reading: Reading) {
        number = recommendation.number
        if case .party(let organization) = recommendation.from {
            party = organization
        } else {
            party = nil
        }
        text = reading.words(recommendation.text)
        verdict = recommendation.answer?.verdict
        reason = recommendation.answer.flatMap { reading.words($0.reason) }
        answered = recommendation.answer?.on
    }

    static let shape = Shape(
        "HearingRecommendation", "One thing that a response asks to have done otherwise.",
        [
            .field("number", .integer, "From 1, across the hearing."),
            .optional("party", .id, "Whose it is; nothing for somebody of the public."),
            .optional("text", .text, "Its words."),
            .optional("verdict", .choice(of: RecommendationVerdict.self), "What was answered."),
            .optional("reason", .text, "Why."),
            .optional("answered", .day, "The day of the answer."),
        ])
}
