// SPDX-License-Identifier: EUPL-1.2
import Domain

/// One item of a meeting's agenda, with what became of it and what the minutes
/// say of it.
struct AgendaItemRecord: Equatable, Sendable {
    struct Block: Equatable, Sendable {
        let heading: CaseBlock.Heading
        let text: String
    }

    struct Closure: Equatable, Sendable {
        let origin: Origin
        let basis: ClosureBasis
        let neutralTitle: String
        let reason: String?
    }

    struct Decision: Equatable, Sendable {
        struct Dissent: Equatable, Sendable {
            let seat: Seat
            let text: String
        }

        let origin: Origin
        let outcome: Outcome
        let wording: String?
        let to: ForumID?
        let answerBy: Day?
        let dissents: [Dissent]
    }

    let origin: Origin
    let id: AgendaItemID
    let brought: Day
    let proposer: AgendaParty?
    /// A member has brought it, and nobody has taken it up.
    let isWaiting: Bool
    /// Without its blocks, which have ids first when they are kept.
    let content: ItemContent
    let blocks: [Block]
    let closure: Closure?
    let removed: [PersonID]
    let recused: [Seat]
    let decision: Decision?
    /// What the minutes say of it.
    let text: String?

    init?(_ fields: Fields, of forum: ForumID?, sent: Day?) {
        fields.day = fields.day("brought", .optional) ?? sent
        let id: AgendaItemID? = fields.id(of: .agendaItem)
        proposer = fields.party("by")
        isWaiting = fields.flag("waiting")
        let content = ItemContent(fields)
        blocks = CaseBlock.Heading.allCases.compactMap { heading in
            fields.text(heading.rawValue, .optional, as: .note).map {
                Block(heading: heading, text: $0)
            }
        }
        closure = fields.record("closed", Closure.init)
        removed = fields.mentions("removed", of: .person)
        recused = fields.seats("recused", of: forum)
        decision = fields.record("decision") { Decision($0, of: forum) }
        text = fields.text("minuted", .optional, as: .note)
        guard let id, let content, let brought = fields.day else { return nil }
        (origin, self.id, self.content, self.brought) = (fields.origin, id, content, brought)
    }
}

extension ItemContent {
    fileprivate init?(_ fields: Fields) {
        let title = fields.text("title")
        let purpose = fields.choice("purpose", of: ItemPurpose.self)
        let topic = fields.choice("topic", .optional, of: MatterKind.self)
        let matter: MatterID? = fields.mention("matter", of: .matter, .optional)
        let standing = ItemStanding(fields)
        let presenter = fields.party("presenter")
        let minutes = fields.number("minutes", .optional)
        let amount = fields.amount("amount")
        guard let title, let purpose else { return nil }
        self.init(
            title: title,
            purpose: purpose,
            topic: topic ?? .every,
            matter: matter,
            standing: standing,
            presenter: presenter,
            minutes: minutes,
            amount: amount
        )
    }
}

extension ItemStanding {
    /// `approves: m-1`, `carried-over: item-4`, `tells: matter` or
    /// `follow-up: true`; most items have none.
    fileprivate init?(_ fields: Fields) {
        let minutes: MeetingID? = fields.mention("approves", of: .meeting, .optional)
        let item: AgendaItemID? = fields.mention("carried-over", of: .agendaItem, .optional)
        let matter: MatterID? = fields.mention("tells", of: .matter, .optional)
        let followUp = fields.flag("follow-up")
        let found: [ItemStanding] =
            [
                minutes.map { .approveMinutes(of: $0) }, item.map { .carriedOver(from: $0) },
                matter.map { .telling($0) },
            ].compactMap { $0 } + (followUp ? [.followUp] : [])
        if found.count > 1 {
            let keys = ["approves", "carried-over", "tells", "follow-up"]
            fields.report(.wantsOne(of: keys), at: keys.last(where: fields.has))
        }
        guard let first = found.first else { return nil }
        self = first
    }
}

extension AgendaItemRecord.Closure {
    fileprivate init?(_ fields: Fields) {
        let basis = fields.choice("basis", of: ClosureBasis.self)
        let neutralTitle = fields.text("neutral-title")
        let reason = fields.text("reason", .optional, as: .note)
        guard let basis, let neutralTitle else { return nil }
        self.init(
            origin: fields.origin, basis: basis, neutralTitle: neutralTitle, reason: reason)
    }
}

extension AgendaItemRecord.Decision {
    fileprivate init?(_ fields: Fields, of forum: ForumID?) {
        let outcome = fields.choice("outcome", of: Outcome.self)
        let wording = fields.text("wording", .optional, as: .note)
        let to: ForumID? = fields.mention("to", of: .organization, .optional)
        let answerBy = fields.day("answer-by", .optional)
        let dissents = fields.records("dissents") { line -> Dissent? in
            let seat = line.seat("seat", of: forum)
            let text = line.text("text", as: .note)
            guard let seat, let text else { return nil }
            return Dissent(seat: seat, text: text)
        }
        guard let outcome else { return nil }
        self.init(
            origin: fields.origin, outcome: outcome, wording: wording, to: to,
            answerBy: answerBy, dissents: dissents)
    }
}

extension Fields {
    /// An organization under the key, or somebody under `…-person`.
    fileprivate func party(_ key: String) -> AgendaParty? {
        let organization: OrganizationID? = mention(key, of: .organization, .optional)
        let person: PersonID? = mention("\(key)-person", of: .person, .optional)
        return organization.map { .organization($0) } ?? person.map { .person($0) }
    }
}
