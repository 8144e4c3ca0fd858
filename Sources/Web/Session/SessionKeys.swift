// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation

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
    private let key: SymmetricKey

    init(secret: [UInt8]) {
        key = SymmetricKey(data: secret)
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
        hexadecimal(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key))
    }

    private func isSignature(_ hex: some StringProtocol, of text: String) -> Bool {
        guard let code = bytes(hexadecimal: hex) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            code, authenticating: Data(text.utf8), using: key)
    }
}

/// Lower-case hexadecimal digits.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

private let digits = Array("0123456789abcdef".utf8)

/// The bytes that the digits stand for; nil when they are not hexadecimal.
func bytes(hexadecimal text: some StringProtocol) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
        guard
            let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)
        else { return nil }
        bytes.append(byte)
    }
    return bytes
}
