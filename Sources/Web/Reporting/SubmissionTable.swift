// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Those who are asked as rows: how far each has come, by when, and what can be done.
struct SubmissionTable: Component {
    let round: ReportingRound
    let reading: Reading

    var body: some Markup {
        let rows = reading.submissions(of: round)
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: rows.count == 1 ? "1 forening" : "\(rows.count) foreninger",
                    en: rows.count == 1 ? "1 association" : "\(rows.count) associations"))
            Thead {
                Tr {
                    Th(reading.say(da: "Forening", en: "Association"), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                }
            }
            Tbody { For(rows) { submission in row(submission) } }
        }
    }

    private var heads: [String] {
        [
            reading.say(da: "Status", en: "Standing"), reading.say(da: "Tal", en: "Figures"),
            reading.say(.reportDue), reading.say(da: "Gør", en: "Do"),
        ]
    }

    private func row(_ submission: RoundReport) -> some Markup {
        let standing = reading.standing(of: submission, in: round)
        let name = reading.name(of: submission.organization)
        return Tr {
            Th(.scope("row")) {
                if reading.city.seesCells(
                    of: submission.organization, in: round, reading.viewer)
                {
                    A(
                        name,
                        .href(reading.link(Paths.report(round.id, submission.organization))))
                } else {
                    name
                }
            }
            Td(.cellLabel(heads[0])) {
                StatusTag(standing.status, standing.text)
                if let late = reading.lateness(of: submission, in: round) {
                    Br()
                    Span(late, .class("quiet"))
                }
            }
            Td(
                "\(submission.cells.count)\u{A0}/\u{A0}\(submission.asked.count)",
                .cellLabel(heads[1]))
            Td(.cellLabel(heads[2])) { due(submission) }
            Td(.cellLabel(heads[3])) {
                Div(.class("step-buttons")) { steps(submission, name) }
            }
        }
    }

    @MarkupBuilder private func due(_ submission: RoundReport) -> some Markup {
        DayText(reading: reading, day: round.due(of: submission.organization))
        if let exception = submission.exceptions.last {
            Br()
            Span(
                reading.say(da: "udsat", en: "more time")
                    + (reading.note(exception.reason).map { ": \($0)" } ?? ""),
                .class("quiet"))
        }
        if let reopening = submission.reopenings.last, submission.approval == nil {
            Br()
            Span(
                reading.say(
                    da: "åbnet igen \(reading.date(reopening.on))",
                    en: "reopened on \(reading.date(reopening.on))")
                    + (reading.note(reopening.reason).map { ": \($0)" } ?? ""),
                .class("quiet"))
        }
    }

    @MarkupBuilder private func steps(_ submission: RoundReport, _ name: String) -> some Markup {
        let (id, organization) = (round.id, submission.organization)
        if submission.approval != nil, submission.accepted == nil,
            reading.may(.reporting(.accept(id, organization, seen: nil)))
        {
            ButtonForm(
                label: reading.say(da: "Overtag tallene", en: "Accept the figures"), about: name,
                path: Paths.report(id, organization, "overtag"), reading: reading,
                look: "primary", fields: [("version", "\(submission.version)")])
        }
        if submission.approval != nil,
            reading.may(.reporting(.reopen(id, organization, reason: "")))
        {
            A(
                reading.say(da: "Åbn igen", en: "Reopen"),
                .href(Link(Paths.report(id, organization, "genaabn"))),
                .class("button secondary"))
        }
        if submission.approval == nil, reading.day <= round.closes(for: organization),
            reading.may(.reporting(.issueLink(id, organization)))
        {
            linkSteps(submission, name)
        }
    }

    @MarkupBuilder
    private func linkSteps(_ submission: RoundReport, _ name: String) -> some Markup {
        let (id, organization) = (round.id, submission.organization)
        ButtonForm(
            label: submission.link.isOpen
                ? reading.say(da: "Nyt hemmeligt link", en: "New secret link")
                : reading.say(da: "Hemmeligt link", en: "Secret link"),
            about: name, path: Paths.report(id, organization, "link"), reading: reading)
        if submission.link.isOpen {
            ButtonForm(
                label: reading.say(da: "Træk linket tilbage", en: "Revoke the link"),
                about: name, path: Paths.report(id, organization, "luk-link"), reading: reading)
        }
        A(
            reading.say(da: "Giv længere frist", en: "Give more time"),
            .href(Link(Paths.report(id, organization, "frist"))), .class("button secondary"))
    }
}
