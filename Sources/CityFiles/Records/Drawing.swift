// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The lists of numbers in a geometry, each problem at its own line.
struct Drawing {
    let fields: Fields

    func parts(_ value: Value) -> [Value] {
        guard let parts = value.items else {
            report(.wantsList("coordinates"), at: value)
            return []
        }
        return parts
    }

    /// The outer ring of a polygon, which ends where it begins.
    func outerRing(_ polygon: Value) -> [Coordinate]? {
        let rings = parts(polygon)
        guard let outer = rings.first else { return nil }
        if rings.count > 1 { report(.holes, at: rings[1]) }
        let ring = parts(outer).compactMap(point)
        guard ring.count >= 4, ring.first == ring.last else {
            report(AreaRefusal.openRing.sentence, at: outer)
            return nil
        }
        return ring
    }

    /// Longitude, latitude; a height after them is left alone.
    func point(_ value: Value) -> Coordinate? {
        let numbers = (value.items ?? []).map { $0.word.flatMap(Double.init) }
        guard (2...3).contains(numbers.count), let longitude = numbers[0], let latitude = numbers[1]
        else {
            report(.wantsPoint, at: value)
            return nil
        }
        let point = Coordinate(longitude: longitude, latitude: latitude)
        guard point.isPossible else {
            report(AreaRefusal.impossibleCoordinate(point).sentence, at: value)
            return nil
        }
        return point
    }

    private func report(_ sentence: Phrase, at value: Value) {
        fields.reading.report(sentence, at: value.place)
    }
}

extension Phrase {
    fileprivate static let wantsPoint = Phrase(
        da: "Et punkt er [længde, bredde] i grader, fx [12.54, 55.65]. Skriv det sådan.",
        en: "A point is [longitude, latitude] in degrees, such as [12.54, 55.65]. Write it so.")

    fileprivate static let holes = Phrase(
        da: "En grænse kan ikke have huller. Tegn området som flere dele uden hul.",
        en: "A boundary cannot have holes. Draw the area in several parts without one.")
}
