// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// the latest requests that came with a key of the caller's, so that two
/// at the same time are done once, on whichever nodes they arrive.
///
/// Their causes are `api/KEY/CONTENT`: the caller's key, then what was sent.
/// A start knows those that the journal has, from its checkpoint and the events
/// after it. Keeps between 5,000 and 10,000.
struct RecentRequests: Equatable, Sendable {
    private var newer: TreeDictionary<Substring, String> = [:]
    private var older: TreeDictionary<Substring, String> = [:]

    /// Remembers the request, when its cause is one with a key.
    mutating func take(_ cause: String) {
        guard let key = RecentRequests.key(of: cause), newer[key] == nil else { return }
        if newer.count == 5_000 { (older, newer) = (newer, [:]) }
        newer[key] = cause
    }

    /// Refuses what has been done already, and what comes with a used key.
    func requireNew(_ cause: String) throws(Refused) {
        guard let key = RecentRequests.key(of: cause), let known = newer[key] ?? older[key] else {
            return
        }
        throw Refused(RepeatedRequest(isSame: known == cause))
    }

    private static func key(of cause: String) -> Substring? {
        // Most causes are of pages; to look at four bytes costs them next to nothing.
        guard cause.utf8.starts(with: "api/".utf8) else { return nil }
        let parts = cause.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 3 ? parts[1] : nil
    }
}

extension RecentRequests: Codable {
    private enum CodingKeys: CodingKey { case older, newer }

    /// Reads the causes alone: their keys are in them.
    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        older = RecentRequests.byKey(try members.decode([String].self, forKey: .older))
        newer = RecentRequests.byKey(try members.decode([String].self, forKey: .newer))
    }

    func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        try members.encode(older.values.sorted(), forKey: .older)
        try members.encode(newer.values.sorted(), forKey: .newer)
    }

    private static func byKey(_ causes: [String]) -> TreeDictionary<Substring, String> {
        var byKey: TreeDictionary<Substring, String> = [:]
        for cause in causes { if let key = key(of: cause) { byKey[key] = cause } }
        return byKey
    }
}

/// A request came with a key that has been used.
public struct RepeatedRequest: Refusal {
    /// Whether the very same was asked for; else the key was used for something else.
    public let isSame: Bool

    public var key: String { isSame ? "request.repeated" : "request.key-reused" }

    public var sentence: Phrase {
        isSame
            ? Phrase(
                da: "Det er gjort allerede. Hent det igen for at se, hvordan det står.",
                en: "It has been done already. Get it again to see how it stands.")
            : Phrase(
                da: "Nøglen er brugt til noget andet. Brug en ny.",
                en: "The key was used for something else. Use a new one.")
    }
}
