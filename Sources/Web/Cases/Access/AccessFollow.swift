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
        Answer.page(AccessFollow(request: try call.followedAccess, call: call)).behindLink
    }

    /// whoever has the link fetches what was given; each day that they do is
    /// written down.
    static func fetch(_ call: Call) async throws -> Answer {
        let request = try call.followedAccess
        guard let package = call.city.cases.handedOver(of: request) else { throw NotFound() }
        let answer = try await call.send(package.file).behindLink
        let today = call.reading.today
        if !package.fetched.contains(where: { $0.by == nil && $0.on == today }) {
            let fetch = AccessCommand.fetch(request.id, package: package.number, by: nil)
            _ = try await call.site.runtime.submit(
                Submission(
                    [.casework(.access(fetch))], by: nil, cause: "access/\(call.site.newID())"))
        }
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
            if request.answered != nil { outcome }
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

    /// Each paper with what was decided; the title of what is refused may itself tell too much.
    private var outcome: some Markup {
        Section(.id("svar")) {
            H2(reading.say(da: "Svaret", en: "The answer"))
            Ul {
                For(decided) { paper, decision in
                    Li {
                        if case .refused = decision {
                            "\(paper.number)"
                        } else {
                            "\(paper.number) \(paper.title)"
                        }
                        Span(" \(reading.say(decision.phrase))", .class("quiet"))
                    }
                }
            }
            package
        }
    }

    @MarkupBuilder private var package: some Markup {
        if let package = reading.city.cases.handedOver(of: request) {
            P(.class("actions")) {
                A(
                    reading.say(
                        da: "Hent dokumenterne (ZIP)", en: "Fetch the documents (ZIP)"),
                    .href(Link("\(call.path)/pakke")), .class("button"))
                Span(
                    reading.say(
                        da: "\(package.papers) dokumenter, en fortegnelse og en log",
                        en: "\(package.papers) documents, a list and a log"), .class("quiet"))
            }
        }
    }

    private var decided: [(paper: CaseDocument, decision: AccessDecision)] {
        reading.city.cases.papers(of: request).compactMap { paper in
            request.decisions[paper.id].map { (paper, $0) }
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
        let decisions = decided.map(\.decision)
        let whole = decisions.count { if case .given = $0 { true } else { false } }
        let part = decisions.count { if case .partly = $0 { true } else { false } }
        let refused = decisions.count - whole - part
        return reading.say(
            da: "\(reading.date(day)): besvaret. Af \(decisions.count) dokumenter gives \(whole) "
                + "helt og \(part) delvist; \(refused) afslås.",
            en: "\(reading.date(day)): answered. Of \(decisions.count) documents \(whole) are "
                + "given whole and \(part) in part; \(refused) are refused.")
    }
}

extension Call {
    /// the request that the secret link names.
    fileprivate var followedAccess: AccessRequest {
        get throws {
            try linked("access-link") { token in site.links.access(token).flatMap { city.cases[$0] }
            }
        }
    }
}
