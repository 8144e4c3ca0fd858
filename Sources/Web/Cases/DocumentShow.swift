// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Print

/// One paper: its number, who writes to whom, its versions and what is next.
struct DocumentShow: Component {
    let found: Case
    let paper: CaseDocument
    let call: Call
    var problem: Phrase?
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        let (found, paper) = try call.filedPaper
        return .page(DocumentShow(found: found, paper: paper, call: call))
    }

    /// The file of a version, for those who may see the paper.
    static func file(_ call: Call) async throws -> Answer {
        let (_, paper) = try call.filedPaper
        guard let version = paper.versions.first(where: { "\($0.number)" == call.parameters["nr"] })
        else { throw NotFound() }
        // A stranger reads the paper as it is now, and no earlier state of it.
        guard call.viewer.isStaff || version == paper.latest else { throw NotFound() }
        return try await call.send(version.file)
    }

    /// Does one step and comes back; what the rules refuse is said on the page.
    static func step(
        _ call: Call, _ command: (CaseDocument) async throws -> CaseCommand
    ) async throws -> Answer {
        let (found, paper) = try call.filedPaper
        do {
            try call.city.permit(
                .casework(.send(paper.id, on: nil, seen: nil)), to: call.viewer)
            let receipt = try await call.submit(.casework(try await command(paper)))
            return call.saved(receipt, to: Paths.paper(paper, in: found))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            return .page(
                DocumentShow(
                    found: found, paper: paper, call: call, problem: refused.refusal.sentence),
                status: refused.refusal.key.hasSuffix("changed-meanwhile") ? 409 : 422)
        }
    }

    /// a letter that was written here becomes a file when it is finished.
    static func finish(_ call: Call) async throws -> Answer {
        try await step(call) { paper in
            guard paper.letter != nil, let found = call.city.cases[paper.case] else {
                return .finish(paper.id, nil, by: call.viewer.person, seen: call.seenVersion)
            }
            let sheet = LetterPreview(found: found, paper: paper, call: call, isDraft: false)
            let file = try await call.keep(printed: sheet, named: "\(paper.number)")
            return .finish(paper.id, file, by: call.viewer.person, seen: call.seenVersion)
        }
    }

    static func send(_ call: Call) async throws -> Answer {
        try await step(call) { paper in
            .send(paper.id, on: call.reading.today, seen: call.seenVersion)
        }
    }

    var body: some Markup {
        let standing = reading.standing(of: paper)
        SitePage("\(paper.number) \(paper.title)", call, trail: reading.trail(to: found)) {
            PageHead(
                paper.title, kind: "\(reading.say(paper.kind.phrase)) \(paper.number)"
            ) {
                Fact(reading.say(da: "Status", en: "Standing"), note: sentNote) {
                    StatusTag(standing.status, standing.text)
                }
                Fact(
                    reading.say(da: "Dateret", en: "Dated"),
                    paper.content.dated.map { reading.date($0) } ?? reading.say(.notStated),
                    note: reading.say(paper.content.direction.phrase))
                Fact(reading.say(da: "Fra", en: "From"), from, note: paper.ean.map { "EAN \($0)" })
                Fact(reading.say(da: "Til", en: "To"), to)
            }
            if let problem {
                Div(.class("error-summary"), .role("alert")) { P(reading.say(problem)) }
            }
            if paper.isExample { ExampleNotice(reading: reading) }
            if let withdrawal = paper.withdrawn { withdrawn(withdrawal) }
            DocumentActions(found: found, paper: paper, reading: reading)
            if paper.letter != nil { LetterFiles(found: found, paper: paper, reading: reading) }
            about
            PaperVersions(found: found, paper: paper, reading: reading)
            words
            if let source = paper.source { SourceNote(reading: reading, source: source) }
        }
    }

    private var sentNote: String? {
        guard paper.state == .sent else { return nil }
        return paper.sent.map { reading.date($0) }
            ?? reading.say(da: "dagen er ikke oplyst", en: "the day is not stated")
    }

    private var from: String {
        paper.content.sender.map { reading.name(of: $0) } ?? reading.say(.notStated)
    }

    private var to: String {
        let names = paper.content.addressees.map { reading.addressee($0) }
        return names.isEmpty ? reading.say(.notStated) : reading.list(names)
    }

    private func withdrawn(_ withdrawal: DocumentWithdrawal) -> some Markup {
        Div(.class("notice warning")) {
            P(
                reading.say(
                    da:
                        "Trukket tilbage \(reading.date(withdrawal.on)). Nummeret bruges ikke igen. ",
                    en: "Withdrawn on \(reading.date(withdrawal.on)). The number isn't used again. "
                )
                    + (reading.note(withdrawal.reason) ?? ""))
        }
    }

    private var about: some Markup {
        Dl(.class("facts")) {
            Div {
                Dt(reading.say(da: "Sag", en: "Case"))
                Dd {
                    A(
                        "\(found.number) \(found.title)",
                        .href(reading.link(Paths.journal(found.number))))
                }
            }
            Div {
                Dt(reading.say(da: "Underskrevet af", en: "Signed by"))
                Dd(
                    paper.content.signatories.isEmpty
                        ? reading.say(.notStated)
                        : reading.list(paper.content.signatories.map { reading.signatory($0) }))
            }
            Div {
                Dt(reading.say(da: "Hvem kan læse det", en: "Who may read it"))
                Dd(reading.say(paper.sight.phrase))
            }
        }
    }

    /// The letter's words stand on the page, so that nobody must open a file.
    @MarkupBuilder private var words: some Markup {
        if let text = reading.paperText(paper.letter) {
            Section(.id("brevet")) {
                H2(reading.say(da: "Brevets ord", en: "The letter's words"))
                LetterBody(text: text)
            }
        }
    }
}

