// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// The events of agendas, replies, sessions, votes and minutes.
extension MeetingExamples {
    static let business: [MeetingEvent] = agenda + replies + session + votes + minutes + polls

    private static let paper = Attachment(
        file: .example, name: "Notat.pdf", mediaType: "application/pdf", bytes: 2048,
        isPublic: true)

    static let content = ItemContent(
        title: "Toiletter ved pladsen", purpose: .recommend, topic: .operations,
        matter: "toiletter", standing: .carriedOver(from: "p0"),
        presenter: .organization(.tmf), minutes: 20, amount: Kroner(oere: 5_000_000),
        blocks: [CaseBlock(.recommendation, "n40"), CaseBlock(.problem, "n41")])

    private static let agenda: [MeetingEvent] = [
        .itemBrought(
            ItemBrought(
                forum: .forum, meeting: .spring, item: "p1", content: content,
                proposer: .person(.neighbor), state: .proposed, isLate: true)),
        .itemChanged(
            ItemChanged(forum: .forum, meeting: .spring, item: "p1", content: content)),
        .itemAdmitted(ItemAdmitted(forum: .forum, meeting: .spring, item: "p1")),
        .itemWithdrawn(
            ItemWithdrawn(forum: .forum, meeting: .spring, item: "p1", reason: "n42")),
        .itemsOrdered(ItemsOrdered(forum: .forum, meeting: .spring, items: ["p2", "p1"])),
        .itemClosed(
            ItemClosed(
                forum: .forum, meeting: .spring, item: "p1",
                closure: ItemClosure(
                    basis: .privateAffairs, reason: "n43", neutralTitle: "En sag om en borger"))),
        .personRemoved(
            PersonRemoved(
                forum: .forum, meeting: .spring, item: "p1", person: .neighbor, isRemoved: true)),
        .fileAttached(
            FileAttached(forum: .forum, meeting: .spring, item: "p1", attachment: paper)),
        .fileDetached(
            FileDetached(forum: .forum, meeting: .spring, item: "p1", file: paper.file)),
        .agendaPublished(
            AgendaPublished(
                forum: .forum, meeting: .spring, version: 2, supplement: 1, items: ["p1"])),
        .agendaFrozen(AgendaFrozen(forum: .forum, meeting: .spring)),
    ]

    private static let replies: [MeetingEvent] = [
        .replied(
            MeetingReplied(
                forum: .forum, meeting: .spring,
                reply: SeatReply(
                    seat: Cast.neighborSeat, person: .neighbor, answer: .declined, source: .link,
                    sequence: 1, on: day("2021-06-02"), note: "n44"))),
        .substituteAsked(
            SubstituteAsked(
                forum: .forum, meeting: .spring,
                asked: AskedSubstitute(
                    seat: Cast.neighborSeat, person: .planner, sequence: 1,
                    on: day("2021-06-02")))),
    ]

    private static let stay = SeatStay(
        seat: Cast.neighborSeat, person: .neighbor, isSubstitute: false, came: .at(16, 30))

    private static let session: [MeetingEvent] = [
        .sessionOpened(
            SessionOpened(forum: .forum, meeting: .spring, at: .at(16, 30), stays: [stay])),
        .stayBegun(StayBegun(forum: .forum, meeting: .spring, stay: stay)),
        .stayEnded(
            StayEnded(forum: .forum, meeting: .spring, seat: stay.seat, at: .at(17, 40))),
        .itemBegun(ItemBegun(forum: .forum, meeting: .spring, item: "p1", at: .at(16, 45))),
        .seatRecused(
            SeatRecused(
                forum: .forum, meeting: .spring, item: "p1", seat: stay.seat, isOut: true)),
        .itemDecided(
            ItemDecided(
                forum: .forum, meeting: .spring, item: "p1",
                decision: ItemDecision(
                    outcome: .recommended, wording: "n45",
                    dissents: [Dissent(seat: Cast.policeSeat, text: "n46")],
                    recommendedTo: .committee, answerBy: day("2021-09-01"),
                    on: day("2021-06-15"), clause: "mandat"))),
        .sessionClosed(SessionClosed(forum: .forum, meeting: .spring, at: .at(18, 30))),
    ]

    private static let vote = ItemVote(
        id: "v1", item: "p1", question: "n47", manner: .bySeat, isSecret: false,
        requirement: .simpleMajority, casting: Cast.policeSeat,
        electorate: [Cast.neighborSeat, Cast.policeSeat], members: 3)

