// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// A forum with its charter of the day and its seats.
struct ForumResource: Resource {
    let id: ForumID
    let kind: ForumKind
    let name: String
    let charter: CharterResource?
    let seats: [SeatResource]
    let version: Int?
    let page: String

    var path: String { "/api/v1/forums/\(id)" }

    init(_ forum: Forum, _ reading: Reading) {
        id = forum.id
        kind = forum.kind
        name = reading.name(of: forum.id)
        charter = forum.charter(on: reading.day).map(CharterResource.init)
        let map = reading.city.forums.seatMap(
            of: forum.id, on: reading.day, in: reading.city.organizations)
        seats = map?.places.map { SeatResource($0, reading) } ?? []
        version = forum.version
        page = Paths.forum(forum.id)
    }

    static let shape = Shape(
        "Forum", "A body that meets by a charter.",
        [
            .field("id", .id, "The organization that it is."),
            .field("kind", .choice(of: ForumKind.self), "What sort of forum it is."),
            .field("name", .text, "What it is called that day."),
            .optional("charter", .object(CharterResource.shape), "The charter in force that day."),
            .field("seats", .list(.object(SeatResource.shape)), "Its seats, held or empty."),
            .field("version", .integer, "Counts the changes."),
            .field("page", .text, "The page for people."),
        ])
}

/// A charter in force, with what it does not state.
struct CharterResource: Described, Encodable, Sendable {
    let number: Int
    let title: String
    let effective: Day
    let dated: Day?
    let approvedBy: OrganizationID?
    let decision: String?
    let clauses: [ClauseResource]
    let gaps: [GapResource]

    init(_ version: CharterVersion) {
        number = version.number
        title = version.charter.title
        effective = version.effective
        dated = version.charter.dated
        approvedBy = version.approvedBy
        decision = version.decision
        clauses = version.charter.clauses.enumerated().map { ClauseResource($1, number: $0 + 1) }
        gaps = version.charter.gaps.map(GapResource.init)
    }

    static let shape = Shape(
        "Charter", "What a forum meets by.",
        [
            .field("number", .integer, "Which version it is, from 1."),
            .field("title", .text, "What it is called."),
            .field("effective", .day, "The day from which it is in force."),
            .optional("dated", .day, "The day written on it."),
            .optional("approvedBy", .id, "The organization that approved it."),
            .optional("decision", .text, "Where the decision is found."),
            .field("clauses", .list(.object(ClauseResource.shape)), "Its sentences, in order."),
            .field("gaps", .list(.object(GapResource.shape)), "What it does not state."),
        ])
}

struct ClauseResource: Described, Encodable, Sendable {
    let id: ClauseID
    let number: Int
    let kind: String
    let sentence: String

    init(_ clause: Clause, number: Int) {
        id = clause.id
        self.number = number
        kind = clause.provision.kind.rawValue
        sentence = clause.sentence
    }

    static let shape = Shape(
        "Clause", "One sentence of a charter and what kind of thing it provides.",
        [
            .field("id", .id, "Its name in every version."),
            .field("number", .integer, "Its place in the charter, from 1."),
            .field("kind", .choice(of: Provision.Kind.self), "What it provides."),
            .field("sentence", .text, "The sentence as the charter has it."),
        ])
}

struct GapResource: Described, Encodable, Sendable {
    let subject: CharterGap.Subject
    let seats: SeatGroupID?
    let officer: OfficerRole?

    init(_ gap: CharterGap) {
        subject = gap.subject
        seats = gap.group
        officer = gap.officer
    }

    static let shape = Shape(
        "CharterGap", "Something that a charter does not state.",
        [
            .field("subject", .choice(of: CharterGap.Subject.self), "What is not stated."),
            .optional("seats", .id, "The seats that it is about."),
            .optional("officer", .choice(of: OfficerRole.self), "The officer that it is about."),
        ])
}

/// A seat on a day; who sits in it is for staff.
struct SeatResource: Described, Encodable, Sendable {
    let forum: ForumID
    let group: SeatGroupID
    let number: Int
    let label: String
    let isHeld: Bool
    let isVacant: Bool
    let emptySince: Day?
    let termEnds: Day?
    let onBehalfOf: [OrganizationID]

    init(_ place: SeatPlace, _ reading: Reading) {
        forum = place.seat.forum
        group = place.seat.group
        number = place.seat.number
        label = place.group.label
        isHeld = place.holder != nil
        isVacant = place.isVacant
        emptySince = place.emptySince
        termEnds = place.holder?.termEnds
        onBehalfOf = place.group.onBehalfOf
    }

    static let shape = Shape(
        "Seat", "One seat of a forum, held or empty.",
        [
            .field("forum", .id, "The forum that the seat is of; another for derived members."),
            .field("group", .id, "The charter's line that provides it."),
            .field("number", .integer, "Which seat of the line, from 1."),
            .field("label", .text, "Who sits here, in the charter's words."),
            .field("isHeld", .bool, "Whether somebody sits here."),
            .field("isVacant", .bool, "Whether somebody must be found for it."),
            .optional("emptySince", .day, "Since when nobody sits here."),
            .optional("termEnds", .day, "The last day of the holder's term."),
            .field("onBehalfOf", .list(.id), "Those whom the holder speaks for."),
        ])
}
