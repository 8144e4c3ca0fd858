// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal
import Post
import Runtime

/// The form by which anybody asks to see papers; the request is on the clock at once.
struct AccessAsk: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(AccessAsk(call: call))
    }

    /// taken in from anybody, slowly from one place, and shown to those who answer.
    static func save(_ call: Call) async throws -> Answer {
        let key = "access/\(call.askerAddress)"
        guard call.site.limits.admits(key, .reports, at: call.site.runtime.time.now) else {
            throw TooMany()
        }
        let id: AccessRequestID = call.newID()
        // People do not see this field; only programs fill it, and are thanked.
        if call.form["website"] != nil { return .page(AccessThanks(id: id, call: call)) }
        return try await call.saving(
            else: { AccessAsk(call: call, errors: $0) },
            then: { _ in .page(AccessThanks(id: id, call: call)) }
        ) { form in [.casework(.access(.ask(form.accessRequest(id))))] }
    }

    var body: some Markup {
        FormPage(
            reading.say(.askForAccess), call, kind: reading.say(.accessToPapers), lead: lead,
            button: reading.say(da: "Send", en: "Send"),
            trail: [Crumb(title: reading.say(.accessToPapers), path: Paths.access)], errors: errors
        ) {
            TextArea(
                name: "wording",
                label: reading.say(da: "Hvad vil du se?", en: "What do you want to see?"),
                value: call.typed("wording"), reading: reading, errors: errors,
                hint: reading.say(
                    da:
                        "Beskriv dokumenterne eller sagen, så den kan findes. Skriv ikke CPR-numre.",
                    en: "Describe the documents or the case, so that it can be found. Write no "
                        + "CPR numbers."))
            TextField(
                name: "sag",
                label: reading.say(
                    da: "Sagsnummer, hvis du kender det", en: "Case number, if you know it"),
                value: call.typed("sag", else: call.query["sag"]), reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Fx 2021-0262994. Du finder det i journalen.",
                    en: "Such as 2021-0262994. You find it in the journal."))
            Choice(
                name: "unit",
                label: reading.say(
                    da: "Ellers: hvem tror du har dokumenterne?",
                    en: "Else: who do you think has the documents?"),
                value: call.typed("unit"),
                options: reading.departments.map { ($0.id.rawValue, $0.name) },
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "De sender anmodningen videre, hvis det er en anden. Fristen er den samme.",
                    en: "They pass it on if it is somebody else. The time stays the same."))
            sender
        }
    }

    private var lead: String {
        reading.say(
            da: "Du behøver ikke logge ind eller sige hvorfor. Du får svar inden 7 arbejdsdage, "
                + "medmindre anmodningen er stor eller vanskelig; så får du at vide hvornår.",
            en: "You need not sign in or say why. You get an answer within 7 working days unless "
                + "the request is large or difficult; then you are told when.")
    }

    @MarkupBuilder private var sender: some Markup {
        TextField(
            name: "contact",
            label: reading.say(
                da: "Mail eller adresse, som svaret sendes til",
                en: "Mail or address that the answer goes to"),
            value: call.typed("contact"), reading: reading, errors: errors,
            hint: reading.say(
                da: "Vises aldrig; kun dem, der svarer, ser den.",
                en: "Never shown; only those who answer see it."))
        TextField(
            name: "name", label: reading.say(da: "Navn", en: "Name"),
            value: call.typed("name"), reading: reading, errors: errors,
            hint: reading.say(
                da: "Kan være tomt. Kun dem, der svarer, ser det.",
                en: "May be empty. Only those who answer see it."))
        Div(.hidden()) {
            Label(
                reading.say(da: "Lad dette felt stå tomt", en: "Leave this empty"),
                .for("website"))
            Input(.id("website"), .name("website"), .type("text"), .tabindex(-1))
        }
    }
}

/// What somebody who asked gets: the day of the answer, and a link to follow it by.
private struct AccessThanks: Component {
    let id: AccessRequestID
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Vi har modtaget din anmodning", en: "We have your request")
        let path = Paths.followAccess(call.site.links.accessToken(of: id))
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.accessToPapers), path: Paths.access)]
        ) {
            PageHead(
                title, kind: reading.say(.accessToPapers),
                lead: reading.say(
                    da: "Fristen for svaret er \(reading.date(due)), 7 arbejdsdage fra i dag.",
                    en: "The answer is due on \(reading.date(due)), 7 working days from today."))
            P(
                reading.say(
                    da:
                        "Gem dette link, og vis det ikke til andre. Det viser, hvor langt vi er, og "
                        + "giver dig dokumenterne, når vi har svaret:",
                    en: "Keep this link, and show it to nobody. It shows how far we are, and "
                        + "gives you the documents once we have answered:"))
            P { A("\(call.site.options.address)\(path)", .href(Link(path))) }
            P(.class("actions")) {
                A(
                    reading.say(da: "Bed om noget andet", en: "Ask for something else"),
                    .href(Link(Paths.askForAccess)), .class("button secondary"))
            }
        }
    }

    private var due: Day {
        reading.city.cases.due(
            within: .seven, from: reading.today, in: reading.city.workdays.calendar)
    }
}

extension FormReading {
    /// What is asked for, of the case that the number names or of the unit chosen.
    fileprivate mutating func accessRequest(_ id: AccessRequestID) -> AccessDraft {
        let wording = longNote("wording")
        if wording == nil {
            refuse(
                Phrase(da: "Skriv, hvad du vil se.", en: "Write what you want to see."),
                field: "wording")
        }
        let found = askedCase()
        var unit = found?.unit ?? ""
        if call.form["sag"] == nil {
            unit = chosen(
                "unit",
                Phrase(
                    da: "Skriv et sagsnummer, eller vælg en forvaltning.",
                    en: "Write a case number, or choose a department."))
        }
        return AccessDraft(
            id: id, received: call.reading.today, requester: asker(), wording: wording,
            unit: unit, cases: found.map { [$0.id] } ?? [])
    }

    /// A case that the asker cannot see is to them as if it was not there.
    private mutating func askedCase() -> Case? {
        guard let text = call.form["sag"] else { return nil }
        if let number = try? CaseNumber(parsing: text), let found = call.city.cases[number],
            call.city.sees(found, call.viewer)
        {
            return found
        }
        refuse(
            Phrase(
                da: "Der er ingen sag i den offentlige journal med nummeret “\(text)”. Ret det, "
                    + "eller lad feltet være tomt, og beskriv sagen.",
                en: "No case in the public journal has the number “\(text)”. Mend it, or leave "
                    + "the field empty and describe the case."), field: "sag")
        return nil
    }

    /// Who asks and where the answer goes, for the vault.
    private mutating func asker() -> NoteID {
        let note: NoteID = call.newID()
        guard call.form["contact"] != nil else {
            refuse(
                Phrase(
                    da: "Skriv en mail eller en adresse, så svaret kan komme frem.",
                    en: "Write a mail or an address, so that the answer can reach you."),
                field: "contact")
            return note
        }
        let lines = [optionalTitle("name"), title("contact")].compactMap { $0 }
        keep(.note(note, lines.joined(separator: "\n")))
        return note
    }
}

extension Phrase {
    static let askForAccess = Phrase(da: "Bed om aktindsigt", en: "Ask for access to documents")
}
