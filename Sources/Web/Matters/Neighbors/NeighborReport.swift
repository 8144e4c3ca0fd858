// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal
import Runtime

/// The form by which anybody reports something; a moderator reads it first.
struct NeighborReport: Component {
    let call: Call
    var errors = FormErrors.none
    var isSent = false
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(NeighborReport(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let key = "report/\(call.askerAddress)"
        guard call.site.limits.admits(key, .reports, at: call.site.runtime.time.now) else {
            throw TooMany()
        }
        let done = Answer.page(NeighborReport(call: call, isSent: true))
        // People do not see this field; only programs fill it, and are thanked.
        if call.form["website"] != nil { return done }
        let id: MatterID = call.newID()
        return try await call.saving(
            else: { NeighborReport(call: call, errors: $0) }, then: { _ in done }
        ) { form in
            let contact = contact(&form)
            let content = MatterContent(
                title: form.title("title"), areas: form.area(), text: form.publicNote("text"),
                sentiment: call.form["sentiment"].flatMap(Sentiment.init))
            return [.matter(.submit(id, content, contact: contact))]
        }
    }

    /// The mail address, kept in the vault for moderators.
    private static func contact(_ form: inout FormReading) -> NoteID? {
        guard let mail = form.call.form["mail"] else { return nil }
        let halves = mail.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty, halves[1].contains("."),
            !mail.contains(where: \.isWhitespace)
        else {
            form.refuse(.mailUnreadable, field: "mail")
            return nil
        }
        return form.publicNote("mail")
    }

    var body: some Markup {
        if isSent { thanks } else { form }
    }

    private var title: String {
        reading.say(da: "Meld noget i dit kvarter", en: "Report something in your neighborhood")
    }

    private var thanks: some Markup {
        SitePage(title, call) {
            PageHead(
                reading.say(da: "Tak, vi har modtaget det", en: "Thank you, we have it"),
                kind: title)
            P(
                reading.say(
                    da: "En medarbejder læser det først. Ingen andre kan se det endnu. Skrev du "
                        + "din mail, får du svar, når der er et.",
                    en: "An employee reads it first. Nobody else can see it yet. If you wrote "
                        + "your mail address, you get the answer when there is one."))
            P(.class("actions")) {
                A(
                    reading.say(da: "Se sager, alle kan læse", en: "See matters open to all"),
                    .href(reading.link(Paths.matters)), .class("button secondary"))
                A(
                    reading.say(da: "Meld noget andet", en: "Report something else"),
                    .href(Link(Paths.neighborReport)))
            }
        }
    }

    private var form: some Markup {
        FormPage(
            title, call, kind: reading.say(da: "For naboer", en: "For neighbors"),
            lead: reading.say(
                da: "Det tager et par minutter, og du behøver ikke logge ind. Er det akut, så "
                    + "ring 112.",
                en: "It takes a few minutes and no sign-in. If it is urgent, call 112."),
            button: reading.say(da: "Send", en: "Send"),
            trail: [Crumb(title: reading.say(.matters), path: Paths.matters)], errors: errors
        ) {
            TextField(
                name: "title",
                label: reading.say(da: "Hvad er det, i en linje?", en: "What is it, in one line?"),
                value: call.typed("title"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "For eksempel: Glasskår på legepladsen.",
                    en: "Such as: Broken glass on the playground."))
            TextArea(
                name: "text", label: reading.say(da: "Fortæl mere", en: "Tell more"),
                value: call.typed("text"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Skriv ikke navne eller CPR-numre på andre.",
                    en: "Do not write names or CPR numbers of others."))
            Choice(
                name: "area", label: reading.say(da: "Hvor?", en: "Where?"),
                value: call.typed("area"), options: reading.areaOptions, reading: reading,
                errors: errors)
            RadioChoice(
                name: "sentiment", label: reading.say(da: "Er det …", en: "Is it …"),
                value: call.typed("sentiment"), options: reading.sentimentOptions,
                reading: reading, errors: errors)
            TextField(
                name: "mail", label: reading.say(da: "Din mail", en: "Your mail address"),
                value: call.typed("mail"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Kan være tom. Kun den, der læser din henvendelse, ser den; vi bruger "
                        + "den til at svare dig.",
                    en: "May be empty. Only whoever reads your message sees it; we use it to "
                        + "answer you."),
                type: "email")
            Div(.hidden()) {
                Label(
                    reading.say(da: "Lad dette felt stå tomt", en: "Leave this empty"),
                    .for("website"))
                Input(.id("website"), .name("website"), .type("text"), .tabindex(-1))
            }
        }
    }
}

extension RateLimits.Limit {
    /// Reports of neighbors from one network address in an hour.
    static let reports = RateLimits.Limit(count: 10, seconds: 3_600)
}

extension FormReading {
    /// The one area that was chosen, if any.
    fileprivate func area() -> [AreaID] {
        let area: AreaID? = call.chosen("area")
        return area.map { [$0] } ?? []
    }
}

extension Phrase {
    static let mailUnreadable = Phrase(
        da: "Det ligner ikke en mailadresse. Skriv den som navn@eksempel.dk, eller lad feltet "
            + "være tomt.",
        en: "This does not look like a mail address. Write it like name@example.com, or leave "
            + "it empty.")
}
