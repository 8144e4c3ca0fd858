// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension FundingEntry: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard !command.isDone(in: city.funding) else { return }
        var scheduled = ScheduledCommand(
            .funding(command), on: day, isAct ? .roundAct : .round, at: origin, key: key,
            once: true, .added(kind, name, key))
        for note in notes { scheduled.keep(note) }
        difference.add(scheduled)
    }
}

extension FundingCommand {
    /// Whether the city has the fact already.
    fileprivate func isDone(in funding: Funding) -> Bool {
        switch self {
        case .openPool(let facts), .changePool(let facts, _): funding[facts.pool] != nil
        case .openCall(let facts), .changeCall(let facts, _): funding[facts.call] != nil
        case .planRound(let facts), .replanRound(let facts, _): funding[facts.round] != nil
        case .publishRound(let id): funding[id]?.isPublic == true
        case .concludeRound(let id): funding[id]?.concluded != nil
        case .draw(let facts), .describe(let facts, _): funding[facts.agreement] != nil
        case .share(let id, let key, _, _, _): funding[id]?[key] != nil
        case .dropShare(let id, let key, _): funding[id].map { $0[key] == nil } ?? false
        case .account(let id, let key, let account, _):
            funding[id]?[key]?[account.year] != nil
        case .carryOver(let id, let key, let year, _):
            (funding[id]?[key]?[year]?.carriedOut ?? .zero) > .zero
        case .takeStep(_, let step, _, let agreements):
            agreements.allSatisfy { funding[$0]?.taken[step] != nil }
        case .deliver(let id, let delivery):
            funding[id]?.delivery(delivery.paper, of: delivery.agreement) != nil
        case .hear(let id, let consultation, _), .skip(let id, let consultation, _):
            funding[id]?.heard[consultation] != nil
        case .keepPromise(let id, let consultation):
            funding[id]?.heard[consultation]?.kept != nil
        }
    }
}
