// SPDX-License-Identifier: EUPL-1.2

public typealias ResponsibilityID = ID<Responsibility>

/// What a post answers for in an area; a programme names its own leader.
public enum ResponsibilityScope: Hashable, Sendable {
    /// The whole effort: the single unit that the letter asks for.
    case whole
    /// One department's own part.
    case department(OrganizationID)
}

extension ResponsibilityScope: Codable {
    private enum CodingKeys: String, CodingKey {
        case department
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let department = try container.decodeIfPresent(OrganizationID.self, forKey: .department)
        self = department.map { .department($0) } ?? .whole
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        if case .department(let id) = self {
            try container.encode(id, forKey: .department)
        }
    }
}

/// A post answers for an area, from one day to another.
///
/// Source: letter of 5 October 2021 — “der ikke findes en enkelt enhed, som
/// har det overordnede ansvar for den samlede indsats”.
public struct Responsibility: Equatable, Sendable, Codable {
    public let id: ResponsibilityID
    public let area: AreaID
    public let scope: ResponsibilityScope
    public let post: PostID
    public let from: Day
    public internal(set) var to: Day?

    public func holds(on day: Day) -> Bool {
        from <= day && (to.map { day <= $0 } ?? true)
    }
}
