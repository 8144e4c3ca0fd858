// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What has just happened, and what stands in the way.
struct StatementNotices: Component {
    let round: StatusRound
    let statement: Statement
    let call: Call
    let wasInserted: Bool
    private var reading: Reading { call.reading }

    var body: some Markup {
        if let said {
            Div(.class("notice"), .role("status")) { P(reading.say(said)) }
        }
        if call.query["sendt"] == "nej" { obstacles }
        if round.isExample {
            Div(.class("notice")) { P(reading.say(.madeUpReport)) }
        }
        if let step = statement.isLocked ? nil : latestStep {
            Div(.class("notice warning")) { P("\(step.0): \(reading.note(step.1.words) ?? "")") }
        }
        if let signed = statement.signed {
            Div(.class("notice")) {
                P(
                    reading.say(
                        da: "Godkendt \(reading.date(signed.on))"
                            + "\(signed.by.map { " af \(reading.name(of: $0))" } ?? "") og låst.",
                        en: "Signed on \(reading.date(signed.on))"
                            + "\(signed.by.map { " by \(reading.name(of: $0))" } ?? "") "
                            + "and locked."))
                if statement.isOwnWork(signed) { P(reading.say(.signedByWriter)) }
            }
        }
    }

    private var said: Phrase? {
        if wasInserted {
            return Phrase(
                da: "Sætningen er sat ind nederst i teksten. Den er ikke gemt endnu.",
                en: "The sentence is put at the end of the text. It is not saved yet.")
        }
        if call.query["gemt"] != nil { return Phrase(da: "Det er gemt.", en: "It is saved.") }
        if call.query["sendt"] == "ja" {
            return Phrase(da: "Sendt til godkendelse.", en: "Sent to be signed.")
        }
        return nil
    }

    private var latestStep: (String, StatementStep)? {
        let returned = statement.returns.last.map {
            (
                reading.say(
                    da: "Sendt tilbage \(reading.date($0.on))",
                    en: "Sent back on \(reading.date($0.on))"), $0
            )
        }
        let reopened = statement.reopenings.last.map {
            (
                reading.say(
                    da: "Åbnet igen \(reading.date($0.on))",
                    en: "Reopened on \(reading.date($0.on))"), $0
            )
        }
        return [returned, reopened].compactMap { $0 }.max { $0.1.on < $1.1.on }
    }

    /// R-250, R-252: all that must be mended before it can be sent, at once.
    private var obstacles: some Markup {
        Div(.class("error-summary"), .role("alert")) {
            H2(reading.say(da: "Gemt, men ikke sendt", en: "Saved, but not sent"))
            Ul {
                For(round.form.sections) { section in
                    let count = statement[section.key]?.count ?? 0
                    if count == 0, !section.isOptional {
                        Li {
                            A(
                                reading.say(
                                    da: "“\(section.title)” er tomt.",
                                    en: "“\(section.title)” is empty."),
                                .href(Link("#tekst-\(section.key)")))
                        }
                    } else if count > statement.room(of: section) {
                        Li {
                            A(
                                "“\(section.title)”: \(reading.count(count, of: section.limit)), "
                                    + (reading.excess(count, over: section.limit) ?? ""),
                                .href(Link("#tekst-\(section.key)")))
                        }
                    }
                }
            }
        }
    }
}

/// What can be done to the statement as a whole.
struct StatementSteps: Component {
    let round: StatusRound
    let statement: Statement
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        Section(.id("trin")) {
            H2(reading.say(da: "Godkendelse", en: "Signature"))
            P(
                reading.say(
                    da: "Kun den ansvarlige godkender. Derefter er bidraget låst og bliver trykt, "
                        + "som det er.",
                    en: "Only the responsible officer signs. The statement is then locked and "
                        + "printed as it is."))
            if maySign, let person = reading.viewer.person, statement.isWritten(by: person) {
                P(
                    reading.say(
                        da: "Du har selv skrevet i bidraget. Du kan godkende det, men det vil stå "
                            + "på siden og i den trykte redegørelse, at det er den samme.",
                        en: "You have written in the statement. You may sign it, but the page and "
                            + "the printed report will say that it was the same person."))
            }
            Div(.class("actions")) {
                if maySign {
                    ButtonForm(
                        label: reading.say(da: "Godkend og lås", en: "Sign and lock"),
                        path: path("godkend"), reading: reading, look: "primary",
                        fields: [("version", "\(statement.version)")])
                    if statement.asked != nil {
                        link(reading.say(da: "Send tilbage", en: "Send back"), "retur")
                    }
                }
                if statement.isLocked, mayReopen {
                    link(reading.say(da: "Åbn igen", en: "Reopen"), "genaabn")
                }
                link(reading.say(da: "Versioner", en: "Versions"), "versioner")
            }
        }
    }

    private func path(_ step: String) -> String {
        Paths.statement(round.id, statement.organization, step)
    }

    private func link(_ title: String, _ step: String) -> some Markup {
        A(title, .href(reading.link(path(step))), .class("button secondary"))
    }

    /// Whoever holds the post; while it is vacant, whoever works there.
    private var maySign: Bool {
        guard !statement.isLocked, let person = reading.viewer.person else { return false }
        let command = StatusReportCommand.sign(
            round.id, statement.organization, by: person, seen: nil)
        guard reading.may(.statusReport(command)) else { return false }
        guard let post = statement.responsible else { return true }
        let holders = reading.city.organizations.holders(of: post, on: reading.day)
        return holders.isEmpty || holders.contains { $0.person == person }
    }

    private var mayReopen: Bool {
        reading.may(
            .statusReport(.reopen(round.id, statement.organization, reason: "", by: nil)))
    }
}
