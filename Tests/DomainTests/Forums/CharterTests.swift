// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Foundation
import Testing

@testable import Domain

// R-050 R-051 R-052
struct CharterTests {
    private let given: Given

    init() throws {
        given = try Cast.forumSetting.reduce(Given()) { try $0.having($1) }
    }

    private func draft(_ charter: Charter, from iso: String = "2021-02-01") -> ForumCommand {
        var draft = Cast.charterDraft
        draft.charter = charter
        draft.effective = day(iso)
        return .adopt(draft, seen: nil)
    }

    private func refused(
        _ charter: Charter,
        _ problems: ClauseProblem...,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        given.when(draft(charter)).thenRefused(.charter(problems), sourceLocation: sourceLocation)
    }

    @Test func `the first charter makes an organization a forum`() throws {
        given.when(draft(.cast)).then(
            .charterAdopted(
                CharterAdopted(
                    forum: .forum,
                    kind: .cooperationForum,
                    number: 1,
                    charter: .cast,
                    effective: day("2021-02-01"),
                    approvedBy: .municipality,
                    decision: nil,
                    source: nil
                )
            )
        )
        let forum = try given.having(draft(.cast)).city.forums[.forum]
        #expect(forum?.charter(on: day("2021-01-31")) == nil)
        #expect(forum?.charter(on: day("2021-02-01"))?.charter == .cast)
    }

    @Test func `a charter reads back from the journal as it was written`() throws {
        let json = try JSONEncoder().encode(Charter.cast)
        #expect(try JSONDecoder().decode(Charter.self, from: json) == .cast)
        #expect(!String(decoding: json, as: UTF8.self).contains("\"_0\""))
    }

