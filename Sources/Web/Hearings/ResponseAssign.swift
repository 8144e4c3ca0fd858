// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form by which a party shares the work: who writes, by when, who approves.
struct ResponseAssign: Component {
    let hearing: Hearing
    let response: HearingResponse
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (hearing, response) = try call.response
        return try call.asking(
            .hearing(
                .response(
                    hearing.id, of: response.party,
                    .assign(to: nil, due: nil, approver: nil, seen: nil))),
            ResponseAssign(hearing: hearing, response: response, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (hearing, response) = try call.response
        return try await call.saving(
            to: Paths.response(hearing.id, response.party),
            else: { ResponseAssign(hearing: hearing, response: response, call: call, errors: $0) }
        ) { form in
            [
                .hearing(
                    .response(
                        hearing.id, of: response.party,
                        .assign(
                            to: call.chosen("drafter"), due: form.day("due"),
                            approver: call.chosen("approver"), seen: call.seenVersion)))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Fordel arbejdet med svaret", en: "Share the work on the response"),
            call, kind: "\(hearing.title) · \(reading.name(of: response.party))",
            lead: reading.say(
                da: "En forvaltning kan skrive på vegne af sit udvalg. Den, der godkender, "
                    + "afleverer svaret.",
                en: "A department can write on behalf of its committee. Whoever approves "
                    + "delivers the response."),
            trail: reading.trail(to: hearing) + [
                Crumb(
                    title: reading.name(of: response.party),
                    path: Paths.response(hearing.id, response.party))
            ], errors: errors
        ) {
            Input(.type("hidden"), .name("seen"), .value("\(response.version)"))
            Choice(
                name: "drafter", label: reading.say(da: "Hvem skriver?", en: "Who writes?"),
                value: call.typed("drafter", else: response.drafter?.rawValue),
                options: reading.hearingParties, reading: reading, errors: errors,
                hint: reading.say(
                    da: "Tom: parten selv.", en: "Empty: the party itself."))
            DayField(
                name: "due", label: reading.say(da: "Klar senest", en: "Ready by"),
                value: call.typed("due", else: response.internalDue.map { reading.date($0) }),
                reading: reading, errors: errors)
            Choice(
                name: "approver", label: reading.say(da: "Hvem godkender?", en: "Who approves?"),
                value: call.typed("approver", else: response.approver?.rawValue),
                options: approvers, reading: reading, errors: errors)
        }
    }

    /// Posts of the party and of those who write for it.
    private var approvers: [(value: String, title: String)] {
        let own = [response.party] + [response.drafter].compactMap { $0 }
        return own.flatMap { organization in
            reading.city.organizations.posts(of: organization)
                .filter { $0.exists(on: reading.day) }
                .map { ($0.id.rawValue, "\($0.title), \(reading.name(of: organization))") }
        }
    }
}
