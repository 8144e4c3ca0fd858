// SPDX-License-Identifier: EUPL-1.2

public typealias ProgrammeID = ID<Programme>

public enum ProgrammeKind: String, Codable, Sendable, CaseIterable {
    case hotspot
    case areaRenewal = "area-renewal"
    case holisticPlan = "holistic-plan"
    case developmentPlan = "development-plan"
    case policy
}

/// A temporary, area-based effort with clear goals and one leader.
///
/// Source: hearing response 2010-857794 — “midlertidig områdebaseret indsats
/// med klare mål og klart ledelsesansvar”; evaluation has three strands.
public struct Programme: Equatable, Sendable, Codable {
    public let id: ProgrammeID
    public let kind: ProgrammeKind
    public internal(set) var name: String
    public let areas: [AreaID]
    /// Nil is a gap: the source names no leader, or nobody is appointed.
    public internal(set) var leader: PostID?
    public internal(set) var goals: [String]
    public let start: Period?
    public internal(set) var end: Period?
    /// When it must be evaluated, where that is stated.
    public let evaluationDue: Period?
    /// Nil until somebody has begun it or delivered it.
    public internal(set) var evaluation: ProgrammeEvaluation?
    public internal(set) var endedOn: Day?
    public let source: String?
    public internal(set) var version = 1

    /// Whether it runs on the day, so far as its dates are stated.
    public func runs(on day: Day) -> Bool {
        (start.map { $0.first <= day } ?? true) && (end.map { day <= $0.last } ?? true)
            && (endedOn.map { day <= $0 } ?? true)
    }
}
