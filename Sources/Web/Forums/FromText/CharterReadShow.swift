// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Papers

/// What was read, each with its sentence; what is ticked goes into the draft.
struct CharterReadShow: Component {
    let forum: ForumID
    let found: CharterReading
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Hvad teksten siger", en: "What the text says")
        SitePage(title, call, trail: reading.trail(to: forum)) {
            PageHead(title, kind: reading.name(of: forum), lead: lead)
            contradictions
            Form(
                .method("post"), .action(Link(Paths.newCharter(forum))), .class("form wide"),
                .novalidate
            ) {
                FormToken(reading: reading)
                Input(.type("hidden"), .name("act"), .value("fields"))
                Input(.type("hidden"), .name("title"), .value(found.title ?? ""))
                Input(
                    .type("hidden"), .name("dated"), .value(found.dated?.description ?? ""))
                Input(.type("hidden"), .name("seen"), .value("\(forumVersion)"))
                Ol(.class("clauses")) {
                    For(found.lines) { line in
                        CharterReadLine(line: line, charter: found.draft, reading: reading)
                    }
                }
                GapSection(reading: reading, forum: forum, charter: found.draft)
                Div(.class("actions")) {
                    Button(reading.say(da: "Brug det valgte som kladde", en: "Use what is ticked"))
                    A(reading.say(.cancel), .href(reading.link(Paths.charter(forum))))
                }
            }
        }
    }

    private var lead: String {
        let provisions = found.lines.flatMap(\.provisions)
        let sure = provisions.count(where: \.isSure)
        let doubtful = provisions.count - sure
        return reading.say(
            da:
                "\(sure) bestemmelser er sikre, \(doubtful) er tvivlsomme, og \(found.unread.count) "
                + "sætninger, der binder nogen, blev ikke forstået. Sæt hak ved det, der er rigtigt.",
            en: "\(sure) provisions are sure, \(doubtful) are doubtful, and \(found.unread.count) "
                + "sentences that bind somebody were not understood. Tick what is right.")
    }

    private var forumVersion: Int { reading.city.forums[forum]?.version ?? 0 }

    @MarkupBuilder private var contradictions: some Markup {
        if !found.contradictions.isEmpty {
            Div(.class("notice warning")) {
                H2(reading.say(da: "Modsigelser, der skal afgøres", en: "Contradictions to settle"))
                Ul { For(found.contradictions) { Li(reading.say($0.sentence)) } }
            }
        }
    }
}

private struct CharterReadLine: Component {
    let line: ReadLine
    let charter: Charter
    let reading: Reading

    var body: some Markup {
        Li(.class(line.isUnread ? "clause invalid" : "clause")) {
            P(
                reading.say(da: "Linje \(line.number)", en: "Line \(line.number)"),
                .class("number-mark"))
            Blockquote { P(line.sentence) }
            if line.isUnread {
                P(
                    reading.say(
                        da: "Ikke forstået. Beholdes som den står.",
                        en: "Not understood. Kept as it stands."))
            }
            For(Array(zip(line.clauses, doubts))) { clause, doubts in
                choice(clause, doubts)
            }
        }
    }

    /// For a sentence that provides nothing there is nothing to doubt.
    private var doubts: [[Doubt]] {
        line.provisions.isEmpty ? [[]] : line.provisions.map(\.doubts)
    }

    private func choice(_ clause: Clause, _ doubts: [Doubt]) -> some Markup {
        let id = "valg-\(clause.id)"
        return Div(.class("choice field")) {
            Input(
                .type("checkbox"), .name("clause"), .id(id),
                .value(CharterDraftForm.line(of: clause)),
                .checked(doubts.isEmpty))
            Label(words(clause), .for(id))
            For(doubts) { doubt in P(reading.say(doubt.sentence), .class("hint")) }
        }
    }

    private func words(_ clause: Clause) -> String {
        let kind = reading.say(clause.provision.kind.phrase)
        switch clause.provision {
        case .purpose, .statement: return kind
        default:
            return "\(kind): "
                + reading.say(clause.provision.words(naming: reading.names(in: charter)))
        }
    }
}
