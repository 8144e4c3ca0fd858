// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Where whoever holds the hearing answers each recommendation, and picks out more.
struct RecommendationDesk: Component {
    let hearing: Hearing
    let call: Call
    var errors = FormErrors.none
    /// The recommendation whose form was sent; nil when it was the one that picks.
    var sent: Int?
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let hearing = try call.hearing
        return try call.asking(
            .hearing(.conclude(hearing.id, isPublished: false)),
            RecommendationDesk(hearing: hearing, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let hearing = try call.hearing
        guard let number = Int(call.parameters["nummer"] ?? ""), hearing[number] != nil else {
            throw NotFound()
        }
        return try await call.saving(
            to: "\(Paths.hearing(hearing.id, "anbefalinger"))#nr-\(number)",
            else: { RecommendationDesk(hearing: hearing, call: call, errors: $0, sent: number) }
        ) { form in
            let verdict: RecommendationVerdict = form.word(
                "verdict",
                Phrase(da: "Vælg, om den er fulgt.", en: "Choose whether it is followed."))
            let reason = form.publicNote("reason")
            if reason == nil { form.refuse(.hearingReason, field: "reason") }
            return [
                .hearing(
                    .answer(
                        hearing.id, number: number, verdict, reason: reason ?? "",
                        seen: call.seenVersion))
            ]
        }
    }

    /// R-237: one recommendation at a time is taken out of a response.
    static func pick(_ call: Call) async throws -> Answer {
        let hearing = try call.hearing
        return try await call.saving(
            to: Paths.hearing(hearing.id, "anbefalinger"),
            else: { RecommendationDesk(hearing: hearing, call: call, errors: $0) }
        ) { form in
            let origin = RecommendationOrigin(named: call.form["from"] ?? "")
            if origin == nil {
                form.refuse(
                    Phrase(da: "Vælg, hvem der anbefaler det.", en: "Choose who recommends it."),
                    field: "from")
            }
            let text = form.publicNote("text")
            if text == nil {
                form.refuse(
                    Phrase(da: "Skriv anbefalingen.", en: "Write the recommendation."),
                    field: "text")
            }
            return [
                .hearing(
                    .pick(hearing.id, from: origin ?? .voice(id: ""), text: text ?? ""))
            ]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Svar på anbefalinger", en: "Answer recommendations")
        let open = hearing.recommendations.count { $0.answer == nil }
        SitePage(title, call, trail: reading.trail(to: hearing)) {
            PageHead(
                title, kind: hearing.title,
                lead: reading.say(
                    da: "Hver anbefaling får sit svar: fulgt, delvis eller ikke, og hvorfor. "
                        + "Svarene står i høringsnotatet.",
                    en: "Each recommendation is answered: followed, partly or not, and why. The "
                        + "answers stand in the hearing note.")
            ) {
                Fact(
                    reading.say(da: "Uden svar", en: "Unanswered"),
                    "\(open) / \(hearing.recommendations.count)", isGap: open > 0)
            }
            ErrorSummary(reading: reading, errors: errors)
            if hearing.recommendations.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen anbefalinger endnu. De kommer med svarene, eller du skriver dem "
                            + "ud nedenfor.",
                        en: "No recommendations yet. They come with the responses, or you pick "
                            + "them out below."))
            }
            For(hearing.recommendations) { item in
                RecommendationForm(
                    hearing: hearing, item: item, call: call,
                    errors: sent == item.number ? errors : .none, isSent: sent == item.number)
            }
            picking
        }
    }

    @MarkupBuilder private var picking: some Markup {
        let origins = origins
        if !origins.isEmpty {
            Section(.id("skriv-ud")) {
                H2(reading.say(da: "Skriv en anbefaling ud af et svar", en: "Pick one out"))
                Form(
                    .method("post"), .action(Link(Paths.hearing(hearing.id, "anbefalinger"))),
                    .class("form"), .novalidate
                ) {
                    FormToken(reading: reading)
                    Choice(
                        name: "from", label: reading.say(da: "Fra", en: "From"),
                        value: sent == nil ? call.typed("from") : nil, options: origins,
                        reading: reading, errors: sent == nil ? errors : .none)
                    TextArea(
                        name: "text",
                        label: reading.say(da: "Anbefalingen", en: "The recommendation"),
                        value: sent == nil ? call.typed("text") : nil, reading: reading,
                        errors: sent == nil ? errors : .none)
                    Div(.class("actions")) {
                        Button(reading.say(da: "Tilføj", en: "Add"), .class("secondary"))
                    }
                }
            }
        }
    }

    private var origins: [(value: String, title: String)] {
        hearing.responses.filter { $0.delivery != nil }.map {
            ("party:\($0.party)", reading.name(of: $0.party))
        }
            + hearing.voices.filter(\.moderation.isAdmitted).map {
                ("voice:\($0.id)", reading.name(of: $0))
            }
    }
}

extension RecommendationOrigin {
    /// As the form names it: `party:tmf`, `voice:4f1c`.
    fileprivate init?(named text: String) {
        let halves = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return nil }
        switch halves[0] {
        case "party": self = .party(organization: OrganizationID(halves[1]))
        case "voice": self = .voice(id: VoiceID(halves[1]))
        default: return nil
        }
    }
}

/// One recommendation with the form of its answer.
private struct RecommendationForm: Component {
    let hearing: Hearing
    let item: Recommendation
    let call: Call
    let errors: FormErrors
    let isSent: Bool
    private var reading: Reading { call.reading }

    var body: some Markup {
        Section(.id("nr-\(item.number)"), .class("recommendation")) {
            H2(reading.say(da: "Anbefaling \(item.number)", en: "Recommendation \(item.number)"))
            P(reading.name(of: item.from, in: hearing), .class("quiet"))
            Paragraphs(text: reading.words(item.text) ?? "")
            if isSent, errors.isConflict {
                Div(.class("changes"), .role("alert")) {
                    P(
                        reading.say(
                            da: "En anden har svaret imens. Det nu gemte svar:",
                            en: "Somebody else has answered meanwhile. The answer as saved:"))
                    VerdictText(answer: item.answer, reading: reading)
                }
            }
            Form(
                .method("post"),
                .action(Link(Paths.hearing(hearing.id, "anbefalinger/\(item.number)"))),
                .class("form"), .novalidate
            ) {
                FormToken(reading: reading)
                Input(.type("hidden"), .name("seen"), .value("\(item.version)"))
                RadioChoice(
                    name: "verdict", label: reading.say(da: "Er den fulgt?", en: "Is it followed?"),
                    value: isSent ? call.form["verdict"] : item.answer?.verdict.rawValue,
                    options: RecommendationVerdict.allCases.map {
                        ($0.rawValue, reading.say($0.phrase))
                    }, reading: reading, errors: errors)
                TextArea(
                    name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                    value: isSent ? call.form["reason"] : reading.words(item.answer?.reason),
                    reading: reading, errors: errors)
                Div(.class("actions")) {
                    Button(reading.say(da: "Gem svaret", en: "Save the answer"), .class("primary"))
                }
            }
        }
    }
}
