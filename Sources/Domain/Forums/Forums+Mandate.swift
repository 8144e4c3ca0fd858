// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What a forum may do with matters of a kind on a day, and by what right.
public struct MandateFinding: Equatable, Sendable {
    public enum Basis: Equatable, Sendable {
        /// A clause of the charter in force.
        case charter(Clause, Mandate)
        /// The law itself, for the council and its committees.
        case law(Phrase)
        /// The charter in force says nothing of such matters.
        case notStated
        /// No charter is in force.
        case noCharter
    }

    public let forum: ForumID
    public let matter: MatterKind
    public let basis: Basis

    /// Nil where nobody has stated it.
    public var power: Power? {
        switch basis {
        case .charter(_, let mandate): mandate.power
        case .law: .decide
        case .notStated, .noCharter: nil
        }
    }

    public var clause: Clause? {
        if case .charter(let clause, _) = basis { clause } else { nil }
    }

    /// The law or decision that the power rests on, as written.
    public var legalBasis: Phrase? {
        switch basis {
        case .charter(_, let mandate): mandate.legalBasis.map(Phrase.init(verbatim:))
        case .law(let law): law
        case .notStated, .noCharter: nil
        }
    }

    /// Decisions about money reach this far.
    public var limit: Kroner? {
        if case .charter(_, let mandate) = basis { mandate.limit } else { nil }
    }

    /// Whether the forum may reach the outcome.
    ///
    /// whoever meets may discuss and take note, which binds nobody; to
    /// recommend or decide, a charter or the law must say so.
    public func allows(_ outcome: Outcome) -> Bool {
        outcome.power <= max(power ?? .none, .discuss)
    }
}

/// An outcome that a forum has no power to reach, and who has.
public struct Overreach: Equatable, Sendable {
    public let name: String
    public let outcome: Outcome
    public let power: Power?
    /// Those who may, by name, the nearest first.
    public let deciders: [String]

    public var sentence: Phrase {
        let may = (power ?? .none) < .inform ? Power.discuss : power ?? .discuss
        let whom = Phrase.list(Array(deciders.prefix(3)))
        let way =
            deciders.isEmpty
            ? byLaw
            : Phrase(
                da: "Det kan anbefales eller sendes til \(whom.danish).",
                en: "It can be recommended or forwarded to \(whom.english).")
        return Phrase(
            da:
                "\(name) må kun \(may.phrase.danish) den slags sager, så “\(outcome.phrase.danish)” "
                + "kan ikke skrives. \(way.danish)",
            en: "\(name) may only \(may.phrase.english) such matters, so “"
                + "\(outcome.phrase.english)” cannot be recorded. \(way.english)")
    }

    /// where no charter says who may, the law does.
    private var byLaw: Phrase {
        let law = Phrase.decidersByLaw
        return (power ?? .none) < .recommend
            ? Phrase(
                da: "\(law.danish) Vælg “Oversendt” eller “Udsat”.",
                en: "\(law.english) Choose “Forwarded” or “Postponed”.")
            : Phrase(
                da: "\(law.danish) Vælg “Anbefales”, “Oversendt” eller “Udsat”.",
                en: "\(law.english) Choose “Recommended”, “Forwarded” or “Postponed”.")
    }
}

extension Phrase {
    /// Who decides the municipality's affairs where no charter names anybody.
    ///
    /// Source: kommunestyrelsesloven § 2 (the council) and § 17 (committees).
    public static let decidersByLaw = Phrase(
        da: "Efter loven må kommunalbestyrelsen, og et stående udvalg på sit område "
            + "(kommunestyrelsesloven § 2 og § 17).",
        en: "By law the council may, and a standing committee within its field "
            + "(Local Government Act § 2 and § 17).")
}

extension Forums {
    /// why the forum may not reach the outcome, and who may; nil when it may.
    public func overreach(
        of forum: ForumID,
        reaching outcome: Outcome,
        on matter: MatterKind,
        on day: Day,
        in organizations: Organizations
    ) -> Overreach? {
        let finding = power(of: forum, over: matter, on: day, in: organizations)
        if finding.allows(outcome) { return nil }
        let deciders = mayDecide(matter, after: forum, on: day, in: organizations)
        return Overreach(
            name: organizations[forum]?.name ?? forum.rawValue,
            outcome: outcome,
            power: finding.power,
            deciders: deciders.map { organizations[$0]?.name ?? $0.rawValue })
    }

    /// What the forum may do with matters of the kind by the charter of the day.
    ///
    /// Source: kommunestyrelsesloven § 2 (the council) and § 17 (committees).
    public func power(
        of forum: ForumID,
        over matter: MatterKind,
        on day: Day,
        in organizations: Organizations
    ) -> MandateFinding {
        MandateFinding(
            forum: forum, matter: matter, basis: basis(of: forum, matter, day, organizations))
    }

    /// Everybody who may decide such matters on the day: those first to whom
    /// the forum's charters lead, the nearest first, then the others by name.
    public func mayDecide(
        _ matter: MatterKind,
        after forum: ForumID,
        on day: Day,
        in organizations: Organizations
    ) -> [ForumID] {
        let above = forumsAbove(forum, on: day).filter { id in
            power(of: id, over: matter, on: day, in: organizations).power == .decide
        }
        let others = forums.keys.filter { id in
            id != forum && !above.contains(id) && organizations[id]?.exists(on: day) ?? false
                && power(of: id, over: matter, on: day, in: organizations).power == .decide
        }
        return above
            + others.sorted { left, right in
                (organizations[left]?.name ?? "", left) < (organizations[right]?.name ?? "", right)
            }
    }

    /// Those that the forum's charter lets it go to with a matter.
    public func nextSteps(from forum: ForumID, on day: Day) -> [ForumID] {
        let relations = forums[forum]?.charter(on: day)?.charter.relations ?? []
        var next: [ForumID] = []
        for relation in relations where !next.contains(relation.rule.to) {
            next.append(relation.rule.to)
        }
        return next
    }

    /// Everybody whom the reporting lines reach from the forum, the nearest first.
    public func forumsAbove(_ forum: ForumID, on day: Day) -> [ForumID] {
        var found: [ForumID] = []
        var waiting = [forum]
        while let next = waiting.first {
            waiting.removeFirst()
            let relations = forums[next]?.charter(on: day)?.charter.relations ?? []
            for relation in relations where relation.rule.kind.leadsUp {
                let above = relation.rule.to
                guard above != forum, !found.contains(above) else { continue }
                found.append(above)
                waiting.append(above)
            }
        }
        return found
    }

    private func basis(
        of forum: ForumID,
        _ matter: MatterKind,
        _ day: Day,
        _ organizations: Organizations
    ) -> MandateFinding.Basis {
        if let charter = forums[forum]?.charter(on: day)?.charter {
            guard let mandate = charter.mandate(for: matter) else { return .notStated }
            return .charter(mandate.clause, mandate.rule)
        }
        switch organizations[forum]?.kind {
        case .council:
            return .law(Phrase(da: "kommunestyrelsesloven § 2", en: "Local Government Act § 2"))
        case .committee:
            return .law(Phrase(da: "kommunestyrelsesloven § 17", en: "Local Government Act § 17"))
        default: return .noCharter
        }
    }
}

extension RelationKind {
    /// Whether matters are taken up along the relation.
    public var leadsUp: Bool {
        switch self {
        case .reportsTo, .recommendsTo, .advisoryTo: true
        case .mutuallyObliged: false
        }
    }
}
