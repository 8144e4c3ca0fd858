// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain

/// Where the journal ends: the position and hash of its last event.
///
/// The head is stored beside the events, so that cutting off the last events
/// is found as surely as changing one.
public struct Head: Sendable, Equatable {
    /// The number of events; 0 for an empty journal.
    public let position: Int64
    /// 32 bytes; zeros for an empty journal.
    public let hash: [UInt8]

    public init(position: Int64, hash: [UInt8]) {
        self.position = position
        self.hash = hash
    }

    /// The head of a journal in which nothing is written yet.
    public static let empty = Head(position: 0, hash: [UInt8](repeating: 0, count: 32))
}

extension Head {
    /// The head once this event has been written after it: one link of the hash chain.
    ///
    /// Every text is preceded by its length, so that no two events share a
    /// canonical form. The form may never change: stored hashes depend on it.
    public func extended(by event: NewEvent, recordedAt: Moment) -> Head {
        var form = CanonicalForm(previous: hash, capacity: 160 + event.payload.count)
        form.append(position + 1)
        form.append(text: event.stream)
        form.append(text: event.name)
        form.append(Int64(event.version))
        form.append(Int64(event.day.number))
        form.append(bytes: event.payload)
        form.append(text: event.actor)
        form.append(text: event.cause)
        form.append(recordedAt.milliseconds)
        return Head(position: position + 1, hash: SHA256(of: form.bytes).bytes)
    }
}

private struct CanonicalForm {
    private(set) var bytes: [UInt8]

    init(previous: [UInt8], capacity: Int) {
        bytes = previous
        bytes.reserveCapacity(previous.count + capacity)
    }

    mutating func append(_ number: Int64) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func append(text: String) {
        append(Int64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(bytes more: [UInt8]) {
        append(Int64(more.count))
        bytes.append(contentsOf: more)
    }
}
