// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct GuestTests {
    /// Social services are invited in the first and third quarters.
    private let given = Given.forum {
        $0.clauses.append(
            Clause(
                "gaester", "To gange årligt inviteres forvaltningen, 1. og 3. kvartal.",
                .guests(GuestRule(guests: [.sof], quarters: [1, 3]))))
    }

    private func verdict(_ given: Given, on iso: String) -> Verdict? {
        given.finding("gaester", on: iso)?.verdict
    }

    /// With a meeting in each quarter and an invitation in the first.
    private func invited() throws -> Given {
        try given.on(day("2021-01-04")).planning("q1", "2021-02-10").planning("q3", "2021-08-11")
            .inviting(.sof, to: "q1", on: "2021-01-20").on(day("2021-02-01"))
    }

    @Test func `the third quarter is due by its end and broken the day after`() throws {
        let given = try invited()
        #expect(verdict(given, on: "2021-02-01") == .holds)
        #expect(verdict(given, on: "2021-06-30") == .holds)
        #expect(verdict(given, on: "2021-07-01") == .dueBy(day("2021-09-30")))
        #expect(verdict(given, on: "2021-09-30") == .dueBy(day("2021-09-30")))
        #expect(verdict(given, on: "2021-10-01") == .brokenSince(day("2021-10-01")))
        #expect(
            given.finding("gaester", on: "2021-08-01")?.facts.last?.sentence.danish
                == "3. kvartal 2021: ingen invitation til Socialforvaltningen endnu.")
    }

    @Test func `an invitation counts when it is sent, whoever comes`() throws {
        let sent = try invited().inviting(.sof, to: "q3", on: "2021-07-15")
        #expect(verdict(sent, on: "2021-07-14") == .dueBy(day("2021-09-30")))
        #expect(verdict(sent, on: "2021-07-15") == .holds)
        let held = try sent.on(day("2021-08-11"))
            .having(.hold("q3", HeldDraft(attendance: [], guests: []), seen: nil))
        #expect(verdict(held, on: "2021-10-01") == .holds)
    }

    @Test func `it counts for the quarter that the meeting is in`() throws {
        let sent = try invited().inviting(.sof, to: "q3", on: "2021-02-01")
        #expect(verdict(sent, on: "2021-10-01") == .holds)
        let moved = try sent.having(
            .move("q3", to: MeetingPlan(day: day("2021-10-06")), seen: nil))
        #expect(verdict(moved, on: "2021-10-01") == .brokenSince(day("2021-10-01")))
    }

    @Test func `an invitation to a cancelled meeting is none`() throws {
        let sent = try invited().inviting(.sof, to: "q3", on: "2021-02-01")
            .having(.meeting(.cancel("q3", reason: "n1")))
        #expect(verdict(sent, on: "2021-10-01") == .brokenSince(day("2021-10-01")))
    }

    @Test func `the next quarter kept ends the breach`() throws {
        #expect(verdict(given, on: "2021-04-01") == .brokenSince(day("2021-04-01")))
        #expect(verdict(given, on: "2021-10-01") == .brokenSince(day("2021-04-01")))
        let third = try given.on(day("2021-07-01")).planning("q3", "2021-08-11")
            .inviting(.sof, to: "q3", on: "2021-07-01")
        #expect(verdict(third, on: "2021-07-01") == .holds)
    }

    @Test func `a charter from June is not asked for the quarters before`() {
        let june = Given.forum(effective: "2021-06-01") {
            $0.clauses.append(
                Clause(
                    "gaester", "1. og 3. kvartal",
                    .guests(GuestRule(guests: [.sof], quarters: [1, 3]))))
        }
        #expect(verdict(june, on: "2021-06-30") == .holds)
        #expect(verdict(june, on: "2021-07-01") == .dueBy(day("2021-09-30")))
    }

    @Test func `what is owed this year and this quarter is said in words`() throws {
        let given = try invited()
        let conformity = Conformity(of: given.city)
        let year = conformity.owed(of: .forum, on: day("2021-08-01")).map(\.sentence.danish)
        #expect(
            year == [
                "3. kvartal 2021: ingen invitation til Socialforvaltningen endnu",
                "2021: 4 møder mangler; 1 er planlagt",
            ])
        let quarter = conformity.owed(of: .forum, on: day("2021-08-01"), within: .quarter)
        #expect(quarter.map(\.due) == [day("2021-09-30")])
        let late = conformity.owed(of: .forum, on: day("2021-11-01"))
        #expect(late.map(\.isLate) == [true, false])
        #expect(
            late.first?.sentence.danish
                == "3. kvartal 2021: ingen invitation til Socialforvaltningen")
    }
}
