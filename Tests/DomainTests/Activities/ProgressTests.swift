// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct ProgressTests {
    private let given = Given(.hoerdumsgade, on: day("2021-07-05"))

    private func report(_ draft: ProgressDraft) -> Decided<ActivityEvent, ActivityRefusal> {
        given.when(.report(.buildSpace, draft, seen: nil))
    }

    private func reported(
        _ progress: Progress,
        _ cause: DelayCause? = nil,
        note: NoteID? = nil
    ) -> ActivityEvent {
        .reported(
            ProgressReported(
                activity: .buildSpace,
                initiative: .urbanSpace,
                progress: progress,
                cause: cause,
                note: note
            )
        )
    }

    @Test func `work is reported begun, expected and finished`() throws {
        let begun = Progress(started: day("2021-05-17"), expected: period("2021-08"))
        report(ProgressDraft(progress: begun)).then(reported(begun))
        let finished = Progress(started: day("2021-05-17"), finished: day("2021-07-02"))
        report(ProgressDraft(progress: finished, note: "n1")).then(reported(finished, note: "n1"))
    }

    @Test func `the latest report is kept with its day`() throws {
        let activity = try given.having(
            .report(
                .buildSpace,
                ProgressDraft(
                    progress: Progress(expected: period("2021-12")),
                    cause: .coordination,
                    note: "n1"
                ),
                seen: nil
            )
        ).city.activities[.buildSpace]
        #expect(
            activity?.report
                == ReportSummary(
                    day: day("2021-07-05"),
                    progress: Progress(expected: period("2021-12")),
                    cause: .coordination,
                    note: "n1"
                )
        )
        #expect(activity?.progress == Progress(expected: period("2021-12")))
    }

    @Test func `a report without a note leaves those before it to be read`() throws {
        func report(_ compact: String, _ note: NoteID?) -> ActivityCommand {
            .report(
                .buildSpace,
                ProgressDraft(
                    progress: Progress(expected: period(compact)), cause: .coordination, note: note),
                seen: nil)
        }
        let activity = try given.having(report("2021-11", "n1"), report("2021-12", nil))
            .city.activities[.buildSpace]
        #expect(activity?.report?.note == nil)
        #expect(activity?.causeNote == "n1")
    }

    @Test func `a note about another cause is not one about this`() throws {
        let activity = try given.having(
            .report(
                .buildSpace,
                ProgressDraft(
                    progress: Progress(expected: period("2021-11")), cause: .permit, note: "n1"),
                seen: nil),
            .report(
                .buildSpace,
                ProgressDraft(progress: Progress(expected: period("2021-12")), cause: .staffing),
                seen: nil)
        ).city.activities[.buildSpace]
        #expect(activity?.causeNote == nil)
    }

    @Test func `the same again is no change, unless something is written`() throws {
        let draft = ProgressDraft(
            progress: Progress(expected: period("2021-12")),
            cause: .permit
        )
        let again = try given.having(.report(.buildSpace, draft, seen: nil))
        again.when(.report(.buildSpace, draft, seen: nil)).thenNothing()
        var written = draft
        written.note = "n1"
        again.when(.report(.buildSpace, written, seen: nil))
            .then(reported(draft.progress, .permit, note: "n1"))
    }

    @Test func `all that is wrong with a report is known at once`() throws {
        let today = day("2021-07-05")
        let activity = try #require(given.city.activities[.buildSpace])
        let initiative = given.city.initiatives[.urbanSpace]
        let draft = ProgressDraft(
            progress: Progress(started: day("2022-03-02"), finished: day("2022-03-01")))
        #expect(
            draft.refusals(for: activity, in: initiative, on: today) == [
                .startInFuture(day("2022-03-02"), today: today),
                .reportInFuture(day("2022-03-01"), today: today),
                .finishedBeforeStarted(started: day("2022-03-02"), finished: day("2022-03-01")),
                .causeMissing,
            ])
    }

    @Test func `what has happened is not in the future, what is expected not in the past`() {
        let (today, tomorrow) = (day("2021-07-05"), day("2021-07-06"))
        report(ProgressDraft(progress: Progress(started: tomorrow)))
            .thenRefused(.startInFuture(tomorrow, today: today))
        report(ProgressDraft(progress: Progress(finished: tomorrow)))
            .thenRefused(.reportInFuture(tomorrow, today: today))
        report(ProgressDraft(progress: Progress(expected: period("2021-06"))))
            .thenRefused(.expectedInPast(day("2021-06-30"), today: today))
        report(ProgressDraft(progress: Progress(started: today, finished: today)))
            .then(reported(Progress(started: today, finished: today)))
        report(ProgressDraft(progress: Progress(expected: .day(today))))
            .then(reported(Progress(expected: .day(today))))
    }

    @Test func `it does not finish before it starts`() {
        let (started, finished) = (day("2021-06-02"), day("2021-06-01"))
        report(ProgressDraft(progress: Progress(started: started, finished: finished)))
            .thenRefused(.finishedBeforeStarted(started: started, finished: finished))
    }

    //
    @Test func `nothing was finished before its initiative began`() {
        let dayBefore = Cast.opening.advanced(by: -1)
        report(ProgressDraft(progress: Progress(finished: dayBefore)))
            .thenRefused(.finishedBeforeInitiative(dayBefore, began: Cast.opening))
        let sameDay = Progress(finished: Cast.opening)
        report(ProgressDraft(progress: sameDay)).then(reported(sameDay))
    }

    //
    @Test func `work that the plan begins earlier may be finished earlier`() throws {
        let draft = ActivityDraft(
            id: .buildSpace, initiative: .urbanSpace, name: "Byrummet anlægges",
            responsible: .urbanSpaces,
            plan: ActivityPlan(start: period("2020-12"), workdays: 80))
        let given = try given.having(.replan(draft, seen: nil))
        let early = Progress(started: day("2020-12-01"), finished: day("2020-12-20"))
        given.when(.report(.buildSpace, ProgressDraft(progress: early), seen: nil))
            .then(reported(early))
        let earlier = day("2020-11-30")
        given.when(
            .report(
                .buildSpace, ProgressDraft(progress: Progress(finished: earlier)), seen: nil)
        ).thenRefused(.finishedBeforeInitiative(earlier, began: day("2020-12-01")))
    }

    //
    @Test func `who expects to be later than promised says why`() {
        let promisedDay = Progress(expected: period("2021-08-31"))
        report(ProgressDraft(progress: promisedDay)).then(reported(promisedDay))
        let dayAfter = Progress(expected: period("2021-09-01"))
        report(ProgressDraft(progress: dayAfter)).thenRefused(.causeMissing)
        for cause in DelayCause.allCases {
            report(ProgressDraft(progress: dayAfter, cause: cause)).then(reported(dayAfter, cause))
        }
    }

    //
    @Test func `who has finished later than promised says why`() {
        let given = given.on(day("2021-09-02"))
        let late = Progress(finished: day("2021-09-01"))
        given.when(.report(.buildSpace, ProgressDraft(progress: late), seen: nil))
            .thenRefused(.causeMissing)
        let inTime = Progress(finished: day("2021-08-31"), expected: period("2021-12"))
        given.when(.report(.buildSpace, ProgressDraft(progress: inTime), seen: nil))
            .then(reported(inTime))
    }

    //
    @Test func `without a promise nobody asks why`() throws {
        let late = Progress(expected: period("2030"))
        given.when(.report(.strengthenSupport, ProgressDraft(progress: late), seen: nil)).then(
            .reported(
                ProgressReported(
                    activity: .strengthenSupport,
                    initiative: .urbanSpace,
                    progress: late,
                    cause: nil,
                    note: nil
                )
            )
        )
    }

    @Test func `the city knows its own history of slips`() throws {
        let activities = try given.having(
            .report(
                .strengthenSupport,
                ProgressDraft(
                    progress: Progress(started: day("2021-05-03"), finished: day("2021-05-12"))
                ),
                seen: nil
            )
        ).city.activities
        #expect(activities.slips(workdays: .of(given.city)) == [8.0 / 20])
    }
}
