// SPDX-License-Identifier: EUPL-1.2
import Domain

/// One record while it is read: gives out its values and notes every problem.
///
/// A value that is missing or cannot be read is nil and already reported, so
/// a record asks for all its values before it gives up. A key that was never
/// asked for is a problem too.
final class Fields {
    let origin: Origin
    let reading: CityReading
    /// The day the record is valid from, for the ids that it mentions.
    var day: Day?
    private let values: [String: Value]
    private var asked: [String] = []

    enum Need { case required, optional }

    var place: FilePlace { origin.place }

    /// Nil when the value is no record.
    init?(_ value: Value, in reading: CityReading, on day: Day? = nil) {
        guard let entries = value.entries else { return nil }
        values = Dictionary(
            entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        let places = Dictionary(
            entries.map { ($0.key, $0.place) }, uniquingKeysWith: { first, _ in first })
        origin = Origin(place: value.place, fields: places)
        self.reading = reading
        self.day = day
    }

    func has(_ key: String) -> Bool { values[key].map { !$0.isBlank } ?? false }

    /// The value of the key; nothing after the colon counts as no value.
    func value(_ key: String, _ need: Need = .optional) -> Value? {
        asked.append(key)
        if let value = values[key], !value.isBlank { return value }
        if need == .required { report(.missing(key), at: key) }
        return nil
    }

    func report(_ sentence: Phrase, at key: String? = nil) {
        reading.report(sentence, at: origin.place(of: key))
    }

    /// Lets keys stand that nobody asks for, as a map program adds them.
    func leaveTheRest() { asked += values.keys }

    /// Reports the keys that nobody asked for.
    func close() {
        for key in values.keys where !asked.contains(key) {
            report(.unknownKey(key, among: asked), at: key)
        }
    }
}

// MARK: - Records inside records

extension Fields {
    /// The record that the key holds.
    func record<Record>(_ key: String, _ read: (Fields) -> Record?) -> Record? {
        value(key).flatMap { record(in: $0, of: key, read) }
    }

    /// The records that the key lists; those with problems are left out.
    func records<Record>(
        _ key: String, _ read: (Fields) -> Record?, _ need: Need = .optional
    ) -> [Record] {
        list(key, need).compactMap { record(in: $0, of: key, read) }
    }

    func list(_ key: String, _ need: Need = .optional) -> [Value] {
        guard let value = value(key, need) else { return [] }
        guard let items = value.items else {
            reading.report(.wantsList(key), at: value.place)
            return []
        }
        return items
    }

    private func record<Record>(
        in value: Value, of key: String, _ read: (Fields) -> Record?
    ) -> Record? {
        guard let fields = Fields(value, in: reading, on: day) else {
            reading.report(.wantsRecord(key), at: value.place)
            return nil
        }
        defer { fields.close() }
        return read(fields)
    }
}