/// The letter in the municipality's form.
private struct LetterFiles: Component {
    let found: Case
    let paper: CaseDocument
    let reading: Reading

    var body: some Markup {
        P(.class("actions")) {
            A(
                reading.say(da: "Se brevet som PDF", en: "See the letter as PDF"),
                .href(Link(Paths.paper(paper, in: found, "brev.pdf"))),
                .class("button secondary"))
            A(
                reading.say(da: "Hent som Word", en: "Get as Word"),
                .href(Link(Paths.paper(paper, in: found, "brev.docx"))))
        }
    }
}

/// The versions with their files.
private struct PaperVersions: Component {
    let found: Case
    let paper: CaseDocument
    let reading: Reading

    var body: some Markup {
        Section(.id("versioner")) {
            H2(reading.say(da: "Filer", en: "Files"))
            if shown.isEmpty {
                P(
                    paper.letter == nil
                        ? reading.say(
                            da: "Selve papiret ligger her ikke; kun det, kilden siger om det.",
                            en: "The paper itself is not here; only what the source says of it.")
                        : reading.say(
                            da: "Ingen fil er lagt ved. Brevet kan hentes som PDF og Word.",
                            en: "No file is added. The letter can be had as PDF and Word."),
                    .class("quiet"))
            }
            Ul(.class("link-list")) {
                For(shown) { version in
                    Li {
                        A(
                            version.file.name,
                            .href(Link(Paths.paper(paper, in: found, "fil/\(version.number)"))))
                        Span(" \(about(version))", .class("quiet"))
                    }
                }
            }
        }
    }

    private var shown: [DocumentVersion] {
        reading.viewer.isStaff ? paper.versions.reversed() : [paper.latest].compactMap { $0 }
    }

    private func about(_ version: DocumentVersion) -> String {
        let kilobytes = "\(max(1, version.file.bytes / 1_000)) kB"
        let who = reading.viewer.isStaff ? version.by.map { reading.name(of: $0) } : nil
        return [
            "version \(version.number)", kilobytes, reading.date(version.on), who,
            "SHA-256 \(version.file.hash.rawValue.prefix(12))…",
        ].compactMap { $0 }.joined(separator: " · ")
    }
}

/// What the reader may do with the paper, the next step first.
private struct DocumentActions: Component {
    let found: Case
    let paper: CaseDocument
    let reading: Reading

    var body: some Markup {
        if paper.withdrawn == nil, found.isOpen,
            reading.may(.casework(.send(paper.id, on: nil, seen: nil)))
        {
            P(.class("actions")) {
                if paper.state == .draft, paper.letter != nil {
                    A(
                        reading.say(da: "Skriv i brevet", en: "Write in the letter"),
                        .href(Link(Paths.paper(paper, in: found, "brev"))), .class("button"))
                }
                A(
                    reading.say(da: "Ret oplysninger", en: "Change the facts"),
                    .href(Link(Paths.paper(paper, in: found, "ret"))), .class("button secondary"))
                if paper.state != .sent {
                    A(
                        reading.say(da: "Læg ny version ved", en: "Add a version"),
                        .href(Link(Paths.paper(paper, in: found, "version"))),
                        .class("button secondary"))
                }
                A(
                    reading.say(da: "Træk tilbage", en: "Withdraw"),
                    .href(Link(Paths.paper(paper, in: found, "tilbage"))))
            }
            next
        }
    }

    @MarkupBuilder private var next: some Markup {
        if paper.state == .draft, paper.letter != nil || paper.latest != nil {
            step(reading.say(da: "Gør færdigt", en: "Finish"), "faerdig")
        }
        if paper.state == .final {
            step(reading.say(da: "Markér som sendt i dag", en: "Mark as sent today"), "sendt")
        }
    }

    private func step(_ label: String, _ step: String) -> some Markup {
        ButtonForm(
            label: label, about: "\(paper.number)", path: Paths.paper(paper, in: found, step),
            reading: reading, look: "primary", fields: [("seen", "\(paper.version)")])
    }
}
