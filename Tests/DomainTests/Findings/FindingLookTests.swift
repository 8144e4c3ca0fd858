// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct FindingLookTests {
    private func look(
        _ outcome: FindingLook.Outcome, on day: Day, walk: WalkID? = nil
    ) -> FindingLook {
        FindingLook(outcome, walk: walk, on: day, by: .tmf)
    }

    @Test func `what is seen again is kept beside the state, not instead of it`() throws {
        let given = try Given.found()
        let mended = look(.mended, on: given.day)
        given.when(.seeAgain(.lamp, mended))
            .then(.seenAgain(FindingSeenAgain(finding: .lamp, look: mended)))
        let after = try given.having(.seeAgain(.lamp, mended))
        #expect(after.city.findings[.lamp]?.state == .received)
        #expect(after.city.findings[.lamp]?.looks == [mended])
    }

    @Test func `the same said twice is one, another outcome is another`() throws {
        let given = try Given.found()
        let once = try given.having(.seeAgain(.lamp, look(.same, on: given.day)))
        once.when(.seeAgain(.lamp, look(.same, on: given.day))).thenNothing()
        let changed = try once.having(.seeAgain(.lamp, look(.worse, on: given.day)))
        #expect(changed.city.findings[.lamp]?.looks.map(\.outcome) == [.same, .worse])
    }

    @Test func `a phone with an odd clock is taken at the nearest day that can be`() throws {
        let given = try Given.found()
        for wrong in [given.day.advanced(by: -400), given.day.advanced(by: 2)] {
            let seen = try given.having(.seeAgain(.lamp, look(.same, on: wrong)))
            #expect(seen.city.findings[.lamp]?.looks.map(\.on) == [given.day])
        }
    }

    @Test func `what and where must be known`() throws {
        let given = try Given.found()
        given.when(.seeAgain("f-nej", look(.same, on: given.day)))
            .thenRefused(.unknownFinding("f-nej"))
        given.when(.seeAgain(.lamp, look(.same, on: given.day, walk: "nej")))
            .thenRefused(.unknownWalk("nej"))
    }

    @Test func `staff say it for their own, auditors and strangers not at all`() throws {
        let given = try Given.found()
        let seen = FindingCommand.seeAgain(.lamp, FindingLook(.same, on: given.day))
        for viewer in [Viewer.stranger, .auditor] {
            #expect(throws: Forbidden.self) { try given.city.permit(seen, to: viewer) }
        }
        try given.city.permit(seen, to: .tmfOfficer)
        let tmf = FindingCommand.seeAgain(.lamp, look(.same, on: given.day))
        #expect(throws: Forbidden.self) { try given.city.permit(tmf, to: .sofOfficer) }
    }
}
