// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Every version of a statement that was signed, with what happened between.
struct StatementVersions: Component {
    let round: StatusRound
    let statement: Statement
    let call: Call
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        let (round, statement) = try call.statement
        return .page(StatementVersions(round: round, statement: statement, call: call))
    }

    var body: some Markup {
        let title = reading.say(da: "Versioner", en: "Versions")
        SitePage(title, call, trail: trail) {
            PageHead(
                title, kind: reading.name(of: statement.organization),
                lead: reading.say(
                    da: "Hver godkendt version bliver liggende, som den var.",
                    en: "Every signed version stays as it was."))
            steps
            if statement.issues.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen version er godkendt endnu.", en: "No version is signed yet."))
            }
            For(Array(statement.issues.reversed())) { issue in
                Section(.id("version-\(issue.number)")) {
                    H2(
                        reading.say(
                            da: "Version \(issue.number), godkendt \(reading.date(issue.on))",
                            en: "Version \(issue.number), signed on \(reading.date(issue.on))"))
                    if statement.isOwnWork(issue) { P(reading.say(.signedByWriter)) }
                    IssueTexts(issue: issue, form: round.form, reading: reading)
                }
            }
        }
    }

    @MarkupBuilder private var steps: some Markup {
        let steps =
            statement.returns.map {
                ($0, reading.say(da: "Sendt tilbage", en: "Sent back"))
            } + statement.reopenings.map { ($0, reading.say(da: "Åbnet igen", en: "Reopened")) }
        if !steps.isEmpty {
            Ul {
                For(steps.sorted { $0.0.on < $1.0.on }) { step, what in
                    Li("\(reading.date(step.on)): \(what). \(reading.note(step.words) ?? "")")
                }
            }
        }
    }

    private var trail: [Crumb] {
        reading.trail(to: round) + [
            Crumb(
                title: reading.name(of: statement.organization),
                path: Paths.statement(round.id, statement.organization))
        ]
    }
}

/// The texts of a signed version, exactly as they were sent.
struct IssueTexts: Component {
    let issue: StatementIssue
    let form: TemplateVersion
    let reading: Reading

    var body: some Markup {
        For(form.sections) { section in
            H3(section.title)
            let text = reading.statementText(issue[section.key]?.note)
            if text.isEmpty {
                P(reading.say(da: "(tomt)", en: "(empty)"), .class("quiet"))
            } else {
                Div(text, .class("verbatim"))
                P(
                    reading.count(issue[section.key]?.count ?? 0, of: section.limit),
                    .class("quiet"))
            }
        }
    }
}
