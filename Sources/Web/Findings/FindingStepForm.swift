// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The steps of a finding that need more than a click: a day, a reason, an amount, a photo.
struct FindingStepForm: Component {
    enum Step: String {
        case mend = "udbedret"
        case plan = "planlaeg"
        case passOn = "videre"
        case leave = "undlad"
        case reopen = "genaabn"
        case money = "penge"
        case photo = "billede"
    }

    let step: Step
    let finding: SafetyFinding
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (step, finding) = try step(call)
        return try call.asking(
            .finding(step.sample(finding)),
            FindingStepForm(step: step, finding: finding, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (step, finding) = try step(call)
        try call.city.permit(.finding(step.sample(finding)), to: call.viewer)
        func page(_ errors: FormErrors) -> FindingStepForm {
            FindingStepForm(step: step, finding: finding, call: call, errors: errors)
        }
        let photos: [FindingPhoto]
        do {
            photos = try await call.findingPhotos(
                step == .mend ? .proof : .found, isPublic: call.form["public"] != nil)
        } catch {
            return .page(page(try FormErrors(catching: error)), status: 422)
        }
        return try await call.saving(to: Paths.finding(finding.id), else: page) { form in
            form.commands(of: step, finding, photos).map(CityCommand.finding)
        }
    }

    private static func step(_ call: Call) throws -> (Step, SafetyFinding) {
        guard let step = Step(rawValue: call.parameters["trin"] ?? "") else { throw NotFound() }
        return (step, try call.finding)
    }

    var body: some Markup {
        let trail = reading.trail(to: finding)
        SitePage(reading.say(step.title), call, trail: trail) {
            PageHead(
                reading.say(step.title), kind: reading.name(of: finding),
                lead: reading.say(step.lead))
            ErrorSummary(reading: reading, errors: errors)
            if errors.isConflict { FindingNow(finding: finding, reading: reading) }
            Form(
                .method("post"), .action(Link(call.path)), .class("form"), .novalidate,
                .enctype("multipart/form-data")
            ) {
                FormToken(reading: reading)
                Input(.type("hidden"), .name("seen"), .value("\(finding.version)"))
                fields
                Div(.class("actions")) {
                    Button(reading.say(.save), .class("primary"))
                    A(
                        reading.say(.cancel),
                        .href(reading.link(Paths.finding(finding.id))))
                }
            }
        }
    }

    @MarkupBuilder private var fields: some Markup {
        switch step {
        case .mend:
            DayField(
                name: "day", label: reading.say(da: "Hvornår?", en: "When?"),
                value: call.typed("day", else: reading.date(reading.day)), reading: reading,
                errors: errors)
            PhotoField(
                label: reading.say(da: "Et billede, der viser det", en: "A photo that shows it"),
                reading: reading, errors: errors)
            publicTick
        case .plan:
            DayField(
                name: "day", label: reading.say(da: "Hvornår laves det?", en: "When?"),
                value: call.typed("day"), reading: reading, errors: errors)
        case .passOn:
            Choice(
                name: "unit", label: reading.say(da: "Hvem er det så?", en: "Whose is it?"),
                value: call.typed("unit"), options: reading.partyOptions, reading: reading,
                errors: errors)
            reason
        case .leave, .reopen: reason
        case .money: money
        case .photo:
            PhotoField(
                label: reading.say(da: "Billede", en: "Photo"), reading: reading,
                errors: errors)
            publicTick
        }
    }

    private var reason: some Markup {
        TextArea(
            name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
            value: call.typed("reason"), reading: reading, errors: errors)
    }

    private var publicTick: some Markup {
        Div(.class("choice")) {
            Input(
                .type("checkbox"), .id("public"), .name("public"), .value("ja"),
                .checked(call.form["public"] != nil))
            Label(
                reading.say(
                    da: "Alle må se billedet; der er ingen ansigter eller nummerplader på det",
                    en: "Everybody may see it; there are no faces or number plates on it"),
                .for("public"))
        }
    }

    @MarkupBuilder private var money: some Markup {
        TextField(
            name: "cost", label: reading.say(da: "Skøn over prisen", en: "Estimated cost"),
            value: call.typed("cost", else: finding.cost?.phrase.danish), reading: reading,
            errors: errors,
            hint: reading.say(da: "For eksempel 24.500 kr.", en: "Such as 24.500 kr."))
        Choice(
            name: "payer", label: reading.say(da: "Hvem skal betale?", en: "Who is to pay?"),
            value: call.typed("payer", else: finding.payer?.rawValue),
            options: reading.partyOptions, reading: reading, errors: errors)
        RadioChoice(
            name: "funding", label: reading.say(da: "Er pengene der?", en: "Is the money there?"),
            value: call.typed("funding", else: funding),
            options: [
                ("ja", reading.say(da: "Ja", en: "Yes")),
                ("nej", reading.say(da: "Nej, vi har ledt", en: "No, we have looked")),
                ("ved-ikke", reading.say(da: "Ikke oplyst", en: "Not stated")),
            ], reading: reading, errors: errors)
    }

    private var funding: String {
        switch finding.funding {
        case .notStated: "ved-ikke"
        case .unfunded: "nej"
        case .funded: "ja"
        }
    }
}

/// How the finding stands now, for whoever was not first.
struct FindingNow: Component {
    let finding: SafetyFinding
    let reading: Reading

    var body: some Markup {
        Div(.class("changes")) {
            P(reading.say(da: "Sådan står det nu:", en: "This is how it stands now:"))
            Ul {
                Li(reading.standing(of: finding).text)
                Li(
                    "\(reading.name(of: finding.category)), "
                        + "\(reading.say(finding.severity.phrase)), "
                        + reading.place(of: finding))
                Li(
                    finding.unit.map { reading.name(of: $0) }
                        ?? reading.say(da: "ingen skylder svar endnu", en: "nobody owes it yet"))
                Li(reading.funding(of: finding))
            }
        }
    }
}
