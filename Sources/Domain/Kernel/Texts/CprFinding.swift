// SPDX-License-Identifier: EUPL-1.2

/// A place in a text that may be a CPR number.
public struct CprFinding: Hashable, Sendable {
    /// How much speaks for a real number.
    public enum Certainty: String, Sendable, Codable {
        /// The form and the date fit.
        case possible
        /// Modulus 11 fits as well, or the date is a 1 January.
        case certain
    }

    /// Where it stands, in characters from the start of the text.
    public let range: Range<Int>
    /// Where its last four digits stand.
    let serial: Range<Int>
    /// Whether it looks like one or is bound to be one.
    public let certainty: Certainty
    /// The number to show people: `010190-****`.
    public let masked: String
}

/// The text holds what may be a CPR number.
public struct CprRefusal: Refusal {
    /// The first candidate.
    public let first: CprFinding
    /// All of them in order.
    public let findings: [CprFinding]
    private let formField: String

    init?(findings: [CprFinding], field: String) {
        guard let first = findings.first else { return nil }
        self.first = first
        self.findings = findings
        self.formField = field
    }

    public var key: String { "text.cpr" }

    public var rule: String? { "R-004" }

    public var field: String? { formField }

    public var sentence: Phrase {
        let found =
            switch first.certainty {
            case .possible:
                Phrase(da: "noget, der ligner et CPR-nummer", en: "what looks like a CPR number")
            case .certain: Phrase(da: "et CPR-nummer", en: "a CPR number")
            }
        return Phrase(
            da: "Her står \(found.danish): \(first.masked). Fjern det.",
            en: "Here is \(found.english): \(first.masked). Remove it."
        )
    }
}

/// A named person's word that a text with a candidate may be kept inside.
public struct CprOverride: Hashable, Sendable, Codable {
    /// The id of the person, never the name.
    public let by: String
    /// Why the text may stay.
    public let reason: String
    /// When it was decided.
    public let day: Day

    /// Refuses: no person, no reason, or a reason that itself holds a candidate.
    public init(by person: String, reason: String, day: Day) throws(TextRefusal) {
        guard !person.trimmed.isEmpty else { throw .empty(field: "overrideBy") }
        self.by = person
        self.reason = try CheckedText.check(reason, as: .reason, field: "overrideReason")
        self.day = day
    }
}
