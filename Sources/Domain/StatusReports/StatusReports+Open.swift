// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension StatusReports {
    /// a template has sections, each with room for something.
    func state(
        _ draft: TemplateDraft, in setting: StatusReportSetting
    ) throws(StatusReportRefusal) -> [StatusReportEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        let now = templates[draft.id]?.versions.count ?? 0
        if let seen = draft.seen, seen != now { throw .changedMeanwhile(seen: seen, now: now) }
        try require(draft.sections, in: setting)
        let title = try checked { () throws(TextRefusal) in try CheckedText.title(draft.title) }
        let source = try checked { () throws(TextRefusal) in
            try CheckedText.source(draft.source)
        }
        let latest = templates[draft.id]
        if let latest, latest.title == title, latest.latest?.sections == draft.sections {
            return []
        }
        return [
            .templateStated(
                ReportTemplateStated(
                    template: draft.id, title: title, sections: draft.sections, source: source,
                    isExample: draft.isExample))
        ]
    }

    private func require(
        _ sections: [TemplateSection], in setting: StatusReportSetting
    ) throws(StatusReportRefusal) {
        guard !sections.isEmpty else { throw .noSections }
        for (index, section) in sections.enumerated() {
            guard section.key.isWellFormed else { throw .malformedID(section.key.rawValue) }
            guard !sections[..<index].contains(where: { $0.key == section.key }) else {
                throw .sectionTwice(section.title)
            }
            guard (1...20_000).contains(section.limit) else {
                throw .limitOutOfRange(section.limit)
            }
            for id in section.figures where setting.figures[id] == nil {
                throw .unknownIndicator(id)
            }
        }
        for section in sections {
            try checked { () throws(TextRefusal) in
                _ = try CheckedText.title(section.title, field: "sections")
                _ = try CheckedText.note(section.guidance, field: "sections")
            }
        }
    }

    /// the days are counted back from the council's meeting; the round
    /// opens before the first of them.
    func open(
        _ draft: StatusRoundDraft, in setting: StatusReportSetting
    ) throws(StatusReportRefusal) -> [StatusReportEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard rounds[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        guard let form = templates[draft.template]?.latest else {
            throw .unknownTemplate(draft.template)
        }
        guard setting.organizations[draft.asker] != nil else {
            throw .unknownOrganization(draft.asker)
        }
        if let policy = draft.policy, !setting.programmes(policy) {
            throw .unknownProgramme(policy)
        }
        let stages = try chain(draft, setting.calendar)
        try require(draft.contributors, in: setting)
        let title = try checked { () throws(TextRefusal) in try CheckedText.title(draft.title) }
        let source = try checked { () throws(TextRefusal) in
            try CheckedText.source(draft.source)
        }
        return [
            .opened(
                StatusRoundOpened(
                    round: draft.id, title: title, asker: draft.asker, policy: draft.policy,
                    year: draft.year, template: draft.template, form: form, opens: draft.opens,
                    stages: stages, contributors: draft.contributors, source: source,
                    isExample: draft.isExample))
        ]
    }

    private func chain(
        _ draft: StatusRoundDraft, _ calendar: WorkCalendar
    ) throws(StatusReportRefusal) -> [ChainStage] {
        let order = ChainStage.Kind.allCases
        let stages = calendar.chain(backFrom: draft.council, draft.steps)
        let kinds = stages.compactMap { order.firstIndex(of: $0.kind) }
        let isInOrder = zip(kinds, kinds.dropFirst()).allSatisfy { $0 < $1 }
        let days = draft.steps.map(\.workdaysBefore)
        guard isInOrder, stages.contains(where: { $0.kind == .due }),
            Set(days).count == days.count, days.allSatisfy({ (1...250).contains($0) })
        else { throw .chainOutOfOrder }
        guard let first = stages.first?.day, draft.opens <= first else {
            throw .opensTooLate(stages.first?.day ?? draft.council)
        }
        return stages
    }

    private func require(
        _ contributors: [Contributor], in setting: StatusReportSetting
    ) throws(StatusReportRefusal) {
        guard !contributors.isEmpty else { throw .nobodyAsked }
        for (index, contributor) in contributors.enumerated() {
            let id = contributor.organization
            guard setting.organizations[id] != nil else { throw .unknownOrganization(id) }
            guard !contributors[..<index].contains(where: { $0.organization == id }) else {
                throw .askedTwice(setting.name(of: id))
            }
            if let post = contributor.responsible, setting.organizations[post] == nil {
                throw .unknownPost(post)
            }
        }
    }

    private func checked<Value>(
        _ read: () throws(TextRefusal) -> Value
    ) throws(StatusReportRefusal) -> Value {
        do {
            return try read()
        } catch {
            throw .text(error)
        }
    }
}
