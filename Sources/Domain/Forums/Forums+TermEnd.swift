// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Forums {
    /// The last day by the charter; how long a successor sits, only it can say.
    func termEnd(of draft: HoldingDraft, in charter: Charter) -> Day? {
        let whole = charter.term(of: draft.seat.group)?.rule.term.lastDay(from: draft.from)
        guard draft.manner == .found else { return whole }
        return switch charter.successor(on: draft.seat.group) {
        case .whole: whole
        case .remaining:
            holdings(of: draft.seat).compactMap(\.termEnds).filter { $0 >= draft.from }.min()
        case nil: nil
        }
    }
}
