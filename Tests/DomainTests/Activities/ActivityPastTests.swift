// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// What was reported and answered before the latest, read from the journal.
struct ActivityPastTests {
    private var living = LivingCity()
    private var history: [(day: Day, event: ActivityEvent)] = []

    init() throws {
        let plan = ActivityDraft(
            id: "belysning", initiative: .urbanSpace, name: "Belysning på pladsen",
            responsible: .urbanSpaces, plan: ActivityPlan(workdays: 5))
        try take(.plan(plan), on: day("2021-07-05"))
        try take(.promise("belysning", period("2021-07-16"), reason: nil), on: day("2021-07-05"))
    }

    private mutating func take(_ command: ActivityCommand, on day: Day) throws {
        history += try living.take(command, on: day).map { (day, $0) }
    }

    private mutating func slip(until text: String, note: NoteID?, on day: Day) throws {
        let draft = ProgressDraft(
            progress: Progress(expected: period(text)), cause: .supplier, note: note)
        try take(.report("belysning", draft, seen: nil), on: day)
    }

    private var past: ActivityPast { ActivityPast(of: "belysning", in: history) }

    @Test func `nothing was reported on what was only planned`() {
        #expect(past == ActivityPast())
    }

    @Test mutating func `every report and every answer is read, the oldest first`() throws {
        try slip(until: "2021-08-02", note: "n1", on: day("2021-07-06"))
        try take(.contest("belysning", reason: "n2"), on: day("2021-07-07"))
        try slip(until: "2021-09-01", note: nil, on: day("2021-07-08"))
        try take(
            .acceptNewDate("belysning", period("2021-09-03"), reason: "n3"), on: day("2021-07-09"))
        #expect(past.reports.map(\.day) == [day("2021-07-06"), day("2021-07-08")])
        #expect(past.reports.map(\.note) == ["n1", nil])
        #expect(past.reports.last == living.city.activities["belysning"]?.report)
        #expect(
            past.answers == [
                PromiseAnswer(
                    day: day("2021-07-07"), by: .urbanSpaces, promised: period("2021-07-16"),
                    accepted: nil, reason: "n2"),
                PromiseAnswer(
                    day: day("2021-07-09"), by: .urbanSpaces, promised: period("2021-07-16"),
                    accepted: period("2021-09-03"), reason: "n3"),
            ])
    }

    @Test mutating func `what was said of another activity is not said of this`() throws {
        let draft = ProgressDraft(
            progress: Progress(expected: period("2021-11-30")), cause: .coordination)
        try take(.report(.buildSpace, draft, seen: nil), on: day("2021-07-06"))
        #expect(past == ActivityPast())
    }
}
