// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Where public responses are read before anybody else sees them.
struct VoiceDesk: Component {
    let hearing: Hearing
    let call: Call
    var errors = FormErrors.none
    var sent: VoiceID?
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        .page(VoiceDesk(hearing: try hearing(call), call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let hearing = try hearing(call)
        let id: VoiceID = call.id("svar")
        guard hearing[voice: id] != nil else { throw NotFound() }
        return try await call.saving(
            to: Paths.hearing(hearing.id, "indkomne"),
            else: { VoiceDesk(hearing: hearing, call: call, errors: $0, sent: id) }
        ) { form in
            guard call.form["trin"] == "afvis" else { return [.hearing(.admit(hearing.id, id))] }
            return [
                .hearing(.turnAway(hearing.id, id, reason: form.requiredNote("reason")))
            ]
        }
    }

    private static func hearing(_ call: Call) throws -> Hearing {
        let hearing = try call.hearing
        guard hearing.content.isPublic, call.city.moderates(hearing, call.viewer) else {
            throw NotFound()
        }
        return hearing
    }

    var body: some Markup {
        let title = reading.say(da: "Indkomne svar", en: "Responses that came in")
        let waiting = hearing.voices.filter { $0.moderation == .waiting }
        let others = hearing.voices.filter { $0.moderation != .waiting }
        SitePage(title, call, trail: reading.trail(to: hearing)) {
            PageHead(
                title, kind: hearing.title,
                lead: reading.say(
                    da: "Læs hvert svar, før andre ser det. Navn og adresse på private vises "
                        + "aldrig for andre end jer.",
                    en: "Read each response before others see it. Names and addresses of private "
                        + "people are never shown to others than you.")
            ) {
                Fact(
                    reading.say(da: "Venter", en: "Waiting"), "\(waiting.count)",
                    isGap: !waiting.isEmpty)
                Fact(reading.say(da: "I alt", en: "In all"), "\(hearing.voices.count)")
            }
            ErrorSummary(reading: reading, errors: errors)
            if hearing.voices.isEmpty {
                EmptyState(reading.say(da: "Ingen svar endnu.", en: "No responses yet."))
            }
            For(waiting) { voice in
                Section(.id("svar-\(voice.id)")) {
                    VoiceText(voice: voice, reading: reading)
                    sender(voice)
                    if !reading.viewer.onlyReads { decision(voice) }
                }
            }
            For(others) { voice in
                Details {
                    Summary("\(reading.name(of: voice)): \(outcome(voice))")
                    VoiceText(voice: voice, reading: reading)
                    sender(voice)
                }
            }
        }
    }

    private func sender(_ voice: Voice) -> some Markup {
        let parts = [
            reading.words(voice.name) ?? reading.say(da: "uden navn", en: "no name"),
            reading.words(voice.contact) ?? reading.say(da: "uden adresse", en: "no address"),
        ]
        return P(
            reading.say(da: "Kun for jer: ", en: "For you only: ") + parts.joined(separator: " · "),
            .class("quiet"))
    }

    private func decision(_ voice: Voice) -> some Markup {
        Form(
            .method("post"), .action(Link(Paths.hearing(hearing.id, "indkomne/\(voice.id)"))),
            .class("form"), .novalidate
        ) {
            FormToken(reading: reading)
            if reading.canWrite {
                Div(.class("actions")) {
                    Button(
                        reading.say(da: "Optag svaret", en: "Admit the response"), .name("trin"),
                        .value("optag"), .class("primary"))
                }
                TextArea(
                    name: "reason",
                    label: reading.say(
                        da: "Eller: hvorfor optages det ikke?", en: "Or: why is it not admitted?"),
                    value: sent == voice.id ? call.form["reason"] : nil, reading: reading,
                    errors: sent == voice.id ? errors : .none)
                Div(.class("actions")) {
                    Button(
                        reading.say(da: "Optag ikke", en: "Do not admit"), .name("trin"),
                        .value("afvis"), .class("secondary"))
                }
            }
        }
    }

    private func outcome(_ voice: Voice) -> String {
        switch voice.moderation {
        case .waiting: reading.say(da: "venter", en: "waiting")
        case .admitted(let day):
            reading.say(da: "optaget \(reading.date(day))", en: "admitted on \(reading.date(day))")
        case .turnedAway(let day, let reason):
            reading.say(
                da: "ikke optaget \(reading.date(day)): ",
                en: "not admitted on \(reading.date(day)): ") + (reading.note(reason) ?? "")
        }
    }
}
