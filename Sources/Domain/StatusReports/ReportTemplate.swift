// SPDX-License-Identifier: EUPL-1.2

public typealias ReportTemplateID = ID<ReportTemplate>
public typealias SectionKey = ID<TemplateSection>

/// What every contributor to a status report is asked to write, version by version.
public struct ReportTemplate: Equatable, Sendable, Codable {
    public let id: ReportTemplateID
    public internal(set) var title: String
    /// Oldest first; never empty.
    public internal(set) var versions: [TemplateVersion]

    public var latest: TemplateVersion? { versions.last }
}

/// The sections as they were asked for from one day on.
///
/// a round keeps the version that it was opened with.
public struct TemplateVersion: Equatable, Sendable, Codable {
    public let number: Int
    public let stated: Day
    public let sections: [TemplateSection]
    public let source: String?
    /// Whether the template is made up to show how the system works.
    public let isExample: Bool

    public subscript(key: SectionKey) -> TemplateSection? { sections.first { $0.key == key } }
}

/// One section: its heading, what to write about, and how much room there is.
public struct TemplateSection: Equatable, Sendable, Codable {
    public let key: SectionKey
    public let title: String
    /// What whoever writes is asked, as the template says it.
    public let guidance: String
    /// Characters including spaces, counted by `TextLimit`.
    public let limit: Int
    /// Whether it may be left empty.
    public let isOptional: Bool
    /// Figures that lie beside the text.
    public let figures: [IndicatorID]
    /// Whether the contributor's own initiatives lie beside the text.
    public let showsInitiatives: Bool

    public init(
        _ key: SectionKey, title: String, guidance: String = "", limit: Int,
        isOptional: Bool = false, figures: [IndicatorID] = [], showsInitiatives: Bool = false
    ) {
        self.key = key
        self.title = title
        self.guidance = guidance
        self.limit = limit
        self.isOptional = isOptional
        self.figures = figures
        self.showsInitiatives = showsInitiatives
    }
}

extension TextLimit {
    /// the one counting rule, in words, as the form and the paper state it.
    public static let countingRule = Phrase(
        da: "Tegn tælles, som et menneske tæller dem: mellemrum tæller med, et linjeskift tæller "
            + "ét tegn, et bogstav med accent og en emoji tæller ét, og usynlige tegn fra Word "
            + "(bløde bindestreger, tegn uden bredde) tæller ikke. Mellemrum før og efter teksten "
            + "tæller ikke.",
        en: "Characters are counted as a person counts them: spaces count, a line break counts "
            + "one, a letter with an accent and an emoji count one, and invisible characters from "
            + "Word (soft hyphens, characters without width) do not count. Blanks before and "
            + "after the text do not count.")
}
