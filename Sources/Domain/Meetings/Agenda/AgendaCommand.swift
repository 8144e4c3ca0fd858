// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about a meeting's agenda.
public enum AgendaCommand: Equatable, Sendable {
    /// A member brings an item; the chair or the secretary takes it up.
    case propose(AgendaItemDraft)
    /// The secretary puts an item on the agenda.
    case add(AgendaItemDraft)
    case change(AgendaItemID, ItemContent, seen: Int?)
    case admit(AgendaItemID)
    case withdraw(AgendaItemID, reason: NoteID?)
    /// Every item that stands on the agenda, in the order they shall have.
    case order([AgendaItemID])
    /// Nil opens it again.
    case close(AgendaItemID, ItemClosure?)
    case remove(AgendaItemID, PersonID)
    case readmit(AgendaItemID, PersonID)
    case attach(AgendaItemID, Attachment)
    case detach(AgendaItemID, FileID)
    case publish
    case freeze

    /// The item it is about; nil when it is about the agenda as a whole.
    public var item: AgendaItemID? {
        switch self {
        case .propose(let draft), .add(let draft): draft.id
        case .change(let id, _, _), .admit(let id), .withdraw(let id, _), .close(let id, _),
            .remove(let id, _), .readmit(let id, _), .attach(let id, _), .detach(let id, _):
            id
        case .order, .publish, .freeze: nil
        }
    }
}

/// An item to come.
public struct AgendaItemDraft: Equatable, Sendable {
    public var id: AgendaItemID
    public var content: ItemContent
    public var proposer: AgendaParty?

    public init(id: AgendaItemID, content: ItemContent, proposer: AgendaParty? = nil) {
        self.id = id
        self.content = content
        self.proposer = proposer
    }
}
