// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form where one person enters every ballot paper, a line for each.
///
/// It shows nothing of what others have entered, but for a third reader the
/// papers that the first two agree on.
struct PaperForm: Component {
    let poll: Poll
    var errors = FormErrors.none
    private var call: Call { poll.call }
    private var reading: Reading { poll.reading }

    static func ask(_ call: Call) throws -> Answer {
        let poll = try call.poll
        let reader = call.viewer.person ?? ""
        return try call.asking(
            .election(.enterPapers(poll.id, by: reader, [])), PaperForm(poll: poll))
    }

    static func save(_ call: Call) async throws -> Answer {
        let poll = try call.poll
        return try await poll.saving(
            fields: ["ballots": "papers"], else: { PaperForm(poll: poll, errors: $0) }
        ) { form in
            guard let reader = call.viewer.person else { throw NotFound() }
            let (lines, wrong) = PaperText(poll.election).papers(in: call.form["papers"] ?? "")
            for sentence in wrong { form.refuse(sentence, field: "papers") }
            return [.election(.enterPapers(poll.id, by: reader, lines))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Indtast stemmesedlerne", en: "Enter the ballot papers"), call,
            kind: poll.title,
            lead: reading.say(
                da: "Bland sedlerne, og skriv et nummer på hver. To personer indtaster dem hver "
                    + "for sig i den rækkefølge; er de ikke enige, læser en tredje dem.",
                en: "Mix the papers, and write a number on each. Two people enter them each for "
                    + "themselves in that order; where they disagree, a third reads them."),
            trail: poll.trail, errors: errors
        ) {
            legend
            Field(
                "papers", reading.say(da: "Sedlerne", en: "The papers"),
                hint: reading.say(
                    da: "En linje for hver seddel: kandidaternes numre i den rækkefølge, de er "
                        + "valgt, for eksempel “3 1”. Skriv “blank” eller “ugyldig”.",
                    en: "One line for each paper: the candidates' numbers in the order chosen, for "
                        + "example “3 1”. Write “blank” or “spoiled”."),
                reading, errors
            ) {
                Textarea(
                    call.typed("papers", else: opening) ?? "", .id("papers"), .name("papers"),
                    .rows(20), .invalid(errors["papers"] != nil),
                    described("papers", hint: true, errors))
            }
            if !poll.election.papers.isEmpty {
                P {
                    A(
                        reading.say(
                            da: "Kassér det indtastede, og tæl om",
                            en: "Discard what was entered, and count afresh"),
                        .href(Link(Paths.paperDiscard(poll.id))))
                }
            }
        }
    }

    private var legend: some Markup {
        Ol {
            For(poll.election.candidates) { Li(poll.name(of: $0.id)) }
        }
    }

    /// For the third reader: what is agreed on, and a question mark for the rest.
    private var opening: String? {
        guard case .different(let differences) = poll.election.paperState,
            let first = poll.election.papers.first?.lines
        else { return nil }
        let open = Set(differences.map(\.line))
        let count = max(first.count, differences.map(\.line).max() ?? 0)
        return (1...max(count, 1)).map { line in
            open.contains(line) || line > first.count
                ? "?" : PaperText(poll.election).text(of: first[line - 1])
        }.joined(separator: "\n")
    }
}

/// Papers as people type them: a line for each, candidates by their numbers.
struct PaperText {
    private let candidates: [CandidacyID]
    private static let spoiled: Set = ["ugyldig", "u", "spoiled", "s"]
    private static let blank: Set = ["blank", "b", "-"]

    init(_ election: Election) {
        candidates = election.candidates.map(\.id)
    }

    /// The papers that can be read, and of every other line what is wrong with it.
    func papers(in text: String) -> (papers: [PaperLine], wrong: [Phrase]) {
        // Browsers send a carriage return too, which makes one sign of the two.
        let lines = text.trimmingBlanks()
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { String($0).trimmingBlanks() }
        var (papers, wrong): ([PaperLine], [Phrase]) = ([], [])
        for (number, line) in zip(1..., lines) {
            switch paper(line, line: number) {
            case .success(let paper): papers.append(paper)
            case .failure(let unread): wrong.append(unread.sentence)
            }
        }
        return (papers, wrong)
    }

    func text(of paper: PaperLine) -> String {
        if paper.isSpoiled { return "ugyldig" }
        if paper.marks.isEmpty { return "blank" }
        return paper.marks.compactMap { candidates.firstIndex(of: $0).map { "\($0 + 1)" } }
            .joined(separator: " ")
    }

    private func paper(_ text: String, line: Int) -> Result<PaperLine, UnreadPaper> {
        let text = text.lowercased()
        if Self.spoiled.contains(text) { return .success(.spoiled) }
        if Self.blank.contains(text) { return .success(PaperLine([])) }
        let words = text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "\t" }
        if words.isEmpty { return .failure(UnreadPaper(sentence: .paperEmpty(line))) }
        var marks: [CandidacyID] = []
        for word in words {
            guard let number = Int(word), candidates.indices.contains(number - 1) else {
                let sentence = Phrase.paperNumber(String(word), line, most: candidates.count)
                return .failure(UnreadPaper(sentence: sentence))
            }
            marks.append(candidates[number - 1])
        }
        return .success(PaperLine(marks))
    }
}

/// Why a line is no ballot paper.
private struct UnreadPaper: Error {
    let sentence: Phrase
}

/// The question before what was entered of the papers is thrown away.
struct PaperDiscard: Component {
    let poll: Poll
    var errors = FormErrors.none
    private var reading: Reading { poll.reading }

    static func ask(_ call: Call) throws -> Answer {
        let poll = try call.poll
        return try call.asking(
            .election(.discardPapers(poll.id, reason: nil)), PaperDiscard(poll: poll))
    }

    static func save(_ call: Call) async throws -> Answer {
        let poll = try call.poll
        return try await poll.saving(else: { PaperDiscard(poll: poll, errors: $0) }) { form in
            [.election(.discardPapers(poll.id, reason: form.note("reason")))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Kassér, og tæl om", en: "Discard, and count afresh"), poll.call,
            kind: poll.title,
            lead: reading.say(
                da: "Alt, der er indtastet af sedlerne, kasseres. Så læser to dem igen.",
                en: "All that was entered of the papers is discarded. Then two read them again."),
            button: reading.say(da: "Kassér", en: "Discard"), look: "danger", trail: poll.trail,
            errors: errors
        ) {
            TextArea(
                name: "reason", label: reading.say(da: "Begrundelse", en: "Reason"),
                value: poll.call.typed("reason"), reading: reading, errors: errors,
                hint: reading.say(da: "Kan være tom.", en: "May be empty."))
        }
    }
}

extension Phrase {
    static func paperEmpty(_ line: Int) -> Phrase {
        Phrase(
            da: "Linje \(line) er tom. Skriv “blank”, hvis sedlen er blank, eller fjern linjen.",
            en: "Line \(line) is empty. Write “blank” if the paper is blank, or remove the line.")
    }

    static func paperNumber(_ word: String, _ line: Int, most: Int) -> Phrase {
        Phrase(
            da: "Linje \(line): “\(word)” er ikke en kandidat. Skriv numre fra 1 til \(most), "
                + "“blank” eller “ugyldig”.",
            en: "Line \(line): “\(word)” is not a candidate. Write numbers from 1 to \(most), "
                + "“blank” or “spoiled”.")
    }
}
