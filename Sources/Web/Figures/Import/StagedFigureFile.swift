// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import Journal

/// A file of figures between the page that checks it and the page that takes it in.
///
/// It lies with what is being typed, one for each person, so that a file is sent
/// once. It is gone when it has been taken in, and at the latest when somebody
/// sends another after its second day.
struct StagedFigureFile: Sendable {
    let bytes: [UInt8]
    /// SHA-256 of the bytes, in hexadecimal digits: what the checked page was about.
    let hash: String

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        hash = SHA256(of: bytes).hexadecimal
    }

    private static let prefix = "figures/"

    private static func key(_ person: PersonID, _ day: Day) -> String {
        "\(prefix)\(day)/\(person)"
    }

    /// Keeps the file for the next page, and lets go of those of past days.
    func keep(for person: PersonID, on day: Day, in cabinet: any Cabinet) async throws {
        let old = try await cabinet.list(
            .drafts, from: Self.prefix, below: Self.prefix + "\(day.advanced(by: -1))", atMost: 3)
        let changes: [String: [UInt8]?] = Dictionary(
            uniqueKeysWithValues: old.map { ($0.key, nil) } + [(Self.key(person, day), bytes)])
        try await cabinet.change(Array(changes.keys), in: .drafts) { _ in changes }
    }

    /// The person's file with that hash; nil when it is no longer there.
    static func find(
        _ hash: String, of person: PersonID, on day: Day, in cabinet: any Cabinet
    ) async throws -> StagedFigureFile? {
        for day in [day, day.advanced(by: -1)] {
            guard let bytes = try await cabinet.content(of: key(person, day), in: .drafts)
            else { continue }
            let file = StagedFigureFile(bytes)
            if file.hash == hash { return file }
        }
        return nil
    }

    static func drop(of person: PersonID, on day: Day, in cabinet: any Cabinet) async throws {
        let keys = [key(person, day), key(person, day.advanced(by: -1))]
        try await cabinet.change(keys, in: .drafts) { there in
            there.mapValues { _ in nil }
        }
    }
}
