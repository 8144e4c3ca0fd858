// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Where a figure is meant to be on a day, and how it stands.
struct TargetResource: Described, Encodable, Sendable {
    let id: TargetID
    let name: String
    let indicator: IndicatorID
    let place: String
    let baseline: String
    let baselinePeriod: Period
    let target: String
    let isCeiling: Bool
    let deadline: Day
    let verdict: String
    let words: String
    let aim: String?
    let source: String

    init(_ target: FigureTarget, _ reading: Reading) {
        id = target.id
        name = target.name
        indicator = target.indicator
        place = target.place.description
        baseline = target.baseline.value.description
        baselinePeriod = target.baseline.period
        self.target = target.goal.description
        isCeiling = target.isCeiling
        deadline = target.deadline
        let face = reading.city.face(of: reading.viewer, for: target.indicator)
        verdict =
            reading.city.verdict(of: target.id, on: reading.day, face: face)?.word
            ?? "cannot-be-judged"
        words = reading.words(of: target)
        aim = target.aim
        source = target.source
    }

    static let shape = Shape(
        "Target", "Where a figure is meant to be on a day.",
        [
            .field("id", .id, "Its name for ever."),
            .field("name", .text, "What it is called."),
            .field("indicator", .id, "What is measured."),
            .field("place", .text, "`city`, `area/…` or `group/…`."),
            .field("baseline", .text, "An exact decimal: where it sets out from."),
            .field("baselinePeriod", .period, "When that was measured."),
            .field("target", .text, "An exact decimal: where it is to be."),
            .field("isCeiling", .bool, "Whether it is reached by being under it."),
            .field("deadline", .day, "By when."),
            .field("verdict", .choice(TargetVerdict.allWords), "How it stands that day."),
            .field("words", .text, "The same in a sentence."),
            .optional("aim", .text, "The goal of a policy that it belongs to."),
            .field("source", .text, "Who says so."),
        ])
}

/// The national list of one year, as far as it is known.
struct NationalListResource: Described, Encodable, Sendable {
    let id: ListEditionID
    let day: Day
    let criteria: String
    let counts: [String]
    let entered: Int?
    let left: Int?
    let ownAreas: Int?
    let members: [String]
    let source: String
    let isVerified: Bool
    let page: String

    init(_ edition: ListEdition) {
        id = edition.id
        day = edition.day
        criteria = edition.version.rawValue
        counts = edition.counts.map { "\($0.tier.rawValue): \($0.count)" }
        entered = edition.entered
        left = edition.left
        ownAreas = edition.ownCount
        members = edition.members.map(\.name)
        source = edition.provenance.source
        isVerified = edition.provenance.isVerified
        page = Paths.list(edition.id)
    }

    static let shape = Shape(
        "NationalList", "The national list of one year, as far as it is known.",
        [
            .field("id", .id, "The year, with its month where a year has two."),
            .field("day", .day, "The day that it was published."),
            .field("criteria", .text, "The version of the law's criteria."),
            .field("counts", .list(.text), "Areas of the country, such as `parallel: 29`."),
            .optional("entered", .integer, "How many came on; left out where not stated."),
            .optional("left", .integer, "How many went off."),
            .optional("ownAreas", .integer, "How many of this municipality."),
            .field("members", .list(.text), "The areas that are known by name."),
            .field("source", .text, "Who says so."),
            .field("isVerified", .bool, "Whether the source was seen."),
            .field("page", .text, "The page for people."),
        ])
}

/// Figures that organizations are asked for, and how far each has come.
struct RoundResource: Described, Encodable, Sendable {
    let id: RoundID
    let title: String
    let period: Period
    let opens: Day
    let due: Day
    let closes: Day
    let isExample: Bool
    let submissions: [SubmissionResource]
    let page: String

    init(_ round: ReportingRound, _ reading: Reading) {
        id = round.id
        title = round.title
        period = round.period
        opens = round.opens
        due = round.due
        closes = round.closes
        isExample = round.isExample
        submissions = round.submissions.map { SubmissionResource($0, of: round, on: reading.day) }
        page = "\(Paths.reporting)/\(round.id)"
    }

    static let shape = Shape(
        "ReportingRound", "Figures that organizations are asked for.",
        [
            .field("id", .id, "Its name for ever."),
            .field("title", .text, "What it is called."),
            .field("period", .period, "What the figures tell of."),
            .field("opens", .day, "The first day that figures are taken in."),
            .field("due", .day, "By when."),
            .field("closes", .day, "The last day that anything is taken in."),
            .field("isExample", .bool, "Whether it was made up to show the system."),
            .field("submissions", .list(.object(SubmissionResource.shape)), "Of each asked."),
            .field("page", .text, "The page for people."),
        ])
}

/// How far one organization has come in a round; none of its figures.
struct SubmissionResource: Described, Encodable, Sendable {
    let organization: OrganizationID
    let state: String
    let due: Day
    let asked: Int
    let answered: Int
    let daysLate: Int

    init(_ report: RoundReport, of round: ReportingRound, on day: Day) {
        organization = report.organization
        state = round.state(of: report, on: day).rawValue
        due = round.due(of: report.organization)
        asked = report.asked.count
        answered = report.cells.count
        daysLate = round.daysLate(report, on: day)
    }

    static let shape = Shape(
        "Submission", "How far one organization has come.",
        [
            .field("organization", .id, "Who was asked."),
            .field("state", .choice(of: SubmissionState.self), "How far it has come."),
            .field("due", .day, "Its own last day."),
            .field("asked", .integer, "How many figures it was asked for."),
            .field("answered", .integer, "How many it has said something of."),
            .field("daysLate", .integer, "How many days late; 0 in time."),
        ])
}
