// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct MeetingFindingTests {
    private let given = Given.forum {
        $0.clauses += [
            Clause("varsel", "Indkaldes med 14 dages varsel.", .notice(NoticeRule(days: 14))),
            Clause(
                "adgang", "Kun medlemmer.", .attendance(AttendanceRule(isForMembersOnly: true))),
            Clause("antal", "Mindst to.", .quorum(Quorum(atLeast: 2))),
            Clause(
                "laengde", "2 timer.", .duration(MeetingDuration(minutes: 120, isDefault: false))),
            Clause("referat", "Referat inden 10 dage.", .minutes(MinutesRule(withinDays: 10))),
        ]
    }

    private func verdict(_ given: Given, _ clause: ClauseID, on iso: String) -> Verdict? {
        given.finding(clause, on: iso)?.verdict
    }

    @Test func `a notice is due so many days before, and late until one is in time`() throws {
        let planned = try given.planning("a", "2021-03-31").planning("b", "2021-06-30")
        #expect(verdict(planned, "varsel", on: "2021-02-01") == .holds)
        #expect(verdict(planned, "varsel", on: "2021-03-01") == .dueBy(day("2021-03-17")))
        #expect(verdict(planned, "varsel", on: "2021-03-18") == .brokenSince(day("2021-03-18")))
        let late = try planned.on(day("2021-03-20")).having(.call("a", sent: day("2021-03-20")))
        #expect(verdict(late, "varsel", on: "2021-05-01") == .brokenSince(day("2021-03-18")))
        let next = try late.on(day("2021-06-01")).having(.call("b", sent: day("2021-06-01")))
        #expect(verdict(next, "varsel", on: "2021-06-01") == .remark)
        #expect(verdict(next, "varsel", on: "2022-05-01") == .holds)
    }

    @Test func `a meeting without a quorum is a breach until the next has one`() throws {
        let seated =
            try given
            .seating("anna", in: Cast.neighborSeat, .elected, from: "2021-02-01")
            .seating("bo", in: Cast.policeSeat, .appointed, from: "2021-02-01")
        func holding(_ given: Given, _ iso: String, _ seats: [Seat]) throws -> Given {
            try given.on(day(iso)).planning(MeetingID("m-\(iso)"), iso).having(
                .hold(
                    MeetingID("m-\(iso)"),
                    HeldDraft(attendance: seats.map { .init($0, .present) }), seen: nil))
        }
        let few = try holding(seated, "2021-03-10", [Cast.policeSeat])
        #expect(verdict(few, "antal", on: "2021-04-01") == .brokenSince(day("2021-03-10")))
        let both = try holding(few, "2021-06-10", [Cast.policeSeat, Cast.neighborSeat])
        #expect(verdict(both, "antal", on: "2021-07-01") == .remark)
        #expect(verdict(both, "antal", on: "2022-04-01") == .holds)
    }

    @Test func `an outsider whom a charter of earlier effect shuts out is found`() throws {
        let open = try Given.forum.on(day("2021-03-10")).planning("a", "2021-03-10")
            .having(.hold("a", HeldDraft(attendance: [], guests: [.sof]), seen: nil))
        var stricter = Cast.charterDraft
        stricter.effective = day("2021-03-01")
        stricter.charter.clauses.append(
            Clause(
                "adgang", "Kun medlemmer.", .attendance(AttendanceRule(isForMembersOnly: true))))
        let shut = try open.having(.forum(.adopt(stricter, seen: nil)))
        #expect(verdict(shut, "adgang", on: "2021-04-01") == .brokenSince(day("2021-03-10")))
        #expect(verdict(given, "adgang", on: "2021-04-01") == .holds)
    }

    @Test func `another length than the charter's is remarked on`() throws {
        let plan = MeetingPlan(day: day("2021-03-10"), minutes: 60)
        let short = try given.on(day("2021-03-10"))
            .having(
                .plan(MeetingDraft(id: "a", forums: [.forum], plan: plan)),
                .hold("a", HeldDraft(attendance: []), seen: nil))
        #expect(verdict(short, "laengde", on: "2021-04-01") == .remark)
        #expect(verdict(try given.meeting("2021-03-10"), "laengde", on: "2021-04-01") == .holds)
    }

    @Test func `minutes cannot be judged yet`() {
        #expect(verdict(given, "referat", on: "2021-03-01") == .cannotBeJudged(.noRecord))
    }
}

struct StandingTests {
    @Test func `the city's forums stand the worst first`() throws {
        var own = Cast.charterDraft
        own.forum = .neighbors
        own.charter.clauses = own.charter.clauses.filter { $0.provision == .purpose }
        let given = try Given.forum.having(.forum(.adopt(own, seen: nil)))
        let standings = Conformity(of: given.city).standings(on: day("2021-03-01"))
        #expect(standings.map(\.forum) == [.forum, .neighbors])
        #expect(standings.first?.worst?.verdict == .brokenSince(day("2021-02-01")))
        #expect(standings.last?.broken.isEmpty == true)
        #expect(Conformity(of: given.city).standings(on: day("2021-01-31")).isEmpty)
    }

    @Test func `every fact and reason is a sentence in both languages`() throws {
        let given = try Given.forum.meetings("2021-03-10", "2021-05-12").planning("x", "2021-05-13")
        for finding in Conformity(of: given.city).findings(of: .forum, on: day("2023-06-01")) {
            for sentence in finding.facts.map(\.sentence) + [finding.verdict.phrase] {
                #expect(!sentence.danish.isEmpty && sentence.danish != sentence.english)
                #expect(!sentence.danish.contains("2021-"))
            }
        }
    }
}
