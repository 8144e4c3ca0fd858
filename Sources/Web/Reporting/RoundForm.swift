// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// An organization's form: each figure it is asked for, with last time's beside.
struct RoundForm: Component {
    let door: ReportDoor
    var errors = FormErrors.none
    /// What was typed and could be read; before that, what is saved counts.
    var typed: [ReportedCell]?
    private var reading: Reading { door.reading }

    var body: some Markup {
        let (round, submission) = (door.round, door.submission)
        SitePage(
            reading.name(of: door.organization), door.call,
            trail: door.right == .login ? reading.trail(to: round) : []
        ) {
            PageHead(
                reading.name(of: door.organization), kind: round.title,
                lead: reading.say(
                    da: "Tal for \(round.period.phrase.danish). Nul, “ikke oplyst”, "
                        + "“ikke relevant” og “skjult” er fire forskellige svar.",
                    en: "Figures of \(round.period.phrase.english). Zero, “not reported”, “not "
                        + "applicable” and “hidden” are four different answers.")
            ) { facts }
            notices
            ErrorSummary(reading: reading, errors: errors)
            if door.mayWrite {
                if !round.isOpen(for: door.organization, on: reading.today) { closed }
                writing
                ReportFiles(door: door, errors: errors)
                Script(source: "/assets/report.js")
            } else {
                ReportTable(door: door, errors: errors, typed: typed)
            }
            if submission.approval != nil { approved }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let standing = reading.standing(of: door.submission, in: door.round)
        let missing = door.submission.missing.count
        Fact(
            reading.say(.reportDue), reading.date(door.round.due(of: door.organization)),
            note: reading.lateness(of: door.submission, in: door.round)
                ?? reading.distance(door.round.due(of: door.organization)))
        Fact(
            reading.say(da: "Mangler", en: "Missing"),
            reading.say(da: "\(missing) tal", en: "\(missing) figures"), isGap: missing > 0)
        Fact(reading.say(da: "Status", en: "Standing")) {
            StatusTag(standing.status, standing.text)
        }
    }

    @MarkupBuilder private var notices: some Markup {
        if door.call.query["gemt"] != nil {
            Div(.class("notice"), .role("status")) {
                P(reading.say(da: "Det er gemt.", en: "It is saved."))
            }
        }
        if door.round.isExample {
            Div(.class("notice")) {
                P(
                    reading.say(
                        da: "Eksempel: tallene er opdigtede.",
                        en: "Example: the figures are made up."))
            }
        }
        if let reopening = door.submission.reopenings.last, door.submission.approval == nil {
            Div(.class("notice warning")) {
                P(
                    reading.say(
                        da: "Kommunen åbnede tallene igen \(reading.date(reopening.on)): ",
                        en: "The municipality reopened them on \(reading.date(reopening.on)): ")
                        + (door.note(reopening.reason) ?? ""))
            }
        }
    }

    private var closed: some Markup {
        Div(.class("notice warning")) {
            P(reading.say(da: "Runden er ikke åben.", en: "The round is not open."))
        }
    }

    private var writing: some Markup {
        Form(
            .method("post"), .action(Link(door.path)), .class("form wide"), .novalidate,
            .id("indberetning")
        ) {
            FormToken(reading: reading)
            Input(.type("hidden"), .name("version"), .value("\(door.submission.version)"))
            ReportTable(door: door, errors: errors, typed: typed)
            if door.right != .login {
                TextField(
                    name: "navn", label: reading.say(da: "Hvem godkender?", en: "Who approves?"),
                    value: door.call.typed("navn"), reading: reading, errors: errors,
                    hint: reading.say(
                        da: "Skriv først navnet, når tallene er klar til at blive godkendt.",
                        en: "Write the name once the figures are ready to be approved."))
            }
            Div(.class("actions")) {
                Button(
                    reading.say(da: "Gem", en: "Save"), .type("submit"), .name("trin"),
                    .value("gem"), .class("primary"))
                Button(
                    reading.say(da: "Gem og godkend alle tal", en: "Save and approve all"),
                    .type("submit"), .name("trin"), .value("godkend"), .class("secondary"))
            }
        }
    }

    @MarkupBuilder private var approved: some Markup {
        if let approval = door.submission.approval {
            let who: String? =
                switch approval.by {
                case .person(let id): reading.viewer.isSignedIn ? reading.name(of: id) : nil
                case .link(let name): door.note(name)
                }
            Div(.class("notice")) {
                P(
                    reading.say(
                        da: "Godkendt \(reading.date(approval.on))\(who.map { " af \($0)" } ?? "")."
                            + " Er noget forkert, så bed kommunen om at åbne tallene igen.",
                        en: "Approved on \(reading.date(approval.on))"
                            + "\(who.map { " by \($0)" } ?? "")."
                            + " If something is wrong, ask the municipality to reopen them."))
            }
        }
    }
}

/// The template to fill in elsewhere, and the way back.
private struct ReportFiles: Component {
    let door: ReportDoor
    let errors: FormErrors
    private var reading: Reading { door.reading }

    var body: some Markup {
        Section(.id("ark")) {
            H2(reading.say(da: "Udfyld i et ark i stedet", en: "Fill in a sheet instead"))
            P(.class("actions")) {
                A(
                    reading.say(da: "Hent Excel-skabelon", en: "Get the Excel template"),
                    .href(Link("\(door.path)?skabelon=xlsx")), .class("button secondary"))
                A(
                    reading.say(da: "Hent CSV-skabelon", en: "Get the CSV template"),
                    .href(Link("\(door.path)?skabelon=csv")), .class("button secondary"))
            }
            Form(
                .method("post"), .action(Link(door.path)), .class("form"),
                .enctype("multipart/form-data"), .novalidate
            ) {
                FormToken(reading: reading)
                Input(.type("hidden"), .name("trin"), .value("hent"))
                Field(
                    Upload.field, reading.say(da: "Det udfyldte ark", en: "The sheet, filled in"),
                    hint: reading.say(
                        da: "Skabelonen, eller en tabel med steder nedad og indikatorer henad. "
                            + "Du ser alt, før det gemmes.",
                        en: "The template, or a table with places down and indicators across. "
                            + "You see all of it before it is saved."),
                    reading, errors
                ) {
                    Input(
                        .id(Upload.field), .name(Upload.field), .type("file"),
                        .accept(".xlsx,.csv,.txt"), .invalid(errors[Upload.field] != nil),
                        described(Upload.field, hint: true, errors))
                }
                Div(.class("actions")) {
                    Button(
                        reading.say(da: "Se arket igennem", en: "Look through the sheet"),
                        .class("secondary"))
                }
            }
        }
    }
}
