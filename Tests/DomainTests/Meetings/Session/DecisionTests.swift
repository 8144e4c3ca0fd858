// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct DecisionTests {
    private func opened(_ power: Power) throws -> Given {
        try Given.business(power: power).adding("p1").opened()
    }

    //
    @Test func `a decision is not written over by whoever has not seen it`() throws {
        let given = try Given.business().adding("p1").opened().decided("p1", .discussed)
        func decide(over seen: SeenDecision) -> MeetingCommand {
            .session(
                .spring,
                .decide(DecisionDraft(item: "p1", outcome: .noted, wording: "n1", over: seen)))
        }
        given.when(decide(over: SeenDecision(outcome: nil, wording: nil)))
            .thenRefused(.session(.changedMeanwhile))
        let changed = try given.having(
            decide(over: SeenDecision(outcome: .discussed, wording: nil)))
        #expect(try changed.item("p1").decision?.outcome == .noted)
    }

    @Test func `a forum that may only discuss does not decide, and is told who may`() throws {
        let given = try opened(.discuss)
        given.whenDeciding("p1", .approved).thenRefused(
            .session(
                .noMandate(
                    Overreach(
                        name: "Samarbejdsforum", outcome: .approved, power: .discuss,
                        deciders: []))))
        given.whenDeciding("p1", .recommended, to: .committee).thenRefused(
            .session(
                .noMandate(
                    Overreach(
                        name: "Samarbejdsforum", outcome: .recommended, power: .discuss,
                        deciders: []))))
        #expect(try given.decided("p1", .discussed).item("p1").decision?.outcome == .discussed)
        #expect(try given.decided("p1", .noted).item("p1").decision?.clause == nil)
    }

    @Test func `a decision names the clause that it rests on`() throws {
        let given = try opened(.decide).decided("p1", .approved)
        let decision = try #require(given.item("p1").decision)
        #expect(decision.clause == "mandat")
        #expect(decision.on == Given.meetingDay)
    }

    @Test func `where the charter says nothing, nothing is decided`() throws {
        let silent = try Given.business { $0.clauses.removeAll { $0.id == "mandat" } }
            .adding("p1").opened()
        silent.whenDeciding("p1", .endorsed).thenRefused(
            .session(
                .noMandate(
                    Overreach(
                        name: "Samarbejdsforum", outcome: .endorsed, power: nil, deciders: []))))
    }

    @Test func `money is decided as far as the charter reaches`() throws {
        let limit = Kroner(oere: 1_000_000)
        let given = try Given.business(power: .decide, limit: limit)
            .adding("dyr") { $0.amount = Kroner(oere: 1_000_001) }
            .adding("billig") { $0.amount = limit }.opened()
        given.whenDeciding("dyr", .approved)
            .thenRefused(.session(.overLimit(limit, mayDecide: [])))
        #expect(try given.decided("billig", .approved).item("billig").decision != nil)
        #expect(try given.decided("dyr", .rejected).item("dyr").decision != nil)
    }

    @Test func `only what was sent out is decided`() throws {
        let given = try opened(.decide)
        given.whenDeciding("ukendt", .approved).thenRefused(.session(.notOnAgenda("ukendt")))
        let late = try given.having(.session(.spring, .close(at: .at(18))))
        late.when(
            MeetingCommand.agenda(
                .spring,
                .add(
                    AgendaItemDraft(
                        id: "p9", content: ItemContent(title: "Sent", purpose: .decide))))
        ).thenRefused(.agenda(.frozen(on: Given.meetingDay)))
    }

    @Test func `nothing is decided before the meeting begins`() throws {
        try Given.business(power: .decide).adding("p1").having(.agenda(.spring, .publish))
            .on(Given.meetingDay).whenDeciding("p1", .approved).thenRefused(.session(.notOpen))
    }

    @Test func `what goes on says whom to, and nothing else does`() throws {
        let given = try opened(.recommend)
        given.whenDeciding("p1", .recommended).thenRefused(.session(.noRecipient))
        given.whenDeciding("p1", .recommended, to: "ukendt")
            .thenRefused(.session(.unknownRecipient("ukendt")))
        given.whenDeciding("p1", .discussed, to: .committee)
            .thenRefused(.session(.recipientWithoutStep(.discussed)))
        given.whenDeciding("p1", .noPosition).thenRefused(.session(.reasonMissing))
    }

    @Test func `a slip is put right until the minutes are out`() throws {
        let given = try opened(.decide).decided("p1", .rejected).decided("p1", .approved)
        #expect(try given.item("p1").decision?.outcome == .approved)
        let sent = try given.having(
            .session(.spring, .close(at: .at(18))),
            .minutes(.spring, .write([ItemText(item: "p1", text: "n1")])),
            .minutes(.spring, .circulate(fingerprint: FileID.example.rawValue)))
        sent.whenDeciding("p1", .rejected).thenRefused(.session(.minutesSent))
    }

    @Test func `a member has a dissent written, when they took part`() throws {
        let given = try opened(.decide)
        func deciding(_ seat: Seat) -> MeetingCommand {
            .session(
                .spring,
                .decide(
                    DecisionDraft(
                        item: "p1", outcome: .approved,
                        dissents: [Dissent(seat: seat, text: "n1")])))
        }
        let dissents = try given.having(deciding(Cast.policeSeat)).item("p1").decision?.dissents
        #expect(dissents == [Dissent(seat: Cast.policeSeat, text: "n1")])
        let empty = Seat(forum: .forum, group: "naboer", number: 2)
        given.when(deciding(empty)).thenRefused(.session(.notInRoom("3 naboer (2)")))
    }

    @Test func `the matter has the decision at the same moment`() throws {
        let raised = try Given.business(power: .decide).having(
            .matter(
                .raise(
                    MatterDraft(
                        id: "toiletter", content: MatterContent(title: "Toiletter"),
                        by: .neighbors,
                        address: MatterAddress(to: [.committee], answerer: .committee)))))
        let given = try raised.adding("p1") { $0.matter = "toiletter" }.opened()
        let decided = try given.decided("p1", .approved)
        let treatment = try #require(
            decided.city.matters[MatterID("toiletter")]?.treatments.last)
        #expect(treatment.forum == .forum)
        #expect(treatment.meeting == .spring)
        #expect(treatment.item == "p1")
        #expect(treatment.outcome == .approved)
        // What has gone on to others is not taken back by writing over it.
        decided.whenDeciding("p1", .rejected).thenRefused(.session(.decided("Toiletter")))
    }

    @Test func `a forum without a mandate approves its own minutes all the same`() throws {
        let held = try Given.business().adding("p1").opened().decided("p1", .discussed)
            .having(
                .session(.spring, .close(at: .at(18))),
                .minutes(.spring, .write([ItemText(item: "p1", text: "n1")])))
        let next = try held.planning("sommer", "2021-06-10").adding("q1", to: "sommer") {
            $0.standing = .approveMinutes(of: .spring)
        }.opened(meeting: "sommer", on: day("2021-06-10"))
        next.when(
            MeetingCommand.session(
                "sommer", .decide(DecisionDraft(item: "q1", outcome: .approved)))
        ).thenRefused(.session(.minutesNotCirculated(Given.meetingDay)))
        let sent = try next.having(
            .minutes(.spring, .circulate(fingerprint: FileID.example.rawValue)))
        let approved = try sent.decided("q1", .approved, at: "sommer")
        #expect(
            try approved.spring.minutes?.current.approval
                == MinutesApproval(
                    on: day("2021-06-10"), way: .meeting("sommer"),
                    fingerprint: FileID.example.rawValue))
    }
}
