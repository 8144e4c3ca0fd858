// SPDX-License-Identifier: EUPL-1.2
import Domain
import HTTPTypes
import Runtime

extension Asker {
    /// A program is known by its key and by nothing else, never by a cookie.
    init(program headers: HTTPFields, _ query: Fields, in snapshot: Snapshot) throws {
        self.init(
            token: try snapshot.token(authorizing: headers[.authorization]),
            language: Language(accepted: headers[.acceptLanguage]),
            day: try query["day"].map { text throws(ApiRefusal) in
                guard let day = Day(text) else { throw .dayUnreadable(text) }
                return day
            })
    }
}

extension Snapshot {
    /// The key that the header shows; nil when there is no header.
    fileprivate func token(authorizing header: String?) throws(ApiRefusal) -> AccessToken? {
        guard let header else { return nil }
        let words = header.split(separator: " ", omittingEmptySubsequences: true)
        guard words.count == 2, words[0].lowercased() == "bearer",
            let token = present.city.accounts.token(
                digest: AccessKey.digest(of: String(words[1])), on: today)
        else { throw .keyUnknown }
        return token
    }
}

extension AccessToken {
    /// Refuses a key that was not made for reading, or for writing.
    func requireScope(for method: Route.Method) throws(ApiRefusal) {
        let needed: Scope = method == .get ? .read : .write
        guard scopes.contains(needed) else { throw .scopeMissing(needed) }
    }
}

extension Language {
    /// The language that a program prefers; Danish unless English weighs more.
    ///
    /// Source: RFC 9110, section 12.5.4.
    init(accepted header: String?) {
        var weights: [String: Double] = [:]
        for range in (header ?? "").lowercased().split(separator: ",") {
            let parts = range.split(separator: ";").map { String($0).trimmingBlanks() }
            guard let tag = parts.first?.split(separator: "-").first else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }
                .map { Double($0.dropFirst(2)) ?? 0 }
            // Of the same weight the first is meant.
            weights[String(tag)] =
                weights[String(tag)] ?? (weight ?? 1) - Double(weights.count) / 1e6
        }
        let danish = weights["da"] ?? weights["*"] ?? 0
        self = weights["en"] ?? 0 > danish ? .english : .danish
    }
}