    private static let votes: [MeetingEvent] = [
        .voteOpened(VoteOpened(forum: .forum, meeting: .spring, vote: vote)),
        .voteCast(
            VoteCast(
                forum: .forum, meeting: .spring, vote: "v1",
                cast: CastVote(seat: Cast.neighborSeat, person: .neighbor, choice: .yes))),
        .voteHandedIn(
            VoteHandedIn(forum: .forum, meeting: .spring, vote: "v2", seat: Cast.policeSeat)),
        .voteClosed(
            VoteClosed(
                forum: .forum, meeting: .spring, vote: "v1",
                result: VoteResult(
                    tally: VoteTally(yes: 1, no: 1), verdict: .carried, usedCastingVote: true))),
    ]

    private static let minutes: [MeetingEvent] = [
        .minutesWritten(
            MinutesWritten(
                forum: .forum, meeting: .spring, texts: [ItemText(item: "p1", text: "n48")])),
        .minutesCirculated(
            MinutesCirculated(
                forum: .forum, meeting: .spring, version: 1,
                fingerprint: FileID.example.rawValue)),
        .minutesObjected(
            MinutesObjected(
                forum: .forum, meeting: .spring,
                objection: Objection(
                    id: "i1", item: "p1", by: .neighbor, text: "n49", on: day("2021-06-20")))),
        .objectionAnswered(
            ObjectionAnswered(
                forum: .forum, meeting: .spring, objection: "i1",
                answer: ObjectionAnswer(
                    isFollowed: true, text: "n50", on: day("2021-06-21")))),
        .minutesApproved(
            MinutesApproved(
                forum: .forum, meeting: .spring, version: 1,
                approval: MinutesApproval(
                    on: day("2021-09-15"), way: .meeting("efteraar"),
                    fingerprint: FileID.example.rawValue))),
        .minutesCorrectionBegun(
            MinutesCorrectionBegun(forum: .forum, meeting: .spring, reason: "n51")),
    ]

    private static let polls: [MeetingEvent] = [
        .pollOpened(
            DatePollOpened(
                poll: DatePoll(
                    id: "d1", forum: .forum,
                    options: [
                        DateOption(day: day("2021-09-14"), start: .at(16, 30)),
                        DateOption(day: day("2021-09-15")),
                    ], lastDay: day("2021-08-15"), topic: "Efteråret"))),
        .pollAnswered(
            DatePollAnswered(
                forum: .forum, poll: "d1",
                answer: DateAnswer(person: .neighbor, fits: [.yes, .maybe]))),
        .pollClosed(DatePollClosed(forum: .forum, poll: "d1", meeting: "efteraar")),
    ]

    /// One refusal of every kind about them.
    static let businessRefusals: [MeetingRefusal] =
        agendaRefusals.map(MeetingRefusal.agenda) + replyRefusals.map(MeetingRefusal.reply)
        + sessionRefusals.map(MeetingRefusal.session) + voteRefusals.map(MeetingRefusal.vote)
        + minutesRefusals.map(MeetingRefusal.minutes) + pollRefusals.map(MeetingRefusal.poll)

    /// Each refusal that a rule stands behind, with the rule.
    static let rules = """
        agenda.frozen R-116 agenda.not-proposed R-116 agenda.withdrawn R-116
        agenda.decided R-116 agenda.not-every-item R-119 agenda.nothing-new R-119
        agenda.nothing-published R-119 agenda.minutes-approved R-130
        agenda.changed-meanwhile R-003 reply.meeting-cancelled R-120 reply.already-held R-120
        reply.stale R-120 reply.never-sent R-120 reply.unknown-seat R-120
        reply.not-theirs R-120 session.vote-open R-127 session.not-on-agenda R-127
        session.decided R-127 session.minutes-sent R-127 session.no-mandate R-115
        session.no-mandate R-115 session.over-limit R-115 session.over-limit R-115
        session.no-quorum R-123 session.no-recipient R-127 session.unknown-recipient R-127
        session.recipient-without-step R-127 session.reason-missing R-127
        session.minutes-not-circulated R-129 session.open-objections R-129
        session.changed-meanwhile R-396 vote.id-taken R-124
        vote.unknown R-124 vote.already-open R-124 vote.closed R-124
        vote.nobody-may-vote R-124 vote.may-not-vote R-124 vote.recused R-124
        vote.seat-ended R-124 vote.not-in-room R-124 vote.twice R-124 vote.secret R-126
        vote.not-secret R-126 vote.count-missing R-126 vote.count-differs R-126
        minutes.not-held R-128 minutes.unknown-item R-128 minutes.locked R-130
        minutes.nothing-written R-128 minutes.already-sent R-128
        minutes.malformed-fingerprint R-128 minutes.not-circulated R-131
        minutes.not-approved R-130 minutes.unknown-objection R-131 minutes.id-taken R-128
        minutes.answered R-131 minutes.silence-not-stated R-129 minutes.too-early R-129
        minutes.open-objections R-129 minutes.changed-meanwhile R-396 date-poll.id-taken R-132
        date-poll.unknown R-132
        date-poll.too-few-days R-132 date-poll.day-twice R-132 date-poll.day-passed R-132
        date-poll.last-day-too-late R-132 date-poll.closed R-132 date-poll.answers-over R-132
        date-poll.not-a-member R-132 date-poll.answers-missing R-132
        date-poll.not-proposed R-132 date-poll.other-forum R-132
        """

