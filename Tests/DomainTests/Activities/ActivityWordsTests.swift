// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct ActivityWordsTests {
    @Test(arguments: [
        (Lag(days: 1, unit: .working), "tidligst 1 arbejdsdag efter"),
        (Lag(days: 5, unit: .calendar), "tidligst 5 kalenderdage efter"),
        (Lag(days: -10, unit: .working), "op til 10 arbejdsdage før"),
    ])
    func `a lag says its length, its unit and its direction`(lag: Lag, words: String) {
        #expect(lag.phrase?.danish == words)
    }

    @Test func `no lag says nothing`() {
        #expect(Lag(days: 0, unit: .working).phrase == nil)
    }

    @Test func `every cause and every kind of prerequisite has words of its own`() {
        #expect(Set(DelayCause.allCases.map(\.phrase)).count == DelayCause.allCases.count)
        #expect(
            Set(PrerequisiteKind.allCases.map(\.phrase)).count == PrerequisiteKind.allCases.count)
    }
}
