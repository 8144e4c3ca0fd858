// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every template of status reports and every round that asks for statements.
public struct StatusReports: Equatable, Sendable, Codable {
    public internal(set) var templates: TreeDictionary<ReportTemplateID, ReportTemplate> = [:]
    public internal(set) var rounds: TreeDictionary<StatusRoundID, StatusRound> = [:]

    public init() {}

    public subscript(id: ReportTemplateID) -> ReportTemplate? { templates[id] }
    public subscript(id: StatusRoundID) -> StatusRound? { rounds[id] }

    /// The latest year first.
    public var inOrder: [StatusRound] {
        rounds.values.sorted { ($1.year, $1.opens, $0.id) < ($0.year, $0.opens, $1.id) }
    }

    /// What the body signed for the same template in the latest year before.
    public func before(
        _ round: StatusRound, of organization: OrganizationID
    ) -> (round: StatusRound, issue: StatementIssue)? {
        let earlier = inOrder.filter { $0.template == round.template && $0.year < round.year }
        for candidate in earlier {
            if let issue = candidate[organization]?.issues.last { return (candidate, issue) }
        }
        return nil
    }
}

// MARK: - Taking facts in

extension StatusReports {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: StatusReportEvent, on day: Day) {
        switch event {
        case .templateStated(let fact): state(fact, on: day)
        case .opened(let fact): open(fact)
        case .compiled(let fact):
            rounds[fact.round]?.compilations.append(fact.compilation)
        case .published(let fact): rounds[fact.round]?.published = fact.number
        case .extended(let fact): rounds[fact.round]?.extend(fact, on: day)
        case .written(let fact):
            change(fact.round, fact.organization) { $0.take(fact, on: day) }
        case .signOffAsked(let fact):
            change(fact.round, fact.organization) {
                $0.asked = StatementStep(on: day, by: fact.by, words: nil)
            }
        case .returned(let fact):
            change(fact.round, fact.organization) {
                $0.asked = nil
                $0.returns.append(StatementStep(on: day, by: fact.by, words: fact.comment))
            }
        case .signed(let fact):
            change(fact.round, fact.organization) {
                ($0.asked, $0.isLocked) = (nil, true)
                $0.issues.append(
                    StatementIssue(
                        number: $0.issues.count + 1, on: day, by: fact.by, sections: fact.sections))
            }
        case .limitExcepted(let fact):
            change(fact.round, fact.organization) {
                $0.exceptions.append(
                    LimitException(
                        section: fact.section, upTo: fact.upTo, on: day, reason: fact.reason))
            }
        case .reopened(let fact):
            change(fact.round, fact.organization) {
                $0.isLocked = false
                $0.reopenings.append(StatementStep(on: day, by: fact.by, words: fact.reason))
            }
        }
    }

    private mutating func state(_ fact: ReportTemplateStated, on day: Day) {
        let before = templates[fact.template]?.versions ?? []
        let version = TemplateVersion(
            number: before.count + 1, stated: day, sections: fact.sections, source: fact.source,
            isExample: fact.isExample)
        templates[fact.template] = ReportTemplate(
            id: fact.template, title: fact.title, versions: before + [version])
    }

    private mutating func open(_ fact: StatusRoundOpened) {
        rounds[fact.round] = StatusRound(
            id: fact.round, title: fact.title, asker: fact.asker, policy: fact.policy,
            year: fact.year, template: fact.template, form: fact.form, opens: fact.opens,
            stages: fact.stages,
            statements: fact.contributors.map { contributor in
                Statement(
                    organization: contributor.organization, responsible: contributor.responsible,
                    sections: fact.form.sections.map { StatementSection(key: $0.key) })
            },
            source: fact.source, isExample: fact.isExample)
    }

    private mutating func change(
        _ id: StatusRoundID, _ organization: OrganizationID, _ body: (inout Statement) -> Void
    ) {
        guard
            let index = rounds[id]?.statements.firstIndex(where: {
                $0.organization == organization
            }), var round = rounds[id]
        else { return }
        body(&round.statements[index])
        round.statements[index].version += 1
        rounds[id] = round
    }
}

extension Statement {
    fileprivate mutating func take(_ fact: StatementWritten, on day: Day) {
        for written in fact.sections {
            guard let index = sections.firstIndex(where: { $0.key == written.key }) else {
                continue
            }
            sections[index].versions.append(
                SectionVersion(note: written.note, count: written.count, by: fact.by, on: day))
        }
    }
}
