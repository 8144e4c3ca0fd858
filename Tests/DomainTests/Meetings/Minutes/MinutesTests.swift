// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct MinutesTests {
    private let print = FileID.example.rawValue

    private func minutes(_ command: MinutesCommand) -> MeetingCommand {
        .minutes(.spring, command)
    }

    private func held(silence days: Int? = nil) throws -> Given {
        try Given.business { charter in
            guard let days else { return }
            charter.clauses.append(
                Clause(
                    "referat", "Referatet er godkendt uden indsigelse.",
                    .minutes(MinutesRule(silenceDays: days))))
        }.adding("p1").opened().decided("p1", .discussed)
            .having(
                .session(.spring, .close(at: .at(18))),
                minutes(.write([ItemText(item: "p1", text: "n1")])))
    }

    private func objection(_ id: ObjectionID) -> MeetingCommand {
        minutes(.object(ObjectionDraft(id: id, item: "p1", by: "anna", text: "n9")))
    }

    @Test func `minutes are written of a meeting that was opened`() throws {
        try Given.business().adding("p1")
            .when(minutes(.write([ItemText(item: "p1", text: "n1")])))
            .thenRefused(.minutes(.notHeld))
        let open = try Given.business().adding("p1").opened()
        open.when(minutes(.circulate(fingerprint: print))).thenRefused(.minutes(.notHeld))
        open.when(minutes(.write([ItemText(item: "ukendt", text: "n1")])))
            .thenRefused(.minutes(.unknownItem("ukendt")))
    }

    @Test func `what was circulated and is changed is a draft again`() throws {
        let sent = try held().having(minutes(.circulate(fingerprint: print)))
        #expect(try sent.spring.minutes?.current.state == .circulated)
        let changed = try sent.having(minutes(.write([ItemText(item: "p1", text: "n2")])))
        #expect(try changed.spring.minutes?.current.state == .draft)
        #expect(try changed.spring.minutes?.current.text(of: "p1") == "n2")
        try held().when(minutes(.circulate(fingerprint: "kort")))
            .thenRefused(.minutes(.malformedFingerprint))
    }

    //
    @Test func `a text is not written over by whoever has not seen it`() throws {
        let given = try held()
        func write(_ text: NoteID, over seen: NoteID?) -> MeetingCommand {
            minutes(
                .write(
                    [ItemText(item: "p1", text: text)], over: [SeenText(item: "p1", text: seen)]))
        }
        given.when(write("n2", over: nil)).thenRefused(.minutes(.changedMeanwhile))
        given.when(write("n2", over: "n0")).thenRefused(.minutes(.changedMeanwhile))
        let seen = try given.having(write("n2", over: "n1"))
        #expect(try seen.spring.minutes?.current.text(of: "p1") == "n2")
    }

    @Test func `members object until it is approved, and each has an answer`() throws {
        let draft = try held()
        draft.when(objection("i1")).thenRefused(.minutes(.notCirculated))
        let objected = try draft.having(minutes(.circulate(fingerprint: print)), objection("i1"))
        #expect(try objected.spring.minutes?.current.objections.map(\.by) == ["anna"])
        let answered = try objected.having(
            minutes(.answer("i1", isFollowed: false, text: nil)))
        answered.when(minutes(.answer("i1", isFollowed: true, text: nil)))
            .thenRefused(.minutes(.answered))
    }

    @Test func `silence approves only where the charter says so, and after its days`() throws {
        try held().having(minutes(.circulate(fingerprint: print)))
            .on(day("2021-06-01")).when(minutes(.approveBySilence))
            .thenRefused(.minutes(.silenceNotStated))
        let sent = try held(silence: 8).having(minutes(.circulate(fingerprint: print)))
        sent.on(day("2021-03-18")).when(minutes(.approveBySilence))
            .thenRefused(.minutes(.tooEarly(day("2021-03-18"))))
        let objected = try sent.having(objection("i1")).on(day("2021-03-19"))
        objected.when(minutes(.approveBySilence))
            .thenRefused(.minutes(.openObjections(1)))
        let approved = try sent.on(day("2021-03-19")).having(minutes(.approveBySilence))
        #expect(try approved.spring.minutes?.inForce?.approval?.way == .silence)
        #expect(try approved.spring.minutes?.inForce?.approval?.fingerprint == print)
    }

    @Test func `approved minutes are locked; a correction is a version of its own`() throws {
        let approved = try held(silence: 8).having(minutes(.circulate(fingerprint: print)))
            .on(day("2021-04-01")).having(minutes(.approveBySilence))
        approved.when(minutes(.write([ItemText(item: "p1", text: "n2")])))
            .thenRefused(.minutes(.locked))
        try held().when(minutes(.correct(reason: "n3"))).thenRefused(.minutes(.notApproved))
        let corrected = try approved.having(
            minutes(.correct(reason: "n3")),
            minutes(.write([ItemText(item: "p1", text: "n2")])))
        let minutes = try #require(corrected.spring.minutes)
        #expect(minutes.rounds.map(\.version) == [1, 2])
        #expect(minutes.inForce?.text(of: "p1") == "n1")
        #expect(minutes.current.text(of: "p1") == "n2")
    }

    @Test func `the item that approves the minutes waits for every answer`() throws {
        let objected = try held().having(
            minutes(.circulate(fingerprint: print)), objection("i1"))
        let next = try objected.planning("sommer", "2021-06-10").adding("q1", to: "sommer") {
            $0.standing = .approveMinutes(of: .spring)
        }.opened(meeting: "sommer", on: day("2021-06-10"))
        next.when(
            MeetingCommand.session(
                "sommer", .decide(DecisionDraft(item: "q1", outcome: .approved)))
        ).thenRefused(.session(.openObjections(1)))
    }
}
