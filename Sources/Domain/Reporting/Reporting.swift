// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every reporting round with what was sent in to it.
public struct Reporting: Equatable, Sendable, Codable {
    public internal(set) var rounds: TreeDictionary<RoundID, ReportingRound> = [:]

    public init() {}

    public subscript(id: RoundID) -> ReportingRound? { rounds[id] }

    /// The latest period first, then what is due first.
    public var inOrder: [ReportingRound] {
        rounds.values.sorted {
            ($1.period.last, $1.due, $0.id) < ($0.period.last, $0.due, $1.id)
        }
    }

    /// What the organization reported of the figure to earlier rounds, the latest first.
    public func earlier(
        _ figure: AskedFigure, of organization: OrganizationID, before period: Period
    ) -> [(period: Period, cell: ReportedCell)] {
        inOrder.filter { $0.period < period }.compactMap { round in
            round[organization]?[figure].map { (round.period, $0) }
        }
    }
}

/// What the rules about reporting look at beside the rounds.
public struct ReportingSetting: Sendable {
    let organizations: Organizations
    let areas: Areas
    let figures: Figures

    public init(_ organizations: Organizations, _ areas: Areas, _ figures: Figures) {
        self.organizations = organizations
        self.areas = areas
        self.figures = figures
    }

    func name(of id: OrganizationID) -> String { organizations[id]?.name ?? id.rawValue }
}

// MARK: - Taking facts in

extension Reporting {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: ReportingEvent, on day: Day) {
        switch event {
        case .planned(let fact): plan(fact)
        case .rescheduled(let fact):
            guard var round = rounds[fact.round] else { return }
            (round.due, round.closes) = (fact.due, fact.closes)
            round.version += 1
            rounds[fact.round] = round
        case .excepted(let fact):
            change(fact.round, fact.organization) {
                $0.exceptions.append(
                    ReportingException(until: fact.until, granted: day, reason: fact.reason))
            }
        case .linkIssued(let fact):
            change(fact.round, fact.organization) {
                $0.link = ReportLink(number: fact.number, isOpen: true)
            }
        case .linkRevoked(let fact):
            change(fact.round, fact.organization) { $0.link.isOpen = false }
        case .reported(let fact):
            change(fact.round, fact.organization) { $0.take(fact, on: day) }
        case .approved(let fact):
            change(fact.round, fact.organization) {
                $0.approval = ReportApproval(on: day, by: fact.by)
                $0.firstApproved = $0.firstApproved ?? day
            }
        case .accepted(let fact): change(fact.round, fact.organization) { $0.accepted = day }
        case .reopened(let fact):
            change(fact.round, fact.organization) {
                ($0.approval, $0.accepted) = (nil, nil)
                $0.reopenings.append(Reopening(on: day, reason: fact.reason))
            }
        }
    }

    private mutating func plan(_ fact: RoundPlanned) {
        rounds[fact.round] = ReportingRound(
            id: fact.round, title: fact.title, period: fact.period, opens: fact.opens,
            due: fact.due, closes: fact.closes,
            submissions: fact.asked.map {
                RoundReport(organization: $0.organization, asked: $0.figures)
            },
            source: fact.source, isExample: fact.isExample)
    }

    private mutating func change(
        _ id: RoundID, _ organization: OrganizationID, _ body: (inout RoundReport) -> Void
    ) {
        guard
            let index = rounds[id]?.submissions.firstIndex(where: {
                $0.organization == organization
            }), var round = rounds[id]
        else { return }
        body(&round.submissions[index])
        round.submissions[index].version += 1
        rounds[id] = round
    }
}

extension RoundReport {
    fileprivate mutating func take(_ fact: FiguresReported, on day: Day) {
        begun = begun ?? day
        var known: [AskedFigure: ReportedCell] = [:]
        for cell in cells + fact.cells { known[cell.figure] = cell }
        for figure in fact.cleared { known[figure] = nil }
        cells = asked.compactMap { known[$0] }
    }
}
