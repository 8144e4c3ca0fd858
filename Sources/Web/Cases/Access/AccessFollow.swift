// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Post
import Runtime

/// How far a request has come, for whoever asked and has the secret link.
struct AccessFollow: Component {
    let request: AccessRequest
    let call: Call
    private var reading: Reading { call.reading }

    /// the link opens this page of this request and nothing else.
    static func answer(_ call: Call) throws -> Answer {
        let now = call.site.runtime.time.now
        guard call.site.limits.admits("access-link/\(call.askerAddress)", .reportLinks, at: now)
        else { throw TooMany() }
        guard !call.reading.view.isPast,
            let id = call.site.links.access(call.parameters["link"] ?? ""),
            let request = call.city.cases[id]
        else { throw NotFound() }
        var answer = Answer.page(AccessFollow(request: request, call: call))
        // Whoever follows a link away takes the secret address nowhere.
        answer.headers = [("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store")]
        return answer
    }

    var body: some Markup {
        let title = reading.say(
            da: "Din anmodning om aktindsigt", en: "Your request for access to documents")
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.accessToPapers), path: Paths.access)]
        ) {
            PageHead(title, kind: reading.say(.accessToPapers)) {
                let standing = reading.standing(of: request)
                Fact(reading.say(da: "Status", en: "Standing")) {
                    StatusTag(standing.status, standing.text)
                }
                Fact(reading.say(da: "Besvares af", en: "Answered by")) {
                    A(
                        reading.name(of: request.unit),
                        .href(reading.link(Paths.organization(request.unit))))
                }
                Fact(
                    reading.say(da: "Frist", en: "Due"), reading.date(reading.due(of: request)),
                    note: reading.say(
                        da: "\(request.clock.rawValue) arbejdsdage",
                        en: "\(request.clock.rawValue) working days"))
                Fact(reading.say(da: "Modtaget", en: "Received"), reading.date(request.received))
            }
            if let wording = reading.words(request.wording) { Paragraphs(text: wording) }
            about
            Section(.id("forloeb")) {
                H2(reading.say(da: "Sket indtil nu", en: "So far"))
                Ol { For(steps) { Li($0) } }
            }
        }
    }

    /// Cases that nobody else may know of stay with those who answer.
    @MarkupBuilder private var about: some Markup {
        let cases = request.cases.compactMap { reading.city.cases[$0] }
            .filter { reading.city.sees($0, reading.viewer) }
        if request.cases.isEmpty {
            P(
                reading.say(
                    da: "Vi finder de sager, du spørger om.",
                    en: "We are finding the cases that you ask for."))
        }
        For(cases) { found in
            P {
                A(
                    "\(found.number) \(found.title)",
                    .href(reading.link(Paths.journal(found.number))))
            }
        }
    }

    private var steps: [String] {
        let received = reading.say(
            da: "\(reading.date(request.received)): modtaget.",
            en: "\(reading.date(request.received)): received.")
        let longer = request.extensions.map { more in
            reading.say(
                da: "\(reading.date(more.on)): fristen blev \(more.to.rawValue) arbejdsdage. ",
                en: "\(reading.date(more.on)): the time became \(more.to.rawValue) working days. ")
                + (reading.words(more.reason) ?? "")
        }
        return [received] + longer + [answered].compactMap { $0 }
    }

    private var answered: String? {
        guard let day = request.answered else { return nil }
        let papers = reading.city.cases.papers(of: request)
        let decisions = papers.compactMap { request.decisions[$0.id] }
        let whole = decisions.count { if case .given = $0 { true } else { false } }
        let part = decisions.count { if case .partly = $0 { true } else { false } }
        let refused = decisions.count - whole - part
        return reading.say(
            da: "\(reading.date(day)): besvaret. Af \(decisions.count) dokumenter gives \(whole) "
                + "helt og \(part) delvist; \(refused) afslås. Svaret er sendt til dig.",
            en: "\(reading.date(day)): answered. Of \(decisions.count) documents \(whole) are "
                + "given whole and \(part) in part; \(refused) are refused. The answer was sent "
                + "to you.")
    }
}
