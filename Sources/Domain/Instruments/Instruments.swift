// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Everything that organizations have said about instruments.
public struct Instruments: Equatable, Sendable, Codable {
    public internal(set) var stances: TreeDictionary<StanceID, InstrumentStance> = [:]

    public init() {}

    public subscript(id: StanceID) -> InstrumentStance? { stances[id] }

    /// What still holds, by instrument, then owner.
    public var holding: [InstrumentStance] {
        stances.values.filter { $0.ended == nil }.sorted {
            ($0.key, $0.owner, $0.id) < ($1.key, $1.owner, $1.id)
        }
    }

    /// What no longer holds, the latest first.
    public var ended: [InstrumentStance] {
        stances.values.filter { $0.ended != nil }.sorted {
            ($1.ended?.on ?? $1.taken, $0.id) < ($0.ended?.on ?? $0.taken, $1.id)
        }
    }

    /// The journal's streams of what was ever said of the areas.
    public func streams(in areas: Set<AreaID>) -> [String] {
        stances.values.filter { $0.content.areas.contains(where: areas.contains) }
            .map(\.id).sorted().map { "stance/\($0)" }
    }

    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: InstrumentEvent, on day: Day) {
        switch event {
        case .taken(let fact):
            stances[fact.stance] = InstrumentStance(
                id: fact.stance, content: fact.content, taken: day)
        case .changed(let fact):
            stances[fact.stance]?.content = fact.content
            stances[fact.stance]?.version += 1
        case .ended(let fact):
            stances[fact.stance]?.ended = .init(on: day, reason: fact.reason)
            stances[fact.stance]?.version += 1
        }
    }
}

// MARK: - What holds where

extension InstrumentStance {
    /// One instrument, however its name is written.
    var key: String { content.instrument.lowercased() }

    fileprivate func isOfSame(_ other: InstrumentStance) -> Bool {
        key == other.key && owner == other.owner
    }
}

extension Instruments {
    /// the stance that the organization already has on the instrument in
    /// one of the areas, or in the whole city.
    func standing(_ content: StanceContent, except id: StanceID) -> InstrumentStance? {
        let new = InstrumentStance(id: id, content: content, taken: Day(number: 0))
        return holding.first { old in
            old.id != id && old.isOfSame(new)
                && (old.content.areas.isEmpty
                    ? content.areas.isEmpty
                    : old.content.areas.contains(where: content.areas.contains))
        }
    }

    /// what holds in the area: of each organization on each instrument the
    /// stance that says it most closely, then that of what the area lies in, then
    /// that of the whole city.
    ///
    /// Source: letter to the ministry of 3 March 2011 — one strategy for ten areas,
    /// of which two get more.
    public func holding(in area: AreaID, _ areas: Areas) -> [InstrumentStance] {
        let lineage = areas.lineage(of: area)
        func nearness(_ stance: InstrumentStance) -> Int? {
            stance.content.areas.isEmpty
                ? lineage.count : lineage.firstIndex(where: stance.content.areas.contains)
        }
        var nearest: [InstrumentStance] = []
        for stance in holding where nearness(stance) != nil {
            guard let index = nearest.firstIndex(where: stance.isOfSame) else {
                nearest.append(stance)
                continue
            }
            if let new = nearness(stance), let old = nearness(nearest[index]), new < old {
                nearest[index] = stance
            }
        }
        return nearest
    }

    /// stances that do not go together: in one place one organization uses or
    /// looks into what another has chosen against.
    public func disagreements(in areas: Areas) -> [InstrumentDisagreement] {
        let standing = holding
        return standing.filter { $0.content.choice == .rejected }.compactMap { rejection in
            let others = standing.filter { other in
                other.key == rejection.key && other.owner != rejection.owner
                    && other.content.choice != .rejected && hold(rejection, other, in: areas)
            }
            return others.isEmpty
                ? nil : InstrumentDisagreement(rejection: rejection, others: others)
        }
    }

    /// Whether both hold in one place: in an area that one of them names, or in the whole city.
    private func hold(
        _ one: InstrumentStance, _ other: InstrumentStance, in areas: Areas
    ) -> Bool {
        let named = one.content.areas + other.content.areas
        return named.isEmpty
            || named.contains { area in
                let here = holding(in: area, areas).map(\.id)
                return here.contains(one.id) && here.contains(other.id)
            }
    }
}

/// One organization has chosen against what others use or look into.
public struct InstrumentDisagreement: Equatable, Sendable {
    public let rejection: InstrumentStance
    public let others: [InstrumentStance]
}
