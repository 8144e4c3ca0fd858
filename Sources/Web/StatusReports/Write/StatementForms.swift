// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// A form that asks why: to send back, to reopen, to let a length through.
private struct StatementReason: Component {
    let title: String
    let lead: String
    let round: StatusRound
    let statement: Statement
    let call: Call
    var errors = FormErrors.none

    var body: some Markup {
        let reading = call.reading
        let name = reading.name(of: statement.organization)
        FormPage(
            title, call, kind: "\(round.title) · \(name)", lead: lead,
            trail: reading.trail(to: round) + [
                Crumb(title: name, path: Paths.statement(round.id, statement.organization))
            ], errors: errors
        ) {
            TextArea(
                name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                value: call.typed("reason"), reading: reading, errors: errors)
        }
    }
}

extension Call {
    /// The form of one reason, shown or saved.
    fileprivate func reasoned(
        _ title: Phrase, _ lead: Phrase,
        _ command: (StatusRoundID, OrganizationID, NoteID) -> StatusReportCommand
    ) throws -> Answer {
        let (round, statement) = try statement
        return try asking(
            .statusReport(command(round.id, statement.organization, "")),
            StatementReason(
                title: reading.say(title), lead: reading.say(lead), round: round,
                statement: statement, call: self))
    }

    fileprivate func saveReasoned(
        _ title: Phrase, _ lead: Phrase,
        _ command: (StatusRoundID, OrganizationID, NoteID) -> StatusReportCommand
    ) async throws -> Answer {
        let (round, statement) = try statement
        return try await saving(
            to: Paths.statement(round.id, statement.organization),
            else: {
                StatementReason(
                    title: reading.say(title), lead: reading.say(lead), round: round,
                    statement: statement, call: self, errors: $0)
            }
        ) { form in
            [
                .statusReport(
                    command(round.id, statement.organization, form.requiredNote("reason")))
            ]
        }
    }
}

/// Sends a statement back to those who write it.
enum StatementReturn {
    private static let title = Phrase(da: "Send tilbage", en: "Send back")
    private static let lead = Phrase(
        da: "Teksten bliver, som den er. Kommentaren står øverst, når der skrives videre.",
        en: "The text stays as it is. The comment stands at the top of the form.")

    static func ask(_ call: Call) throws -> Answer {
        try call.reasoned(title, lead) {
            .sendBack($0, $1, comment: $2, by: call.viewer.person)
        }
    }

    static func save(_ call: Call) async throws -> Answer {
        try await call.saveReasoned(title, lead) {
            .sendBack($0, $1, comment: $2, by: call.viewer.person)
        }
    }
}

/// Opens a signed statement again.
enum StatementReopening {
    private static let title = Phrase(da: "Åbn bidraget igen", en: "Reopen the statement")
    private static let lead = Phrase(
        da: "Den godkendte version bliver liggende. Når bidraget godkendes igen, findes begge.",
        en: "The signed version stays. Once it is signed anew, both are there.")

    static func ask(_ call: Call) throws -> Answer {
        try call.reasoned(title, lead) {
            .reopen($0, $1, reason: $2, by: call.viewer.person)
        }
    }

    static func save(_ call: Call) async throws -> Answer {
        try await call.saveReasoned(title, lead) {
            .reopen($0, $1, reason: $2, by: call.viewer.person)
        }
    }
}

/// Lets a section be as long as it is now.
enum LimitExceptionForm {
    private static let title = Phrase(da: "Lad længden gå igennem", en: "Let the length through")
    private static let lead = Phrase(
        da: "Afsnittet må være så langt, som det er nu, og ikke længere. Det står i redegørelsens "
            + "liste over afvigelser.",
        en: "The section may be as long as it is now, and no longer. It is listed among the "
            + "report’s deviations.")

    static func ask(_ call: Call) throws -> Answer {
        try call.reasoned(title, lead) {
            .exceptLimit($0, $1, call.id("afsnit"), reason: $2)
        }
    }

    static func save(_ call: Call) async throws -> Answer {
        try await call.saveReasoned(title, lead) {
            .exceptLimit($0, $1, call.id("afsnit"), reason: $2)
        }
    }
}
