// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// How far the reading of a file is, for whoever put it in; the page asks again by itself.
struct ReceivingShow: Component {
    let progress: ReceivingProgress
    let call: Call
    private var reading: Reading { call.reading }
    private var now: Moment { call.site.runtime.time.now }

    /// When it is read, the sender is led to the paper, or told why there is none.
    static func answer(_ call: Call) async throws -> Answer {
        let key = ReceivingProgress.key(call.parameters["modtagelse"] ?? "")
        let known: ReceivingProgress? = try await WorkLog.latest(key, in: call.site.cabinet)
        guard let progress = known, progress.sender == call.viewer.person else { throw NotFound() }
        let show = ReceivingShow(progress: progress, call: call)
        guard let received = progress.received else {
            var answer = Answer.page(show)
            if progress.isGoing, !progress.isInterrupted(at: show.now) {
                answer.headers = [("Refresh", "2")]
            }
            return answer
        }
        var answer =
            if received.count == 1, let paper = received[0].paper {
                Answer.redirect(to: Paths.bankPaper(paper))
            } else {
                Answer.page(BankReceived(files: received, call: call))
            }
        if let position = progress.position {
            answer.cookies = [Cookie(name: "position", value: "\(position)", maxAge: 60)]
        }
        return answer
    }

    var body: some Markup {
        let title = reading.say(da: "Papiret læses", en: "The paper is being read")
        SitePage(title, call, trail: [Crumb(title: reading.say(.bank), path: Paths.bank)]) {
            PageHead(title, kind: reading.say(.bank), lead: problem == nil ? lead : nil) {
                Fact(
                    reading.say(da: "Har varet", en: "Has taken"),
                    reading.duration(since: progress.began, until: now))
                if let page = progress.page {
                    Fact(
                        reading.say(da: "Skannet side", en: "Scanned page"),
                        reading.say(
                            da: "\(page.number) af \(page.count)",
                            en: "\(page.number) of \(page.count)"))
                }
            }
            if let problem {
                Div(.class("error-summary"), .role("alert")) {
                    P(problem)
                    P(
                        reading.say(
                            da: "Filen er ikke kommet i banken. Læg den i igen.",
                            en: "The file did not come into the bank. Put it in again."))
                }
                P {
                    A(
                        reading.say(da: "Læg et papir i banken", en: "Put a paper in the bank"),
                        .href(Link(Paths.newBankPaper)))
                }
            }
        }
    }

    private var lead: String {
        reading.say(
            da: "Du kan lukke siden: arbejdet fortsætter, og papiret står i banken, når det er "
                + "læst. Siden henter sig selv imens.",
            en: "You may close the page: the work goes on, and the paper is in the bank when it is "
                + "read. The page loads itself again meanwhile.")
    }

    private var problem: String? {
        if let problem = progress.problem { return reading.say(problem.phrase) }
        guard progress.isInterrupted(at: now) else { return nil }
        return reading.say(
            da: "Læsningen blev afbrudt, for eksempel fordi serveren blev startet igen.",
            en: "The reading was interrupted, for instance since the server was started again.")
    }
}

/// What came in of a file and what it carries, and what was set aside.
struct BankReceived: Component {
    let files: [ReceivedFile]
    let call: Call

    var body: some Markup {
        let reading = call.reading
        let title =
            files.contains { $0.paper != nil }
            ? reading.say(da: "Papirerne er kommet ind", en: "The papers came in")
            : reading.say(da: "Papiret kom ikke ind", en: "The paper did not come in")
        SitePage(title, call, trail: [Crumb(title: reading.say(.bank), path: Paths.bank)]) {
            PageHead(title, kind: reading.say(.bank))
            Ul(.class("link-list")) {
                For(files) { file in
                    Li {
                        if let paper = file.paper {
                            A(file.name, .href(Link(Paths.bankPaper(paper))))
                        } else {
                            if !file.name.isEmpty { Strong(file.name) }
                            if let problem = file.problem { Div(reading.say(problem.phrase)) }
                        }
                    }
                }
            }
            P {
                A(
                    reading.say(da: "Læg et papir til i banken", en: "Put another paper in"),
                    .href(Link(Paths.newBankPaper)))
            }
        }
    }
}
