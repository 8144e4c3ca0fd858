// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain

/// Who has signed in, as the signed cookie says; the server keeps no list.
struct Session: Hashable, Sendable {
    let person: PersonID
    /// The account's epoch when it signed in; a raised epoch ends the session.
    let epoch: Int
    let issued: Moment
    /// Random, so that two sessions have two form tokens.
    let nonce: String

    /// Half a day, then one signs in again.
    static let lifetime: Int64 = 12 * 3_600 * 1_000

    var text: String { "\(person).\(epoch).\(issued.milliseconds).\(nonce)" }

    init(person: PersonID, epoch: Int, issued: Moment, nonce: String) {
        self.person = person
        self.epoch = epoch
        self.issued = issued
        self.nonce = nonce
    }

    fileprivate init?(text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4, let epoch = Int(parts[1]), let issued = Int64(parts[2])
        else { return nil }
        self.init(
            person: PersonID(String(parts[0])), epoch: epoch,
            issued: Moment(milliseconds: issued), nonce: String(parts[3]))
    }

    func isFresh(at now: Moment) -> Bool {
        (0..<Session.lifetime).contains(now.milliseconds - issued.milliseconds)
    }
}

/// Signs sessions and form tokens with the city's secret, the same on all nodes.
struct SessionKeys: Sendable {
    private let key: SigningKey

    init(secret: [UInt8]) {
        key = SigningKey(secret)
    }

    /// The cookie's value: the session and its signature.
    func cookie(for session: Session) -> String {
        "\(session.text).\(signature(of: "session." + session.text))"
    }

    /// The session that the cookie holds, when its signature is ours.
    func session(fromCookie value: String) -> Session? {
        guard let dot = value.lastIndex(of: ".") else { return nil }
        let text = value[..<dot]
        guard isSignature(value[value.index(after: dot)...], of: "session." + text) else {
            return nil
        }
        return Session(text: text)
    }

    /// What every form of the session carries, against forms of other sites.
    func formToken(for session: Session) -> String { signature(of: "form." + session.text) }

    func isFormToken(_ token: String, for session: Session) -> Bool {
        isSignature(token, of: "form." + session.text)
    }

    private func signature(of text: String) -> String {
        key.signature(of: text.utf8).hexadecimal
    }

    private func isSignature(_ hex: some StringProtocol, of text: String) -> Bool {
        guard let signature = [UInt8](hexadecimal: hex) else { return false }
        return key.isSignature(signature, of: text.utf8)
    }
}
