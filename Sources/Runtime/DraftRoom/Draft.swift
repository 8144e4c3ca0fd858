// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The minutes of one item while they are being written, as the cabinet keeps them.
public struct Draft: Equatable, Sendable, Codable {
    public let text: String
    /// From 1, raised by each save that changed the text.
    public let version: Int
    public let author: PersonID
    public let saved: Moment
    /// The minutes' text that the draft was made from; nil when there was none.
    public fileprivate(set) var basis: NoteID?
    /// The version that stands in the minutes; 0 when none does.
    public fileprivate(set) var minuted: Int
    /// What wrote it, and since which version nothing else has.
    let pen: Pen
    let penFrom: Int

    /// The name of what wrote it.
    public var penName: String { pen.name }

    func isNewer(than other: Draft) -> Bool {
        (version, minuted) > (other.version, other.minuted)
    }

    /// Whether it says something that the minutes do not say yet.
    public var isUnwritten: Bool { version > minuted }
}

/// One open page that somebody writes on; it survives a lost connection.
public struct Pen: Equatable, Sendable, Codable {
    /// Random; empty for a page without script, which is never the same twice.
    public let name: String
    /// Counts what the page has sent.
    public let stroke: Int

    public init(name: String, stroke: Int) {
        self.name = name
        self.stroke = stroke
    }

    fileprivate func isSame(as other: Pen) -> Bool { !name.isEmpty && name == other.name }
}

/// What somebody has typed, on its way to the cabinet.
public struct DraftSave: Sendable {
    public let text: String
    /// The version that the page had; 0 when there was none.
    public let base: Int
    public let basis: NoteID?
    public let author: PersonID
    public let pen: Pen

    public init(
        _ text: String,
        base: Int,
        basis: NoteID? = nil,
        by author: PersonID,
        pen: Pen = Pen(name: "", stroke: 0)
    ) {
        self.text = text
        self.base = base
        self.basis = basis
        self.author = author
        self.pen = pen
    }
}

/// What became of a save.
public enum DraftOutcome: Equatable, Sendable {
    /// The draft as it lies there now.
    case saved(Draft)
    /// Somebody else was first; nothing was changed, and this is what they wrote.
    case overtaken(by: Draft)
}

extension Draft {
    /// a save never overwrites what its writer has not seen.
    ///
    /// The same text again, and a save that was sent before one already here,
    /// change nothing: an answer may have been lost, or a request delayed. A
    /// page whose answers were lost goes on from its own saves.
    static func after(_ save: DraftSave, on current: Draft?, at moment: Moment) -> DraftOutcome {
        guard let current else {
            return .saved(Draft(save, version: 1, minuted: 0, from: 1, moment))
        }
        let isOwn = save.author == current.author && save.pen.isSame(as: current.pen)
        let isLate = isOwn && save.pen.stroke <= current.pen.stroke
        let isSame = save.text == current.text && save.basis == current.basis
        if isLate || isSame { return .saved(current) }
        guard save.base == current.version || (isOwn && save.base >= current.penFrom - 1) else {
            return .overtaken(by: current)
        }
        let version = current.version + 1
        return .saved(
            Draft(
                save, version: version, minuted: current.minuted,
                from: isOwn ? current.penFrom : version, moment))
    }

    private init(
        _ save: DraftSave, version: Int, minuted: Int, from penFrom: Int, _ moment: Moment
    ) {
        text = save.text
        self.version = version
        author = save.author
        saved = moment
        basis = save.basis
        self.minuted = minuted
        pen = save.pen
        self.penFrom = penFrom
    }

    /// The same draft once one of its versions stands in the minutes.
    func minuted(_ version: Int, as note: NoteID) -> Draft {
        var draft = self
        draft.minuted = max(minuted, version)
        draft.basis = note
        return draft
    }
}
