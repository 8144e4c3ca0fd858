// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// A charter clause by clause: as written, and what it means in plain words.
struct CharterShow: Component {
    let forum: Forum
    let version: CharterVersion
    let call: Call
    private var reading: Reading { call.reading }
    private var charter: Charter { version.charter }

    /// The charter in force on the page's day, else the first to come.
    static func current(_ call: Call) throws -> Answer {
        let forum = try call.forum
        guard let version = forum.charter(on: call.reading.day) ?? forum.charters.first
        else { throw NotFound() }
        return .page(CharterShow(forum: forum, version: version, call: call))
    }

    static func numbered(_ call: Call) throws -> Answer {
        .page(CharterShow(forum: try call.forum, version: try call.charterVersion, call: call))
    }

    var body: some Markup {
        SitePage(charter.title, call, trail: reading.trail(to: forum.id)) {
            PageHead(charter.title, kind: "\(reading.say(.charter)) · version \(version.number)") {
                facts
            }
            ForumTabs(reading: reading, forum: forum.id, here: .charter)
            if !isInForce { notInForce }
            actions
            P(
                reading.say(
                    da:
                        "Citatet er kommissoriets egen sætning. Ved siden af står, hvad den betyder.",
                    en:
                        "The quotation is the charter's own sentence. Beside it stands what it means."
                ),
                .class("quiet"))
            For(charter.clauses.chapters) { chapter in
                Section {
                    if let title = chapter.title { H2(reading.say(title)) }
                    Ol(.class("clauses")) {
                        For(chapter.clauses) { clause in
                            ClauseLine(reading: reading, clause: clause, charter: charter)
                        }
                    }
                }
            }
            GapSection(reading: reading, forum: forum.id, charter: charter)
            VersionList(reading: reading, forum: forum, shown: version.number)
            SourceNote(reading: reading, source: version.source)
        }
    }

    private var isInForce: Bool { forum.charter(on: reading.day)?.number == version.number }

    private var notInForce: some Markup {
        let next = forum.charters.first { $0.effective > version.effective }
        let from = reading.date(version.effective)
        let until = next.map { reading.date($0.effective.advanced(by: -1)) }
        return Div(.class("notice warning")) {
            P(
                version.effective > reading.day
                    ? reading.say(
                        da: "Denne version gælder ikke endnu. Den gælder fra \(from).",
                        en: "This version is not in force yet. It is in force from \(from).")
                    : reading.say(
                        da: "Denne version gælder ikke mere. Den gjaldt fra \(from)"
                            + (until.map { " til \($0)." } ?? "."),
                        en: "This version is no longer in force. It was from \(from)"
                            + (until.map { " to \($0)." } ?? ".")))
        }
    }

    @MarkupBuilder private var facts: some Markup {
        Fact(
            reading.say(da: "Gælder fra", en: "In force from"), reading.date(version.effective),
            note: charter.dated.map {
                reading.say(da: "dateret \(reading.date($0))", en: "dated \(reading.date($0))")
            })
        Fact(
            reading.say(da: "Godkendt af", en: "Approved by"), note: version.decision,
            isGap: version.approvedBy == nil
        ) {
            if let approver = version.approvedBy {
                BodyLink(reading: reading, id: approver)
            } else {
                reading.say(.notStated)
            }
        }
        Fact(reading.say(da: "Bestemmelser", en: "Clauses"), "\(charter.clauses.count)")
        Fact(
            reading.say(da: "Skal besluttes", en: "To be decided"), isGap: !charter.gaps.isEmpty
        ) { A("\(charter.gaps.count)", .href("#aabent")) }
    }

    @MarkupBuilder private var actions: some Markup {
        P(.class("actions")) {
            A(
                "PDF", .href(reading.link(Paths.charterPaper(forum.id), [version.query])),
                .class("button secondary"))
            if reading.may(.forum(.setReminder(forum.id, days: 0))) {
                A(
                    reading.say(da: "Lav en ny version", en: "Make a new version"),
                    .href(Link(Paths.newCharter(forum.id))), .class("button secondary"))
                A(
                    reading.say(da: "Læs en tekst ind", en: "Read in a text"),
                    .href(Link(Paths.charterText(forum.id))), .class("button secondary"))
            }
        }
    }
}

extension CharterVersion {
    /// What an address says to mean this version.
    var query: (String, String) { ("version", "\(number)") }
}

extension Call {
    /// The version of the forum's charter that the address numbers.
    var charterVersion: CharterVersion {
        get throws {
            let number = parameters["version"].flatMap { Int($0) }
            guard let version = try forum.charters.first(where: { $0.number == number })
            else { throw NotFound() }
            return version
        }
    }
}

/// One clause: its number, its sentence, and what it means.
private struct ClauseLine: Component {
    let reading: Reading
    let clause: Clause
    let charter: Charter

    var body: some Markup {
        Li(.id(Paths.clauseAnchor(clause.id))) {
            P("§ \(charter.number(of: clause.id) ?? 0)", .class("number-mark"))
            Blockquote { P(clause.sentence) }
            if !clause.isItsOwnWords {
                P(
                    reading.say(clause.provision.words(naming: reading.names(in: charter))),
                    .class("plain-words"))
            }
        }
    }
}

/// Clauses that follow each other and are about the same.
struct CharterChapter {
    /// Nil for what stands before the first heading.
    let title: Phrase?
    let clauses: [Clause]
}

extension [Clause] {
    /// The clauses in their order, with a heading where the subject changes.
    var chapters: [CharterChapter] {
        var chapters: [(title: Phrase?, clauses: [Clause])] = []
        for clause in self {
            let title = clause.provision.kind.chapter
            if let last = chapters.last, title == nil || last.title == title {
                chapters[chapters.count - 1].clauses.append(clause)
            } else {
                chapters.append((title, [clause]))
            }
        }
        return chapters.map { CharterChapter(title: $0.title, clauses: $0.clauses) }
    }
}

extension Provision.Kind {
    /// The heading that a clause of the kind stands under; a statement stands
    /// with what is before it.
    var chapter: Phrase? {
        switch self {
        case .purpose: phrase
        case .area: phrase
        case .mandate, .quorum, .voting:
            Phrase(da: "Mandat og beslutninger", en: "Mandate and decisions")
        case .seats: Phrase(da: "Deltagere", en: "Participants")
        case .term, .election, .vacancy, .application, .substitutes:
            Phrase(da: "Valg, perioder og ledige pladser", en: "Elections, terms and vacancies")
        case .officer: Phrase(da: "Formand og sekretær", en: "Chair and secretary")
        case .attendance, .cadence, .guests, .duration, .notice, .minutes:
            Phrase(da: "Møder", en: "Meetings")
        case .relation: phrase
        case .amendment: phrase
        case .support: phrase
        case .duty: Phrase(da: "Pligter", en: "Duties")
        case .statement: nil
        }
    }
}
