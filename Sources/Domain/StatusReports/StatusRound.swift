// SPDX-License-Identifier: EUPL-1.2

public typealias StatusRoundID = ID<StatusRound>

/// A status report that several bodies write a statement for, each its own.
///
/// Source: status report 2013, opening paragraph — one request, seven
/// committees, a fixed template, the council in August.
public struct StatusRound: Equatable, Sendable, Codable {
    public let id: StatusRoundID
    public let title: String
    /// Who asks, compiles and lets exceptions through.
    public let asker: OrganizationID
    /// The policy that the report is about.
    public let policy: ProgrammeID?
    public let year: Int
    public let template: ReportTemplateID
    /// The template as it was when the round opened; later versions change nothing here.
    public let form: TemplateVersion
    public let opens: Day
    /// The days back from the council's meeting, the earliest first.
    public internal(set) var stages: [ChainStage]
    /// In the order they were given.
    public internal(set) var extensions: [RoundExtension] = []
    /// In the order that the report prints them.
    public internal(set) var statements: [Statement]
    public internal(set) var compilations: [Compilation] = []
    /// The compilation that everybody may read.
    public internal(set) var published: Int?
    public let source: String?
    public let isExample: Bool

    public subscript(organization: OrganizationID) -> Statement? {
        statements.first { $0.organization == organization }
    }

    public subscript(stage: ChainStage.Kind) -> Day? { stages.first { $0.kind == stage }?.day }

    /// The last day for the statements.
    public var due: Day { self[.due] ?? opens }

    public var publishedCompilation: Compilation? {
        compilations.first { $0.number == published }
    }
}

/// More time for everybody who writes.
public struct RoundExtension: Equatable, Sendable, Codable {
    public let from: Day
    public let until: Day
    public let on: Day
    /// In the vault; everybody who may see the round may read it.
    public let reason: NoteID
}

extension StatusRound {
    mutating func extend(_ fact: StatusRoundExtended, on day: Day) {
        extensions.append(
            RoundExtension(from: due, until: fact.stage.day, on: day, reason: fact.reason))
        stages = stages.map { $0.kind == .due ? fact.stage : $0 }
    }
}

/// A step on the way to the council, with its last day.
public struct ChainStage: Equatable, Sendable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Drafts lie with those who sign.
        case drafts
        /// Signed statements lie with whoever asks.
        case due
        /// The report is compiled.
        case compiled
        /// The papers are sent to the council.
        case sent
        case council
    }

    public let kind: Kind
    public let workdaysBefore: Int
    public let day: Day
}

/// How many workdays before the council's meeting a step must be done.
public struct ChainStep: Equatable, Sendable {
    public let kind: ChainStage.Kind
    public let workdaysBefore: Int

    public init(_ kind: ChainStage.Kind, workdaysBefore: Int) {
        self.kind = kind
        self.workdaysBefore = workdaysBefore
    }

    /// The chain of a round that says nothing else.
    public static let usual: [ChainStep] = [
        ChainStep(.drafts, workdaysBefore: 60), ChainStep(.due, workdaysBefore: 50),
        ChainStep(.compiled, workdaysBefore: 30), ChainStep(.sent, workdaysBefore: 10),
    ]
}

extension WorkCalendar {
    /// the days of the steps, counted back from the council's meeting in workdays.
    ///
    /// Each lies on a workday, the earliest first and the meeting itself last.
    public func chain(backFrom council: Day, _ steps: [ChainStep]) -> [ChainStage] {
        let sorted = steps.filter { $0.kind != .council }
            .sorted { $0.workdaysBefore > $1.workdaysBefore }
        return sorted.map { step in
            ChainStage(
                kind: step.kind, workdaysBefore: step.workdaysBefore,
                day: day(step.workdaysBefore, workdaysBefore: council))
        } + [ChainStage(kind: .council, workdaysBefore: 0, day: council)]
    }

    private func day(_ count: Int, workdaysBefore day: Day) -> Day {
        var result = day
        for _ in 0..<max(0, count) {
            result = previousWorkday(onOrBefore: result.advanced(by: -1))
        }
        return result
    }
}
