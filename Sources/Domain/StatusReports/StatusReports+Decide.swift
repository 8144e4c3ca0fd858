// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What the rules about status reports look at beside the rounds.
public struct StatusReportSetting: Sendable {
    let organizations: Organizations
    let programmes: @Sendable (ProgrammeID) -> Bool
    let figures: Figures
    let calendar: WorkCalendar

    func name(of id: OrganizationID) -> String { organizations[id]?.name ?? id.rawValue }
}

extension StatusReports {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: StatusReportCommand, on day: Day, in setting: StatusReportSetting
    ) throws(StatusReportRefusal) -> [StatusReportEvent] {
        switch command {
        case .stateTemplate(let draft): return try state(draft, in: setting)
        case .open(let draft): return try open(draft, in: setting)
        case .write(let id, let organization, let sections, let by):
            return try write(id, organization, sections, by: by, on: day, in: setting)
        case .askSignOff(let id, let organization, let by):
            let (round, statement) = try writable(id, organization, on: day, in: setting)
            try requireReady(statement, in: round)
            guard statement.asked == nil else { return [] }
            return [.signOffAsked(SignOffAsked(round: id, organization: organization, by: by))]
        case .sendBack(let id, let organization, let comment, let by):
            return try sendBack(id, organization, comment, by: by, on: day, in: setting)
        case .exceptLimit(let id, let organization, let section, let reason):
            return try except(id, organization, section, reason: reason, on: day, in: setting)
        case .sign(let id, let organization, let by, let seen):
            return try sign(id, organization, by: by, seen: seen, on: day, in: setting)
        case .reopen(let id, let organization, let reason, let by):
            let (_, statement) = try asked(id, organization, in: setting)
            guard statement.isLocked else { throw .notSigned(setting.name(of: organization)) }
            return [
                .reopened(
                    StatementReopened(
                        round: id, organization: organization, reason: reason, by: by))
            ]
        case .compile(let id, let draft): return try compile(id, draft, on: day)
        case .publish(let id, let number): return try publish(id, number)
        case .extend(let id, let until, let reason, let seen):
            return try extend(id, until: until, reason: reason, seen: seen, in: setting)
        }
    }

    private func sendBack(
        _ id: StatusRoundID, _ organization: OrganizationID, _ comment: NoteID, by: PersonID?,
        on day: Day, in setting: StatusReportSetting
    ) throws(StatusReportRefusal) -> [StatusReportEvent] {
        let (_, statement) = try writable(id, organization, on: day, in: setting)
        guard statement.asked != nil else { throw .nothingToSendBack }
        try setting.requireHolder(by, of: statement.responsible, on: day)
        return [
            .returned(
                StatementReturned(round: id, organization: organization, comment: comment, by: by))
        ]
    }

    private func publish(
        _ id: StatusRoundID, _ number: Int
    ) throws(StatusReportRefusal) -> [StatusReportEvent] {
        let round = try known(id)
        guard round.compilations.contains(where: { $0.number == number }) else {
            throw .notCompiled(number)
        }
        guard round.published != number else { return [] }
        return [.published(StatusReportPublished(round: id, number: number))]
    }

    /// every text is kept as it is, also one that is too long; a
    /// section that somebody else has changed since it was shown is refused.
    private func write(
        _ id: StatusRoundID, _ organization: OrganizationID, _ drafts: [SectionDraft],
        by: PersonID?, on day: Day, in setting: StatusReportSetting
    ) throws(StatusReportRefusal) -> [StatusReportEvent] {
        let (_, statement) = try writable(id, organization, on: day, in: setting)
        var written: [IssuedSection] = []
        for draft in drafts {
            guard let section = statement[draft.key] else { throw .unknownSection(draft.key) }
            if let seen = draft.seen, seen != section.versions.count {
                throw .changedMeanwhile(seen: seen, now: section.versions.count)
            }
            if draft.note == nil, section.latest?.note == nil { continue }
            written.append(
                IssuedSection(key: draft.key, note: draft.note, count: draft.count))
        }
        guard !written.isEmpty else { return [] }
        return [
            .written(
                StatementWritten(
                    round: id, organization: organization, sections: written, by: by))
        ]
    }

    private func except(
        _ id: StatusRoundID, _ organization: OrganizationID, _ key: SectionKey, reason: NoteID,
        on day: Day, in setting: StatusReportSetting
    ) throws(StatusReportRefusal) -> [StatusReportEvent] {
        let (round, statement) = try writable(id, organization, on: day, in: setting)
        guard let section = round.form[key], let count = statement[key]?.count else {
            throw .unknownSection(key)
        }
        guard count > statement.room(of: section) else { throw .notOver(section.title) }
        return [
            .limitExcepted(
                LimitExcepted(
                    round: id, organization: organization, section: key, upTo: count,
                    reason: reason))
        ]
    }

    /// the responsible officer signs what is there, and nothing else.
    private func sign(
        _ id: StatusRoundID, _ organization: OrganizationID, by: PersonID?, seen: Int?,
        on day: Day, in setting: StatusReportSetting
    ) throws(StatusReportRefusal) -> [StatusReportEvent] {
        let (round, statement) = try writable(id, organization, on: day, in: setting)
        try setting.requireHolder(by, of: statement.responsible, on: day)
        if let seen, seen != statement.version {
            throw .changedMeanwhile(seen: seen, now: statement.version)
        }
        try requireReady(statement, in: round)
        return [
            .signed(
                StatementSigned(
                    round: id, organization: organization,
                    sections: statement.sections.map {
                        IssuedSection(key: $0.key, note: $0.latest?.note, count: $0.count)
                    }, by: by))
        ]
    }

    /// the report holds what is signed, every version as it was signed.
    private func compile(
        _ id: StatusRoundID, _ draft: CompilationDraft, on day: Day
    ) throws(StatusReportRefusal) -> [StatusReportEvent] {
        let round = try known(id)
        let signed = round.statements.compactMap { statement in
            statement.signed.map { (statement.organization, $0.number) }
        }
        guard !signed.isEmpty else { throw .nothingToCompile }
        let made = draft.parts.map { ($0.organization, $0.issue) }
        guard made.elementsEqual(signed, by: ==) else {
            throw .changedMeanwhile(seen: made.count, now: signed.count)
        }
        return [
            .compiled(
                StatusReportCompiled(
                    round: id,
                    compilation: Compilation(
                        number: round.compilations.count + 1, on: day, by: draft.by,
                        parts: draft.parts, files: draft.files, pages: draft.pages,
                        deviations: round.deviations(on: day))))
        ]
    }
}

