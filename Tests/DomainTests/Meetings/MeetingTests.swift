// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct MeetingTests {
    private let given = Given.forum.on(day("2021-02-10"))
    private let plan = MeetingPlan(
        day: day("2021-03-10"),
        start: ClockTime(hour: 16, minute: 30),
        place: "  Medborgerhuset ",
        topic: ""
    )

    private func draft(_ plan: MeetingPlan) -> MeetingCommand {
        .plan(MeetingDraft(id: .spring, forums: [.forum], plan: plan))
    }

    @Test func `a meeting has a day; what nobody states stays unknown`() {
        var stored = plan
        stored.place = "Medborgerhuset"
        stored.topic = nil
        given.when(draft(plan)).then(
            .planned(
                MeetingPlanned(
                    meeting: .spring, forums: [.forum], plan: stored, isExtra: false)))
    }

    @Test func `its length is the charter's where the charter states one`() throws {
        let given = Given.forum {
            $0.clauses.append(
                Clause("laengde", "2 timer", .duration(MeetingDuration(minutes: 120))))
        }
        let usual = try given.having(draft(plan))
        #expect(usual.city.meetings[.spring]?.plan.minutes == 120)
        var short = plan
        short.minutes = 45
        #expect(try given.having(draft(short)).city.meetings[.spring]?.plan.minutes == 45)
        #expect(try Given.forum.having(draft(plan)).city.meetings[.spring]?.plan.minutes == nil)
    }

    @Test func `only a body with a charter in force meets here`() {
        var early = plan
        early.day = day("2021-01-31")
        given.when(draft(early)).thenRefused(
            .noCharter("Samarbejdsforum", on: day("2021-01-31")))
        func planning(_ forums: [ForumID], _ id: MeetingID = .spring) -> MeetingCommand {
            .plan(MeetingDraft(id: id, forums: forums, plan: plan))
        }
        given.when(planning([.neighbors])).thenRefused(.unknownForum(.neighbors))
        given.when(planning([])).thenRefused(.noForum)
        given.when(planning([.forum, .forum])).thenRefused(.forumTwice(.forum))
        given.when(planning([.forum], "Æ")).thenRefused(.malformedID("Æ"))
        var long = plan
        long.minutes = 2000
        given.when(draft(long)).thenRefused(.minutesOutOfRange(2000))
    }

    @Test func `a move tells of a new time, which has to be called anew`() throws {
        let called = try given.having(draft(plan), .call(.spring, sent: day("2021-02-10")))
        #expect(called.city.meetings[.spring]?.called == day("2021-02-10"))
        let before = try #require(called.city.meetings[.spring])
        var elsewhere = before.plan
        elsewhere.place = "Kirken"
        let same = try called.having(.move(.spring, to: elsewhere, seen: before.version))
        #expect(same.city.meetings[.spring]?.called == day("2021-02-10"))
        var later = before.plan
        later.day = day("2021-03-17")
        let moved = try called.having(.move(.spring, to: later, seen: nil))
        #expect(moved.city.meetings[.spring]?.called == nil)
        moved.when(.move(.spring, to: later, seen: nil)).thenNothing()
        moved.when(.move(.spring, to: later, seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 3))
    }

    @Test func `a letter is written down once it is sent, and sent before the meeting`() throws {
        let planned = try given.having(draft(plan))
        planned.when(.call(.spring, sent: day("2021-02-11")))
            .thenRefused(.sentInFuture(day("2021-02-11")))
        planned.on(day("2021-04-01")).when(.call(.spring, sent: day("2021-03-11"))).thenRefused(
            .sentAfterMeeting(day("2021-03-11"), meeting: day("2021-03-10")))
        let sent = day("2021-02-09")
        planned.when(.invite(.spring, guests: [.police, .police], sent: sent)).then(
            .guestsInvited(
                GuestsInvited(forum: .forum, meeting: .spring, guests: [.police], sent: sent)))
        planned.when(.invite(.spring, guests: [], sent: sent)).thenRefused(.noGuests)
        planned.when(.invite(.spring, guests: ["ukendt"], sent: sent))
            .thenRefused(.unknownOrganization("ukendt"))
        try planned.having(.invite(.spring, guests: [.police], sent: sent))
            .when(.invite(.spring, guests: [.police], sent: day("2021-02-10"))).thenNothing()
    }

    @Test func `what has been held stays held, what is cancelled stays cancelled`() throws {
        let planned = try given.having(draft(plan))
        planned.when(.hold(.spring, HeldDraft(attendance: []), seen: nil))
            .thenRefused(.notYet(day("2021-03-10")))
        let held = try planned.on(day("2021-03-10"))
            .having(.hold(.spring, HeldDraft(attendance: []), seen: nil))
        held.when(.cancel(.spring, reason: "n1")).thenRefused(.alreadyHeld(on: day("2021-03-10")))
        held.when(.move(.spring, to: plan, seen: nil))
            .thenRefused(.alreadyHeld(on: day("2021-03-10")))
        held.when(.hold(.spring, HeldDraft(attendance: []), seen: nil)).thenNothing()
        let cancelled = try planned.having(.cancel(.spring, reason: "n1"))
        cancelled.on(day("2021-03-10")).when(.hold(.spring, HeldDraft(attendance: []), seen: nil))
            .thenRefused(.cancelled(on: day("2021-02-10")))
        #expect(cancelled.city.meetings.next(of: .forum, from: day("2021-02-10")) == nil)
        given.when(.cancel("ukendt", reason: "n1")).thenRefused(.unknownMeeting("ukendt"))
    }

    @Test func `forums may meet together, and the meeting is each one's`() throws {
        var other = Cast.charterDraft
        other.forum = .neighbors
        let joint = MeetingDraft(id: .spring, forums: [.forum, .neighbors], plan: plan)
        let given = try given.having(.forum(.adopt(other, seen: nil))).having(.plan(joint))
        #expect(given.city.meetings.meetings(of: .neighbors).map(\.id) == [.spring])
        #expect(given.city.meetings.meetings(of: .forum).map(\.lead) == [.forum])
    }
}

struct ClockTimeTests {
    @Test(arguments: ["17.30", "17:30", "kl. 17.30", "Kl 17:30", "1730"])
    func `a time is read as people write it`(text: String) {
        #expect(ClockTime(written: text)?.description == "17:30")
        #expect(ClockTime(written: text)?.phrase.danish == "kl. 17.30")
    }

    @Test(arguments: ["", "25", "17.60", "17.3.0", "halv fem", "-1", "173", "17.5"])
    func `what no clock shows is no time`(text: String) {
        #expect(ClockTime(written: text) == nil)
    }

    @Test func `an hour alone is the full hour`() {
        #expect(ClockTime(written: "9")?.description == "09:00")
        #expect(ClockTime("09:00")?.minuteOfDay == 540)
        #expect(ClockTime("9:00") == nil)
    }
}
