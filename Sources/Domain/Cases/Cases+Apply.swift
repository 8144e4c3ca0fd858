// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Cases {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: CaseEvent, on day: Day) {
        switch event {
        case .schemeStated(let fact):
            schemes.removeAll { $0.from == fact.scheme.from }
            schemes.append(fact.scheme)
            schemes.sort { $0.from < $1.from }
        case .senderStated(let fact): senders[fact.sheet.unit] = fact.sheet
        case .opened(let fact): open(fact, on: day)
        case .described(let fact): change(fact.case) { $0.take(fact.content) }
        case .closed(let fact): change(fact.case) { $0.closed = day }
        case .reopened(let fact): change(fact.case) { $0.closed = nil }
        case .filed(let fact): file(fact, on: day)
        case .documentDescribed(let fact): change(fact.document) { $0.content = fact.content }
        case .letterWritten(let fact): change(fact.document) { $0.letter = fact.text }
        case .versionAdded(let fact):
            change(fact.document) { $0.add(fact.file, by: fact.by, on: day) }
        case .finished(let fact):
            change(fact.document) {
                if let file = fact.file { $0.add(file, by: fact.by, on: day) }
                $0.state = .final
            }
        case .sent(let fact):
            change(fact.document) { ($0.state, $0.sent) = (.sent, fact.on) }
        case .withdrawn(let fact):
            change(fact.document) {
                $0.withdrawn = DocumentWithdrawal(on: day, reason: fact.reason)
            }
        case .accessRequested, .accessPlaced, .accessExtended, .accessDecided, .accessPacked,
            .accessFetched, .accessAnswered:
            applyAccess(event, on: day)
        }
    }

    private mutating func applyAccess(_ event: CaseEvent, on day: Day) {
        switch event {
        case .accessRequested(let fact):
            requests[fact.request] = AccessRequest(fact)
        case .accessPlaced(let fact):
            change(fact.request) {
                ($0.unit, $0.cases) = (fact.unit, fact.cases)
                $0.isPacked = false
            }
        case .accessExtended(let fact):
            change(fact.request) {
                $0.clock = fact.to
                $0.extensions.append(
                    AccessExtension(on: day, to: fact.to, reason: fact.reason))
            }
        case .accessDecided(let fact):
            change(fact.request) {
                $0.decisions[fact.document] = fact.decision
                $0.isPacked = false
            }
        case .accessPacked(let fact):
            change(fact.request) {
                $0.packages.append(
                    AccessPackage(
                        number: $0.packages.count + 1, file: fact.file, papers: fact.papers,
                        by: fact.by, on: day))
                $0.isPacked = true
            }
        case .accessFetched(let fact):
            change(fact.request) { request in
                guard let index = request.packages.firstIndex(where: { $0.number == fact.package })
                else { return }
                request.packages[index].fetched.append(AccessFetch(by: fact.by, on: day))
            }
        case .accessAnswered(let fact): change(fact.request) { $0.answered = day }
        default: break
        }
    }

    private mutating func open(_ fact: CaseOpened, on day: Day) {
        byID[fact.case] = Case(
            id: fact.case, number: fact.number, title: fact.content.title, kle: fact.content.kle,
            unit: fact.content.unit, opened: day, subjects: Set(fact.content.subjects),
            source: fact.source, isExample: fact.isExample)
        caseNumbers[fact.number] = fact.case
        if fact.isGiven, let serial = Int(fact.number.serial) {
            lastCase[fact.number.year] = max(serial, lastCase[fact.number.year] ?? 0)
        }
    }

    private mutating func file(_ fact: DocumentFiled, on day: Day) {
        guard byID[fact.case] != nil else { return }
        var document = CaseDocument(
            id: fact.document, number: fact.number, case: fact.case, content: fact.content,
            ean: fact.ean, letter: fact.letter, state: fact.state, filed: day,
            sent: fact.state == .sent ? fact.content.dated : nil, source: fact.source,
            isExample: fact.isExample)
        if let file = fact.file { document.add(file, by: fact.by, on: day) }
        documents[fact.document] = document
        documentNumbers[fact.number] = fact.document
        change(fact.case) {
            if !$0.documents.contains(fact.document) { $0.documents.append(fact.document) }
        }
        if fact.isGiven, case .independent(let year, let serial) = fact.number,
            let number = Int(serial)
        {
            lastDocument[year] = max(number, lastDocument[year] ?? 0)
        }
    }
}

// MARK: - Changing one

extension Cases {
    private mutating func change(_ id: CaseID, _ body: (inout Case) -> Void) {
        guard var found = byID[id] else { return }
        body(&found)
        found.version += 1
        byID[id] = found
    }

    private mutating func change(_ id: CaseDocumentID, _ body: (inout CaseDocument) -> Void) {
        guard var found = documents[id] else { return }
        body(&found)
        found.version += 1
        documents[id] = found
    }

    private mutating func change(_ id: AccessRequestID, _ body: (inout AccessRequest) -> Void) {
        guard var found = requests[id] else { return }
        body(&found)
        found.version += 1
        requests[id] = found
    }
}

extension AccessRequest {
    fileprivate init(_ fact: AccessRequested) {
        self.init(
            id: fact.request, received: fact.received, requester: fact.requester,
            wording: fact.wording, unit: fact.unit, cases: fact.cases, isExample: fact.isExample)
    }
}

extension Case {
    fileprivate mutating func take(_ content: CaseContent) {
        (title, kle, unit) = (content.title, content.kle, content.unit)
        subjects = Set(content.subjects)
    }
}

extension CaseDocument {
    fileprivate mutating func add(_ file: DocumentFile, by person: PersonID?, on day: Day) {
        versions.append(
            DocumentVersion(number: versions.count + 1, file: file, by: person, on: day))
    }
}
