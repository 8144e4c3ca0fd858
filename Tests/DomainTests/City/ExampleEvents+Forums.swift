// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension ExampleEvents {
    static let forums: [ForumEvent] = charters + seats + matters

    private static let charters: [ForumEvent] = [
        .charterAdopted(
            CharterAdopted(
                forum: .forum,
                kind: .cooperationForum,
                number: 1,
                charter: .everyProvision,
                effective: day("2022-06-01"),
                approvedBy: .municipality,
                decision: "Socialudvalget 16. marts 2022",
                source: "Kommissorium 1. juni 2022"
            )
        ),
        .reminderSet(ForumReminderSet(forum: .forum, days: 60)),
    ]

    private static let seats: [ForumEvent] = [
        .seatTaken(
            SeatTaken(
                holding: "h1",
                seat: Cast.neighborSeat,
                person: .neighbor,
                from: day("2022-06-01"),
                termEnds: day("2024-05-31"),
                manner: .elected,
                appointedBy: .committee,
                onBehalfOf: .neighbors
            )
        ),
        .termExtended(
            TermExtended(
                forum: .forum, holding: "h1", termEnds: day("2024-08-31"), reason: "n1")),
        .seatLeft(SeatLeft(forum: .forum, holding: "h1", lastDay: day("2023-12-31"), reason: "n2")),
        .substituteNamed(
            SubstituteNamed(
                substitution: "s1", seat: Cast.neighborSeat, person: .planner,
                from: day("2022-06-01"))),
        .substituteEnded(
            SubstituteEnded(forum: .forum, substitution: "s1", lastDay: day("2023-12-31"))),
        .recused(
            HolderRecused(
                recusal: "i1", seat: Cast.neighborSeat, person: .neighbor,
                from: day("2022-09-01"), matter: "n3")),
        .recusalEnded(RecusalEnded(forum: .forum, recusal: "i1", lastDay: day("2022-12-31"))),
        .seatSought(
            SeatSought(
                application: "a1", seat: Cast.policeSeat, organization: .neighbors, reason: "n4")),
        .applicationAnswered(
            SeatApplicationAnswered(
                forum: .forum, application: "a1", isGranted: true, decision: "Håndsoprækning",
                reason: "n5")),
    ]

    private static let matters: [ForumEvent] = [
        .proposed(
            ForumProposed(
                proposal: "f1",
                name: "Styregruppe",
                kind: .steeringGroup,
                purpose: "Samle indsatsen",
                areas: [.square],
                members: [.tmf, .sof],
                proposedBy: .committee,
                answeredBy: .municipality,
                alsoTo: [.tmf],
                source: "Brev 5. oktober 2021"
            )
        ),
        .proposalAnswered(ForumProposalAnswered(proposal: "f1", forum: .forum, reason: "n6")),
        .supportAsked(
            SupportAsked(
                forum: .forum,
                initiative: .bridge,
                purpose: SupportRound.PurposeTest(isMet: true, reason: "n7")
            )
        ),
        .supportStated(
            SupportStated(
                seat: Cast.neighborSeat, forum: nil, initiative: .bridge, stance: .conditional,
                reason: "n8")),
    ]
}

extension Charter {
    /// One clause of every kind, with every field filled.
    static let everyProvision = Charter(
        title: "Kommissorium",
        dated: day("2022-06-01"),
        clauses: provisions.enumerated().map { index, provision in
            Clause(ClauseID("bestemmelse-\(index + 1)"), "Sætning nr. \(index + 1).", provision)
        }
    )

    private static let provisions: [Provision] = [
        .purpose,
        .area(AreaScope(areas: [.square], streets: ["Vesterbrogade"], isSoft: true)),
        .mandate(
            Mandate(
                matter: .grants, power: .decide, legalBasis: "Borgerrepræsentationen",
                limit: Kroner(oere: 2_450_000))),
        .seats(
            SeatGroup(
                id: "politi", label: "Politi", count: SeatCount(atLeast: 1, atMost: 2),
                filling: .appointed(by: .police), onBehalfOf: [.police], role: .informing,
                votes: true)),
        .seats(
            SeatGroup(
                id: "naboer", label: "Naboer", count: SeatCount(3),
                filling: .elected(arrangedBy: .committee))),
        .seats(
            SeatGroup(
                id: "formand", label: "Formand", count: SeatCount(1),
                filling: .exOfficio(post: .committeeChair))),
        .seats(
            SeatGroup(
                id: "ledere", label: "Ledere", count: SeatCount(1),
                filling: .oneOf(posts: [.urbanSpaces, .socialWork]))),
        .seats(
            SeatGroup(id: "alle", label: "Alle", count: nil, filling: .members(of: .committee))),
        .seats(SeatGroup(id: "fri", label: "Fri", count: SeatCount(1), filling: .granted)),
        .seats(SeatGroup(id: "andre", label: "Andre", count: nil, filling: .notStated)),
        .term(TermProvision(seats: SeatScope(only: ["naboer"]), term: .years(2))),
        .term(TermProvision(seats: SeatScope(only: ["politi"]), term: .months(18))),
        .term(
            TermProvision(
                seats: SeatScope(only: ["ledere"]),
                term: .endsOn(month: 11, day: 30, afterYears: 1))),
        .term(TermProvision(seats: SeatScope(except: ["naboer"]), term: .councilTerm)),
        .election(
            ElectionProvision(
                seats: SeatScope(only: ["naboer"]), arranger: .committee, eligible: ["beboere"])),
        .vacancy(
            VacancyProvision(
                seats: SeatScope(only: ["naboer"]), duty: .organization(id: .committee),
                isBestEffort: true)),
        .vacancy(VacancyProvision(seats: .all, duty: .ownOrganization)),
        .application(ApplicationProvision(seats: .all, method: .simpleMajority)),
        .substitutes(SubstituteProvision()),
        .officer(
            Officer(
                role: .secretary, post: .forumSecretary, choice: .elected(by: .committee),
                term: .years(2), duties: OfficerDuty.allCases)),
        .officer(
            Officer(role: .chair, choice: .rotates(among: .all, months: 12), duties: [.preside])),
        .attendance(AttendanceRule(isForMembersOnly: true)),
        .cadence(
            Cadence(
                meetings: 4, per: .year,
                extra: [ExtraMeeting(month: 6, topic: "sommer", isOnlyIfNeeded: true)])),
        .guests(GuestRule(guests: [.committee], quarters: [1, 3])),
        .duration(MeetingDuration(minutes: 120)),
        .quorum(Quorum(share: Share(1, of: 3), atLeast: 2)),
        .voting(VotingRule(requirement: .share(Share(2, of: 3)), castingVote: .chair)),
        .notice(NoticeRule(days: 14, agendaDays: 10)),
        .minutes(MinutesRule(withinDays: 14, isApprovedAtNextMeeting: true, isPublic: true)),
        .relation(Relation(kind: .recommendsTo, to: .committee)),
        .amendment(AmendmentRule(approver: .municipality, informed: [.committee])),
        .support(SupportRule(purposeTest: "tryghed")),
        .duty(PartyDuty(parties: [.neighbors], isOpenList: true)),
        .statement,
    ]
}
