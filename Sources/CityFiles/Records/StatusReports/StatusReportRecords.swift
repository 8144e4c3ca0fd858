// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The templates of status reports and their rounds, as the files tell them.
struct StatusReportRecords: Equatable, Sendable {
    var templates: [ReportTemplateRecord] = []
    var rounds: [StatusRoundRecord] = []

    var all: [any CityRecord] { templates + rounds }
    var days: [Day] { templates.map(\.day) + rounds.map(\.day) }

    mutating func take(_ file: Fields) {
        templates += file.records("report-templates", ReportTemplateRecord.init)
        rounds += file.records("status-rounds", StatusRoundRecord.init)
    }
}

/// One version of a template; the same id on a later day is the next version.
struct ReportTemplateRecord: Equatable, Sendable {
    let origin: Origin
    let day: Day
    let draft: TemplateDraft

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let version = fields.number("version", .optional) ?? 1
        let id: ReportTemplateID? =
            version == 1
            ? fields.id(of: .reportTemplate) : fields.mention("id", of: .reportTemplate)
        let title = fields.text("title")
        let sections = fields.records("sections", TemplateSection.init, .required)
        let source = fields.source(.optional)
        let isExample = fields.flag("example")
        guard let day, let id, let title else { return nil }
        (origin, self.day) = (fields.origin, day)
        draft = TemplateDraft(
            id: id, title: title, sections: sections, source: source, isExample: isExample)
    }
}

extension TemplateSection {
    fileprivate init?(_ fields: Fields) {
        let key = fields.word("key", .required)
        let title = fields.text("title")
        let guidance = fields.text("guidance", .optional, as: .note)
        let limit = fields.number("limit")
        let isOptional = fields.flag("optional")
        let figures: [IndicatorID] = fields.mentions("figures", of: .indicator)
        let showsInitiatives = fields.flag("initiatives")
        guard let key, let title, let limit else { return nil }
        self.init(
            SectionKey(key), title: title, guidance: guidance ?? "", limit: limit,
            isOptional: isOptional, figures: figures, showsInitiatives: showsInitiatives)
    }
}

/// A round with what was written for it.
struct StatusRoundRecord: Equatable, Sendable {
    let origin: Origin
    /// The day that it was opened for writing down.
    let day: Day
    let draft: StatusRoundDraft
    let acts: [StatementActRecord]

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let draft = StatusRoundDraft(fields)
        acts = fields.records("log", StatementActRecord.init).enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
        guard let day, let draft else { return nil }
        (origin, self.day, self.draft) = (fields.origin, day, draft)
    }
}

extension StatusRoundDraft {
    fileprivate init?(_ fields: Fields) {
        let id: StatusRoundID? = fields.id(of: .statusRound)
        let title = fields.text("title")
        let asker: OrganizationID? = fields.mention("asker", of: .organization)
        let policy: ProgrammeID? = fields.mention("policy", of: .programme, .optional, .anyDay)
        let year = fields.number("year")
        let template: ReportTemplateID? = fields.mention("template", of: .reportTemplate)
        let (opens, council) = (fields.day("opens"), fields.day("council"))
        let steps = ChainStep.usual.map { step in
            ChainStep(
                step.kind,
                workdaysBefore: fields.number(step.kind.rawValue, .optional)
                    ?? step.workdaysBefore)
        }
        let contributors = fields.records("contributors", Contributor.init, .required)
        let source = fields.source(.optional)
        let isExample = fields.flag("example")
        guard let id, let title, let asker, let year, let template, let opens, let council
        else { return nil }
        self.init(
            id: id, title: title, asker: asker, policy: policy, year: year, template: template,
            opens: opens, council: council, steps: steps, contributors: contributors,
            source: source, isExample: isExample)
    }
}

extension Contributor {
    fileprivate init?(_ fields: Fields) {
        let organization: OrganizationID? = fields.mention("organization", of: .organization)
        let responsible: PostID? = fields.mention("responsible", of: .post, .optional)
        guard let organization else { return nil }
        self.init(organization, responsible: responsible)
    }
}

/// A dated step of a statement, from the round's log.
struct StatementActRecord: Equatable, Sendable {
    /// A section as somebody wrote it, byte for byte.
    struct Text: Equatable, Sendable {
        let section: SectionKey
        let text: String
    }

    enum Act: Equatable, Sendable {
        case write([Text])
        case send
        case sign
        case sendBack(reason: String)
        case except(SectionKey, reason: String)
        case reopen(reason: String)
    }

    enum Verb: String, CaseIterable {
        case write, send, sign, except, reopen
        case sendBack = "send-back"
    }

    let origin: Origin
    let day: Day
    let organization: OrganizationID
    let person: PersonID?
    let verb: Verb
    let act: Act

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let person: PersonID? = fields.mention("person", of: .person, .optional)
        guard let verb = fields.only(of: Verb.allCases.map(\.rawValue)).flatMap(Verb.init)
        else { return nil }
        let organization: OrganizationID? = fields.mention(verb.rawValue, of: .organization)
        let act = fields.act(verb)
        guard let day, let organization, let act else { return nil }
        (origin, self.day, self.person) = (fields.origin, day, person)
        (self.organization, self.verb, self.act) = (organization, verb, act)
    }
}

extension Fields {
    fileprivate func act(_ verb: StatementActRecord.Verb) -> StatementActRecord.Act? {
        switch verb {
        case .write: return .write(records("texts", StatementActRecord.Text.init, .required))
        case .send: return .send
        case .sign: return .sign
        case .sendBack: return text("reason", as: .reason).map { .sendBack(reason: $0) }
        case .reopen: return text("reason", as: .reason).map { .reopen(reason: $0) }
        case .except:
            let section = word("section", .required)
            let reason = text("reason", as: .reason)
            guard let section, let reason else { return nil }
            return .except(SectionKey(section), reason: reason)
        }
    }
}

extension StatementActRecord.Text {
    /// The text is looked through and kept as it stands in the file.
    fileprivate init?(_ fields: Fields) {
        let section = fields.word("section", .required)
        let kind = TextKind(limit: TextLimit(100_000), isRequired: true, isOneLine: false)
        let text = fields.value("text", .required).flatMap { value in
            fields.word(in: value, of: "text").flatMap { word in
                fields.tried(at: value) { () throws(TextRefusal) in
                    _ = try CheckedText.check(word, as: kind, field: "text")
                    return word
                }
            }
        }
        guard let section, let text else { return nil }
        self.init(section: SectionKey(section), text: text)
    }
}
