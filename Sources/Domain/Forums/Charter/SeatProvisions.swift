// SPDX-License-Identifier: EUPL-1.2

/// How long the holders of some seats sit.
public struct TermProvision: Equatable, Sendable, Codable {
    public var seats: SeatScope
    public var term: TermRule

    public init(seats: SeatScope, term: TermRule) {
        self.seats = seats
        self.term = term
    }
}

/// Who holds the election for some seats, and who may stand.
///
/// Source: charter of 1 June 2022, Valg til forummet — “Vesterbro Lokaludvalg
/// står for at arrangere valget”.
public struct ElectionProvision: Equatable, Sendable, Codable {
    public var seats: SeatScope
    public var arranger: OrganizationID
    /// Who may stand, in the charter's words: residents, businesses, schools.
    public var eligible: [String]

    public init(seats: SeatScope, arranger: OrganizationID, eligible: [String] = []) {
        self.seats = seats
        self.arranger = arranger
        self.eligible = eligible
    }
}

/// Who fills a seat that falls vacant, and how hard they must try.
public struct VacancyProvision: Equatable, Sendable, Codable {
    public var seats: SeatScope
    public var duty: VacancyDuty
    /// “Shall try to find another”: the seat may stay empty without a breach.
    public var isBestEffort: Bool
    /// How long whoever is found sits; nil where the charter does not say.
    public var successor: SuccessorTerm?

    public init(
        seats: SeatScope,
        duty: VacancyDuty,
        isBestEffort: Bool = false,
        successor: SuccessorTerm? = nil
    ) {
        self.seats = seats
        self.duty = duty
        self.isBestEffort = isBestEffort
        self.successor = successor
    }
}

/// How long somebody sits who is found for a seat that fell vacant.
public enum SuccessorTerm: String, Sendable, Codable, CaseIterable {
    /// As long as whoever left would have sat.
    case remaining = "rest"
    /// A term of their own.
    case whole
}

/// Who must see to an empty seat.
public enum VacancyDuty: Equatable, Sendable, Codable {
    case organization(id: OrganizationID)
    /// The organization that the holder spoke for.
    case ownOrganization
}

/// New partners may ask for a seat that is free.
///
/// Source: charter of 1 June 2022, Valg til forummet — “kan nye
/// samarbejdspartnere anmode om at få pladsen”.
public struct ApplicationProvision: Equatable, Sendable, Codable {
    public var seats: SeatScope
    /// How the forum decides; nil where the charter only says that it does.
    public var method: VotingRequirement?

    public init(seats: SeatScope, method: VotingRequirement? = nil) {
        self.seats = seats
        self.method = method
    }
}

/// Whether a seat may have a substitute: never a duty to name one.
public struct SubstituteProvision: Equatable, Sendable, Codable {
    public var seats: SeatScope
    public var atMost: Int

    public init(seats: SeatScope = .all, atMost: Int = 1) {
        self.seats = seats
        self.atMost = atMost
    }
}
