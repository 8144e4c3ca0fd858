// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that asks a forum to take the matter up.
struct MatterReferral: Component {
    let matter: Matter
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let matter = try call.matter
        if call.reading.view.isPast || !matter.isOpen {
            return .redirect(to: Paths.matter(matter.id))
        }
        guard call.reading.maySendOn(matter) else {
            throw Refused(Forbidden.needs(.coordinator))
        }
        return .page(MatterReferral(matter: matter, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let matter = try call.matter
        return try await call.saving(
            to: Paths.matter(matter.id),
            else: { MatterReferral(matter: matter, call: call, errors: $0) }
        ) { form in
            let draft = ReferralDraft(
                to: form.chosen("forum", .forumMissing), from: call.chosen("from"),
                asked: form.word("asked", .purposeMissing), answerBy: form.day("answerBy"),
                isOutsideLines: call.form["outside"] != nil)
            return [.matter(.refer(matter.id, draft))]
        }
    }

    var body: some Markup {
        let from = Set(matter.treatments.map(\.forum))
        FormPage(
            reading.say(da: "Send til et forum", en: "Send to a forum"), call, kind: matter.title,
            lead: lines, button: reading.say(da: "Send", en: "Send"),
            trail: reading.trail(to: matter), errors: errors
        ) {
            if !from.isEmpty {
                Choice(
                    name: "from", label: reading.say(da: "Fra", en: "From"),
                    value: call.typed("from", else: matter.treatments.last?.forum.rawValue),
                    options: reading.inOrder(from).map { ($0.rawValue, reading.name(of: $0)) },
                    reading: reading, errors: errors,
                    hint: reading.say(
                        da: "Svaret går tilbage dertil. Tom, hvis ingen sender den videre.",
                        en: "The answer goes back there. Empty when nobody sends it on."))
            }
            Choice(
                name: "forum", label: reading.say(da: "Til", en: "To"),
                value: call.typed("forum", else: suggestion), options: reading.partyOptions,
                reading: reading, errors: errors)
            Choice(
                name: "asked", label: reading.say(da: "Bedes om", en: "Asked for"),
                value: call.typed("asked", else: "discuss"),
                options: reading.purposeOptions, reading: reading, errors: errors)
            DayField(
                name: "answerBy", label: reading.say(da: "Svar senest", en: "Answer by"),
                value: call.typed("answerBy"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Forummet skylder svaret til den dag.",
                    en: "The forum owes its answer by then."))
            if reading.viewer.has(.coordinator) || reading.viewer.has(.administrator) {
                TickBox(
                    name: "outside", value: "1",
                    label: reading.say(
                        da: "Send den, selv om intet kommissorium fører dertil",
                        en: "Send it although no charter leads there"),
                    isTicked: call.form["outside"] != nil)
            }
        }
    }

    /// Where a forum has sent it and no line leads, else where the lines lead.
    private var suggestion: String? {
        let last = matter.treatments.last
        return last?.recommendedTo?.rawValue
            ?? last.flatMap {
                reading.city.forums.nextSteps(from: $0.forum, on: reading.day).first?.rawValue
            }
    }

    private var lines: String? {
        guard let last = matter.treatments.last?.forum, reading.charter(of: last) != nil
        else { return nil }
        let next = reading.city.forums.nextSteps(from: last, on: reading.day)
        let from = reading.name(of: last)
        guard !next.isEmpty else {
            return reading.say(
                da:
                    "Kommissoriet for \(from) siger ikke, hvem sager går videre til. En koordinator "
                    + "kan sende den.",
                en: "The charter of \(from) does not say where matters go. A coordinator can "
                    + "send it.")
        }
        let names = reading.list(next.map { reading.name(of: $0) })
        return reading.say(
            da: "Kommissoriet for \(from) fører sager til \(names).",
            en: "The charter of \(from) takes matters to \(names).")
    }
}

/// The form that writes what a forum made of the matter.
struct MatterTreatment: Component {
    let matter: Matter
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let matter = try call.matter
        if call.reading.view.isPast || !matter.isOpen {
            return .redirect(to: Paths.matter(matter.id))
        }
        guard !call.reading.treating(matter).isEmpty else {
            throw Refused(Forbidden.needs(.secretary))
        }
        return .page(MatterTreatment(matter: matter, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let matter = try call.matter
        return try await call.saving(
            to: Paths.matter(matter.id),
            else: { MatterTreatment(matter: matter, call: call, errors: $0) }
        ) { form in
            let draft = TreatmentDraft(
                in: form.chosen("forum", .forumMissing),
                form.word("outcome", .outcomeMissing), wording: form.publicNote("wording"),
                recommendedTo: call.chosen("recommendedTo"),
                asked: call.form["asked"].flatMap(ItemPurpose.init) ?? .decide,
                answerBy: form.day("answerBy"))
            return [.matter(.treat(matter.id, draft))]
        }
    }

    var body: some Markup {
        let forums = reading.treating(matter)
        FormPage(
            reading.say(da: "Hvad sagde forummet?", en: "What did the forum say?"), call,
            kind: matter.title,
            lead: reading.say(
                da: "Blev sagen behandlet på et møde her i systemet, så skriv beslutningen på "
                    + "mødets punkt. Så står den her af sig selv.",
                en: "If it was treated at a meeting in this system, write the decision on the "
                    + "meeting's item. It then stands here by itself."),
            trail: reading.trail(to: matter), errors: errors
        ) {
            Choice(
                name: "forum", label: "Forum",
                value: call.typed("forum", else: forums.count == 1 ? forums[0].rawValue : nil),
                options: forums.map { ($0.rawValue, reading.name(of: $0)) }, reading: reading,
                errors: errors, hint: powers(forums))
            Choice(
                name: "outcome", label: reading.say(da: "Beslutning", en: "Decision"),
                value: call.typed("outcome"),
                options: Outcome.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                reading: reading, errors: errors)
            TextArea(
                name: "wording", label: reading.say(da: "Ordlyd", en: "Wording"),
                value: call.typed("wording"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Som den står i referatet. Skal skrives, når forummet ikke tager stilling.",
                    en: "As minuted. Required when the forum takes no position."))
            Choice(
                name: "recommendedTo",
                label: reading.say(da: "Går videre til", en: "Goes on to"),
                value: call.typed("recommendedTo"), options: reading.partyOptions,
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Kun når den anbefales eller oversendes.",
                    en: "Only when it is recommended or forwarded."))
            Choice(
                name: "asked",
                label: reading.say(da: "Næste forum bedes om", en: "The next is asked for"),
                value: call.typed("asked", else: "decide"), options: reading.purposeOptions,
                reading: reading, errors: errors)
            DayField(
                name: "answerBy",
                label: reading.say(da: "Næste forum svarer senest", en: "The next answers by"),
                value: call.typed("answerBy"), reading: reading, errors: errors,
                hint: reading.say(da: "Kan være tom.", en: "May be empty."))
        }
    }

    /// What each forum may do with such a matter.
    private func powers(_ forums: [ForumID]) -> String {
        forums.map { forum in
            let finding = reading.city.forums.power(
                of: forum, over: matter.topic, on: reading.day, in: reading.city.organizations)
            let may = finding.power.map { reading.say($0.phrase) } ?? reading.say(.notStated)
            return reading.say(
                da: "\(reading.name(of: forum)) må: \(may).",
                en: "\(reading.name(of: forum)) may: \(may).")
        }.joined(separator: " ")
    }
}

extension Reading {
    var purposeOptions: [(value: String, title: String)] {
        ItemPurpose.allCases.map { ($0.rawValue, say($0.phrase)) }
    }
}

extension Phrase {
    static let forumMissing = Phrase(da: "Vælg et forum.", en: "Choose a forum.")
    static let purposeMissing = Phrase(
        da: "Vælg, hvad forummet bedes om.", en: "Choose what the forum is asked for.")
    static let outcomeMissing = Phrase(
        da: "Vælg, hvad forummet besluttede.", en: "Choose what the forum decided.")
}