    @Test func `what the charter does not state is listed and not filled in`() {
        #expect(
            Charter.cast.gaps == [
                CharterGap(.area), CharterGap(.chair), CharterGap(.quorum), CharterGap(.voting),
                CharterGap(.notice), CharterGap(.minutesDeadline), CharterGap(.publication),
                CharterGap(.amendment), CharterGap(.termStart, group: "naboer"),
                CharterGap(.successor, group: "naboer"), CharterGap(.term, group: "politi"),
                CharterGap(.elector, officer: .secretary),
                CharterGap(.termStart, officer: .secretary), CharterGap(.admission),
            ])
    }

    @Test func `an empty charter states nothing at all and is refused`() {
        let empty = Charter(title: "Tom", clauses: [])
        #expect(empty.gaps.count == 13)
        given.when(draft(empty)).thenRefused(.noClauses)
    }

    @Test func `two charters never take effect on one day`() throws {
        let shorter = Charter(title: "Ny", clauses: Array(Charter.cast.clauses.dropLast()))
        let adopted = try given.having(draft(.cast))
        adopted.when(draft(shorter)).thenRefused(.sameDay(day("2021-02-01"), version: 1))
        adopted.when(draft(.cast)).thenNothing()
        let twice = try adopted.having(draft(shorter, from: "2022-03-16"))
        let forum = twice.city.forums[.forum]
        #expect(forum?.charter(on: day("2022-03-15"))?.number == 1)
        #expect(forum?.charter(on: day("2022-03-16"))?.number == 2)
    }

    @Test func `a later charter may be told before an earlier one`() throws {
        let twice = try given.having(draft(.cast, from: "2022-06-01")).having(
            draft(.cast, from: "2020-01-29"))
        let forum = try #require(twice.city.forums[.forum])
        #expect(forum.charters.map(\.effective) == [day("2020-01-29"), day("2022-06-01")])
    }

    @Test func `every clause that cannot be kept is named at once`() {
        var charter = Charter.cast
        charter.clauses.append(
            Clause(
                "tom", "0 pladser",
                .seats(
                    SeatGroup(
                        id: "tom", label: "Ingen", count: SeatCount(0),
                        filling: .appointed(by: "ukendt")))))
        charter.clauses.append(
            Clause(
                "kort", "I minus to år",
                .term(TermProvision(seats: SeatScope(only: ["fejl"]), term: .years(-2)))))
        refused(
            charter,
            ClauseProblem("tom", .noSeats), ClauseProblem("tom", .unknownOrganization("ukendt")),
            ClauseProblem("kort", .unknownGroup("fejl")),
            ClauseProblem("kort", .termNotPositive(-2))
        )
    }

    @Test func `a cadence that cannot be met is refused`() {
        refused(
            Charter.cast.changing("moeder") {
                $0.provision = .cadence(Cadence(meetings: 30, per: .month))
            },
            ClauseProblem("moeder", .cadenceImpossible(meetings: 30, days: 20)))
        refused(
            Charter.cast.changing("moeder") {
                $0.provision = .cadence(
                    Cadence(meetings: 4, per: .year, extra: [ExtraMeeting(month: 13)]))
            },
            ClauseProblem("moeder", .noSuchMonth(13)))
    }

    @Test func `guests in more quarters than there are meetings cannot be invited`() {
        var charter = Charter.cast.changing("moeder") {
            $0.provision = .cadence(Cadence(meetings: 1, per: .year))
        }
        charter.clauses.append(
            Clause(
                "gaester", "Udvalget inviteres i 1. og 3. kvartal",
                .guests(GuestRule(guests: [.committee], quarters: [1, 3]))))
        refused(charter, ClauseProblem("gaester", .quarterWithoutMeeting(3)))
    }

    @Test func `clauses, seats and rules are there once`() {
        var charter = Charter.cast
        charter.clauses += [charter.clauses[3], charter.clauses[11]]
        refused(
            charter,
            ClauseProblem("naboer", .idTaken), ClauseProblem("naboer", .groupTwice("naboer")),
            ClauseProblem("moeder", .idTaken),
            ClauseProblem("moeder", .stated(.cadence, alreadyIn: "moeder")))
    }

    @Test func `members are never derived in a circle`() throws {
        let members = Charter(
            title: "Partnerskab",
            clauses: [
                Clause(
                    "medlemmer", "Alle medlemmer af forummet",
                    .seats(
                        SeatGroup(
                            id: "alle", label: "Alle", count: nil, filling: .members(of: .forum))))
            ])
        var partners = Cast.charterDraft
        partners.forum = .committee
        partners.charter = members
        let both = try given.having(draft(.cast)).having(.adopt(partners, seen: nil))
        var circular = Charter.cast
        circular.clauses.append(
            Clause(
                "ring", "Alle medlemmer af partnerskabet",
                .seats(
                    SeatGroup(
                        id: "ring", label: "Alle", count: nil, filling: .members(of: .committee)))))
        both.when(draft(circular, from: "2022-01-01")).thenRefused(
            .charter([ClauseProblem("ring", .membersInCircle([.forum, .committee, .forum]))]))
        #expect(
            both.city.forums.seatMap(
                of: .committee, on: day("2021-03-01"), in: both.city.organizations)?.places.count
                == 6)
    }

    @Test func `the difference between two versions is read clause by clause`() {
        let new = Charter(
            title: "Ny",
            clauses: Charter.cast.changing("politi") { $0.sentence = "1 fra politiet" }.clauses
                .filter { $0.id != "suppleant" } + [Clause("nyt", "Nyt", .statement)])
        let difference = CharterDifference(from: .cast, to: new)
        #expect(difference.added.map(\.id) == ["nyt"])
        #expect(difference.removed.map(\.id) == ["suppleant"])
        #expect(difference.changed.map(\.after.sentence) == ["1 fra politiet"])
        #expect(CharterDifference(from: .cast, to: .cast).isEmpty)
    }

    @Test func `a form that is out of date is told so`() throws {
        let adopted = try given.having(draft(.cast))
        var next = Cast.charterDraft
        next.effective = day("2022-01-01")
        adopted.when(.adopt(next, seen: 0)).thenRefused(.changedMeanwhile(seen: 0, now: 1))
    }
}
