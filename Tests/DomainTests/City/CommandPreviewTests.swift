// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct CommandPreviewTests {
    private let today = day("2021-05-03")
    private let living = LivingCity(on: day("2021-05-03"))

    private func slip(to compact: String) -> ActivityCommand {
        let progress = Progress(started: today, expected: period(compact))
        return .report(
            .buildSpace,
            ProgressDraft(progress: progress, cause: .coordination),
            seen: nil
        )
    }

    private func preview(_ command: ActivityCommand, of living: LivingCity) throws -> Preview {
        try living.city.preview(command, on: today, outlook: living.outlook)
    }

    @Test func `a slip shows whose promises break, worst first, and changes nothing`() throws {
        let before = living.outlook.breaches()
        let preview = try preview(slip(to: "2021-12"), of: living)
        #expect(
            preview.broken == [
                ForecastBreach(
                    activity: .buildSpace,
                    promised: day("2021-08-31"),
                    isPin: false,
                    forecast: day("2021-12-31"),
                    root: .buildSpace
                ),
                ForecastBreach(
                    activity: .buildBridge,
                    promised: day("2021-11-30"),
                    isPin: false,
                    forecast: day("2022-02-25"),
                    root: .buildSpace
                ),
            ]
        )
        #expect(preview.worsened == [] && preview.eased == [] && preview.restored == [])
        var later = living
        let events = try later.take(slip(to: "2021-12"), on: today)
        #expect(preview.notices == Array(events.dropFirst()))
        #expect(living.outlook.breaches() == before)
    }

    @Test func `a slip within the slack changes nothing`() throws {
        #expect(try preview(slip(to: "2021-08-31"), of: living).changesNothing)
    }

    @Test func `what is broken can worsen, ease, and hold again`() throws {
        var late = living
        try late.take(slip(to: "2021-12"), on: today)
        let worse = try preview(slip(to: "2022-01"), of: late)
        #expect(worse.worsened.map(\.after.activity) == [.buildSpace, .buildBridge])
        #expect(worse.worsened.map(\.before.daysLate) == [122, 87])
        let better = try preview(slip(to: "2021-09"), of: late)
        #expect(better.eased.map(\.after.daysLate) == [30])
        #expect(better.restored.map(\.activity) == [.buildBridge])
        #expect(better.broken == [] && !better.changesNothing)
    }

    @Test func `what the rules refuse has no preview`() {
        let refused = #expect(throws: Refused.self) {
            try preview(.drop("ukendt", reason: nil), of: living)
        }
        #expect(refused?.refusal as? ActivityRefusal == .unknownActivity("ukendt"))
    }

    @Test(arguments: 0..<60)
    func `a preview equals what then happens`(seed: Int) throws {
        var lottery = ActivityLottery(seed: UInt64(seed))
        var living = LivingCity(on: lottery.today)
        for _ in 0..<30 {
            try living.take(lottery.change(of: living.city), on: lottery.today)
            guard let command = lottery.change(of: living.city).first else { continue }
            let preview = try living.city.preview(
                command,
                on: lottery.today,
                outlook: living.outlook
            )
            let before = living.outlook.breaches()
            let events = try living.take(command, on: lottery.today)
            let after = Outlook(
                of: living.city.activities,
                workdays: .of(living.city),
                today: lottery.today
            ).breaches()
            #expect(Array(events.suffix(preview.notices.count)) == preview.notices)
            #expect(Set(preview.broken.map(Promise.init)) == promises(after, without: before))
            #expect(Set(preview.restored.map(Promise.init)) == promises(before, without: after))
            #expect(preview.worsened.allSatisfy { after.contains($0.after) })
            #expect(preview.eased.allSatisfy { after.contains($0.after) })
        }
    }

    private func promises(
        _ breaches: [ForecastBreach],
        without others: [ForecastBreach]
    ) -> Set<Promise> {
        Set(breaches.map(Promise.init)).subtracting(others.map(Promise.init))
    }

    /// A promise or pin, whatever its day.
    private struct Promise: Hashable {
        let activity: ActivityID
        let isPin: Bool

        init(_ breach: ForecastBreach) {
            activity = breach.activity
            isPin = breach.isPin
        }
    }
}
