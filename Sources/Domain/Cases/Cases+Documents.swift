// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Cases {
    /// a paper gets into a case by one door, with its number, its sender's
    /// EAN and those it is for.
    func file(
        _ draft: DocumentDraft, on day: Day, in setting: CaseSetting
    ) throws(CaseRefusal) -> [CaseEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard documents[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        let found = try known(draft.case)
        guard found.isOpen else { throw .caseClosed(found.number) }
        let content = try checked(draft.content, in: setting)
        if draft.state == .sent { try requireWhom(content) }
        let number = try documentNumber(draft.number, in: found, on: content.dated ?? day)
        return [
            .filed(
                DocumentFiled(
                    document: draft.id, number: number, isGiven: draft.number == nil,
                    case: draft.case, content: content,
                    ean: content.sender.flatMap { ean(of: $0, in: setting) },
                    file: try checked(draft.file), letter: draft.letter, state: draft.state,
                    by: draft.by, source: try source(draft.source), isExample: draft.isExample))
        ]
    }

    /// The unit's own number, or that of the nearest one above it that has one.
    public func ean(of unit: OrganizationID, in setting: CaseSetting) -> Ean? {
        var next: OrganizationID? = unit
        while let id = next {
            if let ean = senders[id]?.ean { return ean }
            next = setting.organizations[id]?.parent
        }
        return nil
    }

    func describe(
        _ id: CaseDocumentID, _ content: DocumentContent, seen: Int?, in setting: CaseSetting
    ) throws(CaseRefusal) -> [CaseEvent] {
        let document = try writable(id, seen: seen)
        var content = try checked(content, in: setting)
        // what has gone out stays as it went; only who may read it changes.
        if document.state == .sent {
            let sight = content.sight
            content = document.content
            content.sight = sight
        }
        guard content != document.content else { return [] }
        return [.documentDescribed(DocumentDescribed(document: id, content: content))]
    }

    func write(
        _ id: CaseDocumentID, _ text: NoteID, seen: Int?
    ) throws(CaseRefusal) -> [CaseEvent] {
        let document = try writable(id, seen: seen)
        guard document.state == .draft else { throw .notADraft(document.number) }
        return [.letterWritten(LetterWritten(document: id, text: text))]
    }

    func add(
        _ id: CaseDocumentID, _ file: DocumentFile, by person: PersonID?, seen: Int?
    ) throws(CaseRefusal) -> [CaseEvent] {
        let document = try writable(id, seen: seen)
        guard document.state != .sent else { throw .sentAlready(document.number) }
        let file = try checked(file)
        guard document.latest?.file.hash != file.hash else { throw .sameFile(document.number) }
        return [
            .versionAdded(DocumentVersionAdded(document: id, file: file, by: person))
        ]
    }

    /// a draft is finished when the paper itself is there.
    func finish(
        _ id: CaseDocumentID, _ file: DocumentFile?, by person: PersonID?, seen: Int?
    ) throws(CaseRefusal) -> [CaseEvent] {
        let document = try writable(id, seen: seen)
        guard document.state == .draft else { throw .notADraft(document.number) }
        let file = try checked(file)
        guard file != nil || document.latest != nil else { throw .nothingToFinish }
        return [.finished(DocumentFinished(document: id, file: file, by: person))]
    }

    /// only what is finished is sent, and to somebody.
    func send(
        _ id: CaseDocumentID, on sent: Day?, seen: Int?
    ) throws(CaseRefusal) -> [CaseEvent] {
        let document = try writable(id, seen: seen)
        switch document.state {
        case .draft: throw .notFinished(document.number)
        case .sent: throw .sentAlready(document.number)
        case .final: break
        }
        try requireWhom(document.content)
        return [.sent(DocumentSent(document: id, on: sent))]
    }

    func withdraw(
        _ id: CaseDocumentID, reason: NoteID
    ) throws(CaseRefusal) -> [CaseEvent] {
        let document = try writable(id, seen: nil)
        return [
            .withdrawn(DocumentWithdrawn(document: document.id, reason: reason))
        ]
    }
}

// MARK: - What several commands ask

extension Cases {
    func known(_ id: CaseDocumentID) throws(CaseRefusal) -> CaseDocument {
        guard let found = documents[id] else { throw .unknownDocument(id) }
        return found
    }

    /// The document, when it may still change.
    private func writable(_ id: CaseDocumentID, seen: Int?) throws(CaseRefusal) -> CaseDocument {
        let document = try known(id)
        try requireSame(document.version, seen)
        if document.withdrawn != nil { throw .withdrawnAlready(document.number) }
        let found = try known(document.case)
        guard found.isOpen else { throw .caseClosed(found.number) }
        return document
    }

    private func requireWhom(_ content: DocumentContent) throws(CaseRefusal) {
        guard content.direction != .outgoing || !content.addressees.isEmpty else {
            throw .nobodyToSendTo
        }
    }

    private func checked(
        _ content: DocumentContent, in setting: CaseSetting
    ) throws(CaseRefusal) -> DocumentContent {
        var content = content
        content.title = try title(content.title, field: "title")
        if let sender = content.sender { try requireKnown(sender, in: setting) }
        for addressee in content.addressees {
            switch addressee {
            case .organization(let id): try requireKnown(id, in: setting)
            case .post(let id): try requireKnown(id, in: setting)
            case .outside: break
            }
        }
        // the name and address would stand in the paper itself.
        if content.sight == .public, !content.notes.isEmpty { throw .privateAddressee }
        for signatory in content.signatories {
            try requireKnown(signatory.post, in: setting)
            if let body = signatory.onBehalfOf { try requireKnown(body, in: setting) }
        }
        return content
    }

    private func requireKnown(_ post: PostID, in setting: CaseSetting) throws(CaseRefusal) {
        guard setting.organizations[post] != nil else { throw .unknownPost(post) }
    }

    /// a file's name holds no CPR number, whoever brings it.
    func checked(_ file: DocumentFile?) throws(CaseRefusal) -> DocumentFile? {
        try file.map { file throws(CaseRefusal) in try checked(file) }
    }

    func checked(_ file: DocumentFile) throws(CaseRefusal) -> DocumentFile {
        do {
            _ = try CheckedText.check(file.name, as: .fileName, field: "fil")
        } catch {
            throw .text(error)
        }
        return file
    }
}
