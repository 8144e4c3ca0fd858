// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Cases {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: CaseCommand, on day: Day, in setting: CaseSetting
    ) throws(CaseRefusal) -> [CaseEvent] {
        switch command {
        case .stateScheme(let scheme): try state(scheme)
        case .stateSender(let sheet): try state(sheet, in: setting)
        case .open(let draft): try open(draft, on: day, in: setting)
        case .describe(let id, let content, let seen):
            try describe(id, content, seen: seen, in: setting)
        case .close(let id, let seen): try close(id, seen: seen)
        case .reopen(let id, let reason): try reopen(id, reason: reason)
        case .file(let draft): try file(draft, on: day, in: setting)
        case .describeDocument(let id, let content, let seen):
            try describe(id, content, seen: seen, in: setting)
        case .write(let id, let text, let seen): try write(id, text, seen: seen)
        case .addVersion(let id, let file, let by, let seen):
            try add(id, file, by: by, seen: seen)
        case .finish(let id, let file, let by, let seen):
            try finish(id, file, by: by, seen: seen)
        case .send(let id, let on, let seen): try send(id, on: on, seen: seen)
        case .withdraw(let id, let reason): try withdraw(id, reason: reason)
        case .access(let command): try decide(command, on: day, in: setting)
        }
    }

    private func state(_ scheme: NumberScheme) throws(CaseRefusal) -> [CaseEvent] {
        guard (4...7).contains(scheme.fewest), (scheme.fewest...7).contains(scheme.most),
            scheme.first > 0, String(scheme.first).count <= scheme.most
        else { throw .schemeDigits }
        // An old number of seven digits could not be told from a case's number.
        guard scheme.documents == .inCase || scheme.most < 7 else { throw .schemeDigits }
        guard !schemes.contains(scheme) else { return [] }
        return [.schemeStated(NumberSchemeStated(scheme: scheme))]
    }

    private func state(
        _ sheet: SenderSheet, in setting: CaseSetting
    ) throws(CaseRefusal) -> [CaseEvent] {
        try requireKnown(sheet.unit, in: setting)
        var sheet = sheet
        sheet.address = try sheet.address.map { line throws(CaseRefusal) in
            try title(line, field: "address")
        }
        sheet.contact = try sheet.contact.map { line throws(CaseRefusal) in
            try title(line, field: "contact")
        }
        sheet.source = try source(sheet.source)
        guard senders[sheet.unit] != sheet else { return [] }
        return [.senderStated(SenderStated(sheet: sheet))]
    }

    /// a number is the next one, or is written by hand and fits the scheme
    /// of its year; none is used twice.
    private func open(
        _ draft: CaseDraft, on day: Day, in setting: CaseSetting
    ) throws(CaseRefusal) -> [CaseEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard byID[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        let number = try caseNumber(draft.number, on: day)
        return [
            .opened(
                CaseOpened(
                    case: draft.id, number: number, isGiven: draft.number == nil,
                    content: try checked(draft.content, in: setting),
                    source: try source(draft.source), isExample: draft.isExample))
        ]
    }

    private func describe(
        _ id: CaseID, _ content: CaseContent, seen: Int?, in setting: CaseSetting
    ) throws(CaseRefusal) -> [CaseEvent] {
        let found = try known(id)
        try requireSame(found.version, seen)
        let content = try checked(content, in: setting)
        let now = CaseContent(
            title: found.title, unit: found.unit, kle: found.kle,
            subjects: found.subjects.sorted())
        guard content != now else { return [] }
        return [.described(CaseDescribed(case: id, content: content))]
    }

    /// a case is closed when nothing in it is still being written.
    private func close(_ id: CaseID, seen: Int?) throws(CaseRefusal) -> [CaseEvent] {
        let found = try known(id)
        try requireSame(found.version, seen)
        guard found.isOpen else { return [] }
        let drafts = documents(of: id).filter { $0.state == .draft && $0.withdrawn == nil }
        guard drafts.isEmpty else { throw .draftsLeft(drafts.map(\.number)) }
        return [.closed(CaseClosed(case: id))]
    }

    private func reopen(_ id: CaseID, reason: NoteID) throws(CaseRefusal) -> [CaseEvent] {
        let found = try known(id)
        guard !found.isOpen else { return [] }
        return [.reopened(CaseReopened(case: id, reason: reason))]
    }
}

