// SPDX-License-Identifier: EUPL-1.2

public typealias ListEditionID = ID<ListEdition>

/// The list as the minister published it on one day, as far as it is known.
public struct ListEdition: Equatable, Sendable, Codable {
    /// The year, with a month where a year has two: `2018`, `2014-02`.
    public let id: ListEditionID
    public let day: Day
    public let version: CriteriaVersionID
    /// How many areas in the whole country, by category.
    public let counts: [ListCount]
    /// How many came on and went off since the list before, as the source says.
    public let entered: Int?
    public let left: Int?
    /// How many areas of this municipality.
    public let ownCount: Int?
    /// The areas that are known by name.
    public let members: [ListMember]
    /// Whether all areas of this municipality are among the members.
    public let namesAllOwn: Bool
    /// Areas that the sources name as new or as gone.
    public let moves: [ListMove]
    public let provenance: Provenance

    public init(
        id: ListEditionID, day: Day, version: CriteriaVersionID, counts: [ListCount] = [],
        entered: Int? = nil, left: Int? = nil, ownCount: Int? = nil,
        members: [ListMember] = [], namesAllOwn: Bool = false, moves: [ListMove] = [],
        provenance: Provenance
    ) {
        self.id = id
        self.day = day
        self.version = version
        self.counts = counts
        self.entered = entered
        self.left = left
        self.ownCount = ownCount
        self.members = members
        self.namesAllOwn = namesAllOwn
        self.moves = moves
        self.provenance = provenance
    }

    public func count(_ tier: ListTier) -> ListCount? { counts.first { $0.tier == tier } }

    /// Tells this content from any other.
    public var mark: Int {
        var parts: [String?] = [day.description, version.rawValue, "\(namesAllOwn)"]
        for number in [entered, left, ownCount] { parts.append(number.map { "\($0)" }) }
        for count in counts {
            parts.append(contentsOf: [count.tier.rawValue, "\(count.count)"])
            parts.append(count.remark)
        }
        for member in members {
            parts.append(member.name)
            parts.append(member.area?.rawValue)
            parts.append(member.tier?.rawValue)
            parts.append(contentsOf: member.provenance?.parts ?? [])
        }
        for move in moves {
            parts.append(contentsOf: [move.name, move.kind.rawValue])
            parts.append(move.area?.rawValue)
            parts.append(move.tier?.rawValue)
            parts.append(contentsOf: move.provenance.parts)
        }
        return ContentMark.of(parts + provenance.parts)
    }
}

/// How many areas of the country were in a category.
public struct ListCount: Equatable, Sendable, Codable {
    public let tier: ListTier
    public let count: Int
    /// Another number that a source gives, or what it counts.
    public let remark: String?

    public init(_ tier: ListTier, _ count: Int, remark: String? = nil) {
        self.tier = tier
        self.count = count
        self.remark = remark
    }
}

/// An area on a list, under the name that the list gives it.
public struct ListMember: Equatable, Sendable, Codable {
    public let name: String
    /// The area of this city, where it is one.
    public let area: AreaID?
    /// The most severe category that it is known to be in; nil where not stated.
    public let tier: ListTier?
    public let provenance: Provenance?

    public init(
        _ name: String, area: AreaID? = nil, tier: ListTier? = nil, provenance: Provenance? = nil
    ) {
        self.name = name
        self.area = area
        self.tier = tier
        self.provenance = provenance
    }
}

/// That an area came on a list or went off it, as a source says.
public struct ListMove: Equatable, Sendable, Codable {
    public let name: String
    public let area: AreaID?
    public let kind: Kind
    public let tier: ListTier?
    public let provenance: Provenance

    public enum Kind: String, Sendable, Codable, CaseIterable {
        case entered, left
    }

    public init(
        _ name: String, area: AreaID?, _ kind: Kind, tier: ListTier?, provenance: Provenance
    ) {
        self.name = name
        self.area = area
        self.kind = kind
        self.tier = tier
        self.provenance = provenance
    }
}

extension Provenance {
    var parts: [String?] { [source, "\(isVerified)", remark] }
}
