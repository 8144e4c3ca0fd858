// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// What the rules about reporting look at beside the rounds.
    public var reportingSetting: ReportingSetting {
        ReportingSetting(organizations, areas, figures)
    }

    /// R-200: figures that are accepted become approved observations in the same step.
    func decide(_ command: ReportingCommand, on day: Day) throws -> [CityEvent] {
        let events = try reporting.decide(command, on: day, in: reportingSetting)
        guard case .accept(let id, let organization, _) = command, let round = reporting[id],
            let submission = round[organization]
        else { return events.map(CityEvent.reporting) }
        var after = self
        var observed: [CityEvent] = []
        for command in takeover(of: submission, in: round) {
            let events = try after.decide(command, on: day)
            for event in events { after.apply(event, on: day) }
            observed += events
        }
        return events.map(CityEvent.reporting) + observed
    }

    /// The commands that make the figures the city's own: new ones are recorded,
    /// those taken over before are corrected.
    private func takeover(
        of submission: RoundReport, in round: ReportingRound
    ) -> [CityCommand] {
        let source = FigureSource(
            "Indberettet af \(organizations[submission.organization]?.name ?? ""), \(round.title)",
            isExample: round.isExample)
        return Dictionary(grouping: submission.cells, by: \.figure.indicator)
            .sorted { $0.key < $1.key }
            .flatMap { indicator, cells -> [CityCommand] in
                let known = cells.filter { has($0.figure, round.period) }
                let new = cells.filter { !has($0.figure, round.period) }
                func report(_ cells: [ReportedCell]) -> FigureReport {
                    FigureReport(
                        indicator, source: source, reporter: submission.organization,
                        approvedBy: figures[indicator]?.owner,
                        observations: cells.map { $0.observation(of: round.period) })
                }
                let reason = submission.reopenings.last?.reason
                return (new.isEmpty ? [] : [.figure(.record(report(new)))])
                    + (known.isEmpty ? [] : [.figure(.correct(report(known), reason: reason))])
            }
    }

    private func has(_ figure: AskedFigure, _ period: Period) -> Bool {
        figures.series[SeriesKey(figure.indicator, figure.place)]?[period] != nil
    }
}

extension ReportedCell {
    fileprivate func observation(of period: Period) -> Observation {
        Observation(
            figure.place, period, reading, numerator: numerator, denominator: denominator)
    }
}

// MARK: - R-209: who sees what

extension City {
    /// Whether the viewer may know that the round exists: staff, and those who are asked.
    public func sees(_ round: ReportingRound, _ viewer: Viewer) -> Bool {
        viewer.isStaff
            || round.submissions.contains { isOwn($0.organization, viewer) }
    }

    /// Whether the viewer may read what the organization has written.
    ///
    /// Before they are accepted, figures are the organization's own and for
    /// those who read everything and who own the indicators.
    public func seesCells(
        of organization: OrganizationID, in round: ReportingRound, _ viewer: Viewer
    ) -> Bool {
        if viewer.readsAll || isOwn(organization, viewer) { return true }
        return owners(of: round).contains { owner in
            viewer.works.contains { organizations.isWithin(owner, $0) }
        }
    }

    private func isOwn(_ organization: OrganizationID, _ viewer: Viewer) -> Bool {
        viewer.roles.compactMap(\.organization).contains {
            organizations.isWithin(organization, $0)
        }
    }

    /// Those who answer for the indicators that the round asks for.
    public func owners(of round: ReportingRound) -> [OrganizationID] {
        let indicators = Set(round.submissions.flatMap(\.asked).map(\.indicator))
        return Set(indicators.compactMap { figures[$0]?.owner }).sorted()
    }
}

// MARK: - R-010

extension City {
    /// The municipality keeps the rounds; an organization speaks for its own figures.
    func permit(_ command: ReportingCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .report(_, let organization, _), .approve(_, let organization, _, _):
            try require(viewer, speaksFor: [organization])
        case .accept(let id, _, _), .reopen(let id, _, _):
            try require(viewer, worksFor: reporting[id].map(owners) ?? [])
        case .plan, .reschedule, .except, .issueLink, .revokeLink:
            try requireCoordinator(viewer)
        }
    }
}

// MARK: - The form

extension City {
    /// What the organization is asked for, with last time's figures beside.
    public func reportSheet(
        _ round: ReportingRound, of organization: OrganizationID
    ) -> ReportSheet? {
        guard let submission = round[organization] else { return nil }
        let lines = submission.asked.compactMap { figure -> ReportSheet.Line? in
            guard let indicator = figures[figure.indicator] else { return nil }
            return ReportSheet.Line(
                figure: figure, definition: indicator.definition(for: round.period),
                placeName: name(of: figure.place),
                before: before(figure, organization, round.period), cell: submission[figure])
        }
        return ReportSheet(title: round.title, period: round.period, lines: lines)
    }

    public func name(of place: FigurePlace) -> String {
        switch place {
        case .city: "Hele byen"
        case .area(let id): areas[id]?.name ?? id.rawValue
        case .group(let id): figures[id]?.name ?? id.rawValue
        }
    }

    /// What the organization itself reported of the period before.
    private func before(
        _ figure: AskedFigure, _ organization: OrganizationID, _ period: Period
    ) -> Quantity? {
        let previous = Period(period.precision, containing: period.first.advanced(by: -1))
        let reported = reporting.earlier(figure, of: organization, before: period)
            .first { $0.period == previous }
        if let reported { return reported.cell.reading.number }
        return self.figure(
            figure.indicator, figure.place, previous, face: .staff(organization))?.number
    }
}
