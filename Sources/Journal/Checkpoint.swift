// SPDX-License-Identifier: EUPL-1.2

/// A state written down so that a start reads it and the events after it, not the whole journal.
///
/// It can be thrown away at any time. It holds nothing from the vault, so a
/// forgotten person is in no checkpoint.
public struct Checkpoint: Sendable, Equatable {
    /// The last event that the state includes.
    public var position: Int64
    /// The name of the form of `body`; a reader that does not know it replays everything.
    public var format: String
    public var body: [UInt8]

    public init(position: Int64, format: String, body: [UInt8]) {
        self.position = position
        self.format = format
        self.body = body
    }
}
