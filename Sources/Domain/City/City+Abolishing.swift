// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// a post that still answers for something is not abolished; what it
    /// answers for is named, to be handed over first.
    func requireHandedOver(before command: OrganizationCommand) throws(OrganizationRefusal) {
        guard case .abolishPost(let post, let lastDay) = command else { return }
        let left = held(by: post, after: lastDay)
        if !left.isEmpty { throw .stillResponsible(post, for: left) }
    }

    /// The names of what the post would leave behind without anybody.
    private func held(by post: PostID, after lastDay: Day) -> [String] {
        let owned = initiatives.initiatives.values
            .filter { $0.owner == post && $0.concludedOn == nil }.map(\.name)
        let led = initiatives.programmes.values
            .filter { $0.leader == post && $0.endedOn == nil }.map(\.name)
        let places = areas.responsibilities.values
            .filter { $0.post == post && ($0.to.map { lastDay < $0 } ?? true) }
            .compactMap { areas[$0.area]?.name }
        let promised = activities.activities.values
            .filter { $0.responsible == post && $0.progress.finished == nil }
            .filter { initiatives[$0.initiative]?.concludedOn == nil }.map(\.name)
        return [owned, led, places, promised].flatMap { Set($0).sorted() }
    }
}
