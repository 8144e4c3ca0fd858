// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct HearingWarningTests {
    private func forum(notice: NoticeRule?, meeting: String? = nil) throws -> City {
        var charter = Cast.charterDraft
        charter.effective = day("2021-01-01")
        if let notice {
            charter.charter.clauses.append(Clause("varsel", "Varsel.", .notice(notice)))
        }
        var given = try Given(on: day("2021-01-04")).having(
            Cast.forumSetting[0], Cast.forumSetting[1], .forum(.adopt(charter, seen: nil)))
        if let meeting {
            given = try given.having(
                .meeting(
                    .plan(
                        MeetingDraft(
                            id: "m-1", forums: [.forum], plan: MeetingPlan(day: day(meeting))))))
        }
        return given.city
    }

    private let content = HearingContent.hotspot.with { $0.parties = [.forum] }

    @Test func `those who must be heard and are left out are named, and so is the time they need`()
        throws
    {
        let given = try Given().having(.stateList(.departments), .prepare(.hotspot, .hotspot))
        #expect(
            given.city.warnings(about: .hotspot) == [
                .leavesOut(organization: .tmf, list: "forvaltninger")
            ])
        let short = HearingContent.hotspot.with {
            $0.parties = [.tmf, .sof]
            $0.deadline = .legal(day("2021-01-22"))
        }
        #expect(
            given.city.warnings(about: short) == [
                .tooShort(list: "forvaltninger", needs: 21, has: 18)
            ])
        let agreement = HearingContent.hotspot.with { $0.subject = .agreement }
        #expect(given.city.warnings(about: agreement) == [])
    }

    @Test func `a forum without a meeting in time is pointed out`() throws {
        #expect(
            try forum(notice: NoticeRule(days: 14)).warnings(about: content)
                == [.noMeeting(forum: .forum)])
        #expect(
            try forum(notice: NoticeRule(days: 14), meeting: "2021-01-25")
                .warnings(about: content) == [])
        #expect(
            try forum(notice: NoticeRule(days: 14), meeting: "2021-02-02")
                .warnings(about: content) == [.noMeeting(forum: .forum)])
    }

    @Test func `a meeting whose items had to be in before the opening does not count`() throws {
        let notice = NoticeRule(days: 14, agendaDays: 10)
        #expect(
            try forum(notice: notice, meeting: "2021-01-13").warnings(about: content)
                == [.noMeeting(forum: .forum)])
        #expect(try forum(notice: notice, meeting: "2021-01-14").warnings(about: content) == [])
    }

    @Test func `a notice that is longer than the hearing makes a meeting impossible`() throws {
        let notice = NoticeRule(days: 30)
        #expect(
            try forum(notice: notice).warnings(about: content)
                == [.meetingImpossible(forum: .forum, earliest: day("2021-02-03"))])
        #expect(
            try forum(notice: notice, meeting: "2021-01-20").warnings(about: content) == [])
    }

    @Test func `a hearing that something speaks against opens with a reason, which is kept`()
        throws
    {
        let given = try Given().having(.stateList(.departments), .prepare(.hotspot, .hotspot))
        given.when(.open(.hotspot, despite: nil, seen: nil)).thenRefused(.warned(1))
        let warnings = [HearingWarning.leavesOut(organization: .tmf, list: "forvaltninger")]
        given.when(.open(.hotspot, despite: "n-1", seen: nil)).then(
            .opened(HearingOpened(hearing: .hotspot, warnings: warnings, despite: "n-1")))
        let opened = try given.having(.open(.hotspot, despite: "n-1", seen: nil))
        #expect(
            opened.hotspot?.override
                == WarningOverride(warnings: warnings, on: Cast.opening, reason: "n-1"))
        // Where nothing speaks against it, there is nothing to override.
        try Given.prepared().when(.open(.hotspot, despite: "n-1", seen: nil)).then(
            .opened(HearingOpened(hearing: .hotspot, warnings: [], despite: nil)))
    }

    @Test func `a fixed list is stated once and changed as a whole`() throws {
        let given = try Given().having(.stateList(.departments))
        given.when(.stateList(.departments)).thenNothing()
        var list = PartyList.departments
        list.parties = []
        given.when(.stateList(list)).thenRefused(.nobodyAsked)
        list = .departments
        list.leastDays = 0
        given.when(.stateList(list)).thenRefused(.impossibleDays(0))
        list.leastDays = 28
        #expect(try given.having(.stateList(list)).city.hearings["forvaltninger"] == list)
    }
}
