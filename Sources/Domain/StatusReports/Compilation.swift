// SPDX-License-Identifier: EUPL-1.2

/// The report made of the signed statements, not one character of them changed.
public struct Compilation: Equatable, Sendable, Codable {
    public let number: Int
    public let on: Day
    public let by: PersonID?
    public let parts: [CompiledPart]
    public let files: [CompiledFile]
    public let pages: Int?
    public let deviations: [Deviation]

    /// Whether every part was found whole in every form of the report.
    public var isWhole: Bool { parts.allSatisfy(\.isWhole) }

    public subscript(organization: OrganizationID) -> CompiledPart? {
        parts.first { $0.organization == organization }
    }
}

/// Which version of a statement is in the report, and where it was found again.
public struct CompiledPart: Equatable, Sendable, Codable {
    public let organization: OrganizationID
    public let issue: Int
    /// byte for byte in the page.
    public let isInPage: Bool
    /// Character for character in what a reader takes out of the file, but for blanks.
    public let isInPdf: Bool
    public let isInDocx: Bool

    public init(
        _ organization: OrganizationID, issue: Int, isInPage: Bool, isInPdf: Bool, isInDocx: Bool
    ) {
        self.organization = organization
        self.issue = issue
        self.isInPage = isInPage
        self.isInPdf = isInPdf
        self.isInDocx = isInDocx
    }

    public var isWhole: Bool { isInPage && isInPdf && isInDocx }
}

/// A file of the report, kept by the hash of its bytes.
public struct CompiledFile: Equatable, Sendable, Codable {
    public let file: FileID
    public let name: String
    public let mediaType: String
    public let bytes: Int

    public init(file: FileID, name: String, mediaType: String, bytes: Int) {
        self.file = file
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }
}

/// Something in the report that is not as it was asked for.
public struct Deviation: Equatable, Sendable, Codable {
    public enum Kind: String, Sendable, Codable {
        /// The body has signed nothing.
        case missing
        /// It was signed after the last day.
        case late
        /// A section is longer than its room, which was let through.
        case overLimit = "over-limit"
        /// It was signed, opened again and signed anew.
        case signedAgain = "signed-again"
    }

    public let kind: Kind
    public let organization: OrganizationID
    public let section: SectionKey?
    /// Characters, days or versions, by the kind.
    public let count: Int?
    public let limit: Int?
}

extension StatusRound {
    /// what is not as it was asked for, statement by statement.
    public func deviations(on day: Day) -> [Deviation] {
        statements.flatMap { deviations(of: $0, on: day) }
    }

    private func deviations(of statement: Statement, on day: Day) -> [Deviation] {
        func deviation(
            _ kind: Deviation.Kind, _ section: SectionKey? = nil, _ count: Int? = nil,
            _ limit: Int? = nil
        ) -> Deviation {
            Deviation(
                kind: kind, organization: statement.organization, section: section, count: count,
                limit: limit)
        }
        guard let issue = statement.signed else { return [deviation(.missing)] }
        let late = daysLate(statement, on: day)
        let over = form.sections.compactMap { section -> Deviation? in
            guard let count = issue[section.key]?.count, count > section.limit else { return nil }
            return deviation(.overLimit, section.key, count, section.limit)
        }
        return (late > 0 ? [deviation(.late, nil, late)] : []) + over
            + (issue.number > 1 ? [deviation(.signedAgain, nil, issue.number)] : [])
    }
}
