// SPDX-License-Identifier: EUPL-1.2

/// A treatment's number in the thread of its matter, from 1.
public typealias TreatmentID = ID<Treatment>

/// A forum is asked to take a matter up, and says what it makes of it.
///
/// OParl calls it a consultation, which here would also mean a hearing.
public struct Treatment: Equatable, Sendable, Codable {
    public let id: TreatmentID
    public let forum: ForumID
    /// The forum that sent it on; nil when it came in here.
    public let from: ForumID?
    public let asked: ItemPurpose
    public let referred: Day
    /// When the forum owes its answer; nil where nobody has set a day.
    public let answerBy: Day?
    /// The latest meeting that had it on, and the item.
    public internal(set) var meeting: MeetingID?
    public internal(set) var item: AgendaItemID?
    public internal(set) var outcome: Outcome?
    /// The decision as minuted, in the vault.
    public internal(set) var wording: NoteID?
    /// The day of the outcome.
    public internal(set) var on: Day?
    /// Where the outcome sends it on to.
    public internal(set) var recommendedTo: ForumID?

    /// Whether the forum still owes something: a postponed matter waits.
    public var isOpen: Bool { outcome == nil || outcome == .postponed }
}
