// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One case: what it is about, who keeps it, its papers, and what can be done.
struct CaseShow: Component {
    let found: Case
    let call: Call
    var problem: Phrase?
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        .page(CaseShow(found: try call.filedCase, call: call))
    }

    /// R-224: a case is closed when nothing in it is a draft.
    static func close(_ call: Call) async throws -> Answer {
        let found = try call.filedCase
        do {
            let receipt = try await call.submit(
                .casework(.close(found.id, seen: call.seenVersion)))
            return call.saved(receipt, to: Paths.journal(found.number))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            let page = CaseShow(found: found, call: call, problem: refused.refusal.sentence)
            return .page(page, status: 422)
        }
    }

    var body: some Markup {
        SitePage(
            "\(found.number) \(found.title)", call,
            trail: [Crumb(title: reading.say(.journal), path: Paths.journal)]
        ) {
            PageHead(found.title, kind: "\(reading.say(.caseNumber)) \(found.number)") { facts }
            if let problem {
                Div(.class("error-summary"), .role("alert")) { P(reading.say(problem)) }
            }
            if found.isExample { ExampleNotice(reading: reading) }
            CaseActions(found: found, reading: reading)
            papers
            if reading.viewer.isStaff {
                P {
                    A(
                        reading.say(
                            da: "Hent sagen som én pakke (zip)", en: "Fetch the case as a package"),
                        .href(reading.link(Paths.journal(found, "pakke.zip"))))
                }
                requests
            }
            if let source = found.source { SourceNote(reading: reading, source: source) }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        Fact(reading.say(.responsible)) {
            A(reading.name(of: found.unit), .href(reading.link(Paths.organization(found.unit))))
        }
        Fact(reading.say(da: "Handler om", en: "About")) { subjects }
        Fact(
            reading.say(da: "Status", en: "Standing"),
            found.isOpen
                ? reading.say(da: "Åben", en: "Open") : reading.say(da: "Afsluttet", en: "Closed"),
            note: found.closed.map { reading.date($0) }
                ?? reading.say(
                    da: "oprettet \(reading.date(found.opened))",
                    en: "opened on \(reading.date(found.opened))"))
        Fact(
            reading.say(da: "KLE-nummer", en: "KLE number"),
            found.kle?.description ?? reading.say(.notStated))
    }

    @MarkupBuilder private var subjects: some Markup {
        let lines = found.subjects.sorted().compactMap { reading.line(of: $0) }
        if lines.isEmpty { reading.say(.notStated) }
        For(Array(lines.enumerated())) { index, line in
            if index > 0 { ", " }
            A(line.title, .href(reading.link(line.path)))
        }
    }

    @MarkupBuilder private var papers: some Markup {
        let papers = reading.papers(of: found)
        if papers.isEmpty {
            EmptyState(
                reading.say(
                    da: "Der er ingen dokumenter i sagen, som du kan se.",
                    en: "There are no documents in the case that you can see."))
        } else {
            PaperTable(found: found, papers: papers, reading: reading)
        }
    }

    @MarkupBuilder private var requests: some Markup {
        let requests = reading.city.cases.requests.values
            .filter { $0.cases.contains(found.id) && reading.city.sees($0, reading.viewer) }
            .sorted { $1.received < $0.received }
        if !requests.isEmpty {
            Section(.id("aktindsigt")) {
                H2(reading.say(.accessToPapers))
                Ul {
                    For(requests) { request in
                        Li {
                            A(
                                reading.say(
                                    da: "Anmodning modtaget \(reading.date(request.received))",
                                    en: "Request received on \(reading.date(request.received))"),
                                .href(reading.link(Paths.access(request.id))))
                        }
                    }
                }
            }
        }
    }
}

/// That what stands here is made up.
struct ExampleNotice: Component {
    let reading: Reading

    var body: some Markup {
        Div(.class("notice")) {
            P(
                reading.say(
                    da: "Eksempel: indholdet er opdigtet for at vise, hvordan det virker.",
                    en: "Example: the content is made up to show how it works."))
        }
    }
}

/// What the reader may do with the case.
private struct CaseActions: Component {
    let found: Case
    let reading: Reading

