// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

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
            if let found = reading.city.cases[paper.case] {
                P {
                    A(
                        reading.say(da: "Læs dokumentet", en: "Read the document"),
                        .href(reading.link(Paths.paper(paper, in: found))))
                }
            }
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
                Div(.class("actions")) {
                    Button(reading.say(.save), .class("primary"))
                    A(reading.say(.cancel), .href(Link(Paths.access(request.id))))
                }
            }
        }
    }
}

extension Call {
    fileprivate var requestedPaper: (request: AccessRequest, paper: CaseDocument) {
        get throws {
            let request = try accessRequest
            guard let paper = city.cases[id("akt") as CaseDocumentID],
                request.cases.contains(paper.case), city.sees(paper, viewer)
            else { throw NotFound() }
            return (request, paper)
        }
    }
}
