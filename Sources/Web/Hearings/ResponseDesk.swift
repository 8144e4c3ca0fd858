// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// Where one party's response is written, approved and read.
struct ResponseDesk: Component {
    let hearing: Hearing
    let response: HearingResponse
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (hearing, response) = try call.response
        return .page(ResponseDesk(hearing: hearing, response: response, call: call))
    }

    /// saves the draft, asks for approval, or approves it at once.
    static func save(_ call: Call) async throws -> Answer {
        let (hearing, response) = try call.response
        let (id, party) = (hearing.id, response.party)
        let step = call.form["trin"]
        return try await delivering(call, hearing, response) { form in
            var commands: [ResponseCommand] = [.write(form.response(), seen: call.seenVersion)]
            if step == "send" || step == "aflever" { commands.append(.submit(seen: nil)) }
            if step == "aflever" {
                commands.append(.approve(by: call.viewer.person, seen: nil))
            }
            return commands.map { .hearing(.response(id, of: party, $0)) }
        }
    }

    static func approve(_ call: Call) async throws -> Answer {
        try await step(call) { _ in .approve(by: call.viewer.person, seen: call.seenVersion) }
    }

    static func sendBack(_ call: Call) async throws -> Answer {
        try await step(call) { form in
            let comment = form.publicNote("comment")
            if comment == nil {
                form.refuse(
                    Phrase(da: "Skriv, hvad der mangler.", en: "Write what is missing."),
                    field: "comment")
            }
            return .sendBack(comment: comment ?? "", seen: call.seenVersion)
        }
    }

    private static func step(
        _ call: Call, _ command: (inout FormReading) -> ResponseCommand
    ) async throws -> Answer {
        let (hearing, response) = try call.response
        return try await delivering(call, hearing, response) { form in
            [.hearing(.response(hearing.id, of: response.party, command(&form)))]
        }
    }

    /// Saves the step; when it has delivered the response, the paper is filed.
    private static func delivering(
        _ call: Call, _ hearing: Hearing, _ response: HearingResponse,
        _ read: (inout FormReading) throws -> [CityCommand]
    ) async throws -> Answer {
        var saved: Receipt?
        let path = Paths.response(hearing.id, response.party)
        let answer = try await call.saving(
            else: { ResponseDesk(hearing: hearing, response: response, call: call, errors: $0) },
            then: { receipt in
                saved = receipt
                return call.saved(receipt, to: path)
            }, read)
        if let saved { await ResponseFiling.follow(saved, call) }
        return answer
    }

    private func may(_ command: ResponseCommand) -> Bool {
        reading.may(.hearing(.response(hearing.id, of: response.party, command)))
    }

    private var isOpen: Bool {
        let state = reading.state(of: hearing)
        return (state == .open || state == .closed) && response.delivery == nil
    }

    var body: some Markup {
        let name = reading.name(of: response.party)
        SitePage(name, call, trail: reading.trail(to: hearing)) {
            PageHead(
                reading.say(da: "Svaret fra \(name)", en: "The response of \(name)"),
                kind: hearing.title
            ) { facts }
            ErrorSummary(reading: reading, errors: errors)
            notices
            if isOpen, may(.submit(seen: nil)) {
                ResponseForm(
                    hearing: hearing, response: response, call: call, errors: errors,
                    mayApprove: may(.approve(by: nil, seen: nil)))
            } else {
                ResponseText(response: response, hearing: hearing, reading: reading)
                if response.delivery == nil { drafted }
                ResponseFiling(hearing: hearing, response: response, reading: reading)
            }
            if isOpen, response.submitted != nil, may(.approve(by: nil, seen: nil)) { approval }
            if isOpen, may(.assign(to: nil, due: nil, approver: nil, seen: nil)) {
                P {
                    A(
                        reading.say(
                            da: "Fordel arbejdet: hvem skriver, hvornår, hvem godkender",
                            en: "Share the work: who writes, by when, who approves"),
                        .href(Link(Paths.response(hearing.id, response.party, "fordel"))))
                }
            }
            if response.delivery != nil {
                RecommendationTable(
                    hearing: hearing, reading: reading,
                    origin: .party(organization: response.party))
            }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let standing = reading.standing(of: response, in: hearing)
        Fact(reading.say(da: "Står", en: "Stands")) {
            StatusTag(standing.status, standing.text)
        }
        Fact(
            reading.say(da: "Skrives af", en: "Written by"), reading.name(of: response.writer),
            note: response.internalDue.map {
                reading.say(
                    da: "klar senest \(reading.date($0))", en: "ready by \(reading.date($0))")
            })
        Fact(
            reading.say(da: "Godkendes af", en: "Approved by"),
            response.approver.map { reading.name(of: $0) } ?? reading.name(of: response.party),
            note: response.approver == nil
                ? reading.say(da: "ingen post er nævnt", en: "no post is named") : nil)
        Fact(
            reading.say(.hearingDue), reading.date(reading.lastDay(of: hearing)),
            note: reading.distance(reading.lastDay(of: hearing)))
    }

    @MarkupBuilder private var notices: some Markup {
        if let back = response.returns.last, response.submitted == nil, response.delivery == nil {
            Div(.class("notice warning")) {
                P(
                    reading.say(
                        da: "Sendt tilbage \(reading.date(back.on)): ",
                        en: "Sent back on \(reading.date(back.on)): ")
                        + (reading.words(back.comment) ?? ""))
            }
        }
        if isOpen, reading.day > reading.lastDay(of: hearing) {
            Div(.class("notice warning")) {
                P(
                    reading.say(
                        da: "Fristen er gået. Svaret tages stadig ind og bliver mærket som sent.",
                        en: "The deadline is past. The response is still taken in and marked late.")
                )
            }
        }
    }

    @MarkupBuilder private var drafted: some Markup {
        Ol { For(response.points) { Li(reading.words($0) ?? "") } }
    }

    private var approval: some Markup {
        Section(.id("godkend")) {
            H2(reading.say(da: "Godkend svaret", en: "Approve the response"))
            P(
                reading.say(
                    da: "Godkendelsen afleverer svaret. Derefter står det, som det er.",
                    en: "Approval delivers the response. After that it stands."))
            Form(
                .method("post"),
                .action(Link(Paths.response(hearing.id, response.party, "godkend"))),
                .class("form")
            ) {
                FormToken(reading: reading)
                Input(.type("hidden"), .name("seen"), .value("\(response.version)"))
                Div(.class("actions")) {
                    Button(
                        reading.say(da: "Godkend og aflever", en: "Approve and deliver"),
                        .class("primary"))
                }
            }
            Form(
                .method("post"),
                .action(Link(Paths.response(hearing.id, response.party, "retur"))),
                .class("form"), .novalidate
            ) {
                FormToken(reading: reading)
                Input(.type("hidden"), .name("seen"), .value("\(response.version)"))
                TextArea(
                    name: "comment",
                    label: reading.say(da: "Hvad mangler?", en: "What is missing?"),
                    value: call.typed("comment"), reading: reading, errors: errors)
                Div(.class("actions")) {
                    Button(reading.say(da: "Send tilbage", en: "Send back"), .class("secondary"))
                }
            }
        }
    }
}

extension FormReading {
    /// The response as typed; what was not changed keeps its words.
    fileprivate mutating func response() -> ResponseDraft {
        let position: HearingPosition = word(
            "position",
            Phrase(da: "Vælg den samlede holdning.", en: "Choose the overall position."))
        let text = longNote("text")
        var points: [NoteID] = []
        for number in 1...ResponseForm.mostPoints {
            if let point = publicNote("point-\(number)") { points.append(point) }
        }
        return ResponseDraft(position: position, text: text, points: points)
    }
}
