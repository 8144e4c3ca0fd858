// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    func decide(_ command: KnowledgeCommand, on day: Day) throws -> [CityEvent] {
        let events: [KnowledgeEvent] = try decide(command)
        return events.map(CityEvent.knowledge)
    }

    // MARK: - R-010

    /// employees keep the bank; what everybody or almost nobody reads is
    /// for coordinators to say.
    func permit(_ command: KnowledgeCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .show, .searched: try requireCoordinator(viewer)
        case .receive(let draft):
            try requireStaff(viewer)
            if draft.sight != .staff || draft.letIn != nil { try requireCoordinator(viewer) }
        case .reread, .rename, .confirm, .link, .unlink, .extract:
            try requireStaff(viewer)
            if let id = command.paper, let paper = knowledge[id], !sees(paper, viewer) {
                throw .needs(.coordinator)
            }
        }
    }

    private func requireStaff(_ viewer: Viewer) throws(Forbidden) {
        if viewer.has(.coordinator) { return }
        if viewer.has(.auditor) { throw .auditorsWriteNothing }
        guard viewer.isStaff else { throw .needs(.coordinator) }
    }

    /// whether the viewer may know that the paper is there.
    public func sees(_ paper: BankPaper, _ viewer: Viewer) -> Bool {
        switch paper.sight {
        case .everyone: true
        case .staff: viewer.isStaff
        case .closed: viewer.readsAll
        }
    }
}

// MARK: - Deciding

extension City {
    func decide(
        _ command: KnowledgeCommand
    ) throws(KnowledgeRefusal) -> [KnowledgeEvent] {
        switch command {
        case .receive(let draft): return try receive(draft)
        case .searched(let papers, let suspected):
            return [.searched(BankSearched(papers: papers, suspected: suspected))]
        case .reread(let id, let text, let origin, let seen):
            _ = try known(id, seen)
            return [.reread(BankPaperReread(paper: id, text: text, origin: origin))]
        case .rename(let id, let title, let seen):
            let paper = try known(id, seen)
            let title = try checkedTitle(title)
            if title == paper.title { return [] }
            return [.renamed(BankPaperRenamed(paper: id, title: title))]
        case .confirm(let id, let field, let values, let seen):
            return try confirm(field, values, of: try known(id, seen))
        case .show(let id, let sight, let seen):
            return try show(try known(id, seen), to: sight)
        case .link(let id, let link): return try self.link(try known(id, nil), link)
        case .unlink(let id, let link):
            guard try known(id, nil).links.contains(link) else { throw .notLinked }
            return [.unlinked(BankPaperUnlinked(paper: id, link: link))]
        case .extract(let id, let sentence, let target):
            return try extract(sentence, of: try known(id, nil), into: target)
        }
    }

