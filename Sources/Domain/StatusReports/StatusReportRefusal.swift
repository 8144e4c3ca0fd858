// SPDX-License-Identifier: EUPL-1.2

/// Why a change to a status report cannot be made.
public enum StatusReportRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownTemplate(ReportTemplateID)
    case unknownRound(StatusRoundID)
    case unknownOrganization(OrganizationID)
    case unknownPost(PostID)
    case unknownProgramme(ProgrammeID)
    case unknownIndicator(IndicatorID)
    case unknownSection(SectionKey)
    case noSections
    case sectionTwice(String)
    case limitOutOfRange(Int)
    case chainOutOfOrder
    case opensTooLate(Day)
    case notLonger(Day)
    case pastNextStage(Day)
    case nobodyAsked
    case askedTwice(String)
    case notAsked(String)
    case notOpenYet(Day)
    case locked(on: Day)
    case overLimit(section: SectionKey, title: String, count: Int, limit: Int)
    case sectionMissing(section: SectionKey, title: String)
    case nothingToSendBack
    case notResponsible(String)
    case notSigned(String)
    case notOver(String)
    case nothingToCompile
    case notCompiled(Int)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "statement.malformed-id"
        case .idTaken: "statement.id-taken"
        case .unknownTemplate: "statement.unknown-template"
        case .unknownRound: "statement.unknown-round"
        case .unknownOrganization: "statement.unknown-organization"
        case .unknownPost: "statement.unknown-post"
        case .unknownProgramme: "statement.unknown-programme"
        case .unknownIndicator: "statement.unknown-indicator"
        case .unknownSection: "statement.unknown-section"
        case .noSections: "statement.no-sections"
        case .sectionTwice: "statement.section-twice"
        case .limitOutOfRange: "statement.limit-out-of-range"
        case .chainOutOfOrder: "statement.chain-out-of-order"
        case .opensTooLate: "statement.opens-too-late"
        case .notLonger: "statement.not-longer"
        case .pastNextStage: "statement.past-next-stage"
        case .nobodyAsked: "statement.nobody-asked"
        case .askedTwice: "statement.asked-twice"
        case .notAsked: "statement.not-asked"
        case .notOpenYet: "statement.not-open-yet"
        case .locked: "statement.locked"
        case .overLimit: "statement.over-limit"
        case .sectionMissing: "statement.section-missing"
        case .nothingToSendBack: "statement.nothing-to-send-back"
        case .notResponsible: "statement.not-responsible"
        case .notSigned: "statement.not-signed"
        case .notOver: "statement.not-over"
        case .nothingToCompile: "statement.nothing-to-compile"
        case .notCompiled: "statement.not-compiled"
        case .changedMeanwhile: "statement.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .noSections, .sectionTwice, .limitOutOfRange: "R-246"
        case .chainOutOfOrder, .opensTooLate: "R-247"
        case .overLimit, .notOver: "R-250"
        case .changedMeanwhile: "R-251"
        case .sectionMissing, .notResponsible: "R-252"
        case .locked, .nothingToSendBack, .notSigned: "R-253"
        case .nothingToCompile: "R-254"
        case .notLonger, .pastNextStage: "R-364"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .unknownTemplate: "template"
        case .noSections, .sectionTwice, .limitOutOfRange, .unknownIndicator: "sections"
        case .chainOutOfOrder: "steps"
        case .opensTooLate: "opens"
        case .notLonger, .pastNextStage: "until"
        case .nobodyAsked, .askedTwice, .unknownOrganization, .unknownPost: "contributors"
        case .unknownProgramme: "policy"
        case .overLimit(let section, _, _, _), .sectionMissing(let section, _),
            .unknownSection(let section):
            "tekst-\(section)"
        default: nil
        }
    }
}
