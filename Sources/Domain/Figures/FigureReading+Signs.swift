// SPDX-License-Identifier: EUPL-1.2

extension FigureReading {
    /// What tables write where there is no number; nil for anything else.
    ///
    /// Source: Landsbyggefonden, Beboerdata — “Der kan forekomme diskretionering”.
    public init?(sign: String) {
        switch sign.lowercased() {
        case "-", "–", "..", "x", "*", "skjult", "diskretioneret", "hidden":
            self = .suppressedAtSource
        case "ikke oplyst", "…", "...", "not reported": self = .notReported
        case "ikke relevant", "not applicable", ".": self = .notApplicable
        default: return nil
        }
    }

    /// A number as people write it, or a sign for none; an empty text is not reported.
    public init(written text: String) throws(QuantityRefusal) {
        let words = String(text.trimmed)
        if words.isEmpty {
            self = .notReported
        } else if let sign = FigureReading(sign: words) {
            self = sign
        } else {
            self = .number(try Quantity(reading: words))
        }
    }
}
