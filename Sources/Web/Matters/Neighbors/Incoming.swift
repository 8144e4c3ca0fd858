// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// What neighbors wrote and nobody has read yet, the oldest first.
struct IncomingList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let incoming = reading.incoming
        SitePage(
            reading.say(.incomingMatters), call,
            trail: [Crumb(title: reading.say(.matters), path: Paths.matters)]
        ) {
            PageHead(
                reading.say(.incomingMatters), kind: reading.say(.matters),
                lead: reading.say(
                    da: "Naboers henvendelser. Ingen andre ser dem, før de er læst og taget ind.",
                    en: "Messages of neighbors. Nobody else sees them before they are read and "
                        + "let in.")
            ) {
                Fact(reading.say(da: "Venter", en: "Waiting"), "\(incoming.count)")
                if let first = incoming.first {
                    Fact(
                        reading.say(da: "Den ældste", en: "The oldest"), reading.date(first.raised),
                        note: reading.distance(first.raised))
                }
            }
            if incoming.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Alt er læst. Nye henvendelser kommer hertil fra siden “Meld noget”.",
                        en: "Everything has been read. New messages come here from “Report "
                            + "something”."))
            } else {
                AttentionList(items: incoming.map(item))
            }
        }
    }

    private func item(_ matter: Matter) -> Attention {
        let place = reading.list(matter.areas.map { reading.name(of: $0) })
        return Attention(
            status: .waiting, title: matter.title, link: reading.link(Paths.incoming(matter.id)),
            tag: matter.sentiment.map { reading.say($0.phrase) }
                ?? reading.say(da: "Skal læses", en: "To be read"),
            why: place.isEmpty ? reading.say(.notStated) : place,
            who: "\(reading.date(matter.raised)), \(reading.distance(matter.raised))", weight: 0,
            concerns: [])
    }
}

/// One message: let it in as a matter, merge it into another, or turn it away.
struct IncomingShow: Component {
    let matter: Matter
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let matter = try call.matter
        guard matter.moderation == .submitted else {
            return .redirect(to: Paths.matter(matter.id))
        }
        return try call.asking(
            .matter(.turnAway(matter.id, reason: "")), IncomingShow(matter: matter, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let matter = try call.matter
        let path = call.form["answer"] == "ind" ? Paths.matter(matter.id) : Paths.incoming
        return try await call.saving(
            to: path, fields: ["matter.merged-into-itself": "into"],
            else: { IncomingShow(matter: matter, call: call, errors: $0) }
        ) { form in
            switch call.form["answer"] {
            case "ind": return admission(of: matter, &form)
            case "sammen":
                let other: MatterID = form.chosen(
                    "into",
                    Phrase(
                        da: "Vælg den sag, den hører til.", en: "Choose the matter it belongs to."))
                return [.matter(.merge(matter.id, into: other))]
            case "nej":
                return [.matter(.turnAway(matter.id, reason: form.requiredNote("reason")))]
            default:
                form.refuse(
                    Phrase(da: "Vælg, hvad der skal ske.", en: "Choose what is to happen."),
                    field: "answer")
                return []
            }
        }
    }

    /// The moderator may mend the words before others read them.
    private static func admission(
        of matter: Matter, _ form: inout FormReading
    ) -> [CityCommand] {
        var content = matter.content
        content.title = form.title("title")
        if form.call.form["text"] != form.call.reading.words(matter.text) {
            content.text = form.publicNote("text")
        }
        content.topic = form.call.form["topic"].flatMap(MatterKind.init) ?? content.topic
        let address = form.matterAddress()
        return [
            .matter(.describe(matter.id, content, isPublic: false, seen: nil)),
            .matter(
                .admit(matter.id, address, isPublic: form.call.form["public"] != nil)),
        ]
    }

    var body: some Markup {
        FormPage(
            matter.title, call, kind: reading.say(.incomingMatters),
            lead: reading.say(
                da: "Skrevet \(reading.date(matter.raised)), \(reading.distance(matter.raised)).",
                en: "Written on \(reading.date(matter.raised)), "
                    + "\(reading.distance(matter.raised))."),
            trail: [
                Crumb(title: reading.say(.matters), path: Paths.matters),
                Crumb(title: reading.say(.incomingMatters), path: Paths.incoming),
            ], errors: errors
        ) {
            message
            RadioChoice(
                name: "answer",
                label: reading.say(da: "Hvad skal der ske?", en: "What is to happen?"),
                value: call.typed("answer"),
                options: [
                    ("ind", reading.say(da: "Tag den ind som sag", en: "Let it in as a matter")),
                    (
                        "sammen",
                        reading.say(
                            da: "Læg den sammen med en sag, der findes",
                            en: "Merge it into a matter that exists")
                    ),
                    ("nej", reading.say(da: "Afvis den", en: "Turn it away")),
                ], reading: reading, errors: errors)
            admitFields
            Choice(
                name: "into",
                label: reading.say(da: "Sagen, den hører til", en: "The matter it belongs to"),
                value: call.typed("into"),
                options: reading.matters.filter(\.isOpen).map { ($0.id.rawValue, $0.title) },
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Naboen får så svaret på den.", en: "The neighbor then gets its answer."))
            TextArea(
                name: "reason", label: reading.say(da: "Hvorfor afvises den?", en: "Why not?"),
                value: call.typed("reason"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Kun når den afvises. Kun ansatte kan læse det.",
                    en: "Only when it is turned away. Only staff can read it."))
        }
    }

    @MarkupBuilder private var message: some Markup {
        Div(.class("notice")) {
            if let text = reading.words(matter.text) {
                Paragraphs(text: text)
            } else {
                P(reading.say(da: "Der er kun skrevet en titel.", en: "There is only a title."))
            }
            P(
                reading.say(
                    da: "Sted: \(reading.list(matter.areas.map { reading.name(of: $0) }))",
                    en: "Place: \(reading.list(matter.areas.map { reading.name(of: $0) }))"),
                .class("quiet"))
            if case .neighbor(let contact?) = matter.origin,
                reading.city.seesContact(reading.viewer)
            {
                P(
                    reading.say(
                        da: "Svar til: \(reading.note(contact) ?? "")",
                        en: "Answer to: \(reading.note(contact) ?? "")"),
                    .class("quiet"))
            }
        }
    }

    @MarkupBuilder private var admitFields: some Markup {
        TextField(
            name: "title", label: reading.say(da: "Titel på sagen", en: "Title of the matter"),
            value: call.typed("title", else: matter.title), reading: reading, errors: errors,
            hint: reading.say(
                da: "Ret den, hvis den nævner nogen.", en: "Mend it if it names anybody."))
        TextArea(
            name: "text", label: reading.say(da: "Tekst på sagen", en: "Text of the matter"),
            value: call.typed("text", else: reading.words(matter.text)), reading: reading,
            errors: errors,
            hint: reading.say(
                da: "Er sagen offentlig, kan alle læse den. Tag navne ud.",
                en: "If it is public, everybody can read it. Take names out."))
        Choice(
            name: "topic",
            label: reading.say(
                da: "Hvad handler beslutningen om?", en: "What is the decision about?"),
            value: call.typed("topic", else: matter.topic.rawValue),
            options: reading.topicOptions, reading: reading, errors: errors)
        AddressFields(call: call, errors: errors)
        PublicTick(call: call, isOpen: false)
    }
}
