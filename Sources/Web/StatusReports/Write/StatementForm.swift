// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What a body writes: section by section, with what helps beside it.
struct StatementForm: Component {
    let round: StatusRound
    let statement: Statement
    let call: Call
    var errors = FormErrors.none
    /// What was sent and is not saved.
    var typed: SentStatement?
    /// Sections that somebody else has changed since the form was shown.
    var conflicts: Set<SectionKey> = []
    private var reading: Reading { call.reading }
    private var path: String { Paths.statement(round.id, statement.organization) }

    var body: some Markup {
        let name = reading.name(of: statement.organization)
        SitePage(name, call, trail: reading.trail(to: round)) {
            PageHead(name, kind: round.title) { facts }
            StatementNotices(
                round: round, statement: statement, call: call, wasInserted: wasInserted)
            ErrorSummary(reading: reading, errors: errors)
            if mayWrite { writing } else { read }
            StatementSteps(round: round, statement: statement, call: call)
        }
    }

    /// Whether the page came from a button that puts something into a text.
    private var wasInserted: Bool {
        call.method == .post && errors.isEmpty && typed != nil
    }

    private var mayWrite: Bool {
        !statement.isLocked && reading.day >= round.opens
            && reading.may(
                .statusReport(
                    .write(round.id, statement.organization, [], by: reading.viewer.person)))
    }

    @MarkupBuilder private var facts: some Markup {
        let standing = reading.standing(of: statement, in: round)
        Fact(reading.say(da: "Status", en: "Standing")) {
            StatusTag(standing.status, standing.text)
        }
        Fact(
            reading.say(.reportDue), reading.date(round.due),
            note: reading.lateness(of: statement, in: round) ?? reading.distance(round.due))
        if let drafts = round[.drafts] {
            Fact(
                reading.say(da: "Udkast til godkendelse", en: "Drafts to be signed"),
                reading.date(drafts), note: reading.distance(drafts))
        }
        Fact(reading.say(da: "Godkender", en: "Signs"), isGap: statement.responsible == nil) {
            if let post = statement.responsible {
                PostLine(reading: reading, post: post)
            } else {
                reading.say(.notStated)
            }
        }
    }

    private var writing: some Markup {
        Form(
            .method("post"), .action(Link(path)), .class("form wide"), .novalidate, .id("bidrag")
        ) {
            FormToken(reading: reading)
            For(round.form.sections) { section in
                StatementField(
                    round: round, statement: statement, section: section, reading: reading,
                    errors: errors, typed: typed?[section.key],
                    isConflict: conflicts.contains(section.key))
            }
            P(reading.say(TextLimit.countingRule), .class("hint"))
            Div(.class("actions")) {
                Button(
                    reading.say(da: "Gem", en: "Save"), .type("submit"), .name("trin"),
                    .value("gem"), .class("primary"))
                if statement.asked == nil {
                    Button(
                        reading.say(
                            da: "Gem og send til godkendelse", en: "Save and send to be signed"),
                        .type("submit"), .name("trin"), .value("send"), .class("secondary"))
                }
            }
            Script(source: "/assets/statement.js")
        }
    }

    /// The texts as they are, where nothing can be written.
    @MarkupBuilder private var read: some Markup {
        For(round.form.sections) { section in
            Section(.id("tekst-\(section.key)")) {
                H2(section.title)
                let latest = statement[section.key]?.latest
                let text = reading.statementText(latest?.note)
                if text.isEmpty {
                    P(reading.say(da: "(tomt)", en: "(empty)"), .class("quiet"))
                } else {
                    Div(text, .class("verbatim"))
                }
                P(reading.count(latest?.count ?? 0, of: section.limit), .class("quiet"))
            }
        }
    }
}

/// One section: its guidance, the text with its count, and what lies beside.
private struct StatementField: Component {
    let round: StatusRound
    let statement: Statement
    let section: TemplateSection
    let reading: Reading
    let errors: FormErrors
    let typed: SentStatement.Section?
    let isConflict: Bool
    private var name: String { "tekst-\(section.key)" }
    private var now: StatementSection? { statement[section.key] }

