// SPDX-License-Identifier: EUPL-1.2
import Domain
import Papers

/// A paper of the knowledge bank, as far as the reader may see it.
struct BankPaperResource: Resource {
    let id: BankPaperID
    let number: Int
    let title: String
    let received: Day
    let source: String?
    let sight: PaperSight
    let isExample: Bool
    let confirmed: [ConfirmedFieldResource]
    let links: [String]
    let enclosedIn: BankPaperID?
    let text: String?
    let version: Int?
    let page: String

    var path: String { "/api/v1/papers/\(id)" }

    /// `isWhole` takes the words along, which a list leaves out.
    init(_ paper: BankPaper, _ reading: Reading, isWhole: Bool) {
        id = paper.id
        number = paper.number
        title = reading.title(of: paper)
        received = paper.received
        source = reading.outward(paper.source, of: paper)
        sight = paper.sight
        isExample = paper.isExample
        confirmed = paper.confirmed.filter { reading.mayRead($0.field) }
            .map { ConfirmedFieldResource($0, of: paper, reading) }
        links = paper.links.filter { reading.tie($0) != nil }.map(\.address)
        enclosedIn = paper.enclosedIn.flatMap(reading.bankPaper)?.id
        text = isWhole ? reading.face(of: paper) : nil
        version = paper.version
        page = Paths.bankPaper(paper.id)
    }

    static let shape = Shape(
        "Paper", "A paper of the knowledge bank.",
        [
            .field("id", .id, "Its name for ever."),
            .field("number", .integer, "From 1, in the order they came in."),
            .field("title", .text, "What it is called."),
            .field("received", .day, "The day that it came in."),
            .optional("source", .text, "Where it comes from."),
            .field("sight", .choice(of: PaperSight.self), "Who may read it."),
            .field("isExample", .bool, "Whether it was made up to show the system."),
            .field(
                "confirmed", .list(.object(ConfirmedFieldResource.shape)),
                "What a person has confirmed; what only a machine has read is not here."),
            .field("links", .list(.text), "What it belongs to: `area/…`, `initiative/…`."),
            .optional("enclosedIn", .id, "The letter that it lay in."),
            .optional("text", .text, "Its words; for people outside without private names."),
            .field("version", .integer, "How often it has changed."),
            .field("page", .text, "The page for people."),
        ])
}

/// What a person has confirmed of one field.
struct ConfirmedFieldResource: Described, Encodable, Sendable {
    let field: PaperField
    let values: [String]
    let on: Day

    init(_ confirmed: ConfirmedReading, of paper: BankPaper, _ reading: Reading) {
        field = confirmed.field
        values = reading.confirmed(confirmed.field, of: paper)
        on = confirmed.on
    }

    static let shape = Shape(
        "ConfirmedField", "What a person has confirmed of one field.",
        [
            .field("field", .choice(of: PaperField.self), "What it is about."),
            .field("values", .list(.text), "In words; none where the paper says nothing."),
            .field("on", .day, "The day that a person confirmed it."),
        ])
}

extension Reading {
    /// Sentences that somebody has promised or recommended are for employees.
    func mayRead(_ field: PaperField) -> Bool {
        viewer.isStaff || (field != .recommendation && field != .promise)
    }

    /// the words of the paper as this reader may have them.
    func face(of paper: BankPaper) -> String? {
        guard let read = reading(of: paper) else { return nil }
        if viewer.isStaff { return read.asRead }
        return outward(read.asRead, of: paper)
    }
}
