// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Ids: the record's own, and those of others that it mentions.
extension Fields {
    /// Whether a mentioned id must exist on the day of the record.
    enum Timing { case sameDay, anyDay }

    /// The record's own id, which is then known to all other records.
    func id<Subject>(_ key: String = "id", of kind: RecordKind, _ need: Need = .required) -> ID<
        Subject
    >? {
        guard let id: ID<Subject> = wellFormedID(key, need) else { return nil }
        reading.define(kind, id.rawValue, at: origin.place(of: key), since: day)
        return id
    }

    /// The id of another record, which must be written somewhere.
    func mention<Subject>(
        _ key: String, of kind: RecordKind, _ need: Need = .required, _ timing: Timing = .sameDay
    ) -> ID<Subject>? {
        guard let value = value(key, need), let word = word(in: value, of: key) else { return nil }
        return mention(word, of: kind, at: value.place, timing)
    }

    func mentions<Subject>(_ key: String, of kind: RecordKind) -> [ID<Subject>] {
        list(key).compactMap { value in
            word(in: value, of: key).map { mention($0, of: kind, at: value.place, .sameDay) }
        }
    }

    private func mention<Subject>(
        _ word: String, of kind: RecordKind, at place: FilePlace, _ timing: Timing
    ) -> ID<Subject> {
        reading.mention(kind, word, at: place, on: timing == .sameDay ? day : nil)
        return ID(word)
    }

    private func wellFormedID<Subject>(_ key: String, _ need: Need) -> ID<Subject>? {
        guard let value = value(key, need), let word = word(in: value, of: key) else { return nil }
        guard ID<Subject>(word).isWellFormed else {
            reading.report(OrganizationRefusal.malformedID(word).sentence, at: value.place)
            return nil
        }
        return tried(at: value) { () throws(CprRefusal) in
            try CprGuard.check(word, field: key)
            return ID(word)
        }
    }
}