// MARK: - What several commands ask

extension Cases {
    func known(_ id: CaseID) throws(CaseRefusal) -> Case {
        guard let found = byID[id] else { throw .unknownCase(id) }
        return found
    }

    /// what somebody saw is still what is there.
    func requireSame(_ version: Int, _ seen: Int?) throws(CaseRefusal) {
        guard let seen, seen != version else { return }
        throw .changedMeanwhile(seen: seen, now: version)
    }

    func requireKnown(
        _ organization: OrganizationID, in setting: CaseSetting
    ) throws(CaseRefusal) {
        guard setting.organizations[organization] != nil else {
            throw .unknownOrganization(organization)
        }
    }

    func title(_ text: String, field: String) throws(CaseRefusal) -> String {
        do {
            return try CheckedText.title(text, field: field)
        } catch {
            throw .text(error)
        }
    }

    func source(_ text: String?) throws(CaseRefusal) -> String? {
        do {
            return try CheckedText.source(text)
        } catch {
            throw .text(error)
        }
    }

    private func checked(
        _ content: CaseContent, in setting: CaseSetting
    ) throws(CaseRefusal) -> CaseContent {
        try requireKnown(content.unit, in: setting)
        var content = content
        content.title = try title(content.title, field: "title")
        content.subjects = Set(content.subjects).sorted()
        for subject in content.subjects where !setting.knows(subject) {
            throw .unknownSubject(subject)
        }
        return content
    }
}

// MARK: - R-220

extension Cases {
    private func caseNumber(
        _ written: CaseNumber?, on day: Day
    ) throws(CaseRefusal) -> CaseNumber {
        guard let written else {
            guard scheme(on: day) != nil else { throw .noScheme(day.year) }
            guard let next = nextCaseNumber(on: day) else { throw .numbersUsedUp(day.year) }
            return next
        }
        let schemes = schemes(of: written.year)
        guard !schemes.isEmpty else { throw .noScheme(written.year) }
        guard schemes.contains(where: { $0.holds(written.serial) }) else {
            throw .otherScheme("\(written)", year: written.year, schemes)
        }
        if let taken = caseNumbers[written] { throw .caseNumberTaken(written, by: taken) }
        return written
    }

    /// the number of a paper in the new way begins with its case's number;
    /// one of the old way is its own.
    func documentNumber(
        _ written: DocumentNumber?, in case: Case, on day: Day
    ) throws(CaseRefusal) -> DocumentNumber {
        guard let written else {
            guard scheme(on: day) != nil else { throw .noScheme(day.year) }
            guard let next = nextDocumentNumber(in: `case`, on: day) else {
                throw .numbersUsedUp(day.year)
            }
            return next
        }
        switch written {
        case .inCase(let number, _):
            guard number == `case`.number else { throw .numberOfOtherCase(written, `case`.number) }
            let schemes = schemes(of: day.year)
            guard schemes.contains(where: { $0.documents == .inCase }) else {
                throw schemes.isEmpty
                    ? .noScheme(day.year)
                    : .otherScheme("\(written)", year: day.year, schemes)
            }
        case .independent(let year, let serial):
            let schemes = schemes(of: year)
            let fits = schemes.contains { $0.documents == .independent && $0.holds(serial) }
            guard fits else {
                throw schemes.isEmpty
                    ? .noScheme(year) : .otherScheme("\(written)", year: year, schemes)
            }
        }
        if documentNumbers[written] != nil { throw .documentNumberTaken(written) }
        return written
    }
}
