// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about cases, papers and requests to see them.
///
/// `seen` is the version that the form showed; nil when nobody looked.
public enum CaseCommand: Equatable, Sendable {
    case stateScheme(NumberScheme)
    case stateSender(SenderSheet)
    case open(CaseDraft)
    case describe(CaseID, CaseContent, seen: Int?)
    case close(CaseID, seen: Int?)
    case reopen(CaseID, reason: NoteID)
    /// The one door by which a paper gets into a case, from every slice.
    case file(DocumentDraft)
    case describeDocument(CaseDocumentID, DocumentContent, seen: Int?)
    /// The letter's words, as they stand now.
    case write(CaseDocumentID, text: NoteID, seen: Int?)
    case addVersion(CaseDocumentID, DocumentFile, by: PersonID?, seen: Int?)
    /// The draft is finished; a letter that was written here is now this file.
    case finish(CaseDocumentID, DocumentFile?, by: PersonID?, seen: Int?)
    case send(CaseDocumentID, on: Day?, seen: Int?)
    case withdraw(CaseDocumentID, reason: NoteID)
    case access(AccessCommand)
}

/// What people may ask to change about requests to see papers.
public enum AccessCommand: Equatable, Sendable {
    case receive(AccessDraft)
    /// Anybody asks by the form, and need not know of a case.
    case ask(AccessDraft)
    /// Who answers, and the cases that it is about.
    case place(AccessRequestID, unit: OrganizationID, cases: [CaseID], seen: Int?)
    case extend(AccessRequestID, to: AccessTerm, reason: NoteID, seen: Int?)
    /// Of one paper of the request.
    case decide(AccessRequestID, CaseDocumentID, AccessDecision, seen: Int?)
    case pack(AccessRequestID, DocumentFile, papers: Int, by: PersonID?)
    case fetch(AccessRequestID, package: Int, by: PersonID?)
    case answer(AccessRequestID, seen: Int?)

    public var request: AccessRequestID {
        switch self {
        case .receive(let draft), .ask(let draft): draft.id
        case .place(let id, _, _, _), .extend(let id, _, _, _), .decide(let id, _, _, _),
            .pack(let id, _, _, _),
            .fetch(let id, _, _), .answer(let id, _):
            id
        }
    }
}

/// What a unit has in the side block of its papers.
public struct SenderSheet: Equatable, Sendable, Codable {
    public var unit: OrganizationID
    public var ean: Ean?
    /// The address, line by line.
    public var address: [String]
    /// Telephone, mail or web address of the office, line by line.
    public var contact: [String]
    public var source: String?

    public init(
        _ unit: OrganizationID, ean: Ean? = nil, address: [String] = [], contact: [String] = [],
        source: String? = nil
    ) {
        self.unit = unit
        self.ean = ean
        self.address = address
        self.contact = contact
        self.source = source
    }
}

/// What somebody may write about a case and change.
public struct CaseContent: Equatable, Sendable, Codable {
    public var title: String
    public var kle: KleNumber?
    public var unit: OrganizationID
    /// In the order of their names.
    public var subjects: [CaseSubject]

    public init(
        title: String, unit: OrganizationID, kle: KleNumber? = nil, subjects: [CaseSubject] = []
    ) {
        self.title = title
        self.unit = unit
        self.kle = kle
        self.subjects = subjects
    }
}

/// A case as it is opened.
public struct CaseDraft: Equatable, Sendable {
    public var id: CaseID
    /// Written by hand; nil when the city gives the next one.
    public var number: CaseNumber?
    public var content: CaseContent
    public var source: String?
    public var isExample: Bool

    public init(
        id: CaseID, number: CaseNumber? = nil, content: CaseContent, source: String? = nil,
        isExample: Bool = false
    ) {
        self.id = id
        self.number = number
        self.content = content
        self.source = source
        self.isExample = isExample
    }
}

/// A paper as it is put into a case.
public struct DocumentDraft: Equatable, Sendable {
    public var id: CaseDocumentID
    /// Written by hand; nil when the city gives the next one.
    public var number: DocumentNumber?
    public var `case`: CaseID
    public var content: DocumentContent
    /// Nil for a letter that is yet to be written, and where the paper is not here.
    public var file: DocumentFile?
    /// The letter's first words, in the vault.
    public var letter: NoteID?
    public var state: DocumentState
    public var by: PersonID?
    public var source: String?
    public var isExample: Bool

    public init(
        id: CaseDocumentID,
        number: DocumentNumber? = nil,
        in `case`: CaseID,
        content: DocumentContent,
        file: DocumentFile? = nil,
        letter: NoteID? = nil,
        state: DocumentState = .draft,
        by person: PersonID? = nil,
        source: String? = nil,
        isExample: Bool = false
    ) {
        self.id = id
        self.number = number
        self.case = `case`
        self.content = content
        self.file = file
        self.letter = letter
        self.state = state
        by = person
        self.source = source
        self.isExample = isExample
    }
}

/// A request to see papers, as it is received.
public struct AccessDraft: Equatable, Sendable {
    public var id: AccessRequestID
    public var received: Day
    public var requester: NoteID
    public var wording: NoteID?
    public var unit: OrganizationID
    public var cases: [CaseID]
    public var isExample: Bool

    public init(
        id: AccessRequestID, received: Day, requester: NoteID, wording: NoteID? = nil,
        unit: OrganizationID, cases: [CaseID], isExample: Bool = false
    ) {
        self.id = id
        self.received = received
        self.requester = requester
        self.wording = wording
        self.unit = unit
        self.cases = cases
        self.isExample = isExample
    }
}