    var body: some Markup {
        if reading.may(.casework(.close(found.id, seen: nil))) {
            P(.class("actions")) {
                if found.isOpen {
                    A(
                        reading.say(da: "Journalisér et dokument", en: "File a document"),
                        .href(Link(Paths.journal(found, "dokument"))), .class("button"))
                    A(
                        reading.say(da: "Skriv et brev", en: "Write a letter"),
                        .href(Link("\(Paths.newLetter)?sag=\(found.number)")),
                        .class("button secondary"))
                    A(
                        reading.say(da: "Ret sagen", en: "Change the case"),
                        .href(Link(Paths.journal(found, "ret"))), .class("button secondary"))
                } else {
                    A(
                        reading.say(da: "Åbn sagen igen", en: "Reopen the case"),
                        .href(Link(Paths.journal(found, "genaabn"))), .class("button secondary"))
                }
                A(
                    reading.say(da: "Registrér aktindsigt", en: "Register a request for access"),
                    .href(Link("\(Paths.newAccess)?sag=\(found.number)")))
            }
            if found.isOpen {
                ButtonForm(
                    label: reading.say(da: "Afslut sagen", en: "Close the case"),
                    about: "\(found.number)", path: Paths.journal(found, "luk"), reading: reading,
                    fields: [("seen", "\(found.version)")])
            }
        } else {
            P(.class("actions")) {
                A(
                    reading.say(.askForAccess),
                    .href(reading.link("\(Paths.askForAccess)?sag=\(found.number)")),
                    .class("button secondary"))
            }
        }
    }
}

/// The papers of a case as rows.
struct PaperTable: Component {
    let found: Case
    let papers: [CaseDocument]
    let reading: Reading

    var body: some Markup {
        let (title, dated, from, to, stands) = (
            reading.say(da: "Dokument", en: "Document"),
            reading.say(da: "Dateret", en: "Dated"), reading.say(da: "Fra", en: "From"),
            reading.say(da: "Til", en: "To"), reading.say(da: "Status", en: "Standing")
        )
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(papers.count) \(papers.count == 1 ? "dokument" : "dokumenter")",
                    en: "\(papers.count) \(papers.count == 1 ? "document" : "documents")"))
            Thead {
                Tr {
                    Th(reading.say(.documentNumber), .scope("col"))
                    For([title, dated, from, to, stands]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(papers) { paper in
                    let standing = reading.standing(of: paper)
                    Tr {
                        Th(.scope("row")) {
                            A(
                                "\(paper.number)",
                                .href(reading.link(Paths.paper(paper, in: found))))
                        }
                        Td(.cellLabel(title)) {
                            paper.title
                            Span(" \(reading.say(paper.kind.phrase).lowercased())", .class("quiet"))
                        }
                        Td(
                            paper.content.dated.map { reading.date($0) } ?? reading.say(.notStated),
                            .cellLabel(dated))
                        Td(
                            paper.content.sender.map { reading.name(of: $0) }
                                ?? reading.say(.notStated), .cellLabel(from))
                        Td(
                            paper.content.addressees.isEmpty
                                ? reading.say(.notStated)
                                : reading.list(
                                    paper.content.addressees.map { reading.addressee($0) }),
                            .cellLabel(to))
                        Td(.cellLabel(stands)) {
                            StatusTag(standing.status, standing.text)
                            if paper.sight != .public {
                                Span(
                                    reading.say(
                                        da: paper.sight.isClosed ? " lukket" : " intern",
                                        en: paper.sight.isClosed ? " closed" : " internal"),
                                    .class("quiet"))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The cases and papers about something, for the thing's own page.
struct PapersBeside: Component {
    let subject: CaseSubject
    let reading: Reading

    var body: some Markup {
        let cases = reading.cases(about: subject)
        if !cases.isEmpty {
            Section(.id("dokumenter")) {
                H2(reading.say(da: "Sager og dokumenter", en: "Cases and documents"))
                For(cases) { found in
                    H3 {
                        A(
                            "\(found.number) \(found.title)",
                            .href(reading.link(Paths.journal(found.number))))
                    }
                    let papers = reading.papers(of: found)
                    Ul {
                        For(papers) { paper in
                            Li {
                                A(
                                    paper.title,
                                    .href(reading.link(Paths.paper(paper, in: found))))
                                Span(" \(paper.number)", .class("quiet"))
                            }
                        }
                    }
                }
            }
        }
    }
}
