// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections
import Synchronization

/// What is withheld, worked out once for each state of the city's figures.
///
/// No fact and no part of what the city is: any two are equal, and none is written
/// down. The city puts a new one in its place with every change of what it rests on
/// so that whoever holds an earlier city keeps what fits that.
final class FigureMemo: Sendable {
    struct Question: Hashable {
        let indicator: IndicatorID
        let period: Period
    }

    private let known = Mutex<[Question: [FigurePlace: Withholding]]>([:])
    private let asked = Mutex(0)

    /// How often something had to be worked out.
    var computations: Int { asked.withLock { $0 } }

    /// What was worked out before, or what the work finds now.
    func withholdings(
        _ question: Question, _ work: () -> [FigurePlace: Withholding]
    ) -> [FigurePlace: Withholding] {
        if let found = known.withLock({ $0[question] }) { return found }
        let found = work()
        asked.withLock { $0 += 1 }
        known.withLock { $0[question] = found }
        return found
    }
}

extension FigureMemo: Equatable {
    static func == (left: FigureMemo, right: FigureMemo) -> Bool { true }
}

extension FigureMemo: Codable {
    convenience init(from decoder: any Decoder) throws {
        self.init()
        _ = try decoder.singleValueContainer().decode(Int.self)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(0)
    }
}
