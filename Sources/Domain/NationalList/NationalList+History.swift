// SPDX-License-Identifier: EUPL-1.2

/// What came on a list and went off it since the one before.
public struct ListTurnover: Equatable, Sendable {
    /// Areas known to be new, by the names of the lists or by a source that says so.
    public let entered: [ListMove]
    public let left: [ListMove]
    /// How many the sources say, where they do.
    public let enteredCount: Int?
    public let leftCount: Int?
    /// Whether the criteria changed in between, so that nothing need have happened there.
    public let followsNewCriteria: Bool
    /// Whether the number before, with those that came and went, makes this one.
    public let addsUp: Bool?
}

extension NationalList {
    /// The edition before, by day.
    public func edition(before edition: ListEdition) -> ListEdition? {
        editions.last { $0.day < edition.day }
    }

    /// The lists by which years are counted: the last of each year.
    public var lastOfEachYear: [ListEdition] {
        editions.filter { one in
            !editions.contains { $0.day.year == one.day.year && $0.day > one.day }
        }
    }

    /// entries and exits; those that two full lists of names show are reckoned.
    public func turnover(of edition: ListEdition) -> ListTurnover {
        let before = self.edition(before: edition)
        var entered = edition.moves.filter { $0.kind == .entered }
        var left = edition.moves.filter { $0.kind == .left }
        if let before, before.namesAllOwn, edition.namesAllOwn {
            entered += edition.moves(since: before, .entered).filter { !entered.names($0) }
            left += before.moves(since: edition, .left).filter { !left.names($0) }
        }
        return ListTurnover(
            entered: entered, left: left, enteredCount: edition.entered, leftCount: edition.left,
            followsNewCriteria: before.map { $0.version != edition.version } ?? false,
            addsUp: addsUp(edition, before))
    }

    private func addsUp(_ edition: ListEdition, _ before: ListEdition?) -> Bool? {
        let tier =
            edition.counts.contains { $0.tier == .vulnerable }
            ? ListTier.vulnerable : .parallel
        guard let now = edition.count(tier)?.count, let then = before?.count(tier)?.count,
            let entered = edition.entered, let left = edition.left
        else { return nil }
        return then + entered - left == now
    }

    /// Whether the area is on the list in that category or a more severe one.
    public func isListed(
        _ area: AreaID, _ tier: ListTier, in edition: ListEdition
    ) -> ListOutcome {
        if let member = edition.members.first(where: { $0.area == area }) {
            guard let own = member.tier else { return .unknown }
            return ListOutcome(own >= tier)
        }
        return edition.namesAllOwn ? .notMet : .unknown
    }

    /// whether the area was on the last list of each of the years before.
    ///
    /// A name of the law that changed is the same category; other criteria are not
    /// another list.
    public func wasListed(
        _ area: AreaID, _ tier: ListTier, before year: Int, years: Int
    ) -> (ListOutcome, ListGap?) {
        var outcome = ListOutcome.met
        var unknown: [ListEditionID] = []
        for past in stride(from: year - 1, through: year - years, by: -1) {
            guard let edition = lastOfEachYear.first(where: { $0.day.year == past }) else {
                unknown.append(ListEditionID("\(past)"))
                outcome = outcome.and(.unknown)
                continue
            }
            let listed = isListed(area, tier, in: edition)
            if listed == .unknown { unknown.append(edition.id) }
            outcome = outcome.and(listed)
        }
        return (outcome, outcome == .unknown ? .unknownHistory(unknown) : nil)
    }

    /// What each list says about the area, the newest first; lists that say nothing left out.
    public func history(of area: AreaID) -> [ListEdition] {
        editions.reversed().filter { edition in
            edition.members.contains { $0.area == area }
                || edition.moves.contains { $0.area == area }
        }
    }
}

extension ListTier: Comparable {
    private var severity: Int { ListTier.allCases.firstIndex(of: self) ?? 0 }

    /// By severity; who is in a category is in the milder ones of § 61 a as well.
    public static func < (left: ListTier, right: ListTier) -> Bool {
        left.severity < right.severity
    }
}

extension ListEdition {
    /// The members that the other list lacks.
    fileprivate func moves(since other: ListEdition, _ kind: ListMove.Kind) -> [ListMove] {
        members.filter { member in !other.members.contains { $0.name == member.name } }
            .map { member in
                ListMove(
                    member.name, area: member.area, kind, tier: member.tier,
                    provenance: provenance)
            }
    }
}

extension [ListMove] {
    fileprivate func names(_ move: ListMove) -> Bool { contains { $0.name == move.name } }
}
