// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that answers a matter.
struct MatterReply: Component {
    let matter: Matter
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let matter = try call.matter
        return try call.asking(
            .matter(.answer(matter.id, text: "")), MatterReply(matter: matter, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let matter = try call.matter
        return try await call.saving(
            to: Paths.matter(matter.id),
            else: { MatterReply(matter: matter, call: call, errors: $0) }
        ) { form in
            [.matter(.answer(matter.id, text: form.requiredPublicNote("text")))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Svar på sagen", en: "Answer the matter"), call, kind: matter.title,
            lead: matter.isPublic
                ? reading.say(
                    da: "Sagen er offentlig, så alle kan læse svaret.",
                    en: "The matter is public, so everybody can read the answer.") : nil,
            trail: reading.trail(to: matter), errors: errors
        ) {
            TextArea(
                name: "text", label: reading.say(da: "Svar", en: "Answer"),
                value: call.typed("text"), reading: reading, errors: errors)
        }
    }
}

/// The form that writes down who has been told what became of the matter.
struct MatterTelling: Component {
    let matter: Matter
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let matter = try call.matter
        if call.reading.view.isPast || call.reading.tellable(matter).isEmpty {
            return .redirect(to: Paths.matter(matter.id))
        }
        return .page(MatterTelling(matter: matter, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let matter = try call.matter
        let owed = call.reading.tellable(matter)
        return try await call.saving(
            to: Paths.matter(matter.id),
            else: { MatterTelling(matter: matter, call: call, errors: $0) }
        ) { form in
            let note = form.publicNote("note")
            let chosen = call.form.all("party")
            let told = owed.filter { chosen.contains($0.party.key) }
            if told.isEmpty {
                form.refuse(
                    Phrase(da: "Vælg, hvem der har fået besked.", en: "Choose who has been told."),
                    field: "party")
            }
            return told.map { .matter(.tell(matter.id, $0.party, note: note)) }
        }
    }

    var body: some Markup {
        let owed = reading.tellable(matter)
        FormPage(
            reading.say(da: "Giv besked", en: "Tell them"), call, kind: matter.title,
            lead: reading.say(
                da: "Sæt kryds ved dem, der har fået at vide, hvad der blev besluttet.",
                en: "Tick those who have been told what was decided."),
            trail: reading.trail(to: matter), errors: errors
        ) {
            Ticks(
                name: "party", legend: reading.say(da: "Har fået besked", en: "Have been told"),
                options: owed.map { ($0.party.key, reading.name(of: $0.party)) },
                ticked: call.form.all("party"), reading: reading, errors: errors)
            TextArea(
                name: "note", label: reading.say(da: "Hvad blev sagt?", en: "What was said?"),
                value: call.typed("note"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Kan være tom. Kun ansatte kan læse det.",
                    en: "May be empty. Only staff can read it."))
        }
    }
}

/// The form that ties a matter to what carries its decision out.
struct MatterCarrying: Component {
    let matter: Matter
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let matter = try call.matter
        return try call.asking(
            .matter(.carry(matter.id, by: .action(""))),
            MatterCarrying(matter: matter, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let matter = try call.matter
        return try await call.saving(
            to: Paths.matter(matter.id),
            else: { MatterCarrying(matter: matter, call: call, errors: $0) }
        ) { form in
            let action: ActionID? = call.chosen("action")
            let initiative: InitiativeID? = call.chosen("initiative")
            let carriers =
                [action.map(Carrier.action), initiative.map(Carrier.initiative)]
                .compactMap { $0 }
            if carriers.isEmpty {
                form.refuse(
                    Phrase(
                        da: "Vælg en opgave eller en indsats.",
                        en: "Choose an action or an initiative."),
                    field: "action")
            }
            return carriers.map { .matter(.carry(matter.id, by: $0)) }
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Hvem udfører det?", en: "What carries it out?"), call,
            kind: matter.title,
            lead: reading.say(
                da: "Sagen kan først afsluttes, når det, du vælger, er færdigt.",
                en: "The matter can only be closed once what you choose is finished."),
            trail: reading.trail(to: matter), errors: errors
        ) {
            Choice(
                name: "action", label: reading.say(da: "En opgave", en: "An action"),
                value: call.typed("action"), options: actions, reading: reading, errors: errors)
            Choice(
                name: "initiative", label: reading.say(da: "En indsats", en: "An initiative"),
                value: call.typed("initiative"), options: initiatives, reading: reading,
                errors: errors)
        }
    }

    private var actions: [(value: String, title: String)] {
        reading.city.matters.actions(of: matter.id)
            .filter { reading.city.sees($0, reading.viewer) }
            .map { ($0.id.rawValue, $0.title) }
    }

    private var initiatives: [(value: String, title: String)] {
        reading.city.initiatives.initiatives.values
            .filter { $0.concludedOn == nil && reading.city.sees($0, reading.viewer) }
            .inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) }
    }
}

/// The form that closes a matter: carried out, and everybody told.
struct MatterClose: Component {
    let matter: Matter
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let matter = try call.matter
        return try call.asking(
            .matter(.close(matter.id, result: "", needsNoWork: false)),
            MatterClose(matter: matter, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let matter = try call.matter
        return try await call.saving(
            to: Paths.matter(matter.id),
            else: { MatterClose(matter: matter, call: call, errors: $0) }
        ) { form in
            [
                .matter(
                    .close(
                        matter.id, result: form.requiredPublicNote("result"),
                        needsNoWork: call.form["needsNoWork"] != nil))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Afslut sagen", en: "Close the matter"), call, kind: matter.title,
            lead: reading.say(
                da: "En sag er slut, når den er besluttet, udført og alle har fået besked.",
                en: "A matter is over when it is decided, carried out, and everybody told."),
            button: reading.say(da: "Afslut sagen", en: "Close the matter"),
            trail: reading.trail(to: matter), errors: errors
        ) {
            TextArea(
                name: "result",
                label: reading.say(da: "Hvad kom der ud af det?", en: "What came of it?"),
                value: call.typed("result"), reading: reading, errors: errors)
            if matter.isAssented, matter.carriedBy.isEmpty {
                TickBox(
                    name: "needsNoWork", value: "1",
                    label: reading.say(
                        da: "Beslutningen kræver ikke mere arbejde",
                        en: "The decision needs no more work"),
                    isTicked: call.form["needsNoWork"] != nil)
            }
        }
    }
}

extension MatterParty {
    /// As a form sends it.
    var key: String {
        switch self {
        case .organization(let id): "organisation/\(id)"
        case .raiser(let id): "rejser/\(id)"
        }
    }
}

extension FormReading {
    /// A longer text that others may read and that must say something.
    mutating func requiredPublicNote(_ field: String) -> NoteID {
        if call.form[field] == nil {
            refuse(TextRefusal.empty(field: field).sentence, field: field)
        }
        return publicNote(field) ?? ""
    }
}
