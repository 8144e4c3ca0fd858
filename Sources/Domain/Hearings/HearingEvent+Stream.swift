// SPDX-License-Identifier: EUPL-1.2

extension HearingEvent {
    /// The hearing that it happened to; nil for the fixed lists.
    public var hearing: HearingID? {
        switch self {
        case .listStated: nil
        case .prepared(let fact): fact.hearing
        case .changed(let fact): fact.hearing
        case .opened(let fact): fact.hearing
        case .extended(let fact): fact.hearing
        case .withdrawn(let fact): fact.hearing
        case .assigned(let fact): fact.hearing
        case .written(let fact): fact.hearing
        case .submitted(let fact): fact.hearing
        case .sentBack(let fact): fact.hearing
        case .delivered(let fact): fact.hearing
        case .spoken(let fact): fact.hearing
        case .admitted(let fact): fact.hearing
        case .turnedAway(let fact): fact.hearing
        case .picked(let fact): fact.hearing
        case .answered(let fact): fact.hearing
        case .concluded(let fact): fact.hearing
        }
    }

    /// The party whose draft the event is about, before it is delivered.
    public var drafting: OrganizationID? {
        switch self {
        case .assigned(let fact): fact.party
        case .written(let fact): fact.party
        case .submitted(let fact): fact.party
        case .sentBack(let fact): fact.party
        default: nil
        }
    }

    /// The voice that the event is about.
    public var voice: VoiceID? {
        switch self {
        case .spoken(let fact): fact.voice
        case .admitted(let fact): fact.voice
        case .turnedAway(let fact): fact.voice
        default: nil
        }
    }

    var stream: String {
        if case .listStated(let fact) = self { return "party-list/\(fact.list.id)" }
        return "hearing/\(hearing?.rawValue ?? "")"
    }

    /// What a history may quote.
    var note: NoteID? {
        switch self {
        case .prepared(let fact): fact.content.question
        case .changed(let fact): fact.content.question
        case .opened(let fact): fact.despite
        case .extended(let fact): fact.reason
        case .withdrawn(let fact): fact.reason
        case .sentBack(let fact): fact.comment
        case .turnedAway(let fact): fact.reason
        case .picked(let fact): fact.text
        case .answered(let fact): fact.reason
        default: nil
        }
    }

    /// Every text in the vault that the event refers to.
    var notes: [NoteID] {
        switch self {
        case .written(let fact): [fact.text].compactMap { $0 } + fact.points
        case .spoken(let fact): [fact.text] + [fact.name, fact.contact].compactMap { $0 }
        default: [note].compactMap { $0 }
        }
    }
}
