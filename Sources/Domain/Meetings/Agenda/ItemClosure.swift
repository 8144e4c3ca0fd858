// SPDX-License-Identifier: EUPL-1.2

/// Why one item is treated behind closed doors, and what the public reads
/// instead of its title.
public struct ItemClosure: Equatable, Sendable, Codable {
    public var basis: ClosureBasis
    /// More of why, in the vault.
    public var reason: NoteID?
    /// Names nobody and gives nothing away: “Sag om en enkelt borger”.
    public var neutralTitle: String

    public init(basis: ClosureBasis, reason: NoteID? = nil, neutralTitle: String) {
        self.basis = basis
        self.reason = reason
        self.neutralTitle = neutralTitle
    }
}

/// The reasons for which an item may be closed.
///
/// Source: kommunestyrelsesloven § 10; forvaltningsloven § 27.
public enum ClosureBasis: String, Equatable, Sendable, Codable, CaseIterable {
    /// The private affairs of people.
    case privateAffairs = "private-affairs"
    /// The business of a company or an association.
    case businessAffairs = "business-affairs"
    /// The public interest in the economy: tenders, purchases, sales.
    case economicInterest = "economic-interest"
    /// The prevention of crime.
    case crimePrevention = "crime-prevention"
    /// Somebody's employment.
    case employment
    /// What another authority has not made public yet.
    case otherAuthority = "other-authority"

    /// The paragraph, for the public.
    public var law: Phrase {
        switch self {
        case .privateAffairs:
            Phrase(
                da: "enkeltpersoners private forhold (forvaltningsloven § 27, stk. 1)",
                en: "people's private affairs (Public Administration Act § 27(1))")
        case .businessAffairs:
            Phrase(
                da: "drifts- og forretningsforhold (forvaltningsloven § 27, stk. 1)",
                en: "business affairs (Public Administration Act § 27(1))")
        case .economicInterest:
            Phrase(
                da: "det offentliges økonomiske interesser (forvaltningsloven § 27, stk. 4)",
                en: "public economic interests (Public Administration Act § 27(4))")
        case .crimePrevention:
            Phrase(
                da: "forebyggelse af lovovertrædelser (forvaltningsloven § 27, stk. 4)",
                en: "prevention of offences (Public Administration Act § 27(4))")
        case .employment:
            Phrase(
                da: "en personalesag (kommunestyrelsesloven § 10)",
                en: "a personnel matter (Local Government Act § 10)")
        case .otherAuthority:
            Phrase(
                da: "en anden myndigheds fortrolige sag (kommunestyrelsesloven § 10)",
                en: "another authority's confidential case (Local Government Act § 10)")
        }
    }
}
