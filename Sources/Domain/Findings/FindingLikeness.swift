// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Findings {
    /// How near two findings of the same category are when they may be the same.
    ///
    /// Units: meters.
    public static let duplicateDistance = 40.0
    /// How many days apart they may have been found.
    public static let duplicateDays = 60

    /// open findings that may be the same as this one, the nearest first; a
    /// person decides.
    ///
    /// The same category, found within 60 days, and either at most 40 m apart or, where
    /// one has no point, in the same area and in words that are half the same.
    public func likelyDuplicates(
        of finding: SafetyFinding, words: (NoteID) -> String?
    ) -> [SafetyFinding] {
        let own = finding.place.words.flatMap(words).map(Self.wordSet) ?? []
        return findings.values.compactMap { other -> (Double, SafetyFinding)? in
            guard other.id != finding.id, other.category == finding.category,
                !other.state.hasEnded,
                abs(other.clockStart.distance(to: finding.clockStart)) <= Self.duplicateDays
            else { return nil }
            if let one = finding.place.point, let two = other.place.point {
                let meters = one.meters(to: two)
                return meters <= Self.duplicateDistance ? (meters, other) : nil
            }
            guard let area = finding.place.area, area == other.place.area,
                let told = other.place.words.flatMap(words).map(Self.wordSet),
                Self.areAlike(own, told)
            else { return nil }
            return (Self.duplicateDistance, other)
        }
        .sorted { ($0.0, $0.1.number) < ($1.0, $1.1.number) }.map(\.1)
    }

    /// The words that tell a place from another: numbers, and words of three letters.
    static func wordSet(_ text: String) -> Set<String> {
        Set(
            text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
                .filter { $0.count > 2 || $0.allSatisfy(\.isNumber) })
    }

    static func areAlike(_ one: Set<String>, _ other: Set<String>) -> Bool {
        let common = one.intersection(other).count
        return common > 0 && common * 2 >= one.union(other).count
    }
}
