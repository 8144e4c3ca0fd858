// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind about reporting, and one refusal of every kind.
enum ReportingExamples {
    static let events: [ReportingEvent] = [
        .planned(
            RoundPlanned(
                round: .survey, title: "Beboertal 2020", period: RoundDraft.survey.period,
                opens: day("2021-01-04"), due: day("2021-02-01"), closes: day("2021-03-01"),
                asked: RoundDraft.survey.asked, source: "Demo", isExample: true)),
        .rescheduled(
            RoundRescheduled(
                round: .survey, due: day("2021-02-08"), closes: day("2021-03-08"))),
        .excepted(
            RoundExcepted(
                round: .survey, organization: .police, until: day("2021-03-01"), reason: "n-1")),
        .linkIssued(ReportLinkIssued(round: .survey, organization: .police, number: 1)),
        .linkRevoked(ReportLinkRevoked(round: .survey, organization: .police)),
        .reported(
            FiguresReported(
                round: .survey, organization: .neighbors,
                cells: [
                    ReportedCell(
                        .moved, .number(Quantity(125, decimals: 1)), numerator: Quantity(25),
                        denominator: Quantity(200), note: "n-2"),
                    ReportedCell(.residents, .suppressedAtSource),
                ], cleared: [.residents], by: .link(name: "n-3"))),
        .approved(
            ReportApproved(
                round: .survey, organization: .neighbors, by: .person(.neighbor))),
        .accepted(ReportAccepted(round: .survey, organization: .neighbors)),
        .reopened(ReportReopened(round: .survey, organization: .neighbors, reason: "n-4")),
    ]

    static let notes: [NoteID] = ["n-1", "n-4"]

    private static let today = day("2021-07-05")
    private static let name = Phrase(da: "Beboere", en: "Residents")
    private static let cells: [CellRefusal] = [
        .number(.unreadable("x")), .formula("=1"), .percentOfSomethingElse("1 %"), .notWhole,
        .negative, .overHundred, .numeratorAbove, .otherShare(Quantity(36)), .partsOfNothing,
        .reasonMissing,
    ]

    static let refusals: [any Refusal] =
        [
            ReportingRefusal.text(.empty(field: "title")), .malformedID("X"), .idTaken("x"),
            .unknownRound("x"), .unknownOrganization("x"), .unknownIndicator("x"),
            .unknownPlace(.area("x")), .dueBeforeOpening(today), .closesBeforeDue(today),
            .nobodyAsked, .askedTwice("TMF"), .nothingAsked("TMF"), .figureTwice(.moved),
            .computed(name), .otherPeriods(name), .otherGeography(name),
            .organizationNotAsked("TMF"), .notAsked(.moved), .notOpenYet(today),
            .roundClosed(today), .approvedAlready(on: today), .acceptedAlready(on: today),
            .notApproved("TMF"), .incomplete(missing: 2), .exceptionNotLater(today),
            .cell(.moved, name, .notWhole), .changedMeanwhile(seen: 1, now: 2),
        ] as [ReportingRefusal] as [any Refusal] + cells as [any Refusal]
        + ([
            .empty, .notText, .tooManyRows, .tooManyColumns(201), .openQuotation(row: 2),
            .unknownHeadings(missing: [.number]), .headingTwice("Tal"),
        ] as [SheetRefusal])

    /// The refusals above that a rule makes, each with its rule.
    static let rules = """
        reporting.due-before-opening R-195 reporting.closes-before-due R-195
        reporting.nobody-asked R-195 reporting.asked-twice R-195 reporting.nothing-asked R-195
        reporting.figure-twice R-195 reporting.computed R-195 reporting.other-periods R-195
        reporting.other-geography R-195 reporting.not-open-yet R-196 reporting.closed R-196
        reporting.approved-already R-199 reporting.accepted-already R-200
        reporting.not-approved R-200 reporting.incomplete R-199
        reporting.exception-not-later R-202 cell.not-whole R-198
        reporting.changed-meanwhile R-003
        figure.unreadable R-160 cell.formula R-206 cell.percent-of-something-else R-198
        cell.not-whole R-198 cell.negative R-198 cell.over-hundred R-198
        cell.numerator-above R-198 cell.other-share R-198 cell.parts-of-nothing R-198
        cell.reason-missing R-197
        sheet.empty R-205 sheet.not-text R-205 sheet.too-many-rows R-205
        sheet.too-many-columns R-205 sheet.open-quotation R-205 sheet.unknown-headings R-205
        sheet.heading-twice R-205
        """
}
