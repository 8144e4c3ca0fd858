// SPDX-License-Identifier: EUPL-1.2

/// Asks another server one thing over HTTP.
public protocol GeoLine: Sendable {
    func ask(_ question: GeoQuestion) async -> GeoReply
}

/// One request to another server.
public struct GeoQuestion: Equatable, Sendable {
    public let address: String
    /// The form that is sent, as it is encoded; nil only asks.
    public let form: String?

    init(_ address: String, form: String? = nil) {
        self.address = address
        self.form = form
    }
}

/// What came back.
public enum GeoReply: Equatable, Sendable {
    case answered(status: Int, [UInt8])
    /// The server was not reached, so it has nothing of what was sent.
    case unreachable(String)
    /// The server was reached, and no whole answer came: it may have it.
    case lost(String)
}
