// SPDX-License-Identifier: EUPL-1.2

public typealias LessonID = ID<Lesson>

/// What was learned from an initiative, written once when it has ended.
///
/// Source: hearing response 2010-857794 — knowledge of what works is to be
/// gathered; 004 — the administrations can't draw on what others have learned.
public struct Lesson: Equatable, Sendable, Codable {
    public let id: LessonID
    public internal(set) var content: LessonContent
    /// From then on everybody may read it.
    public internal(set) var published: Day?
    public let written: Day
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1
}

/// What a lesson says.
public struct LessonContent: Equatable, Sendable, Codable {
    public var title: String
    public var initiative: InitiativeID
    /// The post that answers for it.
    public var by: PostID
    public var themes: [String]
    /// In the vault: what worked, what did not, and in which conditions.
    public var worked: NoteID?
    public var failed: NoteID?
    public var conditions: NoteID?
    /// What it cost in all; nil where nobody has said.
    public var cost: Kroner?
    /// The figures that it moved.
    public var figures: [IndicatorID]
    public var source: String?
    public var isExample: Bool

    public init(
        title: String,
        initiative: InitiativeID,
        by: PostID,
        themes: [String] = [],
        worked: NoteID? = nil,
        failed: NoteID? = nil,
        conditions: NoteID? = nil,
        cost: Kroner? = nil,
        figures: [IndicatorID] = [],
        source: String? = nil,
        isExample: Bool = false
    ) {
        self.title = title
        self.initiative = initiative
        self.by = by
        self.themes = themes
        self.worked = worked
        self.failed = failed
        self.conditions = conditions
        self.cost = cost
        self.figures = figures
        self.source = source
        self.isExample = isExample
    }

    /// Every text of it in the vault.
    public var notes: [NoteID] { [worked, failed, conditions].compactMap { $0 } }
}
