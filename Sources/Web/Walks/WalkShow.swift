// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// One walk: where and when, who comes along, what was found before and on it.
struct WalkShow: Component {
    let walk: SafetyWalk
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        MapPage.answer(WalkShow(walk: try call.walk, call: call), call)
    }

    /// tells everybody who is to come.
    static func invite(_ call: Call) async throws -> Answer {
        try await step(call) { .invite($0.id, seen: call.seenVersion) }
    }

    static func file(_ call: Call) async throws -> Answer {
        try await step(call) {
            .file($0.id, isPublished: call.form["publish"] != nil, seen: call.seenVersion)
        }
    }

    private static func step(
        _ call: Call, _ command: (SafetyWalk) -> WalkCommand
    ) async throws -> Answer {
        let walk = try call.walk
        return try await call.saving(
            to: Paths.walk(walk.id), else: { WalkShow(walk: walk, call: call, errors: $0) }
        ) { _ in [.walk(command(walk))] }
    }

    var body: some Markup {
        SitePage(walk.title, call, trail: reading.walkTrail) {
            PageHead(walk.title, kind: reading.say(da: "Tryghedsvandring", en: "Safety walk")) {
                facts
            }
            ErrorSummary(reading: reading, errors: errors)
            notices
            WalkActions(walk: walk, call: call)
            WalkFacts(walk: walk, call: call)
            WalkMap(walk: walk, call: call)
            WalkFindings(walk: walk, call: call)
            if walk.record == nil { EarlierFindings(walk: walk, call: call) }
            WalkOutcome(walk: walk, call: call)
            SourceNote(reading: reading, source: walk.content.source)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let standing = reading.standing(of: walk)
        let findings = call.findings(of: walk)
        let open = findings.count { !$0.state.hasEnded }
        Fact(reading.say(da: "Står", en: "Stands"), note: since) {
            StatusTag(standing.status, standing.text)
        }
        Fact(reading.say(.walkLeader)) { PostLine(reading: reading, post: walk.content.leader) }
        Fact(
            reading.say(da: "Tid", en: "Time"), reading.time(of: walk),
            note: reading.say(da: "Lys: ", en: "Light: ") + reading.light(on: walk))
        Fact(
            reading.say(da: "Fund", en: "Findings"), "\(findings.count)",
            note: open > 0
                ? reading.say(da: "\(open) er åbne", en: "\(open) are open") : nil)
    }

    private var since: String? {
        let day = walk.cancellation?.on ?? walk.report?.on ?? walk.record?.on ?? walk.invited
        return day.map {
            reading.say(da: "siden \(reading.date($0))", en: "since \(reading.date($0))")
        }
    }

    @MarkupBuilder private var notices: some Markup {
        if walk.content.isExample {
            Div(.class("notice")) {
                P(
                    reading.say(
                        da: "Eksempel: kun det, der står i kilden, er sket. Resten er opdigtet.",
                        en: "Example: only what the source tells has happened. The rest is made "
                            + "up."))
            }
        }
        if let cancellation = walk.cancellation {
            Div(.class("notice warning")) {
                P(
                    reading.say(
                        da: "Aflyst \(reading.date(cancellation.on)): ",
                        en: "Cancelled on \(reading.date(cancellation.on)): ")
                        + (reading.words(cancellation.reason) ?? ""))
            }
        }
    }
}

