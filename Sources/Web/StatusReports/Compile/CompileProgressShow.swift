// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal
import Runtime

/// How far the compiling has come, step by step; the page asks again by itself.
struct CompileProgressShow: Component {
    let round: StatusRound
    let progress: CompileProgress
    let call: Call
    private var reading: Reading { call.reading }
    private var isInterrupted: Bool { progress.isInterrupted(at: call.site.runtime.time.now) }

    /// When it is done, the reader is sent to what was made.
    static func answer(_ call: Call) async throws -> Answer {
        let round = try call.statusRound
        try call.permitCompiling(round)
        let key = CompileProgress.key(round.id)
        let known: CompileProgress? = try await WorkLog.latest(key, in: call.site.cabinet)
        guard let progress = known, progress.step != .done else {
            var answer = Answer.redirect(to: "\(Paths.statusRound(round.id))#samlet")
            if let position = known?.position {
                answer.cookies = [Cookie(name: "position", value: "\(position)", maxAge: 60)]
            }
            return answer
        }
        let show = CompileProgressShow(round: round, progress: progress, call: call)
        var answer = Answer.page(show)
        if progress.isGoing, !show.isInterrupted {
            answer.headers = [("Refresh", progress.statements > 50 ? "10" : "2")]
        }
        return answer
    }

    var body: some Markup {
        let title = reading.say(da: "Redegørelsen samles", en: "The report is being compiled")
        SitePage(title, call, trail: reading.trail(to: round)) {
            PageHead(title, kind: round.title, lead: lead) {
                Fact(reading.say(da: "Bidrag", en: "Statements"), "\(progress.statements)")
                Fact(reading.say(da: "Har varet", en: "Has taken"), duration)
            }
            if let problem {
                Div(.class("error-summary"), .role("alert")) {
                    P(problem)
                    P(
                        reading.say(
                            da: "Intet er gået tabt: bidragene står, som de blev godkendt, og de "
                                + "filer, der nåede at blive færdige, bruges igen.",
                            en: "Nothing is lost: the statements stand as they were signed, and "
                                + "the files that were finished are used again."))
                }
                again
            } else {
                steps
            }
            P {
                A(
                    reading.say(da: "Til runden", en: "To the round"),
                    .href(reading.link(Paths.statusRound(round.id))))
            }
        }
    }

    private var lead: String? {
        guard problem == nil else { return nil }
        return reading.say(
            da: "Du kan lukke siden: arbejdet fortsætter, og udgaven står på runden, når den er "
                + "færdig. Siden henter sig selv imens.",
            en: "You may close the page: the work goes on, and the version is on the round’s page "
                + "when it is finished. The page loads itself again meanwhile.")
    }

    private var duration: String {
        reading.duration(since: progress.began, until: call.site.runtime.time.now)
    }

    private var problem: String? {
        if let problem = progress.problem { return reading.say(problem.phrase) }
        guard isInterrupted else { return nil }
        return reading.say(
            da: "Arbejdet blev afbrudt, for eksempel fordi serveren blev startet igen. Start det "
                + "igen herunder.",
            en: "The work was interrupted, for instance since the server was started again. Start "
                + "it again below.")
    }

    private var again: some Markup {
        ButtonForm(
            label: reading.say(da: "Saml redegørelsen igen", en: "Compile the report again"),
            path: Paths.compiling(round.id), reading: reading, look: "primary")
    }

    private var steps: some Markup {
        Section(.id("trin")) {
            H2(reading.say(da: "Trin", en: "Steps"))
            Ol {
                For(shown) { step in
                    Li {
                        reading.say(step.phrase)
                        " "
                        if step == progress.step {
                            StatusTag(.waiting, reading.say(da: "i gang", en: "going on"))
                        } else if step.isBefore(progress.step) {
                            StatusTag(.ok, reading.say(da: "færdig", en: "done"))
                        }
                    }
                }
            }
        }
    }

    private var shown: [CompileProgress.Step] {
        CompileProgress.Step.allCases.filter { $0 != .done && $0 != .failed }
    }
}

extension CompileProgress.Step {
    fileprivate func isBefore(_ other: Self) -> Bool {
        let order = Self.allCases
        guard let mine = order.firstIndex(of: self), let its = order.firstIndex(of: other) else {
            return false
        }
        return mine < its
    }

    fileprivate var phrase: Phrase {
        switch self {
        case .pdf: Phrase(da: "PDF laves", en: "The PDF is made")
        case .pdfRead: Phrase(da: "PDF læses igennem", en: "The PDF is read through")
        case .docx: Phrase(da: "Word-filen laves", en: "The Word file is made")
        case .docxRead: Phrase(da: "Word-filen læses igennem", en: "The Word file is read through")
        case .compare:
            Phrase(
                da: "Hvert bidrag sammenlignes tegn for tegn",
                en: "Each statement is compared character by character")
        case .file:
            Phrase(da: "Udgaven arkiveres og journaliseres", en: "The version is kept and filed")
        case .done: Phrase(da: "Færdig", en: "Finished")
        case .failed: Phrase(da: "Stoppet", en: "Stopped")
        }
    }
}
