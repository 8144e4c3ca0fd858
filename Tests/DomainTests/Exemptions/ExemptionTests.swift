// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct ExemptionTests {
    private func given(_ commands: ExemptionCommand..., on day: Day = day("2021-05-03")) throws
        -> Given
    {
        try commands.reduce(Given(on: day)) { try $0.having(.exemption($1)) }
    }

    private func proposed() throws -> Given { try given(.propose(.letting, .letting)) }
    private func sent() throws -> Given {
        try given(
            .propose(.letting, .letting), .send(.letting, on: day("2021-03-03"), seen: nil))
    }
    private func granted() throws -> Given {
        try sent().having(.exemption(.answer(.letting, .granted, seen: nil)))
    }

    private func when(
        _ given: Given, _ command: ExemptionCommand
    ) -> Decided<ExemptionEvent, ExemptionRefusal> {
        Decided { () throws(ExemptionRefusal) in
            try given.city.decide(command, on: given.day)
        }
    }

    private func state(_ given: Given, on text: String) -> ExemptionState? {
        given.city.exemptions[.letting]?.state(on: day(text))
    }

    @Test func `what is sent names rule, hindrance, the other way and the authority`() throws {
        func refused(_ change: (inout ExemptionContent) -> Void) throws
            -> Decided<ExemptionEvent, ExemptionRefusal>
        {
            var content = ExemptionContent.letting
            change(&content)
            return when(
                try given(.propose(.letting, content)),
                .send(.letting, on: day("2021-03-03"), seen: nil))
        }
        try refused { $0.authority = nil }.thenRefused(.authorityMissing)
        try refused { $0.rule = nil }.thenRefused(.ruleMissing)
        try refused { $0.instead = nil }.thenRefused(.reasonsMissing)
        // What a source tells of without naming is recorded as it is.
        try refused {
            $0.rule = nil
            $0.source = "Brev 3. marts 2011"
        }.then(.sent(ExemptionSent(exemption: .letting, on: day("2021-03-03"))))
    }

    @Test func `a proposal changes until it is sent`() throws {
        var other = ExemptionContent.letting
        other.title = "Et andet navn"
        when(try proposed(), .change(.letting, other, seen: 1))
            .then(.changed(ExemptionChanged(exemption: .letting, content: other)))
        when(try proposed(), .change(.letting, other, seen: 2))
            .thenRefused(.changedMeanwhile(seen: 2, now: 1))
        when(try sent(), .change(.letting, other, seen: nil))
            .thenRefused(.sentAlready(day("2021-03-03")))
        when(try sent(), .send(.letting, on: day("2021-03-04"), seen: nil))
            .thenRefused(.sentAlready(day("2021-03-03")))
    }

    @Test func `an answer comes after the sending and not from the future`() throws {
        func answer(
            _ verdict: ExemptionVerdict, _ text: String, trial: TrialPeriod? = nil
        ) -> ExemptionCommand {
            .answer(
                .letting,
                ExemptionAnswer(verdict: verdict, on: day(text), note: nil, trial: trial),
                seen: nil)
        }
        when(try proposed(), answer(.refused, "2021-05-03")).thenRefused(.notSent)
        when(try sent(), answer(.refused, "2021-05-04"))
            .thenRefused(.inTheFuture(day("2021-05-04")))
        when(try sent(), answer(.refused, "2021-03-02"))
            .thenRefused(.answerBeforeSent(day("2021-03-03")))
        let trial = TrialPeriod(first: day("2021-07-01"), last: day("2021-06-01"))
        when(try sent(), answer(.refused, "2021-05-03", trial: trial))
            .thenRefused(.trialOfRefusal)
        when(try sent(), answer(.granted, "2021-05-03", trial: trial))
            .thenRefused(.trialBackwards(day("2021-07-01")))
        let refused = try sent().having(.exemption(answer(.refused, "2021-05-03")))
        #expect(state(refused, on: "2021-05-03") == .refused)
        when(refused, .tellEffect(.letting, note: "n")).thenRefused(.notGranted)
    }

    @Test func `a trial begins, ends and is accounted for`() throws {
        let given = try granted()
        #expect(state(given, on: "2021-06-30") == .granted)
        #expect(state(given, on: "2021-07-01") == .onTrial)
        #expect(state(given, on: "2022-01-01") == .trialOver)
        when(given, .tellEffect(.letting, note: "n")).thenRefused(.notBegun(day("2021-07-01")))
        let duty = ExemptionDuty(exemption: .letting, owner: .tmf, due: day("2021-12-31"))
        #expect(given.city.exemptions.duties(on: day("2021-11-30")) == [])
        #expect(given.city.exemptions.duties(on: day("2021-12-01")) == [duty])
        #expect(given.city.exemptions.duties(on: day("2022-03-01")) == [duty])
        let told = try given.on(day("2022-01-10"))
            .having(.exemption(.tellEffect(.letting, note: "n-4")))
        #expect(state(told, on: "2022-01-10") == .done)
        #expect(told.city.exemptions.duties(on: day("2022-03-01")) == [])
    }

    @Test func `a draft is its owner's, what is sent the staff's, what is public everybody's`()
        throws
    {
        func seers(_ given: Given) throws -> [Viewer] {
            let proposal = try #require(given.city.exemptions[.letting])
            return ([Viewer.stranger] + Viewer.cast).filter { given.city.sees(proposal, $0) }
        }
        #expect(
            try seers(proposed()) == [.tmfOfficer, .coordinator, .administrator, .auditor])
        #expect(try seers(sent()).contains(.sofOfficer))
        #expect(try !seers(sent()).contains(.participant))
        let open = try given(
            .propose(.letting, .full), .send(.letting, on: day("2021-03-03"), seen: nil))
        #expect(try seers(open).contains(.stranger))
        let withdrawn = try proposed().having(.exemption(.withdraw(.letting, reason: "n")))
        #expect(state(withdrawn, on: "2021-05-03") == .withdrawn)
        when(withdrawn, .send(.letting, on: day("2021-03-03"), seen: nil))
            .thenRefused(.withdrawn(day("2021-05-03")))
    }
}
