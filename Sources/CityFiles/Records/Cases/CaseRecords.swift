// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The journal as a city's files tell it.
struct CaseRecords: Equatable, Sendable {
    var schemes: [SchemeRecord] = []
    var senders: [SenderRecord] = []
    var cases: [CaseRecord] = []
    var requests: [AccessRecord] = []

    mutating func take(_ file: Fields) {
        schemes += file.records("number-schemes", SchemeRecord.init)
        senders += file.records("letterheads", SenderRecord.init)
        cases += file.records("cases", CaseRecord.init)
        requests += file.records("access-requests", AccessRecord.init)
    }

    var all: [any CityRecord] { schemes + senders + cases + requests }

    var days: [Day] {
        schemes.map(\.scheme.from) + cases.map(\.day) + cases.flatMap(\.papers).map(\.day)
            + requests.map(\.draft.received)
    }
}

/// How cases are numbered from some day on.
struct SchemeRecord: Equatable, Sendable {
    let origin: Origin
    let scheme: NumberScheme

    init?(_ fields: Fields) {
        let from = fields.start("from")
        let fewest = fields.number("fewest")
        let most = fields.number("most")
        let documents = fields.choice("documents", of: NumberScheme.Documents.self)
        let first = fields.number("first", .optional)
        _ = fields.source()
        guard let from, let fewest, let most, let documents else { return nil }
        origin = fields.origin
        scheme = NumberScheme(
            from: from, fewest: fewest, most: most, documents: documents, first: first ?? 1)
    }
}

/// The side block of a unit's papers.
struct SenderRecord: Equatable, Sendable {
    let origin: Origin
    let day: Day
    let sheet: SenderSheet

    init?(_ fields: Fields) {
        let day = fields.start("since")
        let unit: OrganizationID? = fields.mention("unit", of: .organization)
        let ean = fields.written("ean", .optional, as: Ean.self)
        let address = fields.texts("address")
        let contact = fields.texts("contact")
        let source = fields.source()
        guard let day, let unit else { return nil }
        (origin, self.day) = (fields.origin, day)
        sheet = SenderSheet(unit, ean: ean, address: address, contact: contact, source: source)
    }
}

/// A case with its papers.
struct CaseRecord: Equatable, Sendable {
    let origin: Origin
    let day: Day
    let draft: CaseDraft
    let papers: [PaperRecord]
    let closed: Day?

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: CaseID? = fields.id(of: .journalCase)
        let number = fields.written("number", .optional, as: CaseNumber.self)
        let title = fields.text("title")
        let unit: OrganizationID? = fields.mention("unit", of: .organization)
        let kle = fields.written("kle", .optional, as: KleNumber.self)
        let subjects = fields.list("subjects").compactMap { fields.subject($0) }
        closed = fields.day("closed", .optional)
        let isExample = fields.flag("example")
        let source = fields.source()
        papers = fields.records("documents", PaperRecord.init)
        guard let day, let id, let title, let unit else { return nil }
        (origin, self.day) = (fields.origin, day)
        draft = CaseDraft(
            id: id, number: number,
            content: CaseContent(title: title, unit: unit, kle: kle, subjects: subjects.sorted()),
            source: source, isExample: isExample)
    }
}

/// One paper of a case; its own file lies elsewhere, or nowhere.
struct PaperRecord: Equatable, Sendable {
    let origin: Origin
    let day: Day
    let id: CaseDocumentID
    let number: DocumentNumber?
    let content: DocumentContent
    /// The words of a letter that is written here.
    let letter: String?
    let state: DocumentState
    let source: String?
    let isExample: Bool

    init?(_ fields: Fields) {
        let dated = fields.day("dated", .optional)
        let day = fields.start("filed", dated == nil ? .required : .optional) ?? dated
        let id: CaseDocumentID? = fields.id(of: .journalPaper)
        number = fields.written("number", .optional, as: DocumentNumber.self)
        let content = DocumentContent(fields, dated: dated)
        letter = fields.text("letter", .optional, as: .longText)
        let state = fields.choice("state", .optional, of: DocumentState.self)
        isExample = fields.flag("example")
        source = fields.source(.optional)
        guard let day, let id, let content else { return nil }
        (origin, self.day, self.id) = (fields.origin, day, id)
        (self.content, self.state) = (content, state ?? .final)
    }
}

