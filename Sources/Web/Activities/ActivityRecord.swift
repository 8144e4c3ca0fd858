// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Everything that has been reported on an activity, the latest first.
struct ActivityReports: Component {
    let reading: Reading
    /// Oldest first.
    let reports: [ReportSummary]

    var body: some Markup {
        Section(.id("meldinger")) {
            H2(reading.say(da: "Meldinger", en: "Reports"))
            if reports.isEmpty {
                P(
                    reading.say(
                        da: "Ingen har meldt noget endnu.", en: "Nobody has reported anything yet.")
                )
            } else {
                table
            }
        }
    }

    private var columns: [String] {
        [
            reading.say(da: "Dag", en: "Day"), reading.say(da: "Meldt", en: "Reported"),
            reading.say(da: "Årsag", en: "Cause"), reading.say(da: "Bemærkning", en: "Remark"),
        ]
    }

    private var table: some Markup {
        Table(.class("cards")) {
            Thead { Tr { For(columns) { Th($0, .scope("col")) } } }
            Tbody {
                For(reports.reversed()) { report in
                    Tr {
                        Th(.scope("row")) { DayText(reading: reading, day: report.day) }
                        Td(reading.says(report.progress), .cellLabel(columns[1]))
                        Td(
                            report.cause.map { reading.say($0.phrase) } ?? "",
                            .cellLabel(columns[2]))
                        Td(reading.note(report.note) ?? "", .cellLabel(columns[3]))
                    }
                }
            }
        }
    }
}

/// What was answered each time the promise broke, the latest first; it stays to
/// be read when the promise holds again.
struct ActivityAnswers: Component {
    let reading: Reading
    /// Oldest first.
    let answers: [PromiseAnswer]

    var body: some Markup {
        if !answers.isEmpty {
            Section(.id("svar")) {
                H2(reading.say(da: "Svar, da løftet brød", en: "Answers when the promise broke"))
                Ol(.class("link-list")) {
                    For(answers.reversed()) { answer in
                        Li {
                            Div(.class("quiet")) {
                                DayText(reading: reading, day: answer.day)
                                " · \(reading.distance(answer.day))"
                            }
                            Div(sentence(answer))
                            if let reason = reading.note(answer.reason) {
                                Div("“\(reason)”", .class("quiet"))
                            }
                        }
                    }
                }
            }
        }
    }

    private func sentence(_ answer: PromiseAnswer) -> String {
        let who = "\(reading.name(of: answer.by)), \(reading.departmentName(of: answer.by))"
        guard let accepted = answer.accepted else {
            return reading.say(
                da: "\(who), bestred forsinkelsen.", en: "\(who), contested the delay.")
        }
        let instead = answer.promised.map {
            reading.say(
                da: " i stedet for \(reading.period($0))", en: " instead of \(reading.period($0))")
        }
        return reading.say(
            da: "\(who), lovede \(reading.period(accepted))\(instead ?? "").",
            en: "\(who), promised \(reading.period(accepted))\(instead ?? "").")
    }
}

extension Reading {
    /// What a report says, in a few words.
    fileprivate func says(_ progress: Progress) -> String {
        if let finished = progress.finished {
            return say(da: "blev færdig \(date(finished))", en: "finished on \(date(finished))")
        }
        let started = progress.started.map {
            say(da: "begyndte \(date($0))", en: "began on \(date($0))")
        }
        let expected = progress.expected.map {
            say(da: "ventes færdig \(period($0))", en: "expected \(period($0))")
        }
        let words = [started, expected].compactMap { $0 }
        return words.isEmpty
            ? say(da: "følger planen", en: "follows the plan") : words.joined(separator: ", ")
    }
}
