// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Post
import Runtime

/// What waits to be sent, what fails, and why; as far as the reader keeps the papers.
struct OutboxShow: Component {
    let outbox: OutboxView
    let call: Call
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) async throws -> Answer {
        try requireKeeper(call)
        return .page(OutboxShow(outbox: try await call.site.outbox.look(), call: call))
    }

    static func sendAgain(_ call: Call) async throws -> Answer {
        let kept = try await letter(call)
        try await call.site.outbox.sendAgain(kept)
        return .redirect(to: Paths.outbox)
    }

    static func settle(_ call: Call) async throws -> Answer {
        let kept = try await letter(call)
        try await call.site.outbox.settle(kept)
        return .redirect(to: Paths.outbox)
    }

    /// Administrators, and secretaries for the letters of their forums.
    private static func requireKeeper(_ call: Call) throws {
        let viewer = call.viewer
        guard viewer.readsAll || viewer.has(.secretary) else { throw NotFound() }
    }

    private static func letter(_ call: Call) async throws -> KeptLetter {
        try requireKeeper(call)
        guard let kept = try await call.site.outbox.letter(call.form["letter"] ?? ""),
            call.reading.keeps(kept.letter), !call.viewer.has(.auditor)
        else { throw NotFound() }
        return kept
    }

    var body: some Markup {
        let title = reading.say(da: "Post ud af huset", en: "Outgoing post")
        SitePage(title, call) {
            PageHead(title, kind: reading.say(da: "Post", en: "Post")) { facts }
            stand
            OutboxTable(
                title: reading.say(da: "Måske sendt", en: "Maybe sent"), letters: unsettled,
                call: call, isActed: true)
            OutboxTable(
                title: reading.say(da: "Kunne ikke sendes", en: "Could not be sent"),
                letters: mine(outbox.failed), call: call, isActed: true)
            OutboxTable(
                title: reading.say(da: "Venter", en: "Waiting"), letters: mine(outbox.waiting),
                call: call)
            if reading.viewer.readsAll { setAside }
            OutboxTable(
                title: reading.say(da: "Sendt", en: "Sent"), letters: mine(outbox.sent),
                call: call)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        Fact(reading.say(da: "Venter", en: "Waiting"), "\(mine(outbox.waiting).count)")
        Fact(
            reading.say(da: "Kræver en afgørelse", en: "Need a decision"),
            "\(unsettled.count + mine(outbox.failed).count)")
    }

    @MarkupBuilder private var stand: some Markup {
        if !call.site.outbox.canSend {
            Div(.class("notice warning")) {
                P(
                    reading.say(
                        da: "Der er ikke sat en mailserver op. Brevene bliver liggende, og intet "
                            + "går tabt. Sæt TVAERS_SMTP_URL og TVAERS_MAIL_FROM, og start igen.",
                        en: "No mail server is set up. Letters are kept, and nothing is lost. Set "
                            + "TVAERS_SMTP_URL and TVAERS_MAIL_FROM, and start again."))
            }
        } else if let trouble = outbox.trouble {
            let since = reading.written(trouble.since)
            Div(.class("notice warning"), .role("status")) {
                P(
                    reading.say(
                        da: "Mailserveren svarer ikke, siden \(since): \(trouble.said). Brevene "
                            + "venter og bliver sendt, når den svarer igen.",
                        en: "The mail server has not answered since \(since): \(trouble.said). "
                            + "Letters wait, and are sent when it answers again."))
            }
        }
    }

    /// Those just handed over are being sent now; nobody needs to decide anything.
    private var unsettled: [KeptLetter] {
        let now = call.site.runtime.time.now.milliseconds
        return mine(outbox.unsettled).filter { now - $0.moment.milliseconds > 300_000 }
    }

    private func mine(_ letters: [KeptLetter]) -> [KeptLetter] {
        letters.filter { reading.keeps($0.letter) }
    }

    @MarkupBuilder private var setAside: some Markup {
        if !outbox.setAside.isEmpty {
            Section {
                H2(
                    reading.say(
                        da: "Svar, der ikke kunne læses", en: "Replies that could not be read"))
                Ul {
                    For(outbox.setAside) { aside in
                        Li {
                            Strong("\(aside.from) · \(aside.subject)")
                            " "
                            reading.say(aside.reason)
                            Small(" \(reading.written(aside.at))")
                        }
                    }
                }
            }
        }
    }
}

extension Reading {
    /// Whether the reader looks after the letter: all of them, or those of one's forums.
    func keeps(_ letter: Letter) -> Bool {
        if viewer.readsAll { return true }
        guard let forum = letter.about.forum else { return false }
        return viewer.works.contains { city.organizations.isWithin(forum, $0) }
    }
}
