// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct VoteTests {
    private func given(_ seats: Seat..., isSecret: Bool = false) throws -> Given {
        let opened = try Given.business().adding("p1").on(Given.meetingDay).having(
            .session(
                .spring,
                .open(
                    at: .at(16, 30),
                    (seats.isEmpty ? Cast.everySeat : seats).map { Arrival($0) })))
        let vote = MeetingCommand.vote(
            .spring, .open(VoteDraft(id: "v1", item: "p1", isSecret: isSecret)))
        return try opened.having(vote)
    }

    private func casting(
        _ seat: Seat, _ choice: VoteChoice = .yes, by person: PersonID
    ) -> MeetingCommand {
        .vote(.spring, .cast("v1", seat, choice, by: person))
    }

    @Test func `those in the room vote once, and it is counted`() throws {
        let given = try given().having(
            casting(Cast.neighborSeat, by: "anna"),
            casting(Cast.policeSeat, .no, by: "bo"),
            casting(Cast.committeeSeat, .abstain, by: "vera"))
        given.when(casting(Cast.policeSeat, by: "bo")).thenRefused(
            .vote(.twice("2 repræsentanter fra Københavns Politi (1)")))
        let closed = try given.having(.vote(.spring, .close("v1", nil)))
        let result = try #require(closed.spring.votes.first?.result)
        #expect(result.tally == VoteTally(yes: 1, no: 1, abstain: 1))
        #expect(result.verdict == .notStated)
        closed.when(casting(Cast.policeSeat, by: "bo")).thenRefused(.vote(.closed))
    }

    @Test func `whoever is not there has no vote, nor whoever sits elsewhere`() throws {
        let given = try given(Cast.neighborSeat)
        given.when(casting(Cast.committeeSeat, by: "vera"))
            .thenRefused(.vote(.mayNotVote("Formanden for lokaludvalget")))
        given.when(casting(Cast.neighborSeat, by: "bo"))
            .thenRefused(.vote(.notInRoom("3 naboer (1)")))
        given.when(casting(Cast.neighborSeat, by: "stedfortraeder"))
            .thenRefused(.vote(.notInRoom("3 naboer (1)")))
    }

    @Test func `a vote by someone whose seat ended yesterday is refused`() throws {
        let ended = try Given.business().adding("p1").having(
            .forum(.leave("h-anna", lastDay: day("2021-03-09"), reason: "n1")))
        let opened = try ended.on(Given.meetingDay).having(
            .session(.spring, .open(at: .at(16, 30), [Arrival(Cast.policeSeat)])),
            .vote(.spring, .open(VoteDraft(id: "v1", item: "p1"))))
        opened.when(casting(Cast.neighborSeat, by: "anna"))
            .thenRefused(.vote(.seatEnded("3 naboer (1)", on: day("2021-03-09"))))
    }

    @Test func `those who stay out of the item do not vote on it`() throws {
        let given = try given().having(
            .session(.spring, .recuse("p1", Cast.policeSeat, isOut: true)))
        given.when(casting(Cast.policeSeat, by: "bo")).thenRefused(
            .vote(.recused("2 repræsentanter fra Københavns Politi (1)")))
    }

    @Test func `nothing is voted on that is not on the agenda`() throws {
        let given = try Given.business().adding("p1").opened()
        given.when(MeetingCommand.vote(.spring, .open(VoteDraft(id: "v1", item: "ukendt"))))
            .thenRefused(.session(.notOnAgenda("ukendt")))
    }

    @Test func `of a secret vote only the count is known, and who has voted`() throws {
        let given = try given(isSecret: true)
        given.when(casting(Cast.policeSeat, by: "bo")).thenRefused(.vote(.secret))
        let voted = try given.having(
            .vote(.spring, .handIn("v1", Cast.policeSeat, by: "bo")),
            .vote(.spring, .handIn("v1", Cast.neighborSeat, by: "anna")))
        let vote = try #require(voted.spring.votes.first)
        #expect(vote.handedIn == [Cast.neighborSeat, Cast.policeSeat])
        #expect(vote.cast.isEmpty)
        voted.when(MeetingCommand.vote(.spring, .handIn("v1", Cast.policeSeat, by: "bo")))
            .thenRefused(.vote(.twice("2 repræsentanter fra Københavns Politi (1)")))
        voted.when(MeetingCommand.vote(.spring, .close("v1", nil)))
            .thenRefused(.vote(.countMissing))
        voted.when(MeetingCommand.vote(.spring, .close("v1", VoteTally(yes: 3, no: 0))))
            .thenRefused(.vote(.countDiffers(counted: 3, handedIn: 2)))
        let closed = try voted.having(
            .vote(.spring, .close("v1", VoteTally(yes: 1, no: 1))))
        #expect(try closed.spring.votes.first?.result?.tally == VoteTally(yes: 1, no: 1))
    }
}

//
struct VerdictTests {
    private func verdict(
        _ requirement: VotingRequirement?, _ yes: Int, _ no: Int, _ abstain: Int = 0,
        members: Int = 10
    ) -> VoteVerdict {
        ItemVote(
            id: "v1", item: "p1", question: nil, manner: .showOfHands, isSecret: false,
            requirement: requirement, casting: nil, electorate: [], members: members
        ).result(of: VoteTally(yes: yes, no: no, abstain: abstain)).verdict
    }

    @Test func `each rule of a charter carries what it says`() {
        #expect(verdict(.simpleMajority, 3, 2, 5) == .carried)
        #expect(verdict(.simpleMajority, 2, 2) == .notCarried)
        #expect(verdict(.majorityOfMembers, 5, 0) == .notCarried)
        #expect(verdict(.majorityOfMembers, 6, 4) == .carried)
        #expect(verdict(.share(Share(2, of: 3)), 2, 1, 7) == .carried)
        #expect(verdict(.share(Share(2, of: 3)), 3, 2) == .notCarried)
        #expect(verdict(.consensus, 3, 0, 4) == .carried)
        #expect(verdict(.consensus, 9, 1) == .notCarried)
        #expect(verdict(.consensus, 0, 0, 4) == .notCarried)
        #expect(verdict(nil, 9, 0) == .notStated)
    }

    @Test func `the chair's vote decides an even vote, where the charter says so`() throws {
        let rule = Clause(
            "afstemning", "Formandens stemme afgør.",
            .voting(VotingRule(requirement: .simpleMajority, castingVote: .chair)))
        let chair = Clause(
            "formand", "Lokaludvalgets formand leder møderne.",
            .officer(Officer(role: .chair, post: .committeeChair)))
        let given = try Given.business { $0.clauses += [rule, chair] }.adding("p1")
            .opened(Cast.policeSeat, Cast.committeeSeat).having(
                .vote(.spring, .open(VoteDraft(id: "v1", item: "p1"))),
                .vote(.spring, .cast("v1", Cast.policeSeat, .yes, by: "bo")),
                .vote(.spring, .cast("v1", Cast.committeeSeat, .no, by: "vera")),
                .vote(.spring, .close("v1", nil)))
        #expect(
            try given.spring.votes.first?.result
                == VoteResult(
                    tally: VoteTally(yes: 1, no: 1), verdict: .notCarried, usedCastingVote: true))
    }
}
