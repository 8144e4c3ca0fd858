// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What the rules about experience look at beside it.
public struct ExperienceSetting: Sendable {
    let organizations: Organizations
    let initiatives: Initiatives
    let areas: Areas
    let figures: Figures

    public init(
        _ organizations: Organizations, _ initiatives: Initiatives, _ areas: Areas,
        _ figures: Figures
    ) {
        self.organizations = organizations
        self.initiatives = initiatives
        self.areas = areas
        self.figures = figures
    }
}

extension Experience {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: ExperienceCommand, on day: Day, in setting: ExperienceSetting
    ) throws(ExperienceRefusal) -> [ExperienceEvent] {
        switch command {
        case .write(let id, let content): try write(id, content, in: setting)
        case .revise(let id, let content, let seen): try revise(id, content, seen, in: setting)
        case .publish(let id, let seen): try publish(id, seen)
        case .enlist(let draft): try enlist(draft, on: day, in: setting)
        case .describe(let id, let expertise, let areas, let seen):
            try describe(id, expertise, areas, seen, in: setting)
        case .retire(let id): try retire(id)
        case .ask(let draft): try ask(draft, in: setting)
        case .answer(let id, let text, let isPublic): try answer(id, text, isPublic: isPublic)
        }
    }

    // MARK: - Lessons

    /// an initiative's lesson is written once, and says something.
    private func write(
        _ id: LessonID, _ content: LessonContent, in setting: ExperienceSetting
    ) throws(ExperienceRefusal) -> [ExperienceEvent] {
        guard id.isWellFormed else { throw .malformedID(id.rawValue) }
        guard lessons[id] == nil else { throw .idTaken(id.rawValue) }
        if let other = lesson(of: content.initiative) {
            throw .writtenAlready(other.content.title)
        }
        let content = try checked(content, in: setting)
        return [.written(LessonWritten(lesson: id, content: content))]
    }

    private func revise(
        _ id: LessonID, _ content: LessonContent, _ seen: Int?, in setting: ExperienceSetting
    ) throws(ExperienceRefusal) -> [ExperienceEvent] {
        let lesson = try known(id, seen)
        var content = try checked(content, in: setting)
        (content.initiative, content.isExample) = (
            lesson.content.initiative, lesson.content.isExample
        )
        return content == lesson.content
            ? [] : [.revised(LessonRevised(lesson: id, content: content))]
    }

    private func publish(
        _ id: LessonID, _ seen: Int?
    ) throws(ExperienceRefusal) -> [ExperienceEvent] {
        try known(id, seen).published == nil ? [.published(LessonPublished(lesson: id))] : []
    }

    private func checked(
        _ content: LessonContent, in setting: ExperienceSetting
    ) throws(ExperienceRefusal) -> LessonContent {
        var checked = content
        checked.title = try title(content.title)
        checked.themes = try names(content.themes, field: "themes")
        checked.source = try source(content.source)
        guard setting.initiatives[content.initiative] != nil else {
            throw .unknownInitiative(content.initiative)
        }
        guard setting.organizations[content.by] != nil else { throw .unknownPost(content.by) }
        for figure in content.figures where setting.figures[figure] == nil {
            throw .unknownIndicator(figure)
        }
        if content.worked == nil, content.failed == nil { throw .nothingLearned }
        if let cost = content.cost, cost < .zero { throw .negativeCost }
        return checked
    }

    // MARK: - Experts

    /// nobody is in the directory who has not agreed to it.
    private func enlist(
        _ draft: ExpertDraft, on day: Day, in setting: ExperienceSetting
    ) throws(ExperienceRefusal) -> [ExperienceEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard experts[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        guard let consented = draft.consented else { throw .noConsent }
        guard consented <= day else { throw .consentToCome(consented) }
        if experts.values.contains(where: { $0.who == draft.who && $0.isAsked }) {
            throw .listedAlready
        }
        if case .organization(let id) = draft.who, setting.organizations[id] == nil {
            throw .unknownOrganization(id)
        }
        return [
            .enlisted(
                ExpertEnlisted(
                    expert: draft.id, who: draft.who, expertise: try expertise(draft.expertise),
                    areas: try known(draft.areas, in: setting), consented: consented,
                    source: try source(draft.source), isExample: draft.isExample))
        ]
    }

    private func describe(
        _ id: ExpertID, _ names: [String], _ areas: [AreaID], _ seen: Int?,
        in setting: ExperienceSetting
    ) throws(ExperienceRefusal) -> [ExperienceEvent] {
        let expert = try asked(id)
        if let seen, seen != expert.version {
            throw .changedMeanwhile(seen: seen, now: expert.version)
        }
        let (expertise, areas) = (try expertise(names), try known(areas, in: setting))
        guard (expertise, areas) != (expert.expertise, expert.areas) else { return [] }
        return [.described(ExpertDescribed(expert: id, expertise: expertise, areas: areas))]
    }

    private func retire(_ id: ExpertID) throws(ExperienceRefusal) -> [ExperienceEvent] {
        guard let expert = experts[id] else { throw .unknownExpert(id) }
        return expert.isAsked ? [.retired(ExpertRetired(expert: id))] : []
    }

    /// a question goes to somebody who is asked, and stays with its answer.
    private func ask(
        _ draft: ExpertQuestionDraft, in setting: ExperienceSetting
    ) throws(ExperienceRefusal) -> [ExperienceEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard questions[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        guard setting.organizations[draft.by] != nil else { throw .unknownOrganization(draft.by) }
        _ = try asked(draft.expert)
        return [
            .asked(
                ExpertAsked(
                    question: draft.id, expert: draft.expert, title: try title(draft.title),
                    text: draft.text, by: draft.by, person: draft.person))
        ]
    }

    private func answer(
        _ id: QuestionToExpertID, _ text: NoteID, isPublic: Bool
    ) throws(ExperienceRefusal) -> [ExperienceEvent] {
        guard let question = questions[id] else { throw .unknownQuestion(id) }
        if let answer = question.answer { throw .answeredAlready(on: answer.on) }
        return [.answered(ExpertAnswered(question: id, text: text, isPublic: isPublic))]
    }
}

// MARK: - What must hold

extension Experience {
    private func known(
        _ id: LessonID, _ seen: Int?
    ) throws(ExperienceRefusal) -> Lesson {
        guard let lesson = lessons[id] else { throw .unknownLesson(id) }
        if let seen, seen != lesson.version {
            throw .changedMeanwhile(seen: seen, now: lesson.version)
        }
        return lesson
    }

    private func asked(_ id: ExpertID) throws(ExperienceRefusal) -> Expert {
        guard let expert = experts[id] else { throw .unknownExpert(id) }
        if let day = expert.retired { throw .retired(on: day) }
        return expert
    }

    private func known(
        _ areas: [AreaID], in setting: ExperienceSetting
    ) throws(ExperienceRefusal) -> [AreaID] {
        for area in areas where setting.areas[area] == nil { throw .unknownArea(area) }
        return areas
    }

    private func expertise(_ texts: [String]) throws(ExperienceRefusal) -> [String] {
        let expertise = try names(texts, field: "expertise")
        if expertise.isEmpty { throw .noExpertise }
        return expertise
    }

    /// Each once, in the order that they were written.
    private func names(
        _ texts: [String], field: String
    ) throws(ExperienceRefusal) -> [String] {
        var names: [String] = []
        for text in texts {
            do {
                let name = try CheckedText.title(text, field: field)
                if !names.contains(name) { names.append(name) }
            } catch { throw .text(error) }
        }
        return names
    }

    private func title(_ text: String) throws(ExperienceRefusal) -> String {
        do { return try CheckedText.title(text) } catch { throw .text(error) }
    }

    private func source(_ text: String?) throws(ExperienceRefusal) -> String? {
        do { return try CheckedText.source(text) } catch { throw .text(error) }
    }
}
