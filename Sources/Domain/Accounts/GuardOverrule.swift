// SPDX-License-Identifier: EUPL-1.2

/// A named person's word that a text which the CPR guard stopped may be kept inside.
///
/// Both texts lie in the vault, so that the journal never holds the number.
public struct GuardOverrule: Equatable, Sendable, Codable {
    /// Who says so.
    public let person: PersonID
    /// The text that was stopped.
    public let note: NoteID
    /// Why it is no CPR number.
    public let reason: NoteID

    public init(by person: PersonID, of note: NoteID, reason: NoteID) {
        self.person = person
        self.note = note
        self.reason = reason
    }
}
