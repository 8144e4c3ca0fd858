// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Cases {
    func decide(
        _ command: AccessCommand, on day: Day, in setting: CaseSetting
    ) throws(CaseRefusal) -> [CaseEvent] {
        switch command {
        case .receive(let draft):
            try receive(draft, on: day, in: setting)
        case .ask(let draft): try ask(draft, on: day, in: setting)
        case .place(let id, let unit, let cases, let seen):
            try place(id, unit, cases, seen: seen, in: setting)
        case .extend(let id, let clock, let reason, let seen):
            try extend(id, to: clock, reason: reason, seen: seen)
        case .decide(let id, let document, let decision, let seen):
            try decide(id, document, decision, seen: seen)
        case .pack(let id, let file, let papers, let by):
            try pack(id, file, papers: papers, by: by)
        case .fetch(let id, let package, let by): try fetch(id, package: package, by: by)
        case .answer(let id, let seen): try answer(id, seen: seen)
        }
    }

    private func receive(
        _ draft: AccessDraft, on day: Day, in setting: CaseSetting
    ) throws(CaseRefusal) -> [CaseEvent] {
        guard !draft.cases.isEmpty else { throw .noCase }
        guard draft.received <= day else { throw .receivedInTheFuture }
        return try take(draft, in: setting)
    }

    /// comes in on the day that it is sent, about a case or none yet.
    private func ask(
        _ draft: AccessDraft, on day: Day, in setting: CaseSetting
    ) throws(CaseRefusal) -> [CaseEvent] {
        var draft = draft
        draft.received = day
        if let id = draft.cases.first { draft.unit = try known(id).unit }
        return try take(draft, in: setting)
    }

    private func take(
        _ draft: AccessDraft, in setting: CaseSetting
    ) throws(CaseRefusal) -> [CaseEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard requests[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        try requireKnown(draft.unit, in: setting)
        for id in draft.cases { _ = try known(id) }
        return [
            .accessRequested(
                AccessRequested(
                    request: draft.id, received: draft.received, requester: draft.requester,
                    wording: draft.wording, unit: draft.unit,
                    cases: Set(draft.cases).sorted(), isExample: draft.isExample))
        ]
    }

    /// the clock runs on from the day that the request came in, whoever answers.
    private func place(
        _ id: AccessRequestID, _ unit: OrganizationID, _ cases: [CaseID], seen: Int?,
        in setting: CaseSetting
    ) throws(CaseRefusal) -> [CaseEvent] {
        let request = try open(id, seen: seen)
        try requireKnown(unit, in: setting)
        for id in cases { _ = try known(id) }
        let cases = Set(cases).sorted()
        guard unit != request.unit || cases != request.cases else { return [] }
        return [.accessPlaced(AccessPlaced(request: id, unit: unit, cases: cases))]
    }

    /// the clock is only made longer, and with a reason.
    private func extend(
        _ id: AccessRequestID, to clock: AccessTerm, reason: NoteID, seen: Int?
    ) throws(CaseRefusal) -> [CaseEvent] {
        let request = try open(id, seen: seen)
        guard clock.rawValue > request.clock.rawValue else {
            throw .clockNotLonger(request.clock)
        }
        return [.accessExtended(AccessExtended(request: id, to: clock, reason: reason))]
    }

    /// each paper of the cases is given, given in part or refused.
    private func decide(
        _ id: AccessRequestID, _ document: CaseDocumentID, _ decision: AccessDecision, seen: Int?
    ) throws(CaseRefusal) -> [CaseEvent] {
        let request = try open(id, seen: seen)
        let paper = try known(document)
        guard request.cases.contains(paper.case) else { throw .notOfTheRequest(paper.number) }
        switch decision {
        case .given:
            guard paper.latest != nil || paper.letter != nil else { throw .noFile(paper.number) }
        case .partly(let file, _): _ = try checked(file)
        case .refused: break
        }
        guard request.decisions[document] != decision else { return [] }
        return [
            .accessDecided(
                AccessDecided(request: id, document: document, decision: decision))
        ]
    }

    /// what goes out is exactly what was decided, and nothing goes out
    /// before all of it is.
    private func pack(
        _ id: AccessRequestID, _ file: DocumentFile, papers: Int, by person: PersonID?
    ) throws(CaseRefusal) -> [CaseEvent] {
        let request = try open(id, seen: nil)
        try requireDecided(request)
        return [
            .accessPacked(
                AccessPacked(request: id, file: try checked(file), papers: papers, by: person))
        ]
    }

    private func fetch(
        _ id: AccessRequestID, package: Int, by person: PersonID?
    ) throws(CaseRefusal) -> [CaseEvent] {
        let request = try known(id)
        guard request.packages.contains(where: { $0.number == package }) else {
            throw .noPackage
        }
        return [.accessFetched(AccessFetched(request: id, package: package, by: person))]
    }

    private func answer(_ id: AccessRequestID, seen: Int?) throws(CaseRefusal) -> [CaseEvent] {
        let request = try open(id, seen: seen)
        try requireDecided(request)
        guard given(of: request).isEmpty || request.isPacked else { throw .noPackage }
        return [.accessAnswered(AccessAnswered(request: id))]
    }

    private func requireDecided(_ request: AccessRequest) throws(CaseRefusal) {
        guard !request.cases.isEmpty else { throw .notPlaced }
        let open = undecided(of: request)
        guard open.isEmpty else { throw .undecided(open.map(\.number)) }
    }
}

// MARK: - What a request is about

extension Cases {
    /// The papers of the request in the order they were filed; not those taken back.
    public func papers(of request: AccessRequest) -> [CaseDocument] {
        request.cases.flatMap { documents(of: $0) }.filter { $0.withdrawn == nil }
    }

    /// The papers that nobody has decided about.
    public func undecided(of request: AccessRequest) -> [CaseDocument] {
        papers(of: request).filter { request.decisions[$0.id] == nil }
    }

    /// The papers that go out, each with the file that goes; nil for a letter that
    /// has words and no file yet.
    public func given(
        of request: AccessRequest
    ) -> [(paper: CaseDocument, file: DocumentFile?)] {
        papers(of: request).compactMap { paper in
            switch request.decisions[paper.id] {
            case .given: (paper, paper.latest?.file)
            case .partly(let file, _): (paper, file)
            case .refused, nil: nil
            }
        }
    }

    /// the package that whoever asked may fetch: the last one, once the request is
    /// answered and as long as no paper in it has been taken back.
    public func handedOver(of request: AccessRequest) -> AccessPackage? {
        guard request.answered != nil, request.isPacked, let last = request.packages.last,
            given(of: request).count == last.papers
        else { return nil }
        return last
    }

    /// the last working day to answer on; an office's closing is no excuse.
    ///
    /// Source: offentlighedsloven § 36, 2; the field notes, section 4.
    public func due(of request: AccessRequest, in calendar: WorkCalendar) -> Day {
        due(within: request.clock, from: request.received, in: calendar)
    }

    /// The last working day to answer on what came in on the day.
    public func due(within term: AccessTerm, from day: Day, in calendar: WorkCalendar) -> Day {
        var law = calendar
        law.profile = .law
        return law.day(term.rawValue, workdaysAfter: day)
    }

    func known(_ id: AccessRequestID) throws(CaseRefusal) -> AccessRequest {
        guard let found = requests[id] else { throw .unknownRequest(id) }
        return found
    }

    private func open(_ id: AccessRequestID, seen: Int?) throws(CaseRefusal) -> AccessRequest {
        let request = try known(id)
        try requireSame(request.version, seen)
        if let answered = request.answered { throw .answeredAlready(answered) }
        return request
    }
}
