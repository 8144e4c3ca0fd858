// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What an existing forum has in common with one that somebody wants to make.
public struct ForumOverlap: Equatable, Sendable {
    public let forum: ForumID
    /// Areas of the forum that are, lie in or lie around the new one's.
    public let areas: [AreaID]
    /// Words that both purposes use, as the new one writes them.
    public let words: [String]
    /// Organizations that sit in both.
    public let members: [OrganizationID]

    /// How many of the three they have in common.
    public var kinds: Int { [areas.isEmpty, words.isEmpty, members.isEmpty].count { !$0 } }
}

extension Forums {
    /// The forums of the day that have an area, a purpose or members in common
    /// with a new one; those with most in common first.
    ///
    /// A single word in common is no overlap by itself.
    ///
    /// Complexity: linear in the forums' clauses and seats.
    public func overlaps(
        areas: [AreaID],
        purpose: String,
        members: [OrganizationID],
        on day: Day,
        in organizations: Organizations,
        _ city: Areas
    ) -> [ForumOverlap] {
        let around = Set(areas.flatMap { city.lineage(of: $0) + Array(city.within($0)) })
        let words = PurposeWords(purpose)
        return forums.values.compactMap { forum -> ForumOverlap? in
            guard organizations[forum.id]?.exists(on: day) ?? false,
                let charter = forum.charter(on: day)?.charter
            else { return nil }
            let parties = self.members(of: forum.id, on: day, in: organizations)
            let overlap = ForumOverlap(
                forum: forum.id,
                areas: charter.areas.flatMap(\.rule.areas).filter(around.contains),
                words: words.shared(with: charter.purposes.map(\.sentence)),
                members: members.filter(parties.contains)
            )
            let isWordAlone = overlap.kinds == 1 && overlap.words.count == 1
            return overlap.kinds == 0 || isWordAlone ? nil : overlap
        }.sorted { left, right in
            (right.kinds, right.weight, left.forum) < (left.kinds, left.weight, right.forum)
        }
    }

    /// The organizations that somebody sits for in the forum, and those that
    /// a seat there is meant for.
    public func members(
        of forum: ForumID,
        on day: Day,
        in organizations: Organizations
    ) -> Set<OrganizationID> {
        let places = seatMap(of: forum, on: day, in: organizations)?.places ?? []
        return Set(
            places.flatMap { place -> [OrganizationID] in
                let holding: OrganizationID? =
                    if case .holding(let held)? = place.holder { held.onBehalfOf } else { nil }
                let posts = place.group.filling.posts.compactMap { organizations[$0]?.organization }
                return place.group.onBehalfOf + posts + (holding.map { [$0] } ?? [])
            })
    }
}

extension ForumOverlap {
    fileprivate var weight: Int { areas.count + words.count + members.count }
}

/// The words of a purpose that say something: long ones, without their endings.
private struct PurposeWords {
    let words: [String]

    init(_ text: String) {
        var seen: Set<String> = []
        words = PurposeWords.words(of: text).filter { seen.insert($0).inserted }
    }

    func shared(with sentences: [String]) -> [String] {
        let others = Set(sentences.flatMap(PurposeWords.words))
        return words.filter { word in others.contains { PurposeWords.isSame(word, $0) } }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
            .filter { $0.count >= 5 && !empty.contains($0) }
    }

    /// The same word with at most three letters of ending: tryghed, trygheden.
    private static func isSame(_ one: String, _ other: String) -> Bool {
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        return long.count - short.count <= 3 && long.hasPrefix(short)
    }

    /// Words that any purpose may use.
    private static let empty: Set<String> = [
        "andre", "blandt", "deres", "disse", "eller", "forum", "forummet", "gennem", "herunder",
        "hvordan", "hvorfor", "mellem", "omkring", "skabe", "samarbejde", "samarbejdet", "samtidig",
        "sikre", "under", "vedrørende", "videre", "indsats", "indsatsen", "about", "their",
        "through",
    ]
}
