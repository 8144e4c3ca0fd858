// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

/// Every provision of a charter, as a file writes it and as the city acts on it.
struct ProvisionFileTests {
    @Test func `every kind of provision can be written`() {
        #expect(Set(Written.all.map(\.provision.kind)) == Set(Provision.Kind.allCases))
    }

    @Test(arguments: Written.all)
    func `what is written is what is provided`(_ written: Written) throws {
        let file = SourceFile(
            name: "f.yaml",
            text: """
                forums:
                  - forum: chefkreds
                    kind: board
                    charters: [{title: Chefkreds, effective: 2021-02-01, source: x}]
                  - forum: by
                    kind: board
                    charters:
                      - title: Prøve
                        effective: 2021-02-01
                        source: x
                        clauses:
                          - {id: a, sentence: Sådan er det., \(written.yaml)}
                """)
        let base = SourceFile(name: "byen.yaml", text: ForumCity.city)
        let commands = try SmallCity.draft([base, file]).schedule().map(\.command)
        let clauses = commands.compactMap { command -> [Clause]? in
            guard case .forum(.adopt(let draft, _)) = command, draft.forum == "by" else {
                return nil
            }
            return draft.charter.clauses
        }
        #expect(clauses == [[Clause("a", "Sådan er det.", written.provision)]])
    }
}

/// A provision in a file, and what it provides.
struct Written: CustomTestStringConvertible {
    let yaml: String
    let provision: Provision

    init(_ yaml: String, _ provision: Provision) {
        (self.yaml, self.provision) = (yaml, provision)
    }

    var testDescription: String { yaml }

    static let all = seats + rules + meetings

    private static let seats = [
        seat("count: 2, filled: {appointed-by: by}", SeatCount(2), .appointed(by: "by")),
        seat("filled: {elected-by: by}", nil, .elected(arrangedBy: "by")),
        seat("filled: {ex-officio: husleder}", nil, .exOfficio(post: "husleder")),
        seat(
            "filled: {one-of: [borgmester, direktoer]}", nil,
            .oneOf(posts: ["borgmester", "direktoer"])),
        seat("filled: granted", nil, .granted),
        seat("filled: not-stated", nil, .notStated),
        Written(
            "seats: {group: g, label: L, filled: {members-of: chefkreds}}",
            .seats(
                SeatGroup(id: "g", label: "L", count: nil, filling: .members(of: "chefkreds")))),
        Written(
            "seats: {group: g, label: L, filled: granted, for: [by], role: observing, votes: false}",
            .seats(
                SeatGroup(
                    id: "g",
                    label: "L",
                    count: nil,
                    filling: .granted,
                    onBehalfOf: ["by"],
                    role: .observing,
                    votes: false
                ))),
        term("years: 2", .years(2)),
        term("months: 18", .months(18)),
        term("ends-on: 11-30", .endsOn(month: 11, day: 30, afterYears: 1)),
        term("ends-on: 11-30, years: 2", .endsOn(month: 11, day: 30, afterYears: 2)),
        term("council: true", .councilTerm),
        Written(
            "election: {seats: [g], arranged-by: by, eligible: [beboere, skoler]}",
            .election(
                ElectionProvision(
                    seats: SeatScope(only: ["g"]), arranger: "by", eligible: ["beboere", "skoler"])
            )),
        Written(
            "vacancy: {seats: {except: [g]}, filled-by: own-organization}",
            .vacancy(
                VacancyProvision(seats: SeatScope(except: ["g"]), duty: .ownOrganization))),
        Written(
            "vacancy: {seats: all, filled-by: by, best-effort: true, successor: rest}",
            .vacancy(
                VacancyProvision(
                    seats: .all, duty: .organization(id: "by"), isBestEffort: true,
                    successor: .remaining))),
        Written("application: {seats: all}", .application(ApplicationProvision(seats: .all))),
        Written(
            "application: {seats: all, decided-by: 2/3}",
            .application(ApplicationProvision(seats: .all, method: .share(Share(2, of: 3))))),
        Written("substitutes: {seats: all, at-most: 1}", .substitutes(SubstituteProvision())),
    ]