    /// a file comes in once; the same file under the same id again is no news.
    private func receive(
        _ draft: BankPaperDraft
    ) throws(KnowledgeRefusal) -> [KnowledgeEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        if let known = knowledge.paper(of: draft.original.file) {
            if known.id == draft.id { return [] }
            throw .inTheBank(number: known.number)
        }
        guard knowledge[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        if let outer = draft.enclosedIn { _ = try known(outer, nil) }
        if draft.sight == .everyone {
            guard draft.letIn == nil else { throw .neverPublic }
            guard draft.text != nil else { throw .withoutWords }
        }
        let name = try String.checked { () throws(TextRefusal) in
            try CheckedText.check(
                draft.original.name, as: .fileName, field: "fil", override: draft.letIn)
        }
        let source = try String.checked { () throws(TextRefusal) in
            try CheckedText.source(draft.source)
        }
        return [
            .received(
                BankPaperReceived(
                    paper: draft.id, number: knowledge.papers.count + 1,
                    title: try checkedTitle(draft.title),
                    original: Original(
                        file: draft.original.file, name: name ?? draft.original.name,
                        mediaType: draft.original.mediaType, bytes: draft.original.bytes),
                    text: draft.text, origin: draft.origin, source: source,
                    enclosedIn: draft.enclosedIn, letIn: draft.letIn, sight: draft.sight,
                    isExample: draft.isExample, unread: draft.unread > 0 ? draft.unread : nil))
        ]
    }

    /// a field takes values of its own sort, which the city knows.
    private func confirm(
        _ field: PaperField, _ values: [PaperValue], of paper: BankPaper
    ) throws(KnowledgeRefusal) -> [KnowledgeEvent] {
        guard !field.isSingle || values.count <= 1 else { throw .onlyOne }
        for value in values {
            guard field.takes(value) else { throw .otherThanItsField }
            try requireKnown(value)
        }
        if paper[field]?.values == values { return [] }
        return [
            .confirmed(PaperReadingConfirmed(paper: paper.id, field: field, values: values))
        ]
    }

    /// what may hold a CPR number is never everybody's.
    private func show(
        _ paper: BankPaper, to sight: PaperSight
    ) throws(KnowledgeRefusal) -> [KnowledgeEvent] {
        if sight == .everyone {
            guard paper.mayBePublic else { throw .neverPublic }
            guard paper.text != nil else { throw .withoutWords }
        }
        if paper.sight == sight { return [] }
        return [.shown(BankPaperShown(paper: paper.id, to: sight))]
    }

    /// a paper belongs only to what is there, and once.
    private func link(
        _ paper: BankPaper, _ link: PaperLink
    ) throws(KnowledgeRefusal) -> [KnowledgeEvent] {
        if paper.links.contains(link) { throw .linkedAlready }
        let (isThere, id): (Bool, String) =
            switch link {
            case .area(let id): (areas[id] != nil, id.rawValue)
            case .forum(let id): (forums[id] != nil, id.rawValue)
            case .matter(let id): (matters[id] != nil, id.rawValue)
            case .initiative(let id): (initiatives[id] != nil, id.rawValue)
            case .hearing(let id): (hearings[id] != nil, id.rawValue)
            case .statusReport(let id): (statusReports[id] != nil, id.rawValue)
            }
        guard isThere else { throw .unknownSubject(id) }
        return [.linked(BankPaperLinked(paper: paper.id, link: link))]
    }

    /// a sentence becomes only what is there, in the same step or before.
    private func extract(
        _ sentence: NoteID, of paper: BankPaper, into target: PaperExtract.Target
    ) throws(KnowledgeRefusal) -> [KnowledgeEvent] {
        let (isThere, id): (Bool, String) =
            switch target {
            case .matter(let id): (matters[id] != nil, id.rawValue)
            case .activity(let id): (activities[id] != nil, id.rawValue)
            case .target(let id): (figures[id] != nil, id.rawValue)
            }
        guard isThere else { throw .unknownSubject(id) }
        let fact = PaperSentenceExtracted(paper: paper.id, sentence: sentence, target: target)
        return [.extracted(fact)]
    }

    private func requireKnown(_ value: PaperValue) throws(KnowledgeRefusal) {
        let (isThere, id): (Bool, String) =
            switch value {
            case .organization(let id): (organizations[id] != nil, id.rawValue)
            case .post(let id): (organizations[id] != nil, id.rawValue)
            case .area(let id): (areas[id] != nil, id.rawValue)
            case .programme(let id): (initiatives[id] != nil, id.rawValue)
            case .signatory(_, let post?): (organizations[post] != nil, post.rawValue)
            default: (true, "")
            }
        guard isThere else { throw .unknownSubject(id) }
    }

    private func known(_ id: BankPaperID, _ seen: Int?) throws(KnowledgeRefusal) -> BankPaper {
        guard let paper = knowledge[id] else { throw .unknownPaper(id) }
        if let seen, seen != paper.version {
            throw .changedMeanwhile(seen: seen, now: paper.version)
        }
        return paper
    }

    private func checkedTitle(_ title: String) throws(KnowledgeRefusal) -> String {
        try String.checked { () throws(TextRefusal) in try CheckedText.title(title) } ?? title
    }
}

extension PaperField {
    /// Whether a person may write the value here.
    fileprivate func takes(_ value: PaperValue) -> Bool {
        switch (self, value) {
        case (.kind, .kind), (.sender, .organization), (.sender, .words),
            (.addressee, .organization), (.addressee, .post), (.addressee, .words),
            (.date, .day), (.caseNumber, .number), (.documentNumber, .number), (.ean, .number),
            (.ean, .words), (.signatory, .signatory), (.sectionLimit, .characters),
            (.deadline, .day), (.deadline, .words), (.amount, .kroner), (.amount, .words),
            (.area, .area), (.organization, .organization), (.programme, .programme),
            (.link, .number), (.recommendation, .words), (.promise, .words):
            true
        default: false
        }
    }
}

extension String {
    fileprivate static func checked(
        _ read: () throws(TextRefusal) -> String?
    ) throws(KnowledgeRefusal) -> String? {
        do throws(TextRefusal) {
            return try read()
        } catch {
            throw .text(error)
        }
    }
}
