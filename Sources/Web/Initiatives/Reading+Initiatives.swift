// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension Reading {
    /// The first and the last day of the initiative's activities, as expected now.
    func span(of initiative: Initiative) -> ClosedRange<Day>? {
        let forecasts = city.activities.activities(of: initiative.id)
            .compactMap { outlook.forecast(of: $0.id) }
        guard let first = forecasts.map(\.start).min(), let last = forecasts.map(\.finish).max()
        else { return nil }
        return min(first, last)...last
    }

    /// Every post that exists on the day and may be chosen: its title, then its organization.
    func postOptions(
        where isAllowed: (PostID) -> Bool = { _ in true }
    ) -> [(value: String, title: String)] {
        city.organizations.posts.values
            .filter { $0.exists(on: day) && isAllowed($0.id) }
            .map { (value: $0.id.rawValue, title: label(of: $0)) }
            .inDanishOrder(by: \.title, then: \.value)
    }

    /// A post with its organization, which many posts have in their title already.
    func label(of post: Post) -> String {
        let organization = name(of: post.organization)
        return post.title.hasSuffix(organization) ? post.title : "\(post.title), \(organization)"
    }

    func label(of id: PostID) -> String {
        city.organizations[id].map { label(of: $0) } ?? name(of: id)
    }

    /// Whether the reader could start an initiative that the post owns.
    func mayCreateInitiative(owner: PostID) -> Bool {
        may(.initiative(.create(InitiativeDraft(id: "ny", name: "", owner: owner))))
    }

    /// Whether there is any post for which the reader may start an initiative.
    var mayCreateInitiatives: Bool {
        canWrite
            && city.organizations.posts.values.contains {
                $0.exists(on: day) && mayCreateInitiative(owner: $0.id)
            }
    }
}

/// The lines of a text that say something, one thing to a line.
func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks() }
        .filter { !$0.isEmpty }
}
