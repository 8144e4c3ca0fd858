// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about status reports.
///
/// `seen` is the version that the form showed; nil when nobody looked. `by` is
/// whoever does it; nil when a file tells of it.
public enum StatusReportCommand: Equatable, Sendable {
    case stateTemplate(TemplateDraft)
    case open(StatusRoundDraft)
    case write(StatusRoundID, OrganizationID, [SectionDraft], by: PersonID?)
    case askSignOff(StatusRoundID, OrganizationID, by: PersonID?)
    case sendBack(StatusRoundID, OrganizationID, comment: NoteID, by: PersonID?)
    case exceptLimit(StatusRoundID, OrganizationID, SectionKey, reason: NoteID)
    case sign(StatusRoundID, OrganizationID, by: PersonID?, seen: Int?)
    case reopen(StatusRoundID, OrganizationID, reason: NoteID, by: PersonID?)
    case compile(StatusRoundID, CompilationDraft)
    case publish(StatusRoundID, number: Int)
    /// More time for the statements; the council's meeting stays where it is.
    case extend(StatusRoundID, until: Day, reason: NoteID, seen: Day?)
}

/// A template as it is written; an id that is known makes a new version.
public struct TemplateDraft: Equatable, Sendable {
    public var id: ReportTemplateID
    public var title: String
    public var sections: [TemplateSection]
    public var source: String?
    public var isExample: Bool
    /// The number of the version that the form showed; nil when nobody looked.
    public var seen: Int?

    public init(
        id: ReportTemplateID, title: String, sections: [TemplateSection], source: String? = nil,
        isExample: Bool = false, seen: Int? = nil
    ) {
        self.id = id
        self.title = title
        self.sections = sections
        self.source = source
        self.isExample = isExample
        self.seen = seen
    }
}

/// A round as it is opened.
public struct StatusRoundDraft: Equatable, Sendable {
    public var id: StatusRoundID
    public var title: String
    public var asker: OrganizationID
    public var policy: ProgrammeID?
    public var year: Int
    public var template: ReportTemplateID
    public var opens: Day
    public var council: Day
    public var steps: [ChainStep]
    public var contributors: [Contributor]
    public var source: String?
    public var isExample: Bool

    public init(
        id: StatusRoundID, title: String, asker: OrganizationID, policy: ProgrammeID? = nil,
        year: Int, template: ReportTemplateID, opens: Day, council: Day,
        steps: [ChainStep] = ChainStep.usual, contributors: [Contributor], source: String? = nil,
        isExample: Bool = false
    ) {
        self.id = id
        self.title = title
        self.asker = asker
        self.policy = policy
        self.year = year
        self.template = template
        self.opens = opens
        self.council = council
        self.steps = steps
        self.contributors = contributors
        self.source = source
        self.isExample = isExample
    }
}

/// Who is asked for a statement, and who signs it.
public struct Contributor: Equatable, Sendable, Codable {
    public let organization: OrganizationID
    public let responsible: PostID?

    public init(_ organization: OrganizationID, responsible: PostID? = nil) {
        self.organization = organization
        self.responsible = responsible
    }
}

/// A section as it is written, its text already in the vault.
public struct SectionDraft: Equatable, Sendable {
    public var key: SectionKey
    public var note: NoteID?
    /// The characters of the text by `TextLimit.count`.
    public var count: Int
    /// How many versions there were when the form was shown; nil when nobody looked.
    public var seen: Int?

    public init(_ key: SectionKey, note: NoteID?, count: Int, seen: Int? = nil) {
        self.key = key
        self.note = note
        self.count = count
        self.seen = seen
    }
}

/// A report as it was made and checked.
public struct CompilationDraft: Equatable, Sendable {
    public var parts: [CompiledPart]
    public var files: [CompiledFile]
    public var pages: Int?
    public var by: PersonID?

    public init(
        parts: [CompiledPart], files: [CompiledFile], pages: Int? = nil, by: PersonID? = nil
    ) {
        self.parts = parts
        self.files = files
        self.pages = pages
        self.by = by
    }
}
