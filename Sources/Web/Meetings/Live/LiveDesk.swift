// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// The minutes of a meeting while they are written, as one reader may see them.
struct LiveDesk: Sendable {
    let meeting: Meeting
    let reading: Reading
    let sight: LiveSight
    var drafts: [AgendaItemID: Draft]

    init(meeting: Meeting, reading: Reading, drafts: [AgendaItemID: Draft]) {
        self.meeting = meeting
        self.reading = reading
        self.drafts = drafts
        sight = LiveSight(of: meeting, reading)
    }

    var mayWrite: Bool { sight.mayWrite }
    var mayFollow: Bool { sight.mayFollow }

    /// The items that the reader may see, in their order; none before the
    /// reader may follow.
    var items: [LiveItem] {
        sight.seen.compactMap { seen in
            seen.item.map { LiveItem($0, number: seen.number, on: self) }
        }
    }

    func item(_ id: AgendaItemID) -> LiveItem? { items.first { $0.id == id } }
}

/// What one reader may do and see at a meeting, at one position of the journal.
struct LiveSight: Sendable {
    /// Whether the reader writes the minutes, and they are not approved yet.
    let mayWrite: Bool
    let mayFollow: Bool
    /// Whether the reader may wait here for the meeting to begin.
    let mayWait: Bool
    let seen: [SeenItem]

    /// what is being written is seen by those who keep the papers, and
    /// by the others who sit in the meeting while it goes on.
    init(of meeting: Meeting, _ reading: Reading) {
        let city = reading.city
        let keepsPapers = city.keepsPapers(of: meeting, reading.viewer)
        mayWrite =
            reading.may(.meeting(.minutes(meeting.id, .write([]))))
            && meeting.minutes?.current.state != .approved
        mayWait = city.isInsider(of: meeting, reading.viewer)
        mayFollow = keepsPapers || meeting.isGoingOn && mayWait
        seen = mayFollow ? city.agenda(of: meeting, for: reading.viewer) : []
    }
}

/// One item with what is being written about it.
struct LiveItem: Sendable {
    let item: AgendaItem
    let number: Int?
    /// The draft, or what the minutes say where nothing newer is being written.
    let text: String
    /// The version of the draft that a save must have seen.
    let version: Int
    /// The text of the minutes that a save goes on from.
    let basis: NoteID?
    /// Nil where nobody has written anything here.
    let draft: Draft?
    /// What the minutes say, where they were changed somewhere else since.
    let elsewhere: String?

    var id: AgendaItemID { item.id }
    var isUnwritten: Bool { draft?.isUnwritten ?? false }

    init(_ item: AgendaItem, number: Int?, on desk: LiveDesk) {
        self.item = item
        self.number = number
        draft = desk.drafts[item.id]
        basis = desk.meeting.minutes?.current.text(of: item.id)
        version = draft?.version ?? 0
        let minuted = basis.flatMap { desk.reading.view.personal.notes[$0] }
        if let draft, draft.isUnwritten || draft.basis == basis {
            text = draft.text
            let isClash = draft.isUnwritten && draft.basis != basis && minuted != draft.text
            elsewhere = isClash ? minuted : nil
        } else {
            text = minuted ?? ""
            elsewhere = nil
        }
    }
}

extension Meeting {
    /// Whether somebody has opened it and nobody has closed it.
    var isGoingOn: Bool { session.map { $0.closed == nil } ?? false }
}

extension Call {
    /// The desk of the meeting that the address names.
    var liveDesk: LiveDesk {
        get async throws {
            let meeting = try meeting
            return LiveDesk(
                meeting: meeting, reading: reading,
                drafts: try await site.drafts.drafts(of: meeting.id))
        }
    }
}