    var body: some Markup {
        let text = typed?.text.onPage ?? reading.statementText(now?.latest?.note)
        let count = TextLimit.count(text)
        Section(.class("statement-section")) {
            H2(section.title)
            if isConflict { meanwhile }
            Field(name, label, hint: hint, reading, errors) {
                Input(
                    .type("hidden"), .name("set-\(section.key)"),
                    .value("\(isConflict ? now?.versions.count ?? 0 : seen)"))
                Textarea(
                    text, .id(name), .name(name), .rows(14),
                    .data("limit", "\(section.limit)"), .data("count", "\(name)-tal"),
                    .invalid(errors[name] != nil), described(name, hint: true, errors))
                CprStopped(name: name, text: text, reading: reading, errors: errors)
            }
            CountLine(
                name: name, count: count, limit: section.limit,
                room: statement.room(of: section), reading: reading)
            if count > statement.room(of: section) { exception }
            Div(.class("helps")) {
                StatementBeside(
                    round: round, statement: statement, section: section, reading: reading)
            }
        }
    }

    /// The version that the text began from.
    private var seen: Int { typed?.seen ?? now?.versions.count ?? 0 }

    private var label: String {
        reading.say(
            da: "Tekst, højst \(reading.thousands(section.limit)) tegn med mellemrum",
            en: "Text, at most \(reading.thousands(section.limit)) characters with spaces")
    }

    private var hint: String {
        section.isOptional
            ? "\(section.guidance) \(reading.say(da: "Må stå tomt.", en: "May be empty."))"
            : section.guidance
    }

    /// R-251: what the other wrote, whole, beside what this reader wrote.
    private var meanwhile: some Markup {
        let latest = now?.latest
        let who =
            latest?.by.map { reading.name(of: $0) }
            ?? reading.say(da: "en anden", en: "somebody else")
        return Div(.class("notice warning")) {
            P(
                reading.say(
                    da: "\(who) har ændret afsnittet, mens du skrev. Her er den tekst, der nu er "
                        + "gemt. Din egen står i feltet; gemmer du igen, gælder din.",
                    en: "\(who) has changed the section while you wrote. Here is the text that is "
                        + "saved now. Your own is in the field; if you save again, yours holds."))
            Div(reading.statementText(latest?.note), .class("verbatim"))
        }
    }

    @MarkupBuilder private var exception: some Markup {
        let command = StatusReportCommand.exceptLimit(
            round.id, statement.organization, section.key, reason: "")
        if typed == nil, reading.may(.statusReport(command)) {
            P {
                A(
                    reading.say(da: "Lad længden gå igennem", en: "Let the length through"),
                    .href(
                        Link(
                            Paths.statement(
                                round.id, statement.organization, "undtagelse/\(section.key)"))))
            }
        }
    }
}

/// How long the text is against its room; a script keeps it up to date.
struct CountLine: Component {
    let name: String
    let count: Int
    let limit: Int
    let room: Int
    let reading: Reading

    var body: some Markup {
        P(.class("count-line")) {
            Output(
                words, .id("\(name)-tal"), .class(count > room ? "over" : "fits"),
                // Read out with each letter it would be noise.
                .live("off"),
                .data("of", reading.say(da: "af", en: "of")),
                .data("unit", reading.say(da: "tegn", en: "characters")),
                .data("over", reading.say(da: "for mange", en: "too many")))
            if room > limit {
                Span(
                    reading.say(
                        da: " · op til \(reading.thousands(room)) tegn er undtaget",
                        en: " · up to \(reading.thousands(room)) characters are excepted"),
                    .class("quiet"))
            }
        }
    }

    private var words: String {
        [reading.count(count, of: limit), reading.excess(count, over: limit)]
            .compactMap { $0 }.joined(separator: ": ")
    }
}
