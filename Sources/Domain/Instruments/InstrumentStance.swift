// SPDX-License-Identifier: EUPL-1.2

public typealias StanceID = ID<InstrumentStance>

/// What an organization says about an instrument: that it uses it, looks into
/// it, or has chosen against it, where and why.
///
/// What is chosen against is said aloud, so that nobody asks again in vain.
/// Source: letter to the ministry of 3 March 2011, Strategisk samarbejde —
/// “Nedrivning af boliger er ikke med i vores planlægning”.
public struct InstrumentStance: Equatable, Sendable, Codable {
    public let id: StanceID
    public internal(set) var content: StanceContent
    /// Since when it has been said.
    public let taken: Day
    public internal(set) var ended: Ending?
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public var instrument: String { content.instrument }
    public var owner: OrganizationID { content.owner }

    /// A stance that is no longer the owner's.
    public struct Ending: Equatable, Sendable, Codable {
        public let on: Day
        public let reason: NoteID
    }
}

/// What is said about an instrument.
public struct StanceContent: Equatable, Sendable, Codable {
    /// The instrument's name, such as `Flyttehjælp`.
    public var instrument: String
    public var kind: InstrumentKind
    public var choice: InstrumentChoice
    public var owner: OrganizationID
    /// None means the whole city.
    public var areas: [AreaID]
    /// Why, in the vault; everybody may read it.
    public var reason: NoteID?
    public var source: String?
    /// Whether it is made up to show how the system works.
    public var isExample: Bool

    public init(
        instrument: String, kind: InstrumentKind, choice: InstrumentChoice, owner: OrganizationID,
        areas: [AreaID] = [], reason: NoteID? = nil, source: String? = nil,
        isExample: Bool = false
    ) {
        self.instrument = instrument
        self.kind = kind
        self.choice = choice
        self.owner = owner
        self.areas = areas
        self.reason = reason
        self.source = source
        self.isExample = isExample
    }
}

/// What an instrument works on.
///
/// Source: letter to the ministry of 3 March 2011, Kerneydelsen — residents,
/// crime prevention with “individbaserede indsatser”, and functions of the areas.
public enum InstrumentKind: String, Equatable, Sendable, Codable, CaseIterable {
    /// Who comes to live where: letting rules, moving aid, mixed housing.
    case residents
    case area, individual, physical
}

public enum InstrumentChoice: String, Equatable, Sendable, Codable, CaseIterable {
    case rejected, considered, used
}

extension InstrumentKind {
    public var phrase: Phrase {
        switch self {
        case .residents: Phrase(da: "Beboersammensætning", en: "Composition of residents")
        case .area: Phrase(da: "Områdebaseret", en: "Area-based")
        case .individual: Phrase(da: "Individbaseret", en: "Individual")
        case .physical: Phrase(da: "Fysisk", en: "Physical")
        }
    }
}

extension InstrumentChoice {
    public var phrase: Phrase {
        switch self {
        case .rejected: Phrase(da: "Fravalgt", en: "Chosen against")
        case .considered: Phrase(da: "Overvejes", en: "Looked into")
        case .used: Phrase(da: "Bruges", en: "Used")
        }
    }
}