/// What the reader may do about the walk, the likeliest first.
private struct WalkActions: Component {
    let walk: SafetyWalk
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let leads = reading.leads(walk)
        let isComing = walk.record == nil && walk.cancellation == nil
        P(.class("actions")) {
            if isComing, !reading.view.isPast,
                reading.city.walks(along: walk, reading.viewer) || leads
            {
                A(
                    reading.say(da: "Gå med telefonen", en: "Walk with the phone"),
                    .href(Link(Paths.walk(walk.id, "gaa"))), .class("button"))
            }
            if leads, walk.cancellation == nil, walk.report == nil {
                A(
                    reading.say(da: "Skriv, hvordan den gik", en: "Write how it went"),
                    .href(Link(Paths.walk(walk.id, "forloeb"))), .class("button secondary"))
            }
            if leads, isComing {
                A(
                    reading.say(da: "Ret", en: "Change"),
                    .href(Link(Paths.walk(walk.id, "ret"))), .class("button secondary"))
                A(
                    reading.say(da: "Aflys", en: "Cancel the walk"),
                    .href(Link(Paths.walk(walk.id, "aflys"))), .class("button secondary"))
            }
            if walk.record != nil {
                For(["rapport.pdf", "rapport.docx"]) { name in
                    A(
                        name.hasSuffix("pdf")
                            ? reading.say(da: "Rapport (PDF)", en: "Report (PDF)")
                            : reading.say(da: "Rapport (Word)", en: "Report (Word)"),
                        .href(reading.link(Paths.walk(walk.id, name))), .class("button secondary"))
                }
            }
            A(
                "CSV", .href(reading.link(Paths.walk(walk.id, "fund.csv"))),
                .class("button secondary"))
            A(
                "GeoJSON", .href(reading.link(Paths.walk(walk.id, "fund.geojson"))),
                .class("button secondary"))
        }
        if leads, walk.state == .planned, walk.day >= reading.day { invitation }
        if leads, walk.state == .walked { filing }
    }

    private var invitation: some Markup {
        ButtonForm(
            label: reading.say(
                da: "Inviter \(walk.content.participants.count) med mail og kalender",
                en: "Invite \(walk.content.participants.count) by mail and calendar"),
            path: Paths.walk(walk.id, "inviter"), reading: reading, look: "primary",
            fields: [("seen", "\(walk.version)")])
    }

    private var filing: some Markup {
        Form(
            .method("post"), .action(Link(Paths.walk(walk.id, "rapport"))), .class("form"),
            .novalidate
        ) {
            FormToken(reading: reading)
            Input(.type("hidden"), .name("seen"), .value("\(walk.version)"))
            Div(.class("choice")) {
                Input(
                    .id("publish"), .name("publish"), .type("checkbox"), .value("ja"),
                    .checked(true))
                Label(
                    reading.say(
                        da: "Alle må læse rapporten (kun med de fund, alle må se)",
                        en: "Everybody may read the report (with the findings shown to all only)"),
                    .for("publish"))
            }
            Button(reading.say(da: "Lav rapporten", en: "Make the report"), .class("primary"))
        }
    }
}

/// The way, the meeting place and the checklist.
private struct WalkFacts: Component {
    let walk: SafetyWalk
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        Section(.id("plan")) {
            H2(reading.say(da: "Ruten og deltagerne", en: "The way and who comes along"))
            Ul {
                Li {
                    reading.say(da: "Områder: ", en: "Areas: ")
                    For(walk.content.areas) { area in
                        A(reading.name(of: area), .href(reading.link(Paths.area(area))))
                        " "
                    }
                }
                Li(
                    reading.say(da: "Rute: ", en: "Way: ")
                        + (walk.content.streets.isEmpty
                            ? reading.say(da: "se kortet", en: "see the map")
                            : walk.content.streets.joined(separator: ", "))
                        + (reading.length(of: walk).map { " (\($0))" } ?? ""))
                Li(
                    reading.say(da: "Mødested: ", en: "Meeting place: ")
                        + (walk.content.meetingPlace ?? reading.say(.notStated)))
                if walk.content.isOpen {
                    Li(reading.say(da: "Alle må gå med.", en: "Anybody may come along."))
                }
            }
            if reading.city.seesInside(walk, reading.viewer) {
                H3(reading.say(da: "Går med", en: "Come along"))
                if walk.content.participants.isEmpty {
                    P(reading.say(.notStated))
                } else {
                    Ul {
                        For(walk.content.participants) { party in
                            Li { BodyLink(reading: reading, id: party) }
                        }
                    }
                }
                if !walk.content.checklist.isEmpty {
                    H3(reading.say(da: "Huskeliste", en: "Checklist"))
                    Ul {
                        For(Array(walk.content.checklist.enumerated())) { index, item in
                            Li(item + (isChecked(index) ? " ✓" : ""))
                        }
                    }
                }
            }
        }
    }

    private func isChecked(_ index: Int) -> Bool {
        walk.record?.checked.contains(index) ?? false
    }
}

/// How it went.
private struct WalkOutcome: Component {
    let walk: SafetyWalk
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        if let record = walk.record, reading.city.seesInside(walk, reading.viewer) {
            Section(.id("forloeb")) {
                H2(reading.say(da: "Hvordan den gik", en: "How it went"))
                Ul {
                    For(record.attendance) { line in
                        Li(
                            "\(reading.name(of: line.organization)): "
                                + (line.people.map { "\($0)" } ?? reading.say(.notStated)))
                    }
                    Li(
                        reading.say(da: "Beboere: ", en: "Residents: ")
                            + (record.residents.map { "\($0)" } ?? reading.say(.notStated)))
                }
                if let remarks = reading.words(record.remarks) { Paragraphs(text: remarks) }
            }
        }
    }
}
