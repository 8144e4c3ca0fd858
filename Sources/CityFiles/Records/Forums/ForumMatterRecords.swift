// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A new partner who asks for a free seat, and what became of it.
struct SeatApplicationRecord: Equatable, Sendable {
    struct Answer: Equatable, Sendable {
        let origin: Origin
        let day: Day
        let isGranted: Bool
        let decision: String
        let reason: String?
    }

    let origin: Origin
    let id: SeatApplicationID
    let seat: Seat
    let organization: OrganizationID
    let day: Day
    let reason: String?
    let answer: Answer?

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: SeatApplicationID? = fields.id(of: .application)
        let seat = fields.seat("seat")
        let organization: OrganizationID? = fields.mention("organization", of: .organization)
        reason = fields.text("reason", .optional, as: .note)
        answer = fields.record("answer", Answer.init)
        _ = fields.source()
        guard let day, let id, let seat, let organization else { return nil }
        origin = fields.origin
        (self.day, self.id, self.seat, self.organization) = (day, id, seat, organization)
    }
}

extension SeatApplicationRecord.Answer {
    init?(_ fields: Fields) {
        let day = fields.start("day")
        let decision = fields.text("decision", as: .reason)
        let reason = fields.text("reason", .optional, as: .note)
        let isGranted = fields.parsed("granted", .required, else: Phrase.wantsFlag) { Bool($0) }
        guard let day, let decision, let isGranted else { return nil }
        self.init(
            origin: fields.origin, day: day, isGranted: isGranted, decision: decision,
            reason: reason)
    }
}

/// A proposal to establish a forum, and what it ended in.
struct ForumProposalRecord: Equatable, Sendable {
    struct Answer: Equatable, Sendable {
        let origin: Origin
        let day: Day
        /// The forum that was established; nil when it was refused.
        let forum: ForumID?
        let reason: String?
    }

    let origin: Origin
    let draft: ForumProposalDraft
    let day: Day
    let answer: Answer?

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: ForumProposalID? = fields.id(of: .proposal)
        let name = fields.text("name")
        let kind = fields.choice("kind", of: ForumKind.self)
        let purpose = fields.text("purpose", as: .reason)
        let proposer: OrganizationID? = fields.mention("proposed-by", of: .organization)
        let answerer: OrganizationID? = fields.mention("answered-by", of: .organization)
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let members: [OrganizationID] = fields.mentions("members", of: .organization)
        let alsoTo: [OrganizationID] = fields.mentions("also-to", of: .organization)
        let source = fields.source()
        answer = fields.record("answer", Answer.init)
        guard let day, let id, let name, let kind, let purpose, let proposer, let answerer else {
            return nil
        }
        (origin, self.day) = (fields.origin, day)
        draft = ForumProposalDraft(
            id: id,
            name: name,
            kind: kind,
            purpose: purpose,
            areas: areas,
            members: members,
            proposedBy: proposer,
            answeredBy: answerer,
            alsoTo: alsoTo,
            source: source
        )
    }
}

extension ForumProposalRecord.Answer {
    init?(_ fields: Fields) {
        let day = fields.start("day")
        let forum: ForumID? = fields.mention("forum", of: .forum, .optional)
        let reason = fields.text("reason", .optional, as: .note)
        guard let day else { return nil }
        self.init(origin: fields.origin, day: day, forum: forum, reason: reason)
    }
}

/// An initiative whose support the forum's participants are asked for, with
/// what each has said for itself.
struct SupportRecord: Equatable, Sendable {
    struct PurposeTest: Equatable, Sendable {
        let isMet: Bool
        let reason: String
    }

    struct Answer: Equatable, Sendable {
        let origin: Origin
        let seat: Seat
        let stance: SeatSupport.Stance
        let reason: String?
        let day: Day
    }

    let origin: Origin
    let forum: ForumID
    let initiative: InitiativeID
    let day: Day
    let purpose: PurposeTest?
    let answers: [Answer]

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let forum: ForumID? = fields.mention("forum", of: .forum)
        let initiative: InitiativeID? = fields.mention("initiative", of: .initiative)
        purpose = fields.record("purpose-test", PurposeTest.init)
        answers = fields.records("answers", Answer.init)
        _ = fields.source()
        guard let day, let forum, let initiative else { return nil }
        fields.reading.define(.supportRound, "\(forum)/\(initiative)", at: fields.place)
        origin = fields.origin
        (self.day, self.forum, self.initiative) = (day, forum, initiative)
    }
}

extension SupportRecord.PurposeTest {
    init?(_ fields: Fields) {
        let isMet = fields.parsed("met", .required, else: Phrase.wantsFlag) { Bool($0) }
        let reason = fields.text("reason", as: .reason)
        guard let isMet, let reason else { return nil }
        self.init(isMet: isMet, reason: reason)
    }
}

extension SupportRecord.Answer {
    init?(_ fields: Fields) {
        let day = fields.start("day")
        let seat = fields.seat("seat")
        let stance = fields.choice("stance", of: SeatSupport.Stance.self)
        let reason = fields.text("reason", .optional, as: .note)
        guard let day, let seat, let stance else { return nil }
        self.init(origin: fields.origin, seat: seat, stance: stance, reason: reason, day: day)
    }
}
