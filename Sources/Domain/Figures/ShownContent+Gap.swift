// SPDX-License-Identifier: EUPL-1.2

extension ShownContent {
    /// Why there is no number, short enough for a cell; nil for a number.
    public var gap: Phrase? {
        switch self {
        case .number: nil
        case .withheld: Phrase(da: "skjult", en: "withheld")
        case .notReported: Phrase(da: "ikke indberettet", en: "not reported")
        case .notApplicable: Phrase(da: "ikke relevant", en: "not applicable")
        case .suppressedAtSource: Phrase(da: "skjult af kilden", en: "withheld by the source")
        case .awaitingApproval: Phrase(da: "afventer godkendelse", en: "awaits approval")
        }
    }
}
