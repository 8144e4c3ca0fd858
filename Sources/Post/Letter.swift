// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A letter that something in the city has made necessary.
///
/// It holds who is to hear of what, and no address, name or text: these are
/// read from the city at the moment it is sent.
public struct Letter: Codable, Equatable, Sendable {
    public let kind: LetterKind
    public let recipient: Recipient
    /// What it is about, as far as the kind needs it.
    public var about: About
    /// The event that made it; 0 for those that a day makes.
    public let position: Int64
    public let made: Moment
    /// Each time it was tried, oldest first.
    public internal(set) var tries: [Try] = []

    public init(
        _ kind: LetterKind, to recipient: Recipient, about: About, position: Int64, made: Moment
    ) {
        self.kind = kind
        self.recipient = recipient
        self.about = about
        self.position = position
        self.made = made
    }

    public struct About: Codable, Equatable, Sendable {
        public var forum: ForumID?
        public var meeting: MeetingID?
        public var seat: Seat?
        /// Of the meeting, as calendars count it.
        public var sequence: Int?
        public var matter: MatterID?
        public var action: ActionID?
        public var round: RoundID?
        public var access: AccessRequestID?
        public var agreements: AgreementRoundID?
        public var statusRound: StatusRoundID?
        public var hearing: HearingID?
        public var finding: FindingID?
        public var question: QuestionToExpertID?
        /// Whose response to the hearing it is.
        public var party: OrganizationID?
        public var note: NoteID?
        /// The day that made it.
        public var day: Day?
        public var walk: WalkID?

        public init(
            forum: ForumID? = nil, meeting: MeetingID? = nil, seat: Seat? = nil,
            sequence: Int? = nil, matter: MatterID? = nil, action: ActionID? = nil,
            note: NoteID? = nil, round: RoundID? = nil, access: AccessRequestID? = nil,
            agreements: AgreementRoundID? = nil, statusRound: StatusRoundID? = nil,
            hearing: HearingID? = nil, question: QuestionToExpertID? = nil,
            party: OrganizationID? = nil, finding: FindingID? = nil, day: Day? = nil,
            walk: WalkID? = nil
        ) {
            self.forum = forum
            self.meeting = meeting
            self.seat = seat
            self.sequence = sequence
            self.matter = matter
            self.action = action
            self.note = note
            self.round = round
            self.access = access
            self.agreements = agreements
            self.statusRound = statusRound
            self.hearing = hearing
            self.finding = finding
            self.question = question
            self.party = party
            self.day = day
            self.walk = walk
        }
    }

    public struct Try: Codable, Equatable, Sendable {
        public let at: Moment
        /// What the mail server said, or why nothing was sent.
        public var said: String?
    }

    /// The same for the same letter, whatever becomes of it.
    public var name: String {
        let seat = about.seat.map { "/\($0)" } ?? ""
        let day = about.day.map { "/\($0)" } ?? ""
        // Where no event tells letters apart, what they are about does.
        let matter = position == 0 ? about.matter.map { "/\($0)" } ?? "" : ""
        let round = (about.round.map { "/\($0)" } ?? about.agreements.map { "/\($0)" }) ?? ""
        let report = about.statusRound.map { "/\($0)" } ?? ""
        let hearing = about.hearing.map { "/\($0)/\(about.party?.rawValue ?? "")" } ?? ""
        let question = about.question.map { "/\($0)" } ?? ""
        let finding = about.finding.map { "/\($0)" } ?? ""
        let access = about.access.map { "/\($0)" } ?? ""
        let walk = about.walk.map { "/\($0)" } ?? ""
        return
            "\(Digits.padded(position, 12))/\(kind.rawValue)/\(recipient.text)\(seat)\(round)"
            + "\(report)\(hearing)\(question)\(finding)\(access)\(walk)\(matter)\(day)"
    }
}

/// What sort of letter it is; the names are stored.
public enum LetterKind: String, Codable, Sendable, CaseIterable {
    case invitation, change, cancellation, substitute, guest, agenda, minutes, action, told
    /// To whoever was called, and sits there no more.
    case seatLost = "seat-lost"
    /// To a substitute whose member comes after all.
    case substituteFree = "substitute-free"
    case answerDue = "answer-due"
    case reportDue = "report-due"
    case reportReopened = "report-reopened"
    case accessDue = "access-due"
    case fundingDue = "funding-due"
    case hearingDue = "hearing-due"
    case statementDue = "statement-due"
    case questionAsked = "question-asked"
    case walkInvitation = "walk-invitation"
    case walkChange = "walk-change"
    case walkCancellation = "walk-cancellation"
    case walkReminder = "walk-reminder"
    case receipt, digest
    /// To whoever told of a finding.
    case findingReceived = "finding-received"
    case findingTold = "finding-told"
    /// To people who only follow.
    case confirmFollowing = "confirm-following"
    case newsAgenda = "news-agenda"
    case newsMinutes = "news-minutes"
}

/// Who gets a letter.
public enum Recipient: Hashable, Sendable {
    case person(PersonID)
    /// Whoever holds the post that the organization is reached by.
    case organization(OrganizationID)
    /// Somebody without a name here; the address lies in the vault.
    case contact(NoteID)
    /// Somebody who follows what is published; the address lies in the cabinet.
    case follower(FollowerID)

    var text: String {
        switch self {
        case .person(let id): "person:\(id)"
        case .organization(let id): "organization:\(id)"
        case .contact(let id): "contact:\(id)"
        case .follower(let id): "follower:\(id)"
        }
    }
}

extension Recipient: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let parts = try container.decode(String.self).split(separator: ":", maxSplits: 1)
        switch (parts.first, parts.last.map(String.init)) {
        case ("person", let id?): self = .person(PersonID(id))
        case ("organization", let id?): self = .organization(OrganizationID(id))
        case ("contact", let id?): self = .contact(NoteID(id))
        case ("follower", let id?): self = .follower(FollowerID(id))
        default:
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "nobody of that kind gets letters")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Numbers in keys, so that their order is that of the bytes.
enum Digits {
    static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(max(0, number))
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
