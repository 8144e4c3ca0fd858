// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// One hearing: who asks whom about what, by when, and what came of it.
struct HearingShow: Component {
    let hearing: Hearing
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        .page(HearingShow(hearing: try call.hearing, call: call))
    }

    /// opened with a reason where something speaks against it.
    static func open(_ call: Call) async throws -> Answer {
        try await step(call) { form, hearing in
            .open(hearing.id, despite: form.publicNote("despite"), seen: call.seenVersion)
        }
    }

    static func conclude(_ call: Call) async throws -> Answer {
        try await step(call) { _, hearing in
            .conclude(hearing.id, isPublished: call.form["publish"] != nil)
        }
    }

    private static func step(
        _ call: Call, _ command: (inout FormReading, Hearing) -> HearingCommand
    ) async throws -> Answer {
        let hearing = try call.hearing
        return try await call.saving(
            to: Paths.hearing(hearing.id),
            else: { HearingShow(hearing: hearing, call: call, errors: $0) }
        ) { form in [.hearing(command(&form, hearing))] }
    }

    var body: some Markup {
        SitePage(
            hearing.title, call,
            trail: [Crumb(title: reading.say(.hearings), path: Paths.hearings)]
        ) {
            PageHead(hearing.title, kind: kind) { facts }
            ErrorSummary(reading: reading, errors: errors)
            HearingNotices(hearing: hearing, reading: reading)
            HearingActions(hearing: hearing, reading: reading)
            if let question = reading.words(hearing.content.question) {
                Section(.id("spoergsmaal")) {
                    H2(reading.say(da: "Hvad der spørges om", en: "What is asked"))
                    Paragraphs(text: question)
                }
            }
            HearingFiles(hearing: hearing, reading: reading)
            HearingOpening(hearing: hearing, call: call, errors: errors)
            HearingResponses(hearing: hearing, reading: reading)
            HearingVoices(hearing: hearing, reading: reading)
            RecommendationTable(hearing: hearing, reading: reading)
            HearingEnding(hearing: hearing, call: call, errors: errors)
            BankPapersBeside([.hearing(id: hearing.id)], reading)
            HearingAbout(hearing: hearing, reading: reading)
        }
    }

    private var kind: String {
        let sort =
            hearing.content.isPublic
            ? reading.say(da: "Offentlig høring", en: "Public hearing")
            : reading.say(da: "Intern høring", en: "Internal hearing")
        return "\(sort) · \(reading.say(hearing.content.subject.phrase))"
    }

    @MarkupBuilder private var facts: some Markup {
        let standing = reading.standing(of: hearing)
        let last = reading.lastDay(of: hearing)
        let open = hearing.recommendations.count { $0.answer == nil }
        Fact(reading.say(da: "Står", en: "Stands"), note: since) {
            StatusTag(standing.status, standing.text)
        }
        Fact(reading.say(da: "Holdes af", en: "Held by")) {
            BodyLink(reading: reading, id: hearing.arranger)
        }
        Fact(
            reading.say(.hearingDue), reading.date(last),
            note: "\(reading.distance(last)). \(reading.origin(of: hearing.deadline))")
        Fact(
            reading.say(.recommendations), "\(hearing.recommendations.count)",
            note: open == 0
                ? nil : reading.say(da: "\(open) uden svar", en: "\(open) unanswered"),
            isGap: open > 0 && reading.state(of: hearing) == .closed)
    }

    private var since: String? {
        let day =
            reading.state(of: hearing) == .closed
            ? reading.lastDay(of: hearing).advanced(by: 1)
            : hearing.conclusion?.on ?? hearing.withdrawal?.on ?? hearing.opened
        return day.map {
            reading.say(da: "siden \(reading.date($0))", en: "since \(reading.date($0))")
        }
            ?? reading.say(
                da: "åbner \(reading.date(hearing.content.opens))",
                en: "opens on \(reading.date(hearing.content.opens))")
    }
}

/// What a reader should know first: what is made up, what speaks against it, what changed.
struct HearingNotices: Component {
    let hearing: Hearing
    let reading: Reading