extension DocumentContent {
    fileprivate init?(_ fields: Fields, dated: Day?) {
        let kind = fields.choice("kind", of: DocumentKind.self)
        let title = fields.text("title")
        let direction = fields.choice("direction", of: DocumentDirection.self)
        let sender: OrganizationID? = fields.mention("from", of: .organization, .optional)
        let posts: [PostID] = fields.mentions("to-posts", of: .post)
        let bodies: [OrganizationID] = fields.mentions("to", of: .organization)
        let signatories = fields.records("signed", Signatory.init)
        let isPublic = fields.flag("public")
        guard let kind, let title, let direction else { return nil }
        self.init(
            kind: kind, title: title, direction: direction, sender: sender,
            addressees: posts.map(Addressee.post) + bodies.map(Addressee.organization),
            signatories: signatories, dated: dated, sight: isPublic ? .public : .internal)
    }
}

extension Signatory {
    fileprivate init?(_ fields: Fields) {
        let post: PostID? = fields.mention("post", of: .post)
        let body: OrganizationID? = fields.mention("for", of: .organization, .optional)
        guard let post else { return nil }
        self.init(post, onBehalfOf: body)
    }
}

/// A request to see papers.
struct AccessRecord: Equatable, Sendable {
    let origin: Origin
    /// Without its words, which have ids first when they are kept.
    let draft: AccessDraft
    let requester: String
    let wording: String?
    let answered: Day?
    /// Of each paper that is refused, why; the others are given.
    let refusals: [CaseDocumentID: AccessGround]

    init?(_ fields: Fields) {
        let received = fields.start("received")
        let id: AccessRequestID? = fields.id(of: .accessRequest)
        let unit: OrganizationID? = fields.mention("unit", of: .organization)
        let cases: [CaseID] = fields.mentions("cases", of: .journalCase)
        let requester = fields.text("requester", as: .reason)
        wording = fields.text("wording", .optional, as: .note)
        answered = fields.day("answered", .optional)
        let refused = fields.records("refused") { fields -> (CaseDocumentID, AccessGround)? in
            let id: CaseDocumentID? = fields.mention("document", of: .journalPaper)
            let ground = fields.choice("ground", of: AccessGround.self)
            guard let id, let ground else { return nil }
            return (id, ground)
        }
        let isExample = fields.flag("example")
        _ = fields.source()
        guard let received, let id, let unit, let requester else { return nil }
        (origin, self.requester) = (fields.origin, requester)
        refusals = Dictionary(refused, uniquingKeysWith: { first, _ in first })
        draft = AccessDraft(
            id: id, received: received, requester: "", unit: unit, cases: cases,
            isExample: isExample)
    }
}

extension Fields {
    /// A number as people write it, or why it cannot be one.
    fileprivate func written<Number: WrittenNumber>(
        _ key: String, _ need: Need = .required, as: Number.Type
    ) -> Number? {
        value(key, need).flatMap { value in
            word(in: value, of: key).flatMap { word in
                tried(at: value) { () throws(NumberRefusal) in try Number(parsing: word) }
            }
        }
    }

    /// `area/sydhavnen`, `matter/ajp-enkelte-dele`.
    fileprivate func subject(_ value: Value) -> CaseSubject? {
        guard let word = word(in: value, of: "subjects") else { return nil }
        guard let subject = CaseSubject(word) else {
            reading.report(.wantsSubject(word), at: value.place)
            return nil
        }
        return subject
    }
}

extension Phrase {
    fileprivate static func wantsSubject(_ word: String) -> Phrase {
        let kinds = CaseSubject.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        return Phrase(
            da: "“\(word)” er ikke noget, en sag kan handle om. Skriv slags, skråstreg og id, "
                + "fx area/sydhavnen. Slags: \(kinds).",
            en: "“\(word)” is nothing that a case can be about. Write kind, slash and id, such "
                + "as area/sydhavnen. Kinds: \(kinds).")
    }
}
