// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import HTTPTypes
import Journal
import Runtime

/// The name of one request in the journal.
///
/// With an `Idempotency-Key` it is the same whenever the request is repeated.
struct RequestName {
    let cause: String
    /// What every request with the same key begins with; nil without a key.
    fileprivate let keyPart: String?
}

extension Call {
    var requestName: RequestName {
        guard let key = keyDigest else {
            return RequestName(cause: "api/\(site.newID())", keyPart: nil)
        }
        let content = digest("\(method.rawValue) \(path)\n" + String(decoding: body, as: UTF8.self))
        return RequestName(cause: "api/\(key)/\(content)", keyPart: "api/\(key)/")
    }

    /// The id of something new, the same again when the request is repeated.
    func newIDOnce<Subject>() -> ID<Subject> { keyDigest.map { ID($0) } ?? newID() }

    /// Whether the initiative's history has this very request already.
    ///
    /// Refuses a key that came with another request.
    func isRepeat(_ name: RequestName, in initiative: InitiativeID) async throws -> Bool {
        guard let keyPart = name.keyPart else { return false }
        let causes = try await site.runtime.journal.read(stream: "initiative/\(initiative)")
            .map(\.cause).filter { $0.hasPrefix(keyPart) }
        if causes.isEmpty { return false }
        guard causes.contains(name.cause) else { throw ApiRefusal.keyReused }
        return true
    }

    /// Two programs that choose the same key don't meet.
    private var keyDigest: String? {
        headers[.idempotencyKey].map { digest("\(token?.id.rawValue ?? "")\n\($0)") }
    }

    private func digest(_ text: String) -> String {
        String(SHA256(of: text.utf8).hexadecimal.prefix(16))
    }
}
