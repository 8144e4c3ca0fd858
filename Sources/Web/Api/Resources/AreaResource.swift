// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// An area with who answers for it.
struct AreaResource: Resource {
    let id: AreaID
    let kind: AreaKind
    let name: String
    let aliases: [String]
    let parent: AreaID?
    let responsible: ResponsibilityResource?
    let responsibilities: [ResponsibilityResource]
    let boundary: BoundaryResource?
    let standing: StandingResource
    let source: String?
    let version: Int?
    let page: String

    var path: String { "/api/v1/areas/\(id)" }

    init(_ area: Area, _ reading: Reading) {
        let areas = reading.city.areas
        id = area.id
        kind = area.kind
        name = area.name
        aliases = area.aliases
        parent = area.parent
        responsible = areas.responsible(for: .whole, in: area.id, on: reading.day)
            .map { ResponsibilityResource($0, reading) }
        responsibilities = areas.responsibilities(in: area.id)
            .map { ResponsibilityResource($0, reading) }
        boundary = area.boundary.map(BoundaryResource.init)
        standing = StandingResource(reading.standing(of: area))
        source = area.source
        version = area.version
        page = Paths.area(area.id)
    }

    static let shape = Shape(
        "Area", "A part of the city that people work on together.",
        [
            .field("id", .id, "Its name for ever."),
            .field("kind", .choice(of: AreaKind.self), "Kinds are never mixed in figures."),
            .field("name", .text, "What it is called."),
            .field("aliases", .list(.text), "Other names for the same area."),
            .optional("parent", .id, "The area around it."),
            .optional(
                "responsible", .object(ResponsibilityResource.shape),
                "Who answers for the whole effort that day, here or in the area around it. "
                    + "Left out where nobody does."),
            .field(
                "responsibilities", .list(.object(ResponsibilityResource.shape)),
                "Everything anybody has ever answered for here, oldest first."),
            .optional("boundary", .object(BoundaryResource.shape), "How far it reaches."),
            .field("standing", .object(StandingResource.shape), "How it stands that day."),
            .optional("source", .text, "Where the facts come from."),
            .field("version", .integer, "Counts the changes."),
            .field("page", .text, "The page for people."),
        ])
}

/// A post answers for an area or for one department's part of it.
struct ResponsibilityResource: Described, Encodable, Sendable {
    let id: ResponsibilityID
    let area: AreaID
    let department: OrganizationID?
    let post: PostID
    let organization: OrganizationID?
    let from: Day
    let to: Day?

    init(_ held: Responsibility, _ reading: Reading) {
        id = held.id
        area = held.area
        department = if case .department(let id) = held.scope { id } else { nil }
        post = held.post
        organization = reading.organization(of: held.post)
        from = held.from
        to = held.to
    }

    static let shape = Shape(
        "Responsibility", "A post answers for an area, from one day to another.",
        [
            .field("id", .id, "Its name for ever."),
            .field("area", .id, "The area that it was given for."),
            .optional("department", .id, "Whose part it is; left out for the whole effort."),
            .field("post", .id, "The post, whoever holds it."),
            .optional("organization", .id, "The organization that the post belongs to."),
            .field("from", .day, "The first day."),
            .optional("to", .day, "The last day; left out while it goes on."),
        ])
}

/// How far an area reaches, drawn or named by its streets.
struct BoundaryResource: Described, Encodable, Sendable {
    let geometry: JSON?
    let streets: [String]
    let isSoft: Bool
    let isEstimate: Bool

    init(_ boundary: Boundary) {
        geometry = BoundaryResource.geometry(boundary.rings)
        streets = boundary.streets
        isSoft = boundary.isSoft
        isEstimate = boundary.isEstimate
    }

    private static func geometry(_ rings: [[Coordinate]]) -> JSON? {
        guard let first = rings.first?.first else { return nil }
        func position(_ point: Coordinate) -> JSON {
            [.number(point.longitude), .number(point.latitude)]
        }
        if rings.count == 1, rings[0].count == 1 {
            return ["type": "Point", "coordinates": position(first)]
        }
        return [
            "type": "MultiPolygon",
            "coordinates": .array(rings.map { [.array($0.map(position))] }),
        ]
    }

    static let shape = Shape(
        "Boundary", "How far an area reaches.",
        [
            .optional("geometry", .geometry, "A point or the outer rings, in degrees (WGS 84)."),
            .field("streets", .list(.text), "The streets that delimit it."),
            .field("isSoft", .bool, "Whether the source says “in principle”."),
            .field("isEstimate", .bool, "Whether the ring is an estimate."),
        ])
}

/// How something stands, as the pages say it.
struct StandingResource: Described, Encodable, Sendable {
    let status: String
    let text: String

    init(_ standing: Standing) {
        status = standing.status.rawValue
        text = standing.text
    }

    static let shape = Shape(
        "Standing", "How something stands.",
        [
            .field("status", .status, "The kind of standing."),
            .field("text", .text, "The same in words, in the language of `Accept-Language`."),
        ])
}
