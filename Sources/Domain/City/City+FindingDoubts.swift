// SPDX-License-Identifier: EUPL-1.2

extension City {
    /// what is odd about a report is kept and marked, never thrown away.
    func doubts(
        about draft: FindingDraft, _ content: FindingContent, on day: Day
    ) -> [FindingDoubt] {
        let isFar =
            content.place.point.map { !areas.reaches($0, within: 5_000) } ?? false
        let isAhead = draft.foundOn.map { $0 > day } ?? false
        let isWrong = draft.clockSkew.map { $0.magnitude >= 86_400 } ?? false
        return (isFar ? [.place] : []) + (isAhead || isWrong ? [.clock] : [])
    }
}