    var body: some Markup {
        if hearing.content.isExample {
            Div(.class("notice")) {
                P(
                    reading.say(
                        da: "Eksempel: det, der ikke har en kilde, er opdigtet.",
                        en: "Example: what has no source is made up."))
            }
        }
        if let withdrawal = hearing.withdrawal {
            Div(.class("notice warning")) {
                P(
                    reading.say(
                        da: "Trukket tilbage \(reading.date(withdrawal.on)): ",
                        en: "Withdrawn on \(reading.date(withdrawal.on)): ")
                        + (reading.words(withdrawal.reason) ?? ""))
            }
        }
        if let override = hearing.override { overridden(override) }
        For(hearing.extensions) { more in
            Div(.class("notice")) {
                P(
                    reading.say(
                        da: "\(reading.date(more.on)) blev fristen forlænget til "
                            + "\(reading.date(more.until.written)): ",
                        en: "On \(reading.date(more.on)) the deadline was moved to "
                            + "\(reading.date(more.until.written)): ")
                        + (reading.words(more.reason) ?? ""))
            }
        }
    }

    private func overridden(_ override: WarningOverride) -> some Markup {
        Div(.class("notice warning"), .id("alligevel")) {
            P {
                Strong(
                    reading.say(
                        da: "Åbnet \(reading.date(override.on)), selv om dette talte imod:",
                        en: "Opened on \(reading.date(override.on)) though this spoke against it:"))
            }
            Ul { For(override.warnings) { Li(reading.words($0)) } }
            P(
                reading.say(da: "Begrundelse: ", en: "Reason: ")
                    + (reading.words(override.reason) ?? ""))
        }
    }
}

/// What the reader may do about the hearing.
private struct HearingActions: Component {
    let hearing: Hearing
    let reading: Reading

    var body: some Markup {
        let links = links
        if !links.isEmpty {
            P(.class("actions")) {
                For(Array(links.enumerated())) { index, link in
                    A(
                        link.title, .href(reading.link(link.path)),
                        .class(index == 0 ? "button" : "button secondary"))
                }
            }
        }
    }

    private var links: [Crumb] {
        let id = hearing.id
        let state = reading.state(of: hearing)
        let isGoing = state == .open || state == .closed
        let mayHold = reading.may(.hearing(.withdraw(id, reason: "")))
        var links: [Crumb] = []
        func add(_ da: String, _ en: String, _ path: String) {
            links.append(Crumb(title: reading.say(da: da, en: en), path: path))
        }
        if isGoing, hearing.content.isPublic, !reading.view.isPast {
            add("Skriv et svar", "Write a response", Paths.hearing(id, "svar"))
        }
        if isGoing, mayHold {
            add("Svar på anbefalinger", "Answer recommendations", Paths.hearing(id, "anbefalinger"))
            if hearing.content.isPublic {
                add("Læs indkomne svar", "Read what came in", Paths.hearing(id, "indkomne"))
            }
            add("Giv længere frist", "Give more time", Paths.hearing(id, "frist"))
        }
        if state == .preparing, mayHold {
            add("Ret høringen", "Change the hearing", Paths.hearing(id, "ret"))
        }
        if hearing.opened != nil { add("Høringsnotat", "Hearing note", Paths.hearing(id, "notat")) }
        if mayHold, hearing.opened != nil {
            add(
                "Skriv et brev", "Write a letter",
                Paths.newLetter(about: CaseSubject(.hearing, id)))
        }
        if isGoing || state == .preparing, mayHold {
            add("Træk tilbage", "Withdraw", Paths.hearing(id, "tilbage"))
        }
        return links
    }
}

/// Where it is filed, whom it concerns and where its facts come from.
private struct HearingAbout: Component {
    let hearing: Hearing
    let reading: Reading

    var body: some Markup {
        Section(.id("om")) {
            H2(reading.say(da: "Om høringen", en: "About the hearing"))
            Ul {
                Li(
                    reading.say(da: "Sagsnummer: ", en: "Case number: ")
                        + (hearing.content.caseNumber?.description ?? reading.say(.notStated)))
                if !hearing.content.areas.isEmpty {
                    Li {
                        reading.say(da: "Områder: ", en: "Areas: ")
                        For(hearing.content.areas) { area in
                            A(reading.name(of: area), .href(reading.link(Paths.area(area))))
                            " "
                        }
                    }
                }
                For(hearing.content.lists.compactMap { reading.city.hearings[$0] }) { list in
                    Li(
                        reading.say(
                            da: "Parterne er taget fra listen “\(list.name)”.",
                            en: "The parties were taken from the list “\(list.name)”."))
                }
            }
            SourceNote(reading: reading, source: hearing.content.source)
        }
    }
}
