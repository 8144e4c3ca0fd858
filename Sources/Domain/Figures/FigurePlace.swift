// SPDX-License-Identifier: EUPL-1.2

public typealias PlaceGroupID = ID<PlaceGroup>
public typealias GeographyMapID = ID<GeographyMap>

/// What a figure is about: the whole city, one area, or a named set of areas.
///
/// Shape: in JSON and in addresses of data `city`, `area/tingbjerg`, `group/de-ti`.
public enum FigurePlace: Hashable, Sendable {
    case city
    case area(AreaID)
    case group(PlaceGroupID)

    public var area: AreaID? {
        if case .area(let id) = self { id } else { nil }
    }

    public var group: PlaceGroupID? {
        if case .group(let id) = self { id } else { nil }
    }
}

extension FigurePlace: WrittenValue, CodingKeyRepresentable {
    public init?(_ text: String) {
        if text == "city" {
            self = .city
        } else if text.hasPrefix("area/") {
            self = .area(AreaID(String(text.dropFirst(5))))
        } else if text.hasPrefix("group/") {
            self = .group(PlaceGroupID(String(text.dropFirst(6))))
        } else {
            return nil
        }
    }

    public var description: String {
        switch self {
        case .city: "city"
        case .area(let id): "area/\(id)"
        case .group(let id): "group/\(id)"
        }
    }

    public static var writtenForm: String { "a place such as area/tingbjerg" }
}

extension FigurePlace: Comparable {
    /// The city first, then areas, then groups, each by id.
    public static func < (left: FigurePlace, right: FigurePlace) -> Bool {
        (left.rank, left.name) < (right.rank, right.name)
    }

    private var rank: Int {
        switch self {
        case .city: 0
        case .area: 1
        case .group: 2
        }
    }

    private var name: String {
        switch self {
        case .city: ""
        case .area(let id): id.rawValue
        case .group(let id): id.rawValue
        }
    }
}

/// A set of areas of one kind that a source counts together: `de ti områder`.
public struct PlaceGroup: Equatable, Sendable, Codable {
    public let id: PlaceGroupID
    public let name: String
    public let members: [PlaceMember]
    /// Who says so, and where.
    public let source: String

    public init(id: PlaceGroupID, name: String, members: [PlaceMember], source: String) {
        self.id = id
        self.name = name
        self.members = members
        self.source = source
    }

    /// Tells this content from any other.
    public var mark: Int {
        ContentMark.of(
            [name, source]
                + members.flatMap {
                    [$0.area.rawValue, $0.from.description, $0.to?.description]
                })
    }

    /// The areas that belong to it on the day, in the order they were named.
    public func areas(on day: Day) -> [AreaID] {
        members.filter { $0.holds(on: day) }.map(\.area)
    }
}

/// An area's time in a group.
public struct PlaceMember: Equatable, Sendable, Codable {
    public let area: AreaID
    public let from: Day
    /// The last day; nil while it goes on.
    public let to: Day?

    public init(_ area: AreaID, from: Day, to: Day? = nil) {
        self.area = area
        self.from = from
        self.to = to
    }

    public func holds(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}

/// How figures of one kind of area are carried over to another kind.
///
/// A figure that was carried over says so, wherever it is shown.
public struct GeographyMap: Equatable, Sendable, Codable {
    public let id: GeographyMapID
    public let from: AreaKind
    public let to: AreaKind
    public let validFrom: Day
    /// The last day; nil while it goes on.
    public let validTo: Day?
    public let rows: [GeographyShare]
    public let source: String

    public init(
        id: GeographyMapID, from: AreaKind, to: AreaKind, validFrom: Day, validTo: Day? = nil,
        rows: [GeographyShare], source: String
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.validFrom = validFrom
        self.validTo = validTo
        self.rows = rows
        self.source = source
    }

    /// Tells this content from any other.
    public var mark: Int {
        ContentMark.of(
            [from.rawValue, to.rawValue, validFrom.description, validTo?.description, source]
                + rows.flatMap { [$0.from.rawValue, $0.to.rawValue, $0.share.description] })
    }

    public func holds(on day: Day) -> Bool {
        validFrom <= day && validTo.map { day <= $0 } ?? true
    }
}

/// How much of one area lies in another, 0 to 1.
public struct GeographyShare: Equatable, Sendable, Codable {
    public let from: AreaID
    public let to: AreaID
    public let share: Quantity

    public init(from: AreaID, to: AreaID, share: Quantity) {
        self.from = from
        self.to = to
        self.share = share
    }
}
