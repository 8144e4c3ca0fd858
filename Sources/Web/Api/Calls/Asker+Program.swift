// SPDX-License-Identifier: EUPL-1.2
import Domain
import Runtime

extension Asker {
    /// A program is known by its key and by nothing else, never by a cookie.
    init(program headers: [String: String], _ query: Fields, in snapshot: Snapshot) throws {
        self.init(
            token: try snapshot.token(authorizing: headers["authorization"]),
            language: Language(accepted: headers["accept-language"]),
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
    /// The language that a program asks for first; Danish unless it is English.
    fileprivate init(accepted header: String?) {
        self = header?.lowercased().hasPrefix("en") == true ? .english : .danish
    }
}
