// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that registers a request.
struct AccessForm: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        guard call.reading.mayOpenCases else {
            try call.city.permit(.casework(.close("", seen: nil)), to: call.viewer)
            throw NotFound()
        }
        return .page(AccessForm(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: AccessRequestID = call.newID()
        return try await call.saving(
            to: Paths.access(id), else: { AccessForm(call: call, errors: $0) }
        ) { form in
            let received = form.requiredDay("received")
            let unit: OrganizationID = form.chosen(
                "unit", Phrase(da: "Vælg en enhed.", en: "Choose a unit."))
            return [
                .casework(
                    .access(
                        .receive(
                            AccessDraft(
                                id: id, received: received,
                                requester: form.requiredNote("requester"),
                                wording: form.note("wording"), unit: unit,
                                cases: call.form.all("cases").map { CaseID($0) }))))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Registrér en anmodning", en: "Register a request"), call,
            kind: reading.say(.accessToPapers),
            trail: [Crumb(title: reading.say(.accessToPapers), path: Paths.access)], errors: errors
        ) {
            DayField(
                name: "received", label: reading.say(da: "Modtaget", en: "Received"),
                value: call.typed("received", else: reading.date(reading.day)), reading: reading,
                errors: errors)
            TextArea(
                name: "requester", label: reading.say(da: "Hvem spørger?", en: "Who asks?"),
                value: call.typed("requester"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Navn, og hvor svaret sendes hen. Kun for dem, der svarer.",
                    en: "Name, and where the answer goes. Only for those who answer."))
            TextArea(
                name: "wording", label: reading.say(da: "Hvad spørges der om?", en: "What for?"),
                value: call.typed("wording"), reading: reading, errors: errors)
            Choice(
                name: "unit", label: reading.say(da: "Hvem svarer?", en: "Who answers?"),
                value: call.typed("unit"), options: reading.ownUnits, reading: reading,
                errors: errors)
            Ticks(
                name: "cases", legend: reading.say(da: "I hvilke sager?", en: "In which cases?"),
                options: reading.cases.map { ($0.id.rawValue, "\($0.number) \($0.title)") },
                ticked: call.method == .get ? asked : call.form.all("cases"), reading: reading,
                errors: errors)
        }
    }

    private var asked: [String] {
        reading.cases.filter { "\($0.number)" == call.query["sag"] }.map(\.id.rawValue)
    }
}

/// The form that allows more time.
struct AccessExtending: Component {
    let request: AccessRequest
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let request = try call.accessRequest
        return try call.asking(
            .casework(.access(.answer(request.id, seen: nil))),
            AccessExtending(request: request, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let request = try call.accessRequest
        return try await call.saving(
            to: Paths.access(request.id),
            else: { AccessExtending(request: request, call: call, errors: $0) }
        ) { form in
            let days = form.call.form["clock"].flatMap { Int($0) }.flatMap(AccessTerm.init)
            if days == nil {
                form.refuse(Phrase(da: "Vælg en frist.", en: "Choose a time."), field: "clock")
            }
            return [
                .casework(
                    .access(
                        .extend(
                            request.id, to: days ?? .fourteen, reason: form.requiredNote("reason"),
                            seen: call.seenVersion)))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Giv længere frist", en: "Allow more time"), call,
            kind: reading.numbers(of: request),
            lead: reading.say(
                da: "Den, der spørger, skal have at vide hvorfor og hvornår.",
                en: "Whoever asks must be told why and when."),
            trail: reading.trail(to: request), errors: errors
        ) {
            SeenVersion(version: request.version)
            Choice(
                name: "clock", label: reading.say(da: "Frist", en: "Time"),
                value: call.typed("clock"),
                options: AccessTerm.allCases.filter { $0.rawValue > request.clock.rawValue }
                    .map { ("\($0.rawValue)", reading.say($0.phrase)) },
                reading: reading, errors: errors)
            TextArea(
                name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                value: call.typed("reason"), reading: reading, errors: errors)
        }
    }
}

extension Reading {
    func trail(to request: AccessRequest) -> [Crumb] {
        [
            Crumb(title: say(.accessToPapers), path: Paths.access),
            Crumb(title: numbers(of: request), path: Paths.access(request.id)),
        ]
    }
}

/// The form that decides about one paper.
struct AccessDeciding: Component {
    let request: AccessRequest
    let paper: CaseDocument
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (request, paper) = try call.requestedPaper
        return try call.asking(
            .casework(.access(.answer(request.id, seen: nil))),
            AccessDeciding(request: request, paper: paper, call: call))
    }

    /// a part is given as another file, from which is taken what may not be told.
    static func save(_ call: Call) async throws -> Answer {
        let (request, paper) = try call.requestedPaper
        try call.city.permit(
            .casework(.access(.answer(request.id, seen: nil))), to: call.viewer)
        do {
            let decision = try await decision(call)
            let receipt = try await call.submit(
                .casework(
                    .access(.decide(request.id, paper.id, decision, seen: call.seenVersion))))
            return call.saved(receipt, to: Paths.access(request.id))
        } catch {
            let errors = try FormErrors(catching: error)
            return .page(
                AccessDeciding(request: request, paper: paper, call: call, errors: errors),
                status: errors.isConflict ? 409 : 422)
        }
    }

    private static func decision(_ call: Call) async throws -> AccessDecision {
        let choice = call.form["decision"]
        if choice == "given" { return .given }
        guard choice == "partly" || choice == "refused" else {
            throw FormRefusal.missing(
                "decision", Phrase(da: "Vælg en afgørelse.", en: "Choose a decision."))
        }
        guard let ground = call.form["ground"].flatMap(AccessGround.init) else {
            throw FormRefusal.missing(
                "ground", Phrase(da: "Vælg en grund.", en: "Choose a ground."))
        }
        if choice == "refused" { return .refused(ground) }
        guard let file = try await call.keepUpload() else {
            throw FormRefusal.missing(
                Upload.field,
                Phrase(
                    da: "Vælg filen uden det, der ikke må gives.",
                    en: "Choose the file without what may not be given."))
        }
        return .partly(file, ground)
    }

    var body: some Markup {
        let title = reading.say(da: "Afgør \(paper.number)", en: "Decide \(paper.number)")
        SitePage(title, call, trail: reading.trail(to: request)) {
            PageHead(title, kind: reading.say(.accessToPapers), lead: paper.title)
            ErrorSummary(reading: reading, errors: errors)
            Form(
                .method("post"), .action(Link(call.path)), .class("form"), .novalidate,
                .enctype("multipart/form-data")
            ) {
                FormToken(reading: reading)
                SeenVersion(version: request.version)
                Choice(
                    name: "decision", label: reading.say(da: "Afgørelse", en: "Decision"),
                    value: call.typed("decision"),
                    options: [
                        ("given", reading.say(da: "Gives helt", en: "Given whole")),
                        ("partly", reading.say(da: "Gives delvist", en: "Given in part")),
                        ("refused", reading.say(da: "Afslås", en: "Refused")),
                    ], reading: reading, errors: errors)
                Choice(
                    name: "ground", label: reading.say(da: "Grund", en: "Ground"),
                    value: call.typed("ground"),
                    options: AccessGround.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                    reading: reading, errors: errors,
                    hint: reading.say(
                        da: "Når dokumentet afslås eller kun gives delvist. Kontrollér "
                            + "paragraffen i loven, før svaret sendes.",
                        en: "When the paper is refused or given in part. Check the paragraph in "
                            + "the law before the answer is sent."))
                FileField(
                    label: reading.say(
                        da: "Filen uden det, der ikke må gives",
                        en: "The file without what may not be given"), reading: reading,
                    errors: errors)
                Div(.class("actions")) { Button(reading.say(.save), .class("primary")) }
            }
        }
    }
}

extension Call {
    fileprivate var requestedPaper: (request: AccessRequest, paper: CaseDocument) {
        get throws {
            let request = try accessRequest
            guard let paper = city.cases[id("akt") as CaseDocumentID],
                request.cases.contains(paper.case)
            else { throw NotFound() }
            return (request, paper)
        }
    }
}
