// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct ReplyTests {
    private func reply(
        _ seat: Seat, _ person: PersonID, _ answer: ReplyAnswer, sequence: Int = 0,
        from source: ReplySource = .link
    ) -> MeetingCommand {
        .reply(
            .spring,
            ReplyDraft(
                seat: seat, person: person, answer: answer, source: source, sequence: sequence))
    }

    private func forecast(_ given: Given) throws -> QuorumForecast {
        try #require(
            given.spring.forecast(
                of: .forum, in: given.city.forums, given.city.organizations))
    }

    @Test func `a member who declines has the substitute asked at once, and once`() throws {
        let given = try Given.business().having(reply(Cast.neighborSeat, "anna", .declined))
        #expect(try given.spring.askedSubstitutes.map(\.person) == ["stedfortraeder"])
        let again = try given.having(
            reply(Cast.neighborSeat, "anna", .tentative),
            reply(Cast.neighborSeat, "anna", .declined))
        #expect(try again.spring.askedSubstitutes.count == 1)
        let policeman = try Given.business().having(reply(Cast.policeSeat, "bo", .declined))
        #expect(try policeman.spring.askedSubstitutes.isEmpty)
    }

    //
    @Test func `a substitute named after the member has declined is asked at once`() throws {
        let declined = try Given.business().having(reply(Cast.policeSeat, "bo", .declined))
        let named = try declined.having(
            .forum(
                .nameSubstitute(
                    "s9", seat: Cast.policeSeat, person: "stedfortraeder", from: declined.day)))
        #expect(try named.spring.askedSubstitutes.map(\.seat) == [Cast.policeSeat])
        #expect(try named.spring.asked("stedfortraeder", for: Cast.policeSeat))
        let coming = try Given.business().having(reply(Cast.policeSeat, "bo", .accepted)).having(
            .forum(
                .nameSubstitute(
                    "s9", seat: Cast.policeSeat, person: "stedfortraeder", from: declined.day)))
        #expect(try coming.spring.askedSubstitutes.isEmpty)
    }

    @Test func `a link that is used again changes nothing`() throws {
        let given = try Given.business().having(reply(Cast.policeSeat, "bo", .accepted))
        given.when(reply(Cast.policeSeat, "bo", .accepted)).then()
    }

    @Test func `a reply to the meeting before it was moved is turned away in words`() throws {
        let moved = try Given.business().having(
            reply(Cast.policeSeat, "bo", .accepted),
            .move(.spring, to: MeetingPlan(day: day("2021-03-17")), seen: nil))
        #expect(try moved.spring.sequence == 1)
        #expect(try moved.spring.reply(of: "bo", in: Cast.policeSeat) == nil)
        moved.when(reply(Cast.policeSeat, "bo", .accepted)).thenRefused(
            .reply(.stale(answered: 0, now: 1, day: day("2021-03-17"))))
        moved.when(reply(Cast.policeSeat, "bo", .accepted, sequence: 2))
            .thenRefused(.reply(.neverSent(2)))
    }

    @Test func `a reply to a cancelled meeting is turned away in words`() throws {
        let cancelled = try Given.business().having(.cancel(.spring, reason: "n1"))
        cancelled.when(reply(Cast.policeSeat, "bo", .accepted)).thenRefused(
            .reply(.meetingCancelled(day("2021-02-10"))))
    }

    @Test func `one replies for one's own seat`() throws {
        try Given.business().when(reply(Cast.policeSeat, "anna", .accepted)).thenRefused(
            .reply(.notTheirs("2 repræsentanter fra Københavns Politi (1)")))
    }

    @Test func `the forecast counts those who come, and names sides nobody speaks for`() throws {
        let half = Clause(
            "beslutningsdygtig", "Halvdelen.", .quorum(Quorum(share: Share(1, of: 2))))
        let given = try Given.business { $0.clauses.append(half) }
        #expect(try forecast(given).isExpected == false)
        #expect(try forecast(given).isPossible)
        #expect(try forecast(given).vacant.map(\.seat.group) == ["naboer", "naboer", "politi"])
        let answered = try given.having(
            reply(Cast.neighborSeat, "anna", .declined),
            reply(Cast.neighborSeat, "stedfortraeder", .accepted),
            reply(Cast.policeSeat, "bo", .declined))
        let forecast = try forecast(answered)
        #expect(forecast.required == 2)
        #expect(forecast.expected == 1)
        #expect(forecast.open == 1)
        #expect(forecast.missing.map(\.id) == ["politi"])
        let settled = try answered.having(reply(Cast.committeeSeat, "vera", .declined))
        #expect(try !self.forecast(settled).isPossible)
    }
}
