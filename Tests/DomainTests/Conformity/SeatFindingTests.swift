// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct SeatFindingTests {
    private let given = Given.forum

    private func verdict(_ given: Given, _ clause: ClauseID, on iso: String) -> Verdict? {
        given.finding(clause, on: iso)?.verdict
    }

    @Test func `an empty seat that somebody must fill is a breach since it was empty`() throws {
        #expect(verdict(given, "andre", on: "2021-03-01") == .brokenSince(day("2021-02-01")))
        let left =
            try given
            .seating("bo", in: Cast.policeSeat, .appointed, from: "2021-02-01", to: "2021-04-30")
            .seating(
                "eva", in: Seat(forum: .forum, group: "politi", number: 2), .appointed,
                from: "2021-02-01"
            )
            .having(
                .beginMembership(
                    MembershipDraft(
                        id: "b1", person: .secretary, post: .committeeChair,
                        from: day("2021-02-01"))))
        #expect(verdict(left, "andre", on: "2021-04-30") == .holds)
        #expect(verdict(left, "andre", on: "2021-05-01") == .brokenSince(day("2021-05-01")))
        #expect(verdict(left, "politi", on: "2021-05-01") == .remark)
    }

    @Test func `one that somebody shall try to fill is only remarked on`() {
        #expect(verdict(given, "nye-naboer", on: "2021-03-01") == .remark)
        #expect(verdict(given, "naboer", on: "2021-03-01") == .remark)
    }

    @Test func `what one clause lets stay empty is no breach of another`() {
        let given = Given.forum(effective: "2021-02-01") { charter in
            charter.clauses.append(
                Clause(
                    "ansvar", "Lokaludvalget er ansvarlig for nye medlemmer.",
                    .vacancy(
                        VacancyProvision(
                            seats: SeatScope(only: ["naboer"]),
                            duty: .organization(id: .committee)))))
        }
        #expect(verdict(given, "ansvar", on: "2021-03-01") == .remark)
        #expect(verdict(given, "andre", on: "2021-03-01") == .brokenSince(day("2021-02-01")))
    }

    @Test func `a missing substitute never breaks anything`() {
        #expect(verdict(given, "suppleant", on: "2021-03-01") == .holds)
    }

    @Test func `the secretary's post is empty, then held for two years`() throws {
        #expect(verdict(given, "sekretaer", on: "2021-03-01") == .brokenSince(day("2021-02-01")))
        let held = try given.having(
            .beginMembership(
                MembershipDraft(
                    id: "s1", person: .secretary, post: .forumSecretary,
                    from: day("2021-03-01"))))
        #expect(verdict(held, "sekretaer", on: "2021-03-01") == .holds)
        #expect(verdict(held, "sekretaer", on: "2022-12-01") == .dueBy(day("2023-02-28")))
        #expect(verdict(held, "sekretaer", on: "2023-03-01") == .brokenSince(day("2023-03-01")))
        let left = try held.having(.endMembership("s1", lastDay: day("2021-05-31")))
        #expect(verdict(left, "sekretaer", on: "2021-06-01") == .brokenSince(day("2021-06-01")))
    }

    @Test func `a secretary from before the charter gets its whole term`() throws {
        let held = try given.having(
            .beginMembership(
                MembershipDraft(
                    id: "s1", person: .secretary, post: .forumSecretary,
                    from: day("2015-01-01"))))
        #expect(verdict(held, "sekretaer", on: "2021-03-01") == .holds)
        #expect(verdict(held, "sekretaer", on: "2023-02-01") == .brokenSince(day("2023-02-01")))
    }

    @Test func `a post that the charter does not name cannot be judged`() {
        let given = Given.forum(effective: "2021-02-01") { charter in
            charter = charter.changing("sekretaer") {
                $0.provision = .officer(Officer(role: .secretary))
            }
        }
        #expect(verdict(given, "sekretaer", on: "2021-03-01") == .cannotBeJudged(.noPost))
    }

    @Test func `a term is due before it ends and broken by who sits on`() throws {
        let held = try given.seating("anna", in: Cast.neighborSeat, .elected, from: "2021-02-01")
        #expect(verdict(held, "valgperiode", on: "2022-06-01") == .holds)
        #expect(verdict(held, "valgperiode", on: "2022-12-01") == .dueBy(day("2023-01-31")))
        #expect(verdict(held, "valgperiode", on: "2023-02-01") == .holds)
        let longer = try held.having(
            .forum(.extend("h-anna", termEnds: day("2023-12-31"), reason: nil)))
        #expect(
            verdict(longer, "valgperiode", on: "2023-02-01") == .brokenSince(day("2023-02-01")))
    }

    @Test func `an election is due before the terms end`() throws {
        let elected = Given.forum {
            $0.clauses.append(
                Clause(
                    "valg", "Lokaludvalget arrangerer valget.",
                    .election(
                        ElectionProvision(
                            seats: SeatScope(only: ["naboer"]), arranger: .committee))))
        }
        #expect(verdict(elected, "valg", on: "2021-01-01") == .remark)
        let held = try elected.seating("anna", in: Cast.neighborSeat, .elected, from: "2021-02-01")
        #expect(verdict(held, "valg", on: "2022-06-01") == .holds)
        #expect(verdict(held, "valg", on: "2023-01-01") == .dueBy(day("2023-01-31")))
        #expect(verdict(held, "valg", on: "2023-02-01") == .brokenSince(day("2023-02-01")))
        let next = Seat(forum: .forum, group: "naboer", number: 2)
        let again = try held.seating("carl", in: next, .elected, from: "2023-02-01")
        #expect(verdict(again, "valg", on: "2023-02-01") == .holds)
    }

    @Test func `what only people can weigh is left to people`() {
        #expect(verdict(given, "formaal-1", on: "2021-03-01") == .cannotBeJudged(.people))
        #expect(verdict(given, "opbakning", on: "2021-03-01") == .cannotBeJudged(.people))
        #expect(verdict(given, "mandat", on: "2021-03-01") == .cannotBeJudged(.noRecord))
    }

    @Test func `a change that its approver has not approved is a breach`() throws {
        let given = Given.forum {
            $0.clauses.append(
                Clause(
                    "aendring", "Socialudvalget godkender.",
                    .amendment(AmendmentRule(approver: .municipality))))
        }
        #expect(verdict(given, "aendring", on: "2021-03-01") == .holds)
        var next = Cast.charterDraft
        next.effective = day("2021-06-01")
        next.approvedBy = nil
        next.charter = try #require(given.city.forums[.forum]?.charters.first?.charter)
        let changed = try given.having(.forum(.adopt(next, seen: nil)))
        #expect(
            verdict(changed, "aendring", on: "2021-06-01") == .brokenSince(day("2021-06-01")))
    }
}
