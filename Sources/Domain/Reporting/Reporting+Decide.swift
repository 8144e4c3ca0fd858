// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Reporting {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: ReportingCommand,
        on day: Day,
        in setting: ReportingSetting
    ) throws(ReportingRefusal) -> [ReportingEvent] {
        switch command {
        case .plan(let draft): try plan(draft, in: setting)
        case .reschedule(let id, let due, let closes, let seen):
            try reschedule(id, due: due, closes: closes, seen: seen)
        case .except(let id, let organization, let until, let reason):
            try except(id, organization, until: until, reason: reason, in: setting)
        case .issueLink(let id, let organization):
            try issueLink(id, organization, on: day, in: setting)
        case .revokeLink(let id, let organization):
            try revokeLink(id, organization, in: setting)
        case .report(let id, let organization, let draft):
            try report(id, organization, draft, on: day, in: setting)
        case .approve(let id, let organization, let by, let seen):
            try approve(id, organization, by: by, seen: seen, on: day, in: setting)
        case .accept(let id, let organization, let seen):
            try accept(id, organization, seen: seen, in: setting)
        case .reopen(let id, let organization, let reason):
            try reopen(id, organization, reason: reason, in: setting)
        }
    }

    private func reschedule(
        _ id: RoundID, due: Day, closes: Day, seen: Int?
    ) throws(ReportingRefusal) -> [ReportingEvent] {
        let round = try known(id)
        if let seen, seen != round.version {
            throw .changedMeanwhile(seen: seen, now: round.version)
        }
        guard due != round.due || closes != round.closes else { return [] }
        try requireOrder(opens: round.opens, due: due, closes: closes)
        return [.rescheduled(RoundRescheduled(round: id, due: due, closes: closes))]
    }

    /// more time is given to one, with a reason, and never taken back.
    private func except(
        _ id: RoundID, _ organization: OrganizationID, until: Day, reason: NoteID,
        in setting: ReportingSetting
    ) throws(ReportingRefusal) -> [ReportingEvent] {
        let (round, submission) = try asked(id, organization, in: setting)
        try requireUnapproved(submission)
        guard until > round.due(of: organization) else {
            throw .exceptionNotLater(round.due(of: organization))
        }
        return [
            .excepted(
                RoundExcepted(
                    round: id, organization: organization, until: until, reason: reason))
        ]
    }

    /// a new link ends the one before it.
    private func issueLink(
        _ id: RoundID, _ organization: OrganizationID, on day: Day, in setting: ReportingSetting
    ) throws(ReportingRefusal) -> [ReportingEvent] {
        let (round, submission) = try asked(id, organization, in: setting)
        guard day <= round.closes(for: organization) else {
            throw .roundClosed(round.closes(for: organization))
        }
        return [
            .linkIssued(
                ReportLinkIssued(
                    round: id, organization: organization, number: submission.link.number + 1))
        ]
    }

    private func revokeLink(
        _ id: RoundID, _ organization: OrganizationID, in setting: ReportingSetting
    ) throws(ReportingRefusal) -> [ReportingEvent] {
        let (_, submission) = try asked(id, organization, in: setting)
        guard submission.link.isOpen else { return [] }
        return [.linkRevoked(ReportLinkRevoked(round: id, organization: organization))]
    }

    /// figures are taken in while the round is open for the organization
    /// and nobody has vouched for them yet.
    private func report(
        _ id: RoundID, _ organization: OrganizationID, _ draft: ReportDraft, on day: Day,
        in setting: ReportingSetting
    ) throws(ReportingRefusal) -> [ReportingEvent] {
        let (round, submission) = try writable(
            id, organization, seen: draft.seen, on: day, in: setting)
        let cleared = draft.cleared.filter { submission[$0] != nil }
        var changed: [ReportedCell] = []
        for cell in draft.cells {
            guard submission.asked.contains(cell.figure) else { throw .notAsked(cell.figure) }
            try setting.check(cell, of: round.period)
            if submission[cell.figure] != cell { changed.append(cell) }
        }
        guard !changed.isEmpty || !cleared.isEmpty else { return [] }
        return [
            .reported(
                FiguresReported(
                    round: id, organization: organization, cells: changed, cleared: cleared,
                    by: draft.by))
        ]
    }

    /// nobody vouches for what is not all there; what is vouched for stays.
    private func approve(
        _ id: RoundID, _ organization: OrganizationID, by: Reporter, seen: Int?, on day: Day,
        in setting: ReportingSetting
    ) throws(ReportingRefusal) -> [ReportingEvent] {
        let (_, submission) = try writable(
            id, organization, seen: seen, on: day, in: setting)
        guard submission.isComplete else { throw .incomplete(missing: submission.missing.count) }
        return [.approved(ReportApproved(round: id, organization: organization, by: by))]
    }

    /// the municipality takes over what the organization vouches for.
    private func accept(
        _ id: RoundID, _ organization: OrganizationID, seen: Int?, in setting: ReportingSetting
    ) throws(ReportingRefusal) -> [ReportingEvent] {
        let (_, submission) = try asked(id, organization, in: setting)
        try requireSame(submission, seen)
        if let accepted = submission.accepted { throw .acceptedAlready(on: accepted) }
        guard submission.approval != nil else {
            throw .notApproved(setting.name(of: organization))
        }
        return [.accepted(ReportAccepted(round: id, organization: organization))]
    }

    /// what was vouched for is opened again with a reason, also after it
    /// was taken over; the figures taken over stay until new ones are.
    private func reopen(
        _ id: RoundID, _ organization: OrganizationID, reason: NoteID,
        in setting: ReportingSetting
    ) throws(ReportingRefusal) -> [ReportingEvent] {
        let (_, submission) = try asked(id, organization, in: setting)
        guard submission.approval != nil else {
            throw .notApproved(setting.name(of: organization))
        }
        return [
            .reopened(ReportReopened(round: id, organization: organization, reason: reason))
        ]
    }
}

