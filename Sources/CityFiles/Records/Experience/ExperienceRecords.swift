// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the files say of lessons, experts and what they were asked.
struct ExperienceRecords: Equatable, Sendable {
    private(set) var all: [ExperienceEntry] = []

    mutating func take(_ file: Fields) {
        all += file.records("lessons", ExperienceEntry.lesson).flatMap { $0 }
        all += file.records("experts", ExperienceEntry.expert).flatMap { $0 }
    }

    var days: [Day] { all.map(\.day) }
}

/// One dated fact of experience, as the command that tells it.
struct ExperienceEntry: Equatable, Sendable {
    let origin: Origin
    let day: Day
    /// The same in every import.
    let key: String
    let kind: RecordKind
    let name: String
    let command: ExperienceCommand
    var notes: [WrittenNote] = []
}

extension ExperienceEntry {
    /// A lesson, published on the day that it is written unless it says otherwise.
    fileprivate static func lesson(_ fields: Fields) -> [ExperienceEntry]? {
        let id: LessonID? = fields.id(of: .lesson)
        let day = fields.start("day")
        let title = fields.text("title")
        let initiative: InitiativeID? = fields.mention("initiative", of: .initiative)
        let by: PostID? = fields.mention("by", of: .post)
        let key = "lesson/\(id?.rawValue ?? "")"
        let (worked, failed, conditions) = (
            WrittenNote(fields.text("worked", .optional, as: .note), key: "\(key)/worked"),
            WrittenNote(fields.text("failed", .optional, as: .note), key: "\(key)/failed"),
            WrittenNote(fields.text("conditions", .optional, as: .note), key: "\(key)/conditions")
        )
        let themes = fields.texts("themes")
        let cost = fields.amount("cost")
        let figures: [IndicatorID] = fields.mentions("figures", of: .indicator)
        let source = fields.source(.optional)
        let isExample = fields.flag("example")
        let isDraft = fields.flag("draft")
        guard let id, let day, let title, let initiative, let by else { return nil }
        let content = LessonContent(
            title: title, initiative: initiative, by: by, themes: themes, worked: worked?.id,
            failed: failed?.id, conditions: conditions?.id, cost: cost, figures: figures,
            source: source, isExample: isExample)
        let written = ExperienceEntry(
            origin: fields.origin, day: day, key: "\(key)/write", kind: .lesson, name: title,
            command: .write(id, content), notes: [worked, failed, conditions].compactMap { $0 })
        let published = ExperienceEntry(
            origin: fields.origin, day: day, key: "\(key)/publish", kind: .lesson, name: title,
            command: .publish(id, seen: nil))
        return isDraft ? [written] : [written, published]
    }

    /// An expert with what they were asked, dated.
    fileprivate static func expert(_ fields: Fields) -> [ExperienceEntry]? {
        let id: ExpertID? = fields.id(of: .expert)
        let day = fields.start("day")
        let organization: OrganizationID? = fields.mention("organization", of: .organization)
        let expertise = fields.texts("expertise")
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let consented = fields.day("consented")
        let source = fields.source(.optional)
        let isExample = fields.flag("example")
        let questions = fields.records("questions") { question($0, to: id) }.flatMap { $0 }
        guard let id, let day, let organization, let consented else { return nil }
        let draft = ExpertDraft(
            id: id, who: .organization(organization), expertise: expertise, areas: areas,
            consented: consented, source: source, isExample: isExample)
        return [
            ExperienceEntry(
                origin: fields.origin, day: day, key: "expert/\(id)/enlist", kind: .expert,
                name: expertise.first ?? id.rawValue, command: .enlist(draft))
        ] + questions
    }

    private static func question(_ fields: Fields, to expert: ExpertID?) -> [ExperienceEntry]? {
        let id: QuestionToExpertID? = fields.id(of: .expertQuestion)
        let day = fields.start("day")
        let title = fields.text("title")
        let by: OrganizationID? = fields.mention("by", of: .organization)
        let key = "expert-question/\(id?.rawValue ?? "")"
        let text = WrittenNote(fields.text("text", as: .note), key: "\(key)/text")
        let answered = fields.day("answered", .optional)
        let answer = WrittenNote(
            fields.text("answer", .optional, as: .note), key: "\(key)/answer")
        let isPublic = fields.flag("public")
        guard let id, let expert, let day, let title, let by, let text else { return nil }
        let draft = ExpertQuestionDraft(
            id: id, expert: expert, title: title, text: text.id, by: by)
        let asked = ExperienceEntry(
            origin: fields.origin, day: day, key: "\(key)/ask", kind: .expertQuestion,
            name: title, command: .ask(draft), notes: [text])
        guard let answered, let answer else { return [asked] }
        return [
            asked,
            ExperienceEntry(
                origin: fields.origin, day: answered, key: "\(key)/answer", kind: .expertQuestion,
                name: title, command: .answer(id, text: answer.id, isPublic: isPublic),
                notes: [answer]),
        ]
    }
}
