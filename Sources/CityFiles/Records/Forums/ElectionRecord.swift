// SPDX-License-Identifier: EUPL-1.2
import Domain

/// An election as its arranging body keeps it: the call, who stands, what was
/// read off the papers, and that it was declared.
///
/// Ballots given by code are never in a city's files; they lie in the journal.
struct ElectionRecord: Equatable, Sendable {
    struct Candidate: Equatable, Sendable {
        struct Answer: Equatable, Sendable {
            let origin: Origin
            let day: Day
            let isAccepted: Bool
            let reason: String?
        }

        let origin: Origin
        let draft: CandidacyDraft
        let statement: String?
        let day: Day
        let answer: Answer?
        let withdrawn: Day?
    }

    struct Papers: Equatable, Sendable {
        let origin: Origin
        let day: Day
        let reader: PersonID
        let lines: [PaperLine]
    }

    struct Declaration: Equatable, Sendable {
        let origin: Origin
        let day: Day
        let seed: DrawSeed?
    }

    struct Cancellation: Equatable, Sendable {
        let origin: Origin
        let day: Day
        let reason: String
    }

    let origin: Origin
    let draft: ElectionDraft
    let called: Day
    let candidates: [Candidate]
    let papers: [Papers]
    let declaration: Declaration?
    let cancellation: Cancellation?

    init?(_ fields: Fields) {
        let called = fields.start("called")
        let id: ElectionID? = fields.id(of: .election)
        let forum: ForumID? = fields.mention("forum", of: .forum)
        let seats = fields.seats("seats", of: forum)
        let arranger: OrganizationID? = fields.mention("arranged-by", of: .organization)
        let method = fields.choice("method", of: CountMethod.self)
        let ways = fields.selection("ways", else: VotingWay.allCases)
        let eligible = fields.selection("eligible", else: CandidateKind.allCases)
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let days = fields.electionDays()
        let voters = fields.number("voters", .optional)
        let source = fields.source()
        let word = fields.word("id") ?? ""
        candidates = fields.records("candidates") { Candidate($0, in: word) }
        papers = fields.records("papers", Papers.init)
        declaration = fields.record("declared", Declaration.init)
        cancellation = fields.record("cancelled", Cancellation.init)
        guard let called, let id, let forum, let arranger, let method, let days else { return nil }
        (origin, self.called) = (fields.origin, called)
        draft = ElectionDraft(
            id: id,
            forum: forum,
            seats: seats,
            arranger: arranger,
            method: method,
            ways: ways,
            eligible: eligible,
            areas: areas,
            days: days,
            voters: voters,
            source: source
        )
    }
}

extension Fields {
    fileprivate func electionDays() -> ElectionDays? {
        let candidacy = span("candidacy")
        let voting = span("voting")
        let start = day("term-starts")
        guard let candidacy, let voting, let start else { return nil }
        return ElectionDays(
            candidacyOpens: candidacy.opens,
            candidacyCloses: candidacy.closes,
            votingOpens: voting.opens,
            votingCloses: voting.closes,
            termStarts: start
        )
    }

    /// `{opens: 2026-11-16, closes: 2026-12-11}`.
    private func span(_ key: String) -> (opens: Day, closes: Day)? {
        if !has(key) { report(.missing(key)) }
        return record(key) { span in
            let opens = span.day("opens")
            let closes = span.day("closes")
            guard let opens, let closes else { return nil }
            return (opens, closes)
        }
    }
}

extension ElectionRecord.Candidate {
    fileprivate init?(_ fields: Fields, in election: String) {
        let day = fields.start("day")
        let id = fields.word("id", .required)
        let person: PersonID? = fields.mention("person", of: .person)
        let kind = fields.choice("kind", of: CandidateKind.self)
        let party: OrganizationID? = fields.mention("for", of: .organization, .optional)
        statement = fields.text("statement", .optional, as: .note)
        answer = fields.record("answer", Answer.init)
        withdrawn = fields.day("withdrawn", .optional)
        guard let day, let id, let person, let kind else { return nil }
        fields.reading.define(
            .candidacy, "\(election)/\(id)", at: fields.origin.place(of: "id"))
        (origin, self.day) = (fields.origin, day)
        draft = CandidacyDraft(
            id: CandidacyID(id), person: person, kind: kind, onBehalfOf: party)
    }
}

extension ElectionRecord.Candidate.Answer {
    fileprivate init?(_ fields: Fields) {
        let day = fields.start("day")
        let isAccepted = fields.parsed("accepted", .required, else: Phrase.wantsFlag) { Bool($0) }
        let reason = fields.text("reason", .optional, as: .note)
        guard let day, let isAccepted else { return nil }
        self.init(origin: fields.origin, day: day, isAccepted: isAccepted, reason: reason)
    }
}

extension ElectionRecord.Papers {
    /// A line for each paper: `[ida, bo]`, `[]` for a blank one, `spoiled`.
    fileprivate init?(_ fields: Fields) {
        let day = fields.start("day")
        let reader: PersonID? = fields.mention("by", of: .person)
        let lines = fields.list("lines", .required).map { line in
            let marks = line.items?.compactMap { fields.word(in: $0, of: "lines") }
            if marks == nil, line.word != "spoiled" {
                fields.reading.report(.wantsPaper, at: line.place)
            }
            return marks.map { PaperLine($0.map { CandidacyID($0) }) } ?? .spoiled
        }
        guard let day, let reader else { return nil }
        self.init(origin: fields.origin, day: day, reader: reader, lines: lines)
    }
}

extension ElectionRecord.Declaration {
    fileprivate init?(_ fields: Fields) {
        let day = fields.start("day")
        let seed = fields.parsed("seed", .optional, else: Phrase.wantsSeed, DrawSeed.init)
        guard let day else { return nil }
        self.init(origin: fields.origin, day: day, seed: seed)
    }
}

extension ElectionRecord.Cancellation {
    fileprivate init?(_ fields: Fields) {
        let day = fields.start("day")
        let reason = fields.text("reason", as: .reason)
        guard let day, let reason else { return nil }
        self.init(origin: fields.origin, day: day, reason: reason)
    }
}

extension Phrase {
    fileprivate static let wantsPaper = Phrase(
        da:
            "En stemmeseddel er en liste af kandidater, [] for en blank, eller spoiled. Ret linjen.",
        en: "A ballot paper is a list of candidates, [] for a blank, or spoiled. Correct it.")

    fileprivate static func wantsSeed(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke 6 til 18 cifre. Skriv tallet, som lodtrækningen gav.",
            en: "“\(text)” is not 6 to 18 digits. Write the number that the draw gave.")
    }
}
