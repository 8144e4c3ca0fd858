// SPDX-License-Identifier: EUPL-1.2

/// What the bodies, posts, areas and seats are called where a text about a
/// forum is written.
///
/// Pages, the chronicle, exports and the command line each look names up in
/// their own way and share the sentences.
public struct ForumNames {
    public let organization: (OrganizationID) -> String
    public let post: (PostID) -> String
    public let area: (AreaID) -> String
    /// The seats that a clause speaks of, in the charter's words.
    public let seats: (SeatGroupID) -> String

    public init(
        organization: @escaping (OrganizationID) -> String,
        post: @escaping (PostID) -> String,
        area: @escaping (AreaID) -> String,
        seats: @escaping (SeatGroupID) -> String
    ) {
        self.organization = organization
        self.post = post
        self.area = area
        self.seats = seats
    }

    /// The names that the city knows them by; those it does not know keep their id.
    public init(_ organizations: Organizations, _ areas: Areas, _ charter: Charter?) {
        self.init(
            organization: { organizations[$0]?.name ?? $0.rawValue },
            post: { organizations[$0]?.title ?? $0.rawValue },
            area: { areas[$0]?.name ?? $0.rawValue },
            seats: { charter?.group($0)?.rule.label ?? $0.rawValue }
        )
    }

    func list(_ ids: [OrganizationID]) -> Phrase { .list(ids.map(organization)) }

    func list(_ ids: [PostID]) -> Phrase { .list(ids.map { "“\(post($0))”" }) }
}
