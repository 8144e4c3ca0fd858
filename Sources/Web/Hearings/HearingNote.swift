// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Print

/// R-245: the hearing note: each recommendation, whose it is, and what became of it.
struct HearingNote: Component {
    let hearing: Hearing
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        .page(HearingNote(hearing: try opened(call), call: call))
    }

    /// The hearing of the address, once there is anything to note.
    static func opened(_ call: Call) throws -> Hearing {
        let hearing = try call.hearing
        guard hearing.opened != nil else { throw NotFound() }
        return hearing
    }

    var body: some Markup {
        let title = reading.say(da: "Høringsnotat", en: "Hearing note")
        SitePage("\(title): \(hearing.title)", call, trail: reading.trail(to: hearing)) {
            PageHead(title, kind: hearing.title) {
                For(NoteFacts(hearing: hearing, reading: reading).facts) { Fact($0.name, $0.value) }
            }
            P(.class("actions")) {
                For(Press.Format.allCases) { format in
                    A(
                        format == .pdf ? "PDF" : "Word",
                        .href(reading.link(Paths.hearingNote(hearing.id, format))),
                        .class("button secondary"))
                }
            }
            ErrorSummary(reading: reading, errors: errors)
            NoteBody(hearing: hearing, reading: reading)
            HearingFiling(hearing: hearing, call: call, errors: errors)
        }
    }
}

/// What stands first in the note.
struct NoteFacts {
    let hearing: Hearing
    let reading: Reading

    var facts: [(name: String, value: String)] {
        let heard = hearing.responses.count { $0.delivery != nil }
        let voices = hearing.voices.count { $0.moderation.isAdmitted }
        var facts = [
            (
                reading.say(da: "Står", en: "Stands"),
                hearing.conclusion.map {
                    reading.say(
                        da: "endeligt \(reading.date($0.on))", en: "final, \(reading.date($0.on))")
                } ?? reading.say(da: "udkast", en: "draft")
            ),
            (reading.say(da: "Holdt af", en: "Held by"), reading.name(of: hearing.arranger)),
            (
                reading.say(da: "Åben", en: "Open"),
                "\(hearing.opened.map { reading.date($0) } ?? "") – "
                    + reading.date(reading.lastDay(of: hearing))
            ),
            (
                reading.say(da: "Svar", en: "Responses"),
                reading.say(
                    da: "\(heard) af \(hearing.parties.count) parter",
                    en: "\(heard) of \(hearing.parties.count) parties")
            ),
        ]
        if hearing.content.isPublic {
            facts.append((reading.say(da: "Offentlige svar", en: "Public responses"), "\(voices)"))
        }
        facts.append(
            (
                reading.say(da: "Sagsnummer", en: "Case number"),
                hearing.content.caseNumber?.description ?? reading.say(.notStated)
            ))
        return facts
    }
}

/// The note itself, the same on the page and on paper.
struct NoteBody: Component {
    let hearing: Hearing
    let reading: Reading

    var body: some Markup {
        if let question = reading.words(hearing.content.question) {
            Section {
                H2(reading.say(da: "Hvad der blev spurgt om", en: "What was asked"))
                Paragraphs(text: question)
            }
        }
        if let override = hearing.override {
            Section {
                H2(reading.say(da: "Om fristen", en: "About the deadline"))
                P(
                    reading.say(
                        da: "Høringen åbnede, selv om dette talte imod:",
                        en: "The hearing opened though this spoke against it:"))
                Ul { For(override.warnings) { Li(reading.words($0)) } }
                P(
                    reading.say(da: "Begrundelse: ", en: "Reason: ")
                        + (reading.words(override.reason) ?? ""))
            }
        }
        Section {
            H2(reading.say(da: "Hvem der svarede", en: "Who answered"))
            Ul {
                For(hearing.responses) { Li(line($0)) }
                For(hearing.voices.filter(\.moderation.isAdmitted)) { Li(line($0)) }
            }
        }
        Section {
            H2(reading.say(.recommendations))
            let items = reading.recommendations(of: hearing)
            if items.isEmpty {
                P(reading.say(da: "Ingen anbefalinger.", en: "No recommendations."))
            }
            For(items) { item in
                Section {
                    H3("\(item.number). \(reading.name(of: item.from, in: hearing))")
                    Paragraphs(text: reading.words(item.text) ?? "")
                    P {
                        Strong(reading.say(da: "Svar: ", en: "Answer: ") + verdict(item))
                    }
                    if let answer = item.answer {
                        Paragraphs(text: reading.words(answer.reason) ?? "")
                    }
                }
            }
        }
        P(
            "\(reading.say(.sourceLabel)): "
                + (hearing.content.source ?? reading.say(.notStated)), .class("quiet"))
        if hearing.content.isExample {
            P(
                reading.say(
                    da: "Eksempel: det, der ikke har en kilde, er opdigtet.",
                    en: "Example: what has no source is made up."), .class("quiet"))
        }
    }

    private func line(_ response: HearingResponse) -> String {
        let name = reading.name(of: response.party)
        guard let delivery = response.delivery,
            reading.city.sees(response, of: hearing, reading.viewer)
        else {
            return name + ": "
                + (response.delivery == nil
                    ? reading.say(da: "har ikke svaret", en: "has not answered")
                    : reading.say(da: "har svaret", en: "has answered"))
        }
        let position = response.position.map { reading.say($0.phrase).lowercased() } ?? ""
        let by = response.drafter.flatMap { $0 == response.party ? nil : reading.name(of: $0) }
        let behalf = by.map { reading.say(da: " (skrevet af \($0))", en: " (written by \($0))") }
        let late = delivery.isLate ? reading.say(da: ", efter fristen", en: ", late") : ""
        return "\(name)\(behalf ?? ""): \(position), \(reading.date(delivery.on))\(late)"
    }

    private func line(_ voice: Voice) -> String {
        let position = voice.position.map { ": \(reading.say($0.phrase).lowercased())" } ?? ""
        let late = voice.isLate ? reading.say(da: ", efter fristen", en: ", late") : ""
        return "\(reading.name(of: voice))\(position), \(reading.date(voice.on))\(late)"
    }

    private func verdict(_ item: Recommendation) -> String {
        item.answer.map { reading.say($0.verdict.phrase) }
            ?? reading.say(da: "ikke besvaret endnu", en: "not answered yet")
    }
}

/// The note on paper.
struct HearingNoteSheet: Component {
    let hearing: Hearing
    let call: Call
    private var reading: Reading { call.reading }

    static func print(_ call: Call, _ format: Press.Format) async throws -> Answer {
        let hearing = try HearingNote.opened(call)
        return try await call.printed(
            HearingNoteSheet(hearing: hearing, call: call), as: format,
            named: "hoeringsnotat-\(hearing.id)")
    }

    var body: some Markup {
        let title = reading.say(da: "Høringsnotat", en: "Hearing note")
        PaperSheet(
            "\(title): \(hearing.title)", foot: "\(title) · \(hearing.title)", reading,
            author: reading.name(of: hearing.arranger)
        ) {
            PaperFacts(facts: NoteFacts(hearing: hearing, reading: reading).facts)
            NoteBody(hearing: hearing, reading: reading)
        }
    }
}