    private static let rules = [
        Written("purpose: true", .purpose),
        Written("statement: true", .statement),
        Written(
            "area: {areas: [nord], streets: [Øgade], soft: true}",
            .area(AreaScope(areas: ["nord"], streets: ["Øgade"], isSoft: true))),
        Written(
            "mandate: {matter: grants, power: decide, basis: Loven, limit: \"1,4 mio. kr.\"}",
            .mandate(
                Mandate(
                    matter: .grants, power: .decide, legalBasis: "Loven",
                    limit: Kroner(1_400_000)))),
        Written(
            "officer: {role: secretary, post: sekretaer, chosen: elected, term: {years: 2}, "
                + "duties: [convene, minutes, feedback]}",
            .officer(
                Officer(
                    role: .secretary,
                    post: "sekretaer",
                    choice: .elected(by: nil),
                    term: .years(2),
                    duties: [.convene, .minutes, .feedback]
                ))),
        officer("chosen: {elected-by: by}", .elected(by: "by")),
        officer("chosen: {appointed-by: by}", .appointed(by: "by")),
        officer(
            "chosen: {rotates-among: all, months: 6}", .rotates(among: .all, months: 6)),
        officer("chosen: not-stated", .notStated),
        Written("relation: {advisory-to: social}", relation(.advisoryTo)),
        Written("relation: {reports-to: social}", relation(.reportsTo)),
        Written("relation: {recommends-to: social}", relation(.recommendsTo)),
        Written("relation: {mutually-obliged: social}", relation(.mutuallyObliged)),
        Written(
            "amendment: {approved-by: by, informed: [social]}",
            .amendment(AmendmentRule(approver: "by", informed: ["social"]))),
        Written("support: {}", .support(SupportRule())),
        Written("support: {purpose-test: tryghed}", .support(SupportRule(purposeTest: "tryghed"))),
        Written(
            "duty: {parties: [hus-a, hus-b], open-list: true}",
            .duty(PartyDuty(parties: ["hus-a", "hus-b"], isOpenList: true))),
    ]

    private static let meetings = [
        Written(
            "attendance: {members-only: true}", .attendance(AttendanceRule(isForMembersOnly: true))),
        Written(
            "cadence: {meetings: 4, per: year, extra: [{month: 6, topic: sommer, if-needed: true}]}",
            .cadence(
                Cadence(
                    meetings: 4, per: .year, extra: [ExtraMeeting(month: 6, topic: "sommer")]))),
        Written(
            "cadence: {meetings: 1, per: half-year, extra: [{topic: budget}]}",
            .cadence(
                Cadence(
                    meetings: 1,
                    per: .halfYear,
                    extra: [ExtraMeeting(month: nil, topic: "budget", isOnlyIfNeeded: false)]
                ))),
        Written(
            "guests: {invited: [social], quarters: [1, 3]}",
            .guests(GuestRule(guests: ["social"], quarters: [1, 3]))),
        Written("duration: {minutes: 120, soft: true}", .duration(MeetingDuration(minutes: 120))),
        Written("quorum: {at-least: 2}", .quorum(Quorum(atLeast: 2))),
        Written(
            "quorum: {share: 1/3, at-least: 2}",
            .quorum(Quorum(share: Share(1, of: 3), atLeast: 2))),
        voting("simple-majority", .simpleMajority),
        voting("majority-of-members", .majorityOfMembers),
        voting("consensus", .consensus),
        Written(
            "voting: {requires: 2/3, casting-vote: chair}",
            .voting(VotingRule(requirement: .share(Share(2, of: 3)), castingVote: .chair))),
        Written(
            "notice: {days: 14, agenda-days: 7}", .notice(NoticeRule(days: 14, agendaDays: 7))),
        Written(
            "minutes: {within-days: 14, approved-at-next-meeting: true, public: false}",
            .minutes(
                MinutesRule(withinDays: 14, isApprovedAtNextMeeting: true, isPublic: false))),
    ]

    private static func seat(_ yaml: String, _ count: SeatCount?, _ filling: SeatFilling) -> Written
    {
        Written(
            "seats: {group: g, label: L, \(yaml)}",
            .seats(SeatGroup(id: "g", label: "L", count: count, filling: filling)))
    }

    private static func term(_ yaml: String, _ term: TermRule) -> Written {
        Written(
            "term: {seats: [g], \(yaml)}",
            .term(TermProvision(seats: SeatScope(only: ["g"]), term: term)))
    }

    private static func officer(_ yaml: String, _ choice: OfficerChoice) -> Written {
        Written(
            "officer: {role: chair, \(yaml)}", .officer(Officer(role: .chair, choice: choice)))
    }

    private static func voting(_ yaml: String, _ requirement: VotingRequirement) -> Written {
        Written("voting: {requires: \(yaml)}", .voting(VotingRule(requirement: requirement)))
    }

    private static func relation(_ kind: RelationKind) -> Provision {
        .relation(Relation(kind: kind, to: "social"))
    }
}
