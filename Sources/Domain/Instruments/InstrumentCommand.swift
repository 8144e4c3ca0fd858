// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about what is said of instruments.
public enum InstrumentCommand: Equatable, Sendable {
    case take(StanceID, StanceContent)
    case change(StanceID, StanceContent, seen: Int?)
    case end(StanceID, reason: NoteID, seen: Int?)
}
