// SPDX-License-Identifier: EUPL-1.2

/// Which runs of digits are plainly something else than a CPR number.
///
/// Only shapes with six digits in a row are looked for: dates, KLE numbers,
/// committee items and the journal numbers of other authorities have fewer and
/// can hold no candidate.
struct RecognizedNumbers {
    private let glyphs: NumberGlyphs
    private let runs: [Range<Int>]

    init(in glyphs: NumberGlyphs, runs: [Range<Int>]) {
        self.glyphs = glyphs
        self.runs = runs
    }

    /// For each run whether it belongs to a number that is recognized.
    var flags: [Bool] {
        var flags = runs.map { isInvoiceAddress($0) || isTimestamp($0) }
        for index in runs.indices {
            if isTelephone(index) { flags[index] = true }
            if let members = caseNumber(from: index) {
                for member in members { flags[member] = true }
            }
        }
        return flags
    }

    /// `2010-857794`, `2021-0262994`, `2021-0262994-3`: the runs that it takes.
    private func caseNumber(from index: Int) -> ClosedRange<Int>? {
        guard runs[index].count == 4, (1900...2099).contains(glyphs.value(runs[index])),
            !isHyphenated(index - 1), isHyphenated(index), (4...7).contains(runs[index + 1].count)
        else { return nil }
        guard isHyphenated(index + 1) else { return index...index + 1 }
        guard runs[index + 2].count <= 3, !isHyphenated(index + 2) else { return nil }
        return index...index + 2
    }

    /// Whether a single hyphen is all that parts a run from the next.
    private func isHyphenated(_ index: Int) -> Bool {
        guard runs.indices.contains(index), runs.indices.contains(index + 1) else { return false }
        let end = runs[index].upperBound
        return glyphs.bytes[end] == NumberGlyphs.hyphen && runs[index + 1].lowerBound == end + 1
    }

    /// An EAN of Danish origin; another would shield one long number in ten.
    private func isInvoiceAddress(_ run: Range<Int>) -> Bool {
        run.count == 13 && glyphs.value(run.prefix(2)) == 57
            && Ean.hasCheckDigit(glyphs.bytes[run].map(\.digit))
    }

    /// `20210601`, `202106011430`, `20210601143012`, as cameras name files.
    private func isTimestamp(_ run: Range<Int>) -> Bool {
        guard [8, 12, 14].contains(run.count) else { return false }
        let parts = stride(from: run.lowerBound, to: run.upperBound, by: 2).map {
            glyphs.value($0..<$0 + 2)
        }
        guard parts[0] == 20, Day(year: 2000 + parts[1], month: parts[2], day: parts[3]) != nil
        else { return false }
        return zip(parts.dropFirst(4), [24, 60, 60]).allSatisfy { $0 < $1 }
    }

    /// Eight digits by themselves; no Danish number begins with 0 or 1.
    private func isTelephone(_ index: Int) -> Bool {
        runs[index].count == 8 && glyphs.bytes[runs[index].lowerBound].digit >= 2
            && !isHyphenated(index - 1) && !isHyphenated(index)
    }
}
