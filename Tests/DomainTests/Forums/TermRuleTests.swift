// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct TermRuleTests {
    @Test(
        arguments: [
            (TermRule.years(2), "2022-06-01", "2024-05-31"),
            (.years(2), "2024-02-29", "2026-02-27"),
            (.months(6), "2025-08-31", "2026-02-27"),
            (.endsOn(month: 11, day: 30, afterYears: 1), "2025-12-01", "2026-11-30"),
            (.endsOn(month: 11, day: 30, afterYears: 1), "2026-11-30", "2026-11-30"),
            (.endsOn(month: 11, day: 30, afterYears: 2), "2025-12-01", "2027-11-30"),
            (.endsOn(month: 2, day: 29, afterYears: 1), "2025-01-01", "2025-02-28"),
            (.councilTerm, "2022-01-01", "2025-12-31"), (.councilTerm, "2025-12-31", "2025-12-31"),
            (.councilTerm, "2026-01-01", "2029-12-31"),
        ])
    func `a term ends on its last day`(term: TermRule, from: String, last: String) {
        #expect(term.lastDay(from: day(from)) == day(last))
    }

    @Test(
        arguments: [
            (Quorum(share: Share(1, of: 3), atLeast: 2), 4, 2),
            (Quorum(share: Share(1, of: 3)), 10, 4),
            (Quorum(share: Share(1, of: 2)), 9, 5), (Quorum(atLeast: 3), 100, 3),
        ])
    func `a quorum is the share or the least number, whichever is more`(
        quorum: Quorum, members: Int, required: Int
    ) {
        #expect(quorum.required(of: members) == required)
    }
}