// MARK: - Planning

extension Reporting {
    /// a round opens, is due and closes in that order, and asks each
    /// organization for figures that can be reported.
    private func plan(
        _ draft: RoundDraft, in setting: ReportingSetting
    ) throws(ReportingRefusal) -> [ReportingEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard rounds[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        try requireOrder(opens: draft.opens, due: draft.due, closes: draft.closes)
        guard !draft.asked.isEmpty else { throw .nobodyAsked }
        for (index, asked) in draft.asked.enumerated() {
            guard setting.organizations[asked.organization] != nil else {
                throw .unknownOrganization(asked.organization)
            }
            guard !draft.asked[..<index].contains(where: { $0.organization == asked.organization })
            else { throw .askedTwice(setting.name(of: asked.organization)) }
            guard !asked.figures.isEmpty else {
                throw .nothingAsked(setting.name(of: asked.organization))
            }
            for (index, figure) in asked.figures.enumerated() {
                guard !asked.figures[..<index].contains(figure) else {
                    throw .figureTwice(figure)
                }
                try setting.requireReportable(figure, for: draft.period)
            }
        }
        return [.planned(try draft.checked())]
    }

    private func requireOrder(
        opens: Day, due: Day, closes: Day
    ) throws(ReportingRefusal) {
        guard opens <= due else { throw .dueBeforeOpening(opens) }
        guard due <= closes else { throw .closesBeforeDue(due) }
    }
}

extension RoundDraft {
    fileprivate func checked() throws(ReportingRefusal) -> RoundPlanned {
        do {
            return RoundPlanned(
                round: id, title: try CheckedText.title(title), period: period, opens: opens,
                due: due, closes: closes, asked: asked, source: try CheckedText.source(source),
                isExample: isExample)
        } catch {
            throw .text(error)
        }
    }
}

// MARK: - What must hold

extension Reporting {
    private func known(_ id: RoundID) throws(ReportingRefusal) -> ReportingRound {
        guard let round = rounds[id] else { throw .unknownRound(id) }
        return round
    }

    private func asked(
        _ id: RoundID, _ organization: OrganizationID, in setting: ReportingSetting
    ) throws(ReportingRefusal) -> (ReportingRound, RoundReport) {
        let round = try known(id)
        guard let submission = round[organization] else {
            throw .organizationNotAsked(setting.name(of: organization))
        }
        return (round, submission)
    }

    private func writable(
        _ id: RoundID, _ organization: OrganizationID, seen: Int?, on day: Day,
        in setting: ReportingSetting
    ) throws(ReportingRefusal) -> (ReportingRound, RoundReport) {
        let (round, submission) = try asked(id, organization, in: setting)
        try requireUnapproved(submission)
        guard day >= round.opens else { throw .notOpenYet(round.opens) }
        guard day <= round.closes(for: organization) else {
            throw .roundClosed(round.closes(for: organization))
        }
        try requireSame(submission, seen)
        return (round, submission)
    }

    private func requireUnapproved(_ submission: RoundReport) throws(ReportingRefusal) {
        if let approval = submission.approval { throw .approvedAlready(on: approval.on) }
    }

    private func requireSame(_ submission: RoundReport, _ seen: Int?) throws(ReportingRefusal) {
        if let seen, seen != submission.version {
            throw .changedMeanwhile(seen: seen, now: submission.version)
        }
    }
}

extension ReportingSetting {
    /// what is computed, closed or measured elsewhere is asked of nobody.
    fileprivate func requireReportable(
        _ figure: AskedFigure, for period: Period
    ) throws(ReportingRefusal) {
        guard let indicator = figures[figure.indicator] else {
            throw .unknownIndicator(figure.indicator)
        }
        let definition = indicator.definition(for: period)
        guard definition.formula == .reported else { throw .computed(definition.name) }
        guard period.precision == definition.periodKind.precision else {
            throw .otherPeriods(definition.name)
        }
        let fits: Bool
        switch figure.place {
        case .city: fits = definition.geography.includesCity
        case .area(let id):
            guard let area = areas[id] else { throw .unknownPlace(figure.place) }
            fits = definition.geography.kinds.contains(area.kind)
        case .group(let id):
            guard let group = figures[id] else { throw .unknownPlace(figure.place) }
            fits = group.members.allSatisfy { member in
                areas[member.area].map { definition.geography.kinds.contains($0.kind) } ?? false
            }
        }
        guard fits else { throw .otherGeography(definition.name) }
    }

    /// what cannot be true is refused.
    fileprivate func check(
        _ cell: ReportedCell, of period: Period
    ) throws(ReportingRefusal) {
        guard let definition = figures[cell.figure.indicator]?.definition(for: period) else {
            throw .unknownIndicator(cell.figure.indicator)
        }
        do {
            try CellReading.check(cell, definition)
        } catch {
            throw .cell(cell.figure, definition.name, error)
        }
    }
}
