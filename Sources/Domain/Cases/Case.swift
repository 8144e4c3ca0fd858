// SPDX-License-Identifier: EUPL-1.2

public typealias CaseID = ID<Case>
public typealias CaseDocumentID = ID<CaseDocument>

/// A case in the municipal journal: what belongs together on paper.
///
/// Source: letter of 5 October 2021, side block — the letter has a case and a
/// document number, and the sending unit an address and an EAN number.
public struct Case: Equatable, Sendable, Codable {
    public let id: CaseID
    public let number: CaseNumber
    public internal(set) var title: String
    /// By the municipality's subject plan; nil when nobody has said.
    public internal(set) var kle: KleNumber?
    /// Who keeps the case.
    public internal(set) var unit: OrganizationID
    public let opened: Day
    public internal(set) var closed: Day?
    /// What of the effort the case is about.
    public internal(set) var subjects: Set<CaseSubject>
    /// In the order they were filed.
    public internal(set) var documents: [CaseDocumentID] = []
    public let source: String?
    /// Whether it is made up to show how the system works.
    public let isExample: Bool
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public var isOpen: Bool { closed == nil }
}

/// Something of the effort that a case is about, such as `hearing/hotspot-2010`.
public struct CaseSubject: Hashable, Sendable, Comparable, WrittenValue {
    /// What sort of thing it is; the words are journaled.
    public enum Kind: String, Sendable, CaseIterable {
        case area, initiative, programme, forum, matter, meeting, hearing, agreement, pool
        case statusRound = "status-round"
        case exemption, evaluation
    }

    public let kind: Kind
    public let id: String

    public init(_ kind: Kind, _ id: String) {
        self.kind = kind
        self.id = id
    }

    public init<Subject>(_ kind: Kind, _ id: ID<Subject>) {
        self.init(kind, id.rawValue)
    }

    /// Reads `matter/anker-joergensens-plads`.
    public init?(_ text: String) {
        let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, let kind = Kind(rawValue: String(halves[0])),
            ID<Case>(String(halves[1])).isWellFormed
        else { return nil }
        self.init(kind, String(halves[1]))
    }

    public static var writtenForm: String { "a subject of a case" }

    public var description: String { "\(kind.rawValue)/\(id)" }

    public static func < (left: Self, right: Self) -> Bool {
        left.description < right.description
    }
}
