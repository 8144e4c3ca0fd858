// SPDX-License-Identifier: EUPL-1.2

extension FindingEvent {
    /// The finding that it happened to; nil for categories, rules and peers.
    public var finding: FindingID? {
        switch self {
        case .categoryStated, .routingStated, .peerStated: nil
        case .reported(let fact): fact.finding
        case .routed(let fact): fact.finding
        case .shown(let fact): fact.finding
        case .hidden(let fact): fact.finding
        case .corrected(let fact): fact.finding
        case .assessed(let fact): fact.finding
        case .passedOn(let fact): fact.finding
        case .planned(let fact): fact.finding
        case .begun(let fact): fact.finding
        case .mended(let fact): fact.finding
        case .left(let fact): fact.finding
        case .merged(let fact): fact.finding
        case .reopened(let fact): fact.finding
        case .estimated(let fact): fact.finding
        case .funded(let fact): fact.finding
        case .unfunded(let fact): fact.finding
        case .photoAdded(let fact): fact.finding
        case .photoShown(let fact): fact.finding
        case .photoReplaced(let fact): fact.finding
        case .linked(let fact): fact.finding
        case .unlinked(let fact): fact.finding
        case .sentToPeer(let fact): fact.finding
        case .seenAgain(let fact): fact.finding
        case .peerFailed(let fact): fact.finding
        case .peerAnswered(let fact): fact.finding
        }
    }

    var stream: String {
        switch self {
        case .categoryStated(let fact): "finding-category/\(fact.category.id)"
        case .routingStated(let fact): "finding-routing/\(fact.rule.id)"
        case .peerStated(let fact): "peer/\(fact.peer.unit)"
        default: "finding/\(finding?.rawValue ?? "")"
        }
    }

    /// What a history may quote; never what was reported, since a moderator may have
    /// corrected it before others were to see it.
    var note: NoteID? {
        switch self {
        case .hidden(let fact): fact.reason
        case .passedOn(let fact): fact.reason
        case .left(let fact): fact.reason
        case .reopened(let fact): fact.reason
        case .peerAnswered(let fact): fact.word.note
        default: nil
        }
    }

    /// Every text in the vault that the event refers to.
    var notes: [NoteID] {
        switch self {
        case .reported(let fact):
            [fact.content.note, fact.content.place.words, fact.by.contact].compactMap { $0 }
        case .corrected(let fact):
            [fact.content.note, fact.content.place.words].compactMap { $0 }
        default: [note].compactMap { $0 }
        }
    }
}
