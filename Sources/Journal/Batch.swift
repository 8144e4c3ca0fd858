// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What is written in one durable transaction: all of it or nothing.
public struct Batch: Sendable, Equatable {
    /// The position of the head that the events were decided on.
    public var expected: Int64
    public var events: [NewEvent]
    /// Written in the order given, in the same transaction as the events.
    public var vault: [VaultWrite]
    public var recordedAt: Moment

    public init(
        expected: Int64,
        events: [NewEvent],
        vault: [VaultWrite] = [],
        recordedAt: Moment
    ) {
        self.expected = expected
        self.events = events
        self.vault = vault
        self.recordedAt = recordedAt
    }
}

extension Batch {
    /// The events with their positions and hashes, as every journal stores them.
    ///
    /// Refuses a head that is not the expected one (`HeadMoved`), names of more
    /// than 1,000 bytes, U+0000, and a payload that is not UTF-8 (`JournalFault`).
    public func sealed(after head: Head) throws -> [StoredEvent] {
        guard head.position == expected else {
            throw HeadMoved(expected: expected, actual: head.position)
        }
        for write in vault {
            try write.id.requireStorableName("id of a vault write")
        }
        var head = head
        return try events.map { event in
            try event.requireStorable()
            head = head.extended(by: event, recordedAt: recordedAt)
            return StoredEvent(
                position: head.position,
                event: event,
                recordedAt: recordedAt,
                hash: head.hash
            )
        }
    }
}

extension NewEvent {
    /// What every journal can hold: names of 1,000 bytes, text without U+0000.
    fileprivate func requireStorable() throws(JournalFault) {
        try stream.requireStorableName("stream")
        try name.requireStorableName("name")
        try actor.requireStorableName("actor")
        try cause.requireStorableName("cause")
        guard !payload.contains(0), String(validating: payload, as: UTF8.self) != nil else {
            throw .unstorable("the payload of an event \(name) is not UTF-8 or holds U+0000")
        }
    }
}

extension String {
    fileprivate func requireStorableName(_ field: StaticString) throws(JournalFault) {
        guard utf8.count <= 1_000 else {
            throw .unstorable("the \(field) has \(utf8.count) bytes, the most is 1,000")
        }
        guard !utf8.contains(0) else {
            throw .unstorable("the \(field) holds the character U+0000")
        }
    }
}
