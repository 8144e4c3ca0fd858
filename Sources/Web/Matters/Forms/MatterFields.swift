// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// What a matter is about, as its form asks.
struct MatterFields: Component {
    let call: Call
    let errors: FormErrors
    /// What the form opens with.
    var opening: MatterContent?
    private var reading: Reading { call.reading }

    var body: some Markup {
        TextField(
            name: "title",
            label: reading.say(da: "Hvad er sagen, i en linje?", en: "What is it, in one line?"),
            value: call.typed("title", else: opening?.title), reading: reading, errors: errors,
            hint: reading.say(
                da: "For eksempel: Støj på pladsen om natten.",
                en: "Such as: Noise at the square at night."))
        TextArea(
            name: "text", label: reading.say(da: "Fortæl mere", en: "Tell more"),
            value: call.typed("text", else: reading.words(opening?.text)), reading: reading,
            errors: errors,
            hint: reading.say(
                da: "Skriv ikke navne på borgere. Er sagen offentlig, kan alle læse det.",
                en: "Do not write names of citizens. If it is public, everybody can read it."))
        Choice(
            name: "kind", label: reading.say(da: "Slags", en: "Kind"),
            value: call.typed("kind", else: opening?.kind.rawValue),
            options: Matter.Kind.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            reading: reading, errors: errors)
        Choice(
            name: "topic",
            label: reading.say(
                da: "Hvad handler beslutningen om?", en: "What is the decision about?"),
            value: call.typed("topic", else: opening?.topic.rawValue),
            options: reading.topicOptions, reading: reading, errors: errors,
            hint: reading.say(
                da: "Det afgør, hvem der må beslutte.", en: "It settles who may decide."))
        Ticks(
            name: "solutions",
            legend: reading.say(
                da: "Hvilken slags løsning?", en: "What kind of solution?"),
            options: SolutionKind.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            ticked: call.method == .get
                ? opening?.solutions.map(\.rawValue) ?? [] : call.form.all("solutions"),
            reading: reading, errors: errors,
            hint: reading.say(da: "Kan være tom.", en: "May be empty."))
        AreaChoices(
            chosen: call.method == .get
                ? opening?.areas ?? [] : call.form.all("areas").map { AreaID($0) },
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Hvor er det? Ingen betyder hele byen.",
                en: "Where is it? None means the whole city."))
        Choice(
            name: "sentiment", label: reading.say(da: "Stemning", en: "Mood"),
            value: call.typed("sentiment", else: opening?.sentiment?.rawValue),
            options: reading.sentimentOptions, reading: reading, errors: errors,
            hint: reading.say(da: "Kan være tom.", en: "May be empty."))
    }
}

extension Reading {
    /// What a matter may be about: what has a mandate of its own first.
    var topicOptions: [(value: String, title: String)] {
        (MatterKind.allCases.filter { $0 != .every } + [.every])
            .map { ($0.rawValue, say($0.choice)) }
    }

    var sentimentOptions: [(value: String, title: String)] {
        Sentiment.allCases.map { ($0.rawValue, say($0.phrase)) }
    }
}

extension FormReading {
    /// The matter as it was typed; its text goes to the vault.
    mutating func matterContent() -> MatterContent {
        MatterContent(
            title: title("title"),
            kind: word("kind", Phrase(da: "Vælg, hvad det er.", en: "Choose what it is.")),
            topic: word(
                "topic",
                Phrase(
                    da: "Vælg, hvad beslutningen handler om. Er du i tvivl, så vælg “Andet”.",
                    en: "Choose what the decision is about. When in doubt, “Something else”.")),
            solutions: call.form.all("solutions").compactMap(SolutionKind.init),
            areas: call.form.all("areas").map { AreaID($0) }, text: publicNote("text"),
            sentiment: call.form["sentiment"].flatMap(Sentiment.init))
    }
}

/// Whom the matter concerns, and who of them owes the answer.
struct AddressFields: Component {
    let call: Call
    let errors: FormErrors
    var opening: Matter?
    private var reading: Reading { call.reading }

    var body: some Markup {
        Choice(
            name: "answerer",
            label: reading.say(da: "Hvem skal svare?", en: "Who owes the answer?"),
            value: call.typed("answerer", else: opening?.answerer?.rawValue),
            options: reading.partyOptions, reading: reading, errors: errors,
            hint: reading.say(
                da: "Præcis én. Alle andre får sagen at se.",
                en: "Exactly one. All others get to see it."))
        PartyTicks(
            name: "to", legend: reading.say(da: "Hvem skal se den?", en: "Who is to see it?"),
            ticked: call.method == .get
                ? opening?.addressees.map(\.rawValue) ?? [] : call.form.all("to"),
            reading: reading, errors: errors)
        DayField(
            name: "answerBy", label: reading.say(da: "Svar senest", en: "Answer by"),
            value: call.typed("answerBy", else: opening?.answerBy.map { reading.date($0) }),
            reading: reading, errors: errors,
            hint: reading.say(da: "Kan være tom.", en: "May be empty."))
    }
}

/// Boxes for every organization of the day, folded by kind.
struct PartyTicks: Component {
    let name: String
    let legend: String
    let ticked: [String]
    let reading: Reading
    let errors: FormErrors

    var body: some Markup {
        Fieldset(.class(errors[name] == nil ? "field" : "field invalid"), .id(name)) {
            Legend(legend)
            if let error = errors[name] { P(reading.say(error), .class("error")) }
            For(OrganizationKind.allCases) { kind in group(kind) }
        }
    }

    @MarkupBuilder private func group(_ kind: OrganizationKind) -> some Markup {
        let all = reading.city.organizations.organizations.values
            .filter { $0.kind == kind && $0.exists(on: reading.day) }
            .inDanishOrder(by: \.name, then: \.id)
        if !all.isEmpty {
            Details(.open(all.contains { ticked.contains($0.id.rawValue) })) {
                Summary("\(reading.say(kind.phrase)) (\(all.count))")
                For(all) { organization in
                    let id = organization.id.rawValue
                    Div(.class("choice")) {
                        Input(
                            .type("checkbox"), .name(name), .id("\(name)-\(id)"), .value(id),
                            .checked(ticked.contains(id)))
                        Label(organization.name, .for("\(name)-\(id)"))
                    }
                }
            }
        }
    }
}

extension FormReading {
    /// Whom it concerns; who owes the answer is always one of them.
    mutating func matterAddress() -> MatterAddress {
        let answerer: OrganizationID = chosen(
            "answerer", Phrase(da: "Vælg, hvem der skal svare.", en: "Choose who owes the answer."))
        var to = call.form.all("to").map { OrganizationID($0) }
        if !to.contains(answerer) { to.insert(answerer, at: 0) }
        return MatterAddress(to: to, answerer: answerer, answerBy: day("answerBy"))
    }
}

/// Whether everybody may see the matter.
struct PublicTick: Component {
    let call: Call
    let isOpen: Bool

    var body: some Markup {
        let reading = call.reading
        TickBox(
            name: "public", value: "1",
            label: reading.say(
                da: "Alle må se sagen og dens forløb",
                en: "Everybody may see the matter and what happens"),
            isTicked: call.method == .get ? isOpen : call.form["public"] != nil)
    }
}
