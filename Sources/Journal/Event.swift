// SPDX-License-Identifier: EUPL-1.2
import Domain

/// An accepted fact on its way into the journal, which neither reads nor understands its payload.
public struct NewEvent: Sendable, Equatable {
    /// The one thing that the fact is about, such as `initiative/hoerdumsgade`.
    public var stream: String
    /// The stored name, forever, such as `activity.delayed`.
    public var name: String
    /// The version of the payload's form; older ones are upcast by the reader.
    public var version: Int
    /// The day that the fact counts from, which may differ from when it was written.
    public var day: Day
    /// JSON in UTF-8, without personal data; that belongs in the vault.
    public var payload: [UInt8]
    /// The id of whoever did it.
    public var actor: String
    /// The id of the command that it follows from, so that a repeat is recognized.
    public var cause: String

    public init(
        stream: String,
        name: String,
        version: Int,
        day: Day,
        payload: [UInt8],
        actor: String,
        cause: String
    ) {
        self.stream = stream
        self.name = name
        self.version = version
        self.day = day
        self.payload = payload
        self.actor = actor
        self.cause = cause
    }
}

/// A fact in the journal: what was appended, where it stands, and its link in the hash chain.
@dynamicMemberLookup
public struct StoredEvent: Sendable, Equatable {
    /// 1 for the first event of the journal, then without gaps.
    public var position: Int64
    public var event: NewEvent
    public var recordedAt: Moment
    /// SHA-256 over the previous event's hash and everything above.
    public var hash: [UInt8]

    public init(position: Int64, event: NewEvent, recordedAt: Moment, hash: [UInt8]) {
        self.position = position
        self.event = event
        self.recordedAt = recordedAt
        self.hash = hash
    }

    /// Lets a reader say `stored.stream` for `stored.event.stream`.
    public subscript<Value>(dynamicMember member: KeyPath<NewEvent, Value>) -> Value {
        event[keyPath: member]
    }
}
