// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct MinutesFindingTests {
    private func given() throws -> Given {
        try Given.business { charter in
            charter.clauses += [
                Clause(
                    "referat", "Referatet sendes ud inden 10 dage og godkendes på næste møde.",
                    .minutes(MinutesRule(withinDays: 10, isApprovedAtNextMeeting: true))),
                Clause(
                    "afstemning", "Flertal.",
                    .voting(VotingRule(requirement: .simpleMajority))),
            ]
        }.adding("p1").opened().decided("p1", .discussed).having(
            .session(.spring, .close(at: .at(18))),
            .minutes(.spring, .write([ItemText(item: "p1", text: "n1")])))
    }

    private func verdict(_ given: Given, _ clause: ClauseID, on iso: String) -> Verdict? {
        given.finding(clause, on: iso)?.verdict
    }

    @Test func `minutes are due within the charter's days, and broken after`() throws {
        let given = try given()
        #expect(verdict(given, "referat", on: "2021-03-15") == .dueBy(day("2021-03-20")))
        #expect(verdict(given, "referat", on: "2021-03-21") == .brokenSince(day("2021-03-21")))
        let sent = try given.on(day("2021-03-18")).having(
            .minutes(.spring, .circulate(fingerprint: FileID.example.rawValue)))
        #expect(verdict(sent, "referat", on: "2021-04-01") == .holds)
    }

    @Test func `a next meeting that did not approve them breaks the clause`() throws {
        let fact = ConformityFact.minutesUnapproved(
            meeting: day("2021-03-10"), next: day("2021-06-10"))
        let sent = try given().on(day("2021-03-18")).having(
            .minutes(.spring, .circulate(fingerprint: FileID.example.rawValue)))
        let next = try sent.planning("sommer", "2021-06-10").adding("q1", to: "sommer") {
            $0.standing = .approveMinutes(of: .spring)
        }.opened(meeting: "sommer", on: day("2021-06-10"))
        let forgotten = try next.having(.session("sommer", .close(at: .at(18))))
        #expect(given(forgotten, says: fact))
        let approved = try next.decided("q1", .approved, at: "sommer").having(
            .session("sommer", .close(at: .at(18))))
        #expect(!given(approved, says: fact))
    }

    @Test func `the mandate holds for what was written, and votes by their rule`() throws {
        let given = try given()
        #expect(verdict(given, "mandat", on: "2021-03-15") == .holds)
        #expect(verdict(given, "afstemning", on: "2021-03-15") == .cannotBeJudged(.noRecord))
    }

    private func given(_ given: Given, says fact: ConformityFact) -> Bool {
        given.finding("referat", on: "2021-06-11")?.facts.contains(fact) ?? false
    }
}