// MARK: - What must hold

extension StatusReports {
    func known(_ id: StatusRoundID) throws(StatusReportRefusal) -> StatusRound {
        guard let round = rounds[id] else { throw .unknownRound(id) }
        return round
    }

    private func asked(
        _ id: StatusRoundID, _ organization: OrganizationID, in setting: StatusReportSetting
    ) throws(StatusReportRefusal) -> (StatusRound, Statement) {
        let round = try known(id)
        guard let statement = round[organization] else {
            throw .notAsked(setting.name(of: organization))
        }
        return (round, statement)
    }

    /// what is signed is locked until it is opened again.
    private func writable(
        _ id: StatusRoundID, _ organization: OrganizationID, on day: Day,
        in setting: StatusReportSetting
    ) throws(StatusReportRefusal) -> (StatusRound, Statement) {
        let (round, statement) = try asked(id, organization, in: setting)
        guard day >= round.opens else { throw .notOpenYet(round.opens) }
        if let signed = statement.signed { throw .locked(on: signed.on) }
        return (round, statement)
    }

    /// whole, and within its room or what was let through.
    private func requireReady(
        _ statement: Statement, in round: StatusRound
    ) throws(StatusReportRefusal) {
        for section in round.form.sections {
            let count = statement[section.key]?.count ?? 0
            guard count > 0 || section.isOptional else {
                throw .sectionMissing(section: section.key, title: section.title)
            }
            guard count <= statement.room(of: section) else {
                throw .overLimit(
                    section: section.key, title: section.title, count: count,
                    limit: section.limit)
            }
        }
    }
}

extension StatusReportSetting {
    /// only whoever holds the post signs; a vacant post keeps nobody out.
    fileprivate func requireHolder(
        _ person: PersonID?, of post: PostID?, on day: Day
    ) throws(StatusReportRefusal) {
        guard let person, let post else { return }
        let holders = organizations.holders(of: post, on: day)
        guard holders.isEmpty || holders.contains(where: { $0.person == person }) else {
            throw .notResponsible(organizations[post]?.title ?? post.rawValue)
        }
    }
}
