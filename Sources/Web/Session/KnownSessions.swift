// SPDX-License-Identifier: EUPL-1.2
import Synchronization

/// A session whose signature was found to be ours, with the token of its forms.
struct KnownSession: Sendable {
    let session: Session
    let formToken: String
}

/// The sessions that this node has met, so that a signature is checked once and
/// not with every request.
///
/// Only the signature is remembered; whether the session still holds is asked
/// each time. A cookie that is not ours is not remembered.
final class KnownSessions: Sendable {
    /// As many as are kept; one more and all are checked anew.
    private static let limit = 10_000

    private let keys: SessionKeys
    private let known = Mutex<[String: KnownSession]>([:])

    init(_ keys: SessionKeys) {
        self.keys = keys
    }

    func session(fromCookie value: String) -> KnownSession? {
        if let known = known.withLock({ $0[value] }) { return known }
        guard let session = keys.session(fromCookie: value) else { return nil }
        let found = KnownSession(session: session, formToken: keys.formToken(for: session))
        known.withLock { known in
            if known.count >= Self.limit { known = [:] }
            known[value] = found
        }
        return found
    }
}