    /// The first note of each event that has any.
    static let notes: [NoteID] = [
        "n40", "n40", "n42", "n43", "n44", "n45", "n47", "n48", "n49", "n50", "n51",
    ]

    private static let today = day("2021-07-05")

    private static let agendaRefusals: [AgendaRefusal] = [
        .unknownItem("x"), .idTaken("x"), .frozen(on: today), .notProposed("X"), .withdrawn("X"),
        .decided("X"), .speakingTime(0), .negativeAmount, .headingTwice(.problem),
        .unknownMeeting("x"), .unknownPerson("x"), .unknownOrganization("x"), .notEveryItem,
        .nothingNew, .nothingPublished, .malformedFile("X"), .fileTwice("X"), .unknownFile("x"),
        .minutesApproved, .unknownMatter("x"), .changedMeanwhile(seen: 1, now: 2),
    ]

    private static let replyRefusals: [ReplyRefusal] = [
        .meetingCancelled(today), .alreadyHeld(today), .stale(answered: 0, now: 1, day: today),
        .neverSent(3), .unknownSeat(Cast.neighborSeat), .notTheirs("X"),
    ]

    private static let sessionRefusals: [SessionRefusal] = [
        .notYet(today), .alreadyOpen, .alreadyHeld(today), .notOpen, .before(.at(16, 0)),
        .seatTaken("X"), .nobodyThere("X"), .voteOpen, .notOnAgenda("X"), .decided("X"),
        .minutesSent,
        .noMandate(Overreach(name: "X", outcome: .approved, power: .discuss, deciders: ["Y"])),
        .noMandate(Overreach(name: "X", outcome: .approved, power: nil, deciders: [])),
        .overLimit(Kroner(oere: 100), mayDecide: []),
        .overLimit(Kroner(oere: 100), mayDecide: ["Y"]), .noQuorum(present: 1, required: 2),
        .noRecipient, .unknownRecipient("x"), .recipientWithoutStep(.approved), .reasonMissing,
        .notInRoom("X"), .minutesNotCirculated(today), .openObjections(2), .changedMeanwhile,
    ]

    private static let voteRefusals: [VoteRefusal] = [
        .idTaken("x"), .unknown("x"), .alreadyOpen("X"), .closed, .nobodyMayVote,
        .mayNotVote("X"), .recused("X"), .seatEnded("X", on: today), .notInRoom("X"),
        .twice("X"), .secret, .notSecret, .countMissing, .countDiffers(counted: 3, handedIn: 2),
    ]

    private static let minutesRefusals: [MinutesRefusal] = [
        .notHeld, .unknownItem("x"), .locked, .nothingWritten, .alreadySent(today),
        .malformedFingerprint, .notCirculated, .notApproved, .unknownObjection("x"),
        .idTaken("x"), .answered, .silenceNotStated, .tooEarly(today), .openObjections(2),
        .changedMeanwhile,
    ]

    private static let pollRefusals: [PollRefusal] = [
        .idTaken("x"), .unknown("x"), .tooFewDays, .dayTwice(today), .dayPassed(today),
        .lastDayTooLate(today), .closed(on: today), .answersOver(today), .notAMember,
        .answersMissing(expected: 2), .notProposed(today), .otherForum,
    ]
}

extension ID where Subject == Attachment {
    static let example = FileID(String(repeating: "0a", count: 32))
}

extension ClockTime {
    /// A time that every clock shows.
    static func at(_ hour: Int, _ minute: Int = 0) -> ClockTime {
        guard let time = ClockTime(hour: hour, minute: minute) else {
            preconditionFailure("\(hour):\(minute) is on no clock")
        }
        return time
    }
}
