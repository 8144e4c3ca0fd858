// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Print

/// A status report that several bodies write; never the words of a draft.
struct StatusRoundResource: Resource {
    let id: StatusRoundID
    let title: String
    let year: Int
    let asker: OrganizationID
    let due: Day
    let council: Day?
    let contributors: [OrganizationID]
    let pages: Int?
    let pdf: String?
    let isExample: Bool
    let source: String?
    let page: String

    var path: String { "/api/v1/status-rounds/\(id)" }

    init(_ round: StatusRound, _ reading: Reading) {
        id = round.id
        title = round.title
        year = round.year
        asker = round.asker
        due = round.due
        council = round[.council]
        contributors = round.statements.map(\.organization)
        pages = round.publishedCompilation?.pages
        pdf = round.publishedCompilation == nil ? nil : Paths.compiled(round.id, .pdf)
        isExample = round.isExample
        source = round.source
        page = Paths.statusRound(round.id)
    }

    static let shape = Shape(
        "StatusRound", "A status report that several bodies write, each its own part.",
        [
            .field("id", .id, "Its name for ever."),
            .field("title", .text, "What it is called."),
            .field("year", .integer, "The year that it is about."),
            .field("asker", .id, "Who asks and compiles."),
            .field("due", .day, "The last day for statements."),
            .optional("council", .day, "The council's meeting."),
            .field("contributors", .list(.id), "Who is asked, in the order of the report."),
            .optional("pages", .integer, "Of the published report."),
            .optional("pdf", .text, "Where the published report is."),
            .field("isExample", .bool, "Whether it was made up to show the system."),
            .optional("source", .text, "Where it comes from."),
            .field("page", .text, "The page for people."),
        ])
}

/// What one area's agreement draws from pools.
struct AgreementResource: Resource {
    let id: AgreementID
    let round: String
    let area: AreaID
    let responsible: PostID
    let themes: [String]
    let drawn: Day
    let shares: [ShareResource]
    let version: Int?
    let page: String

    var path: String { "/api/v1/agreements/\(id)" }

    init(_ agreement: InitiativeAgreement, _ reading: Reading) {
        id = agreement.id
        round = agreement.round.rawValue
        area = agreement.area
        responsible = agreement.responsible
        themes = agreement.themes
        drawn = agreement.drawn
        shares = agreement.shares.map { ShareResource($0, reading) }
        version = agreement.version
        page = "/initiativaftaler/\(agreement.id)"
    }

    static let shape = Shape(
        "Agreement", "What one area is to do together with the pools it draws on.",
        [
            .field("id", .id, "Its name for ever."),
            .field("round", .text, "The agreements that go the same way."),
            .field("area", .id, "The area."),
            .field("responsible", .id, "The post that answers for it."),
            .field("themes", .list(.text), "What it is about."),
            .field("drawn", .day, "The day it was written down."),
            .field(
                "shares", .list(.object(ShareResource.shape)), "What it draws from each call."),
            .field("version", .integer, "How often it has changed."),
            .field("page", .text, "The page for people."),
        ])
}

/// What an agreement draws from one call; an amount that is left out is not stated.
struct ShareResource: Described, Encodable, Sendable {
    let pool: String?
    let call: String
    let initiative: InitiativeID?
    let appliedInOere: Int64?
    let grantedInOere: Int64?

    init(_ share: PoolShare, _ reading: Reading) {
        call = share.key.call.rawValue
        pool = reading.city.funding[share.key.call]?.pool.rawValue
        initiative = share.key.initiative.flatMap { reading.initiative($0)?.id }
        appliedInOere = share.applied?.oere
        grantedInOere = share.granted?.oere
    }

    static let shape = Shape(
        "AgreementShare", "What an agreement draws from one call of a pool.",
        [
            .optional("pool", .text, "The pool."),
            .field("call", .text, "The call of the pool."),
            .optional("initiative", .id, "For which initiative."),
            .optional("appliedInOere", .integer, "Applied for, in øre."),
            .optional("grantedInOere", .integer, "Granted, in øre."),
        ])
}

/// A case of the journal with the documents that the reader may see.
struct CaseResource: Resource {
    let id: CaseID
    let number: String
    let title: String
    let unit: OrganizationID
    let opened: Day
    let closed: Day?
    let subjects: [String]
    let documents: [CaseDocumentResource]
    let source: String?
    let version: Int?
    let page: String

    var path: String { "/api/v1/cases/\(id)" }

    init(_ found: Case, _ reading: Reading) {
        id = found.id
        number = "\(found.number)"
        title = found.title
        unit = found.unit
        opened = found.opened
        closed = found.closed
        subjects = found.subjects.sorted().filter { reading.line(of: $0) != nil }
            .map(\.description)
        documents = reading.papers(of: found).map { CaseDocumentResource($0, in: found) }
        source = found.source
        version = found.version
        page = Paths.journal(found.number)
    }

    static let shape = Shape(
        "Case", "What belongs together on paper in the municipal journal.",
        [
            .field("id", .id, "Its name for ever."),
            .field("number", .text, "Its number in the municipality's scheme."),
            .field("title", .text, "What it is called."),
            .field("unit", .id, "Who keeps it."),
            .field("opened", .day, "The day that it was opened."),
            .optional("closed", .day, "The day that it was closed."),
            .field("subjects", .list(.text), "What it is about: `area/…`, `hearing/…`."),
            .field(
                "documents", .list(.object(CaseDocumentResource.shape)),
                "The documents that the reader may see."),
            .optional("source", .text, "Where it comes from."),
            .field("version", .integer, "How often it has changed."),
            .field("page", .text, "The page for people."),
        ])
}

/// One paper of a case.
struct CaseDocumentResource: Described, Encodable, Sendable {
    let number: String
    let title: String
    let kind: DocumentKind
    let direction: DocumentDirection
    let state: DocumentState
    let dated: Day?
    let sent: Day?
    let file: String?
    let page: String

    init(_ paper: CaseDocument, in found: Case) {
        number = "\(paper.number)"
        title = paper.title
        kind = paper.kind
        direction = paper.content.direction
        state = paper.state
        dated = paper.content.dated
        sent = paper.sent
        file = paper.latest?.file.hash.rawValue
        page = Paths.paper(paper, in: found)
    }

    static let shape = Shape(
        "CaseDocument", "One paper of a case.",
        [
            .field("number", .text, "Its number, which is never used again."),
            .field("title", .text, "What it is called."),
            .field("kind", .choice(of: DocumentKind.self), "What sort of paper it is."),
            .field("direction", .choice(of: DocumentDirection.self), "In, out or internal."),
            .field("state", .choice(of: DocumentState.self), "How far it has come."),
            .optional("dated", .day, "The day on the paper."),
            .optional("sent", .day, "The day that it went out."),
            .optional("file", .text, "SHA-256 of the file's bytes."),
            .field("page", .text, "The page for people."),
        ])
}
