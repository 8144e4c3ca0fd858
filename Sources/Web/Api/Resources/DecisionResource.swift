// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// What a forum came to on an item, as far as the reader may know.
struct DecisionResource: Described, Encodable, Sendable {
    let forum: ForumID
    let meeting: MeetingID
    let item: AgendaItemID
    let day: Day
    let title: String
    let outcome: Outcome
    let wording: String?
    let recommendedTo: ForumID?
    let answerBy: Day?
    let matter: MatterID?
    let page: String

    init(_ item: AgendaItem, _ decision: ItemDecision, of meeting: Meeting, _ reading: Reading) {
        forum = meeting.lead
        self.meeting = meeting.id
        self.item = item.id
        day = meeting.day
        title = item.title
        outcome = decision.outcome
        wording = reading.words(decision.wording)
        recommendedTo = decision.recommendedTo
        answerBy = decision.answerBy
        let matter = item.matter.flatMap { reading.matter($0) }
        self.matter = matter?.id
        page = Paths.anchor(item.id, of: meeting.id)
    }

    static let shape = Shape(
        "Decision", "What a forum came to on an item of a meeting.",
        [
            .field("forum", .id, "The forum."),
            .field("meeting", .id, "The meeting."),
            .field("item", .id, "The item."),
            .field("day", .day, "The day of the meeting."),
            .field("title", .text, "What the item is called."),
            .field("outcome", .choice(of: Outcome.self), "What the forum came to."),
            .optional("wording", .text, "The decision as minuted."),
            .optional("recommendedTo", .id, "Where it was recommended or forwarded to."),
            .optional("answerBy", .day, "When an answer is due."),
            .optional("matter", .id, "The matter that it was about."),
            .field("page", .text, "The page for people."),
        ])
}
