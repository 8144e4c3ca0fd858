// SPDX-License-Identifier: EUPL-1.2

/// Takes one letter to the mail server.
public protocol Postman: Sendable {
    func deliver(_ message: MailMessage) async -> Delivery
}

/// How it went.
public enum Delivery: Equatable, Sendable {
    /// The server has taken the letter.
    case sent
    /// The server has not taken it, and will not take the same one later.
    case refused(String)
    /// The server has not taken it, and may later.
    case deferred(String)
    /// The server cannot be reached, or lets nobody in: no letter gets through.
    case unreachable(String)
    /// The letter was handed over, and no answer came: it may be sent.
    case unknown(String)
}
