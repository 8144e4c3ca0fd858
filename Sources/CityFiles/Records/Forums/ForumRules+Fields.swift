// SPDX-License-Identifier: EUPL-1.2
import Domain

// What a charter says about the forum's field, power, officers and meetings.

extension AreaScope {
    init?(_ fields: Fields) {
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let streets = fields.texts("streets")
        let isSoft = fields.flag("soft")
        // A template's forum has the area that it is made for.
        let own = fields.flag("own") ? [ForumTemplate.area] : []
        self.init(areas: areas + own, streets: streets, isSoft: isSoft)
    }
}

extension Mandate {
    init?(_ fields: Fields) {
        let matter = fields.choice("matter", .optional, of: MatterKind.self) ?? .every
        let power = fields.choice("power", of: Power.self)
        let basis = fields.text("basis", .optional)
        let limit = fields.amount("limit")
        guard let power else { return nil }
        self.init(matter: matter, power: power, legalBasis: basis, limit: limit)
    }
}

extension Officer {
    init?(_ fields: Fields) {
        let role = fields.choice("role", of: OfficerRole.self)
        let post: PostID? = fields.mention("post", of: .post, .optional)
        let choice = fields.officerChoice("chosen")
        let term = fields.record("term") { $0.term() }
        let duties = fields.list("duties").compactMap { fields.word(in: $0, of: "duties") }
        let known = OfficerDuty.allCases.map(\.rawValue)
        for duty in duties where !known.contains(duty) {
            fields.report(.unknownChoice(duty, among: known), at: "duties")
        }
        guard let role, let choice else { return nil }
        self.init(
            role: role,
            post: post,
            choice: choice,
            term: term,
            duties: duties.compactMap(OfficerDuty.init)
        )
    }
}

extension Fields {
    /// `elected` where nobody says by whom, `not-stated`, or a record.
    fileprivate func officerChoice(_ key: String) -> OfficerChoice? {
        guard let value = value(key, .required) else { return nil }
        switch value.word {
        case "elected": return .elected(by: nil)
        case "not-stated": return .notStated
        case let word?:
            report(.unknownChoice(word, among: ["elected", "not-stated"] + choices), at: key)
            return nil
        case nil: return record(key, OfficerChoice.init)
        }
    }

    /// `simple-majority`, `majority-of-members`, `consensus` or a share such as `2/3`.
    func requirement(_ key: String, _ need: Need) -> VotingRequirement? {
        parsed(key, need, else: Phrase.wantsMajority) { text in
            switch text {
            case "simple-majority": .simpleMajority
            case "majority-of-members": .majorityOfMembers
            case "consensus": .consensus
            default: Share(written: text).map { .share($0) }
            }
        }
    }
}

private let choices = ["elected-by", "appointed-by", "rotates-among"]

extension OfficerChoice {
    fileprivate init?(_ fields: Fields) {
        guard let way = fields.only(of: choices) else { return nil }
        let choice: OfficerChoice?
        switch way {
        case "elected-by": choice = fields.mention(way, of: .organization).map { .elected(by: $0) }
        case "appointed-by":
            choice = fields.mention(way, of: .organization).map { .appointed(by: $0) }
        default:
            let months = fields.number("months")
            let seats = fields.seatScope(way)
            choice = seats.flatMap { seats in months.map { .rotates(among: seats, months: $0) } }
        }
        guard let choice else { return nil }
        self = choice
    }
}

extension Share {
    /// `1/3`.
    init?(written: String) {
        let parts = written.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let part = Int(parts[0]), let whole = Int(parts[1]) else {
            return nil
        }
        self.init(part, of: whole)
    }
}

// MARK: - Meetings

extension AttendanceRule {
    init?(_ fields: Fields) { self.init(isForMembersOnly: fields.flag("members-only")) }
}

extension Cadence {
    init?(_ fields: Fields) {
        let meetings = fields.number("meetings")
        let span = fields.choice("per", of: CadenceSpan.self)
        let extra = fields.records("extra") { extra in
            ExtraMeeting(
                month: extra.number("month", .optional),
                topic: extra.text("topic", .optional),
                isOnlyIfNeeded: extra.flag("if-needed"))
        }
        guard let meetings, let span else { return nil }
        self.init(meetings: meetings, per: span, extra: extra)
    }
}

extension GuestRule {
    init?(_ fields: Fields) {
        let guests: [OrganizationID] = fields.mentions("invited", of: .organization)
        let quarters = fields.numbers("quarters")
        guard !guests.isEmpty else {
            fields.report(.missing("invited"))
            return nil
        }
        self.init(guests: guests, quarters: quarters)
    }
}

extension MeetingDuration {
    init?(_ fields: Fields) {
        let isSoft = fields.flag("soft")
        guard let minutes = fields.number("minutes") else { return nil }
        self.init(minutes: minutes, isDefault: isSoft)
    }
}

extension Quorum {
    init?(_ fields: Fields) {
        let share = fields.parsed("share", .optional, else: Phrase.wantsShare, Share.init(written:))
        let least = fields.number("at-least", .optional)
        guard share != nil || least != nil else {
            if !fields.has("share") { fields.report(.missing("share")) }
            return nil
        }
        self.init(share: share, atLeast: least)
    }
}

extension VotingRule {
    init?(_ fields: Fields) {
        let requirement = fields.requirement("requires", .required)
        let casting = fields.choice("casting-vote", .optional, of: OfficerRole.self)
        guard let requirement else { return nil }
        self.init(requirement: requirement, castingVote: casting)
    }
}

extension NoticeRule {
    init?(_ fields: Fields) {
        let agendaDays = fields.number("agenda-days", .optional)
        guard let days = fields.number("days") else { return nil }
        self.init(days: days, agendaDays: agendaDays)
    }
}

extension MinutesRule {
    init?(_ fields: Fields) {
        self.init(
            withinDays: fields.number("within-days", .optional),
            isApprovedAtNextMeeting: fields.optionalFlag("approved-at-next-meeting"),
            isPublic: fields.optionalFlag("public"),
            silenceDays: fields.number("approved-by-silence-days", .optional))
    }
}

// MARK: - Other parties

extension Relation {
    init?(_ fields: Fields) {
        let kinds = RelationKind.allCases.map(\.rawValue)
        guard let kind = fields.only(of: kinds).flatMap(RelationKind.init),
            let other: OrganizationID = fields.mention(kind.rawValue, of: .organization)
        else { return nil }
        self.init(kind: kind, to: other)
    }
}

extension AmendmentRule {
    init?(_ fields: Fields) {
        self.init(
            approver: fields.mention("approved-by", of: .organization, .optional),
            informed: fields.mentions("informed", of: .organization))
    }
}

extension SupportRule {
    init?(_ fields: Fields) { self.init(purposeTest: fields.text("purpose-test", .optional)) }
}

extension PartyDuty {
    init?(_ fields: Fields) {
        self.init(
            parties: fields.mentions("parties", of: .organization),
            isOpenList: fields.flag("open-list"))
    }
}

extension Phrase {
    static func wantsShare(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke en brøk. Skriv den som 1/3.",
            en: "“\(text)” is not a fraction. Write it as 1/3.")
    }

    fileprivate static func wantsMajority(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke et krav til en afstemning. Skriv simple-majority, "
                + "majority-of-members, consensus eller en brøk som 2/3.",
            en: "“\(text)” is not what a vote can need. Write simple-majority, "
                + "majority-of-members, consensus, or a fraction such as 2/3.")
    }
}
