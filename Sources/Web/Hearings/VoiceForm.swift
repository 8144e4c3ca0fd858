// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The form by which anybody answers a public hearing; somebody reads it first.
struct VoiceForm: Component {
    let hearing: Hearing
    let call: Call
    var errors = FormErrors.none
    var isSent = false
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let hearing = try open(call)
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(VoiceForm(hearing: hearing, call: call))
    }

    /// taken in from anybody, slowly from one place, and shown to nobody yet.
    static func save(_ call: Call) async throws -> Answer {
        let hearing = try open(call)
        let key = "hearing/\(call.askerAddress)"
        guard call.site.limits.admits(key, .reports, at: call.site.runtime.time.now) else {
            throw TooMany()
        }
        let done = Answer.page(VoiceForm(hearing: hearing, call: call, isSent: true))
        // People do not see this field; only programs fill it, and are thanked.
        if call.form["website"] != nil { return done }
        return try await call.saving(
            else: { VoiceForm(hearing: hearing, call: call, errors: $0) }, then: { _ in done }
        ) { form in [.hearing(.speak(hearing.id, form.voice()))] }
    }

    /// The public hearing of the address, while it takes responses in.
    private static func open(_ call: Call) throws -> Hearing {
        let hearing = try call.hearing
        let state = call.reading.state(of: hearing)
        guard hearing.content.isPublic, state == .open || state == .closed else {
            throw NotFound()
        }
        return hearing
    }

    var body: some Markup {
        if isSent { thanks } else { form }
    }

    private var thanks: some Markup {
        SitePage(hearing.title, call, trail: reading.trail(to: hearing)) {
            PageHead(
                reading.say(da: "Tak for dit svar", en: "Thank you for your response"),
                kind: hearing.title)
            P(
                reading.say(
                    da: "En medarbejder læser det først. Derefter står det på høringens side med "
                        + "et nummer i stedet for dit navn.",
                    en: "An employee reads it first. Then it stands on the hearing’s page with a "
                        + "number instead of your name."))
            P {
                A(
                    reading.say(da: "Tilbage til høringen", en: "Back to the hearing"),
                    .href(reading.link(Paths.hearing(hearing.id))))
            }
        }
    }

    private var form: some Markup {
        FormPage(
            reading.say(da: "Svar på høringen", en: "Respond to the hearing"), call,
            kind: hearing.title, lead: lead, button: reading.say(da: "Send", en: "Send"),
            trail: reading.trail(to: hearing), errors: errors
        ) {
            RadioChoice(
                name: "position", label: reading.say(da: "Er du enig?", en: "Do you agree?"),
                value: call.typed("position"),
                options: HearingPosition.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                reading: reading, errors: errors)
            TextArea(
                name: "text", label: reading.say(da: "Dit svar", en: "Your response"),
                value: call.typed("text"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Alle kan læse det bagefter. Skriv ikke navne, adresser eller CPR-numre.",
                    en: "Everybody can read it afterwards. Write no names, addresses or CPR "
                        + "numbers."))
            TextField(
                name: "name", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("name"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Kan være tomt. Vises kun, hvis du svarer for en organisation.",
                    en: "May be empty. Shown only if you answer for an organization."))
            Div(.class("choice")) {
                Input(
                    .id("organization"), .name("organization"), .type("checkbox"), .value("ja"),
                    .checked(call.form["organization"] != nil))
                Label(
                    reading.say(
                        da: "Jeg svarer for en organisation, og navnet er dens",
                        en: "I answer for an organization, and the name is its"),
                    .for("organization"))
            }
            TextField(
                name: "contact",
                label: reading.say(da: "Mail eller adresse", en: "Mail or address"),
                value: call.typed("contact"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Kan være tom. Vises aldrig; kun den, der læser svarene, ser den.",
                    en: "May be empty. Never shown; only whoever reads the responses sees it."))
            Div(.hidden()) {
                Label(
                    reading.say(da: "Lad dette felt stå tomt", en: "Leave this empty"),
                    .for("website"))
                Input(.id("website"), .name("website"), .type("text"), .tabindex(-1))
            }
        }
    }

    private var lead: String {
        let last = reading.lastDay(of: hearing)
        if reading.day > last {
            return reading.say(
                da: "Fristen var \(reading.date(last)). Dit svar tages stadig ind og bliver mærket "
                    + "som sent.",
                en: "The deadline was \(reading.date(last)). Your response is still taken in and "
                    + "marked late.")
        }
        return reading.say(
            da: "Du kan svare til og med \(reading.date(last)) uden at logge ind.",
            en: "You can respond until \(reading.date(last)) without signing in.")
    }
}

extension FormReading {
    fileprivate mutating func voice() -> VoiceDraft {
        let text = longNote("text")
        if text == nil {
            refuse(Phrase(da: "Skriv dit svar.", en: "Write your response."), field: "text")
        }
        let isOrganization = call.form["organization"] != nil
        if isOrganization { _ = optionalTitle("name") }
        return VoiceDraft(
            id: call.newID(), position: call.form["position"].flatMap(HearingPosition.init),
            text: text ?? "", name: publicNote("name"), isOrganization: isOrganization,
            contact: publicNote("contact"))
    }
}
