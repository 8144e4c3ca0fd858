// SPDX-License-Identifier: EUPL-1.2

extension CaseEvent {
    /// The case that the event is of; nil for a paper, a request and the settings.
    public var `case`: CaseID? {
        switch self {
        case .opened(let fact): fact.case
        case .described(let fact): fact.case
        case .closed(let fact): fact.case
        case .reopened(let fact): fact.case
        case .filed(let fact): fact.case
        default: nil
        }
    }

    /// The paper that the event is of.
    public var document: CaseDocumentID? {
        switch self {
        case .filed(let fact): fact.document
        case .documentDescribed(let fact): fact.document
        case .letterWritten(let fact): fact.document
        case .versionAdded(let fact): fact.document
        case .finished(let fact): fact.document
        case .sent(let fact): fact.document
        case .withdrawn(let fact): fact.document
        default: nil
        }
    }

    /// The request that the event is of.
    public var request: AccessRequestID? {
        switch self {
        case .accessRequested(let fact): fact.request
        case .accessPlaced(let fact): fact.request
        case .accessExtended(let fact): fact.request
        case .accessDecided(let fact): fact.request
        case .accessPacked(let fact): fact.request
        case .accessFetched(let fact): fact.request
        case .accessAnswered(let fact): fact.request
        default: nil
        }
    }

    var stream: String {
        document.map { "document/\($0)" } ?? `case`.map { "case/\($0)" }
            ?? request.map { "access/\($0)" } ?? "journal"
    }

    /// What a history may quote; never who asked, nor the words of a letter.
    var note: NoteID? {
        switch self {
        case .reopened(let fact): fact.reason
        case .withdrawn(let fact): fact.reason
        case .accessExtended(let fact): fact.reason
        default: nil
        }
    }

    var notes: [NoteID] {
        switch self {
        case .filed(let fact): fact.content.notes + [fact.letter].compactMap { $0 }
        case .documentDescribed(let fact): fact.content.notes
        case .letterWritten(let fact): [fact.text]
        case .accessRequested(let fact): [fact.requester, fact.wording].compactMap { $0 }
        default: [note].compactMap { $0 }
        }
    }
}

extension DocumentContent {
    /// The addressees who are words in the vault.
    var notes: [NoteID] {
        addressees.compactMap { if case .outside(let note) = $0 { note } else { nil } }
    }
}
