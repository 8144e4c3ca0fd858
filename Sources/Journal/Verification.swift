// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The first place where the journal is not what was written.
public struct JournalDamaged: Error, Equatable, Sendable {
    /// What is wrong there.
    public enum Damage: Equatable, Sendable {
        /// The event is not there.
        case missing
        /// The event, or its hash, is not the one that was written.
        case changed
        /// The event was put in without the journal knowing.
        case added
        /// The event cannot be read at all.
        case unreadable
    }

    public let position: Int64
    public let damage: Damage

    public init(position: Int64, _ damage: Damage) {
        self.position = position
        self.damage = damage
    }

    /// What is wrong and where, for the operator.
    public var sentence: Phrase {
        let place = (
            "Journalens hændelse nr. \(position) ", "Event no. \(position) of the journal "
        )
        let (danish, english) =
            switch damage {
            case .missing: ("mangler.", "is missing.")
            case .changed:
                ("er ændret efter at den blev skrevet.", "was changed after it was written.")
            case .added: ("er føjet til uden om systemet.", "was added behind the system's back.")
            case .unreadable: ("kan ikke læses.", "cannot be read.")
            }
        return Phrase(da: place.0 + danish, en: place.1 + english)
    }
}

/// What a verification found.
public enum Verdict: Equatable, Sendable {
    /// Every event is as it was written, up to this head.
    case sound(Head)
    case damaged(JournalDamaged)
}

extension Journal {
    /// Recomputes the hash chain from the first event and compares its end with the stored head.
    ///
    /// Others may append meanwhile. `progress` is told the position after each page.
    ///
    /// Complexity: reads the whole journal, one page of memory at a time.
    public func verify(
        pageSize: Int = 5_000,
        progress: @Sendable (Int64) -> Void = { _ in }
    ) async throws -> Verdict {
        var end = Head.empty
        do {
            while true {
                // Asked before the page: an empty page then means the head is the end.
                let head = try await head()
                let page = try await read(after: end.position, limit: pageSize)
                if page.isEmpty {
                    return end.isStored(as: head)
                }
                for event in page {
                    try end.follow(event)
                }
                progress(end.position)
            }
        } catch let damaged as JournalDamaged {
            return .damaged(damaged)
        }
    }
}

extension Head {
    fileprivate mutating func follow(_ stored: StoredEvent) throws(JournalDamaged) {
        let next = extended(by: stored.event, recordedAt: stored.recordedAt)
        guard stored.position == next.position else {
            throw JournalDamaged(position: next.position, .missing)
        }
        guard stored.hash == next.hash else {
            throw JournalDamaged(position: next.position, .changed)
        }
        self = next
    }

    fileprivate func isStored(as head: Head) -> Verdict {
        if head == self { return .sound(self) }
        if head.position > position {
            return .damaged(JournalDamaged(position: position + 1, .missing))
        }
        if head.position < position {
            return .damaged(JournalDamaged(position: head.position + 1, .added))
        }
        return .damaged(JournalDamaged(position: position, .changed))
    }
}
