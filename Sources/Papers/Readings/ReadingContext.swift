// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Text

/// The names that the city knows, to be recognized in papers.
///
/// Complexity: made in O(names); kept as long as the city doesn't change.
public struct ReadingContext: Sendable {
    /// Somebody who has signed another paper for a post.
    public struct KnownSigner: Hashable, Sendable {
        public let name: String
        public let post: PostID

        public init(name: String, post: PostID) {
            self.name = name
            self.post = post
        }
    }

    let organizations: Organizations
    let places: NameFinder<AreaID>
    let parties: NameFinder<OrganizationID>
    let offices: NameFinder<PostID>
    let programmes: NameFinder<ProgrammeID>
    let signers: [KnownSigner]

    /// The city’s names, with signers from papers that somebody has confirmed.
    public init(_ city: City, signers: [KnownSigner] = []) {
        self.init(
            areas: city.areas, organizations: city.organizations,
            programmes: city.initiatives.programmes.values.map { $0 }, signers: signers)
    }

    init(
        areas: Areas, organizations: Organizations, programmes: [Programme],
        signers: [KnownSigner] = []
    ) {
        self.organizations = organizations
        self.signers = signers
        places = NameFinder(
            areas.areas.values.sorted { ($0.kind.width, $0.id) < ($1.kind.width, $1.id) }.flatMap {
                area in
                ([area.name] + area.aliases).map { ($0, area.id) }
            })
        parties = NameFinder(
            organizations.organizations.values.sorted { $0.id < $1.id }.flatMap { organization in
                ([organization.name] + organization.aliases
                    + organization.formerNames.map(\.name)).map { ($0, organization.id) }
            })
        offices = NameFinder(
            organizations.posts.values.sorted { $0.id < $1.id }.map { ($0.title, $0.id) })
        self.programmes = NameFinder(
            programmes.sorted { $0.id < $1.id }.map { ($0.name, $0.id) })
    }
}

extension AreaKind {
    /// Of two areas of one name the wider is meant.
    fileprivate var width: Int { AreaKind.allCases.firstIndex(of: self) ?? 0 }
}
