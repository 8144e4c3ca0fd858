// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One request: who answers, by when, each paper with what is decided, the package.
struct AccessShow: Component {
    let request: AccessRequest
    let call: Call
    var problem: Phrase?
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        .page(AccessShow(request: try call.accessRequest, call: call))
    }

    /// Does one step and comes back; what the rules refuse is said on the page.
    static func step(
        _ call: Call, _ command: (AccessRequest) async throws -> AccessCommand
    ) async throws -> Answer {
        let request = try call.accessRequest
        try call.city.permit(
            .casework(.access(.answer(request.id, seen: nil))), to: call.viewer)
        do {
            let receipt = try await call.submit(.casework(.access(try await command(request))))
            return call.saved(receipt, to: Paths.access(request.id))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            return .page(
                AccessShow(request: request, call: call, problem: refused.refusal.sentence),
                status: refused.refusal.key.hasSuffix("changed-meanwhile") ? 409 : 422)
        }
    }

    static func finish(_ call: Call) async throws -> Answer {
        try await step(call) { .answer($0.id, seen: call.seenVersion) }
    }

    var body: some Markup {
        let standing = reading.standing(of: request)
        let title = reading.say(
            da: "Aktindsigt i \(reading.numbers(of: request))",
            en: "Access to \(reading.numbers(of: request))")
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.accessToPapers), path: Paths.access)]
        ) {
            PageHead(title, kind: reading.say(.accessToPapers)) {
                Fact(reading.say(da: "Status", en: "Standing")) {
                    StatusTag(standing.status, standing.text)
                }
                Fact(
                    reading.say(da: "Frist", en: "Due"), reading.date(reading.due(of: request)),
                    note: reading.say(
                        da: "\(request.clock.rawValue) arbejdsdage fra "
                            + reading.date(request.received),
                        en: "\(request.clock.rawValue) working days from "
                            + reading.date(request.received)))
                Fact(reading.say(.responsible), reading.name(of: request.unit))
                Fact(
                    reading.say(da: "Mangler afgørelse", en: "To be decided"),
                    "\(reading.city.cases.undecided(of: request).count)",
                    isGap: request.answered == nil
                        && !reading.city.cases.undecided(of: request).isEmpty)
            }
            if let problem {
                Div(.class("error-summary"), .role("alert")) { P(reading.say(problem)) }
            }
            if request.isExample { ExampleNotice(reading: reading) }
            asked
            placing
            AccessPapers(request: request, reading: reading)
            AccessPackages(request: request, reading: reading)
            extensions
        }
    }

    private var asked: some Markup {
        Section(.id("anmodningen")) {
            H2(reading.say(da: "Anmodningen", en: "The request"))
            Dl(.class("facts")) {
                Div {
                    Dt(reading.say(da: "Hvem spørger", en: "Who asks"))
                    Dd(reading.note(request.requester) ?? reading.say(.notStated))
                }
                Div {
                    Dt(reading.say(da: "Hvad der spørges om", en: "What is asked for"))
                    Dd(reading.note(request.wording) ?? reading.say(.notStated))
                }
                Div {
                    Dt(reading.say(da: "Sager", en: "Cases"))
                    Dd {
                        if request.cases.isEmpty {
                            reading.say(da: "Ingen fundet endnu", en: "None found yet")
                        }
                        For(request.cases.compactMap { reading.city.cases[$0] }) { found in
                            A(
                                "\(found.number) \(found.title)",
                                .href(reading.link(Paths.journal(found.number))))
                            Br()
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private var placing: some Markup {
        if request.answered == nil, reading.may(.casework(.access(.answer(request.id, seen: nil))))
        {
            P {
                A(
                    reading.say(.placeAccess), .href(Link(Paths.access(request.id, "sager"))),
                    .class(request.cases.isEmpty ? "button" : "button secondary"))
            }
        }
    }

    @MarkupBuilder private var extensions: some Markup {
        if !request.extensions.isEmpty {
            Section(.id("frist")) {
                H2(reading.say(da: "Længere frist", en: "More time"))
                Ul {
                    For(request.extensions) { more in
                        Li(
                            reading.say(
                                da: "\(reading.date(more.on)): \(more.to.rawValue) arbejdsdage. ",
                                en: "\(reading.date(more.on)): \(more.to.rawValue) working days. ")
                                + (reading.note(more.reason) ?? ""))
                    }
                }
            }
        }
        if request.answered == nil, reading.may(.casework(.access(.answer(request.id, seen: nil)))),
            request.clock != .forty
        {
            P {
                A(
                    reading.say(da: "Giv længere frist", en: "Allow more time"),
                    .href(Link(Paths.access(request.id, "frist"))), .class("button secondary"))
            }
        }
    }
}

/// Each paper with what is decided about it.
private struct AccessPapers: Component {
    let request: AccessRequest
    let reading: Reading

    var body: some Markup {
        let papers = reading.city.cases.papers(of: request)
        let (title, sight, decision) = (
            reading.say(da: "Dokument", en: "Document"),
            reading.say(da: "Kan læses af", en: "May be read by"),
            reading.say(da: "Afgørelse", en: "Decision")
        )
        Section(.id("akter")) {
            H2(reading.say(da: "Dokumenterne", en: "The documents"))
            if papers.isEmpty {
                P(
                    request.cases.isEmpty
                        ? reading.say(
                            da: "Find først de sager, der søges om.",
                            en: "First find the cases that are asked for.")
                        : reading.say(da: "Sagerne er tomme.", en: "The cases are empty."))
            } else {
                Table(.class("cards")) {
                    Thead {
                        Tr {
                            Th(reading.say(.documentNumber), .scope("col"))
                            For([title, sight, decision]) { Th($0, .scope("col")) }
                        }
                    }
                    Tbody {
                        For(papers) { paper in
                            Tr {
                                Th("\(paper.number)", .scope("row"))
                                Td(paper.title, .cellLabel(title))
                                Td(reading.say(paper.sight.phrase), .cellLabel(sight))
                                Td(.cellLabel(decision)) { self.decision(paper) }
                            }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func decision(_ paper: CaseDocument) -> some Markup {
        if let decision = request.decisions[paper.id] {
            StatusTag(.done, reading.say(decision.phrase))
        } else {
            StatusTag(.gap, reading.say(da: "Mangler", en: "Missing"))
        }
        if request.answered == nil, reading.may(.casework(.access(.answer(request.id, seen: nil))))
        {
            " "
            A(
                reading.say(da: "Afgør", en: "Decide"),
                .href(Link(Paths.accessPaper(request.id, paper.id))),
                .label(reading.say(da: "Afgør \(paper.number)", en: "Decide \(paper.number)")))
        }
    }
}

/// What was put together, and every time that it was fetched.
private struct AccessPackages: Component {
    let request: AccessRequest
    let reading: Reading

    var body: some Markup {
        Section(.id("pakke")) {
            H2(reading.say(da: "Pakken", en: "The package"))
            P(
                reading.say(
                    da: "Pakken er en ZIP-fil med præcis det, der gives, en fortegnelse og en log.",
                    en: "The package is a ZIP file of exactly what is given, with a list and a log."
                ), .class("quiet"))
            Ul {
                For(request.packages.reversed()) { package in
                    Li {
                        A(
                            "\(package.file.name)",
                            .href(Link(Paths.access(request.id, "pakke/\(package.number)"))))
                        Span(" \(about(package))", .class("quiet"))
                        if !package.fetched.isEmpty {
                            Ul {
                                For(package.fetched) { fetch in
                                    Li(
                                        reading.say(
                                            da: "Hentet \(reading.date(fetch.on))"
                                                + (fetch.by.map { " af \(reading.name(of: $0))" }
                                                    ?? ""),
                                            en: "Fetched on \(reading.date(fetch.on))"
                                                + (fetch.by.map { " by \(reading.name(of: $0))" }
                                                    ?? "")))
                                }
                            }
                        }
                    }
                }
            }
            if request.answered == nil,
                reading.may(.casework(.access(.answer(request.id, seen: nil))))
            {
                steps
            }
        }
    }

    private var steps: some Markup {
        Div(.class("actions")) {
            if request.cases.isEmpty {
                P(reading.say(CaseRefusal.notPlaced.sentence))
            } else if reading.city.cases.undecided(of: request).isEmpty {
                ButtonForm(
                    label: reading.say(da: "Saml pakken", en: "Put the package together"),
                    path: Paths.access(request.id, "pakke"), reading: reading)
                ButtonForm(
                    label: reading.say(
                        da: "Anmodningen er besvaret", en: "The request is answered"),
                    path: Paths.access(request.id, "svar"), reading: reading, look: "primary",
                    fields: [("seen", "\(request.version)")])
            } else {
                P(
                    reading.say(
                        da: "Tag stilling til alle dokumenter; så kan pakken samles.",
                        en: "Decide about every document; then the package can be made."))
            }
        }
    }

    private func about(_ package: AccessPackage) -> String {
        [
            reading.say(da: "\(package.papers) dokumenter", en: "\(package.papers) documents"),
            reading.date(package.on), package.by.map { reading.name(of: $0) },
            "SHA-256 \(package.file.hash.rawValue.prefix(12))…",
        ].compactMap { $0 }.joined(separator: " · ")
    }
}
