// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Another writer was first: the batch was decided on a state that is no longer the newest.
public struct HeadMoved: Error, Equatable, Sendable {
    public let expected: Int64
    public let actual: Int64

    public init(expected: Int64, actual: Int64) {
        self.expected = expected
        self.actual = actual
    }
}

/// The world failed: a full disk, a server out of reach, a file of another kind.
public struct JournalFault: Error, Equatable, Sendable {
    /// What was being done, for the log.
    public enum Operation: String, Sendable {
        case open, append, read, checkpoint, backup, close
    }

    public let operation: Operation
    /// What the storage said, without values of any row.
    public let underlying: String
    /// Whether the same call may succeed later without anyone changing the configuration.
    public let isRetryable: Bool
    /// Whether an append may nevertheless have been written: its answer was lost.
    public let mayBeWritten: Bool
    /// What the operator can do.
    public let remedy: Phrase

    public init(
        _ operation: Operation,
        _ underlying: String,
        isRetryable: Bool = false,
        mayBeWritten: Bool = false,
        remedy: Phrase
    ) {
        self.operation = operation
        self.underlying = underlying
        self.isRetryable = isRetryable
        self.mayBeWritten = mayBeWritten
        self.remedy = remedy
    }
}

extension JournalFault: CustomStringConvertible {
    public var description: String {
        "journal \(operation.rawValue): \(underlying). \(remedy.english)"
    }
}

extension JournalFault {
    static func unstorable(_ why: String) -> JournalFault {
        JournalFault(
            .append,
            why,
            remedy: Phrase(
                da: "Ret teksten, og prøv igen.",
                en: "Correct the text and try again."
            )
        )
    }

    /// The journal was used after it was let go of.
    public static func closed(_ operation: Operation) -> JournalFault {
        JournalFault(
            operation,
            "the journal is closed",
            remedy: Phrase(
                da: "Systemet er ved at lukke ned; start det igen.",
                en: "The system is shutting down; start it again."
            )
        )
    }
}
