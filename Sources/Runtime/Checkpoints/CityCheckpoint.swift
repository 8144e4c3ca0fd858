// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import Journal

/// The city at one position of the journal, as a checkpoint keeps it.
///
/// It belongs to the program that wrote it and to the chain that led to it. The
/// days before are not in it: they are read from the journal when asked for.
struct CityCheckpoint: Codable {
    /// The hash of the last event that the city includes.
    let hash: [UInt8]
    /// The latest day from which any event of it counts.
    let lastDay: Day
    let city: City
    /// What programs have asked for, so that a repeat is known after a start.
    let requests: RecentRequests
}

/// Why a checkpoint is of no use here; everything is then read from the journal.
enum UnusableCheckpoint: Error {
    /// Another release wrote it, to whom the same events may mean another city.
    case ofAnotherProgram
    /// Its bytes are not those that were written.
    case damaged
    /// The journal has another event in its place, or none.
    case ofAnotherJournal
}

extension CityCheckpoint {
    /// The name of the form, with the program that alone knows it to be right.
    static func format(of program: Fingerprint) -> String { "city-1 \(program)" }

    /// The digest of what follows, then the city in shorthand.
    func written(at position: Int64, by program: Fingerprint) throws -> Checkpoint {
        let scribe = Scribe(Shorthand())
        try scribe.write(self)
        let bytes = scribe.form.bytes
        return Checkpoint(
            position: position, format: CityCheckpoint.format(of: program),
            body: SHA256(of: bytes).bytes + bytes)
    }

    init(_ checkpoint: Checkpoint, by program: Fingerprint) throws {
        guard checkpoint.format == CityCheckpoint.format(of: program) else {
            throw UnusableCheckpoint.ofAnotherProgram
        }
        let bytes = checkpoint.body.dropFirst(SHA256.byteCount)
        guard checkpoint.body.starts(with: SHA256(of: bytes).bytes) else {
            throw UnusableCheckpoint.damaged
        }
        self = try ShorthandReader(bytes).readAll(CityCheckpoint.self)
    }
}
