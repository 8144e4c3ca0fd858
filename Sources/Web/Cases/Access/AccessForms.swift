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
            let unit = form.answeringUnit()
            return [
                .casework(
                    .access(
                        .receive(
                            AccessDraft(
                                id: id, received: received,
                                requester: form.requiredNote("requester"),
                                wording: form.note("wording"), unit: unit,
                                cases: call.tickedCases))))
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
            AccessCases(known: asked, call: call, errors: errors)
        }
    }

    private var asked: [CaseID] {
        reading.cases.filter { "\($0.number)" == call.query["sag"] }.map(\.id)
    }
}

/// The cases that the request is about, among those that the reader may know of.
struct AccessCases: Component {
    /// Those it is about already.
    let known: [CaseID]
    let call: Call
    let errors: FormErrors

    var body: some Markup {
        let reading = call.reading
        Ticks(
            name: "cases", legend: reading.say(da: "I hvilke sager?", en: "In which cases?"),
            options: reading.cases.map { ($0.id.rawValue, "\($0.number) \($0.title)") },
            ticked: call.method == .get ? known.map(\.rawValue) : call.form.all("cases"),
            reading: reading, errors: errors)
    }
}

extension Call {
    var tickedCases: [CaseID] { form.all("cases").map { CaseID($0) } }
}

extension FormReading {
    mutating func answeringUnit() -> OrganizationID {
        chosen("unit", Phrase(da: "Vælg en enhed.", en: "Choose a unit."))
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
            kind: reading.say(.accessToPapers),
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
            Crumb(
                title: request.cases.isEmpty
                    ? say(
                        da: "Anmodning \(date(request.received))",
                        en: "Request of \(date(request.received))") : numbers(of: request),
                path: Paths.access(request.id)),
        ]
    }
}
