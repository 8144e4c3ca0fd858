// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct WalkTests {
    @Test func `a walk goes from planned to reported, step by step`() throws {
        #expect(try Given.planned().dusk?.state == .planned)
        #expect(try Given.invited().dusk?.state == .invited)
        let walked = try Given.walked()
        #expect(walked.dusk?.state == .walked)
        let filed = try walked.having(.file(.dusk, isPublished: true, seen: nil))
        #expect(filed.dusk?.state == .reported)
        #expect(
            filed.dusk?.report == WalkReport(on: day("2021-11-19"), isPublished: true))
        let cancelled = try Given.invited().having(.cancel(.dusk, reason: "n-1", seen: nil))
        #expect(cancelled.dusk?.state == .cancelled)
    }

    @Test func `a walk has areas, a way and a leader who are there`() {
        func refused(_ body: (inout WalkContent) -> Void) -> Decided<WalkEvent, WalkRefusal> {
            Given().when(.plan(.dusk, WalkContent.dusk.with(body)))
        }
        refused { $0.areas = [] }.thenRefused(.noArea)
        refused { $0.areas = ["x"] }.thenRefused(.unknownArea("x"))
        refused { $0.leader = "x" }.thenRefused(.unknownPost("x"))
        refused { $0.participants = ["x"] }.thenRefused(.unknownOrganization("x"))
        refused { $0.participants = [.sof, .sof] }
            .thenRefused(.invitedTwice("Socialforvaltningen"))
        refused {
            $0.streets = []
            $0.route = [$0.route[0]]
        }.thenRefused(.noWay)
        refused { $0.route.append(Coordinate(longitude: 12, latitude: 95)) }
            .thenRefused(.impossiblePoint)
        refused { $0.route = Array(repeating: $0.route[0], count: 501) }
            .thenRefused(.tooManyPoints(500))
        refused { $0.minutes = 9 }.thenRefused(.impossibleLength(9))
        refused { $0.until = $0.day }.thenRefused(.backwards(day("2021-11-18")))
        refused { $0.title = " " }.thenRefused(.text(.empty(field: "title")))
        refused { $0.checklist = [""] }.thenRefused(.text(.empty(field: "checklist")))
        Given().when(.plan("A", .dusk)).thenRefused(.malformedID("A"))
    }

    @Test func `people are invited once, to a day that is still to come`() throws {
        try Given.planned(.dusk.with { $0.participants = [] })
            .when(.invite(.dusk, seen: nil)).thenRefused(.nobodyInvited)
        try Given.planned().on(day("2021-11-19"))
            .when(.invite(.dusk, seen: nil)).thenRefused(.inThePast(day("2021-11-18")))
        try Given.invited().when(.invite(.dusk, seen: nil))
            .thenRefused(.invitedAlready(day("2021-11-01")))
    }

    @Test func `a change tells those who were invited, and names those who are not any more`()
        throws
    {
        let content = WalkContent.dusk.with { $0.participants = [.sof, .committee] }
        try Given.planned().when(.change(.dusk, content, seen: 1)).then(
            .changed(WalkChanged(walk: .dusk, content: content, left: [])))
        let given = try Given.invited()
        given.when(.change(.dusk, content, seen: nil)).then(
            .changed(WalkChanged(walk: .dusk, content: content, left: [.police])))
        #expect(try given.having(.change(.dusk, content, seen: nil)).dusk?.sequence == 1)
        given.when(.change(.dusk, .dusk, seen: nil)).then()
        given.when(.change(.dusk, content, seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }

    @Test func `how it went is written from the day on, and stands with the report`() throws {
        func record(_ on: String, _ body: (inout WalkRecord) -> Void = { _ in }) -> WalkCommand {
            var record = WalkRecord(on: day(on))
            body(&record)
            return .record(.dusk, record, seen: nil)
        }
        let given = try Given.invited().on(day("2021-11-19"))
        given.when(record("2021-11-20")).thenRefused(.notYet(day("2021-11-20")))
        given.when(record("2021-11-17")).thenRefused(.notYet(day("2021-11-18")))
        given.when(
            record("2021-11-18") {
                $0.attendance = [
                    WalkAttendance(organization: .sof), WalkAttendance(organization: .sof),
                ]
            }
        ).thenRefused(.countedTwice("Socialforvaltningen"))
        given.when(record("2021-11-18") { $0.residents = 501 }).thenRefused(.impossibleCount(501))
        given.when(record("2021-11-18") { $0.checked = [2] }).thenRefused(.unknownItem(3))
        given.when(.file(.dusk, isPublished: true, seen: nil)).thenRefused(.notWalked)
        let walked = try Given.walked()
        walked.when(.change(.dusk, .full, seen: nil)).thenRefused(.walked(day("2021-11-18")))
        walked.when(.cancel(.dusk, reason: "n", seen: nil))
            .thenRefused(.walked(day("2021-11-18")))
        let filed = try walked.having(.file(.dusk, isPublished: false, seen: nil))
        filed.when(record("2021-11-18")).thenRefused(.reported(day("2021-11-19")))
        try Given.invited().having(.cancel(.dusk, reason: "n", seen: nil))
            .when(.change(.dusk, .full, seen: nil)).thenRefused(.cancelled(day("2021-11-01")))
    }

    @Test func `the leader owes an invitation, then how it went, then the report`() throws {
        func duties(_ given: Given, _ text: String) -> [WalkDuty] {
            given.city.walkDuties(on: day(text))
        }
        func duty(_ kind: WalkDuty.Kind, _ due: String) -> [WalkDuty] {
            [WalkDuty(kind: kind, walk: .dusk, organization: .tmf, due: day(due))]
        }
        #expect(try duties(.planned(), "2021-10-20").isEmpty)
        #expect(try duties(.planned(), "2021-10-21") == duty(.invite, "2021-10-28"))
        #expect(try duties(.invited(), "2021-11-18").isEmpty)
        #expect(try duties(.invited(), "2021-11-19") == duty(.record, "2021-11-20"))
        #expect(try duties(.walked(), "2021-11-19") == duty(.report, "2021-12-02"))
        let filed = try Given.walked().having(.file(.dusk, isPublished: false, seen: nil))
        #expect(duties(filed, "2022-01-01").isEmpty)
    }
}
