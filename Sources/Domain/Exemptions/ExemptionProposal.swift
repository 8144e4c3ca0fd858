// SPDX-License-Identifier: EUPL-1.2

public typealias ExemptionID = ID<ExemptionProposal>

/// A proposal to be let off a rule, so that something can be done otherwise.
///
/// Source: letter to the ministry of 3 March 2011, Udfordringsret — “fremsender
/// her en række forslag”.
public struct ExemptionProposal: Equatable, Sendable, Codable {
    public let id: ExemptionID
    public internal(set) var content: ExemptionContent
    public let proposed: Day
    /// When it was sent to the authority.
    public internal(set) var sent: Day?
    public internal(set) var answer: ExemptionAnswer?
    /// What came of the trial, the latest last.
    public internal(set) var effects: [ExemptionEffect] = []
    public internal(set) var withdrawal: ExemptionWithdrawal?
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public var title: String { content.title }
    public var owner: OrganizationID { content.owner }

    /// How far it has come on the day.
    public func state(on day: Day) -> ExemptionState {
        if withdrawal != nil { return .withdrawn }
        guard let answer else { return sent == nil ? .draft : .sent }
        guard answer.verdict.isGrant else { return .refused }
        guard let trial = answer.trial else { return .granted }
        if day < trial.first { return .granted }
        if day <= trial.last { return .onTrial }
        return effects.contains { $0.on > trial.last } ? .done : .trialOver
    }
}

/// What is proposed.
public struct ExemptionContent: Equatable, Sendable, Codable {
    public var title: String
    /// The rule as it is cited; nil where the source does not name it.
    public var rule: String?
    /// What the rule hinders, in the vault.
    public var hinders: NoteID?
    /// What would be done instead, in the vault.
    public var instead: NoteID?
    public var owner: OrganizationID
    /// The authority that can grant it; nil where nobody has said.
    public var authority: OrganizationID?
    public var areas: [AreaID]
    /// Whether everybody may read it once it is sent.
    public var isPublic: Bool
    public var source: String?
    /// Whether it is made up to show how the system works.
    public var isExample: Bool

    public init(
        title: String, rule: String? = nil, hinders: NoteID? = nil, instead: NoteID? = nil,
        owner: OrganizationID, authority: OrganizationID? = nil, areas: [AreaID] = [],
        isPublic: Bool = false, source: String? = nil, isExample: Bool = false
    ) {
        self.title = title
        self.rule = rule
        self.hinders = hinders
        self.instead = instead
        self.owner = owner
        self.authority = authority
        self.areas = areas
        self.isPublic = isPublic
        self.source = source
        self.isExample = isExample
    }
}

/// What the authority said.
public struct ExemptionAnswer: Equatable, Sendable, Codable {
    public let verdict: ExemptionVerdict
    /// The day of the answer.
    public let on: Day
    /// Its words or their gist, in the vault.
    public let note: NoteID?
    /// From when until when the rule is set aside.
    public let trial: TrialPeriod?

    public init(verdict: ExemptionVerdict, on: Day, note: NoteID?, trial: TrialPeriod?) {
        self.verdict = verdict
        self.on = on
        self.note = note
        self.trial = trial
    }
}

/// The days in which something is done otherwise.
public struct TrialPeriod: Equatable, Sendable, Codable {
    public let first: Day
    public let last: Day

    public init(first: Day, last: Day) {
        self.first = first
        self.last = last
    }
}

public enum ExemptionVerdict: String, Equatable, Sendable, Codable, CaseIterable {
    case granted, partly, refused
    /// Such as that the rule allows it already.
    case other

    var isGrant: Bool { self != .refused }
}

/// What was seen to come of a trial.
public struct ExemptionEffect: Equatable, Sendable, Codable {
    public let on: Day
    public let note: NoteID
}

/// A proposal that nobody stands by any more.
public struct ExemptionWithdrawal: Equatable, Sendable, Codable {
    public let on: Day
    public let reason: NoteID
}

/// How far a proposal has come.
public enum ExemptionState: String, Equatable, Sendable, CaseIterable {
    case draft, sent, granted, onTrial, trialOver, done, refused, withdrawn

    public var phrase: Phrase {
        switch self {
        case .draft: Phrase(da: "Udkast", en: "Draft")
        case .sent: Phrase(da: "Sendt, intet svar oplyst", en: "Sent, no answer stated")
        case .granted: Phrase(da: "Imødekommet", en: "Granted")
        case .onTrial: Phrase(da: "Forsøget kører", en: "On trial")
        case .trialOver:
            Phrase(da: "Forsøget er slut, virkning mangler", en: "Trial over, no effect told")
        case .done: Phrase(da: "Forsøget er gjort op", en: "Trial accounted for")
        case .refused: Phrase(da: "Afslået", en: "Refused")
        case .withdrawn: Phrase(da: "Trukket tilbage", en: "Withdrawn")
        }
    }
}

extension ExemptionVerdict {
    public var phrase: Phrase {
        switch self {
        case .granted: Phrase(da: "imødekommet", en: "granted")
        case .partly: Phrase(da: "delvis imødekommet", en: "partly granted")
        case .refused: Phrase(da: "afslået", en: "refused")
        case .other: Phrase(da: "andet svar", en: "another answer")
        }
    }
}
