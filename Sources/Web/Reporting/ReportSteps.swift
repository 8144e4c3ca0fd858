// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Post
import Runtime

/// The page that shows a new secret link, this once.
///
/// whoever has the address reaches the organization's form until the
/// round closes, or until the link is revoked or made anew.
struct ReportLinkShow: Component {
    let round: ReportingRound
    let organization: OrganizationID
    let address: String
    let call: Call
    private var reading: Reading { call.reading }

    static func issue(_ call: Call) async throws -> Answer {
        let (round, submission) = try call.submission
        let receipt: Receipt
        do {
            receipt = try await call.submit(
                .reporting(.issueLink(round.id, submission.organization)))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            let page = RoundShow(round: round, call: call, problem: refused.refusal.sentence)
            return .page(page, status: 422)
        }
        guard case .reporting(.linkIssued(let fact))? = receipt.events.first else {
            throw NotFound()
        }
        let token = call.site.links.token(
            PostLinks.Report(
                round: round.id, organization: submission.organization, number: fact.number))
        return .page(
            ReportLinkShow(
                round: round, organization: submission.organization,
                address: call.site.options.address + Paths.reportLink(token), call: call))
    }

    static func revoke(_ call: Call) async throws -> Answer {
        let (round, submission) = try call.submission
        let receipt = try await call.submit(
            .reporting(.revokeLink(round.id, submission.organization)))
        return call.saved(receipt, to: Paths.round(round.id))
    }

    var body: some Markup {
        let name = reading.name(of: organization)
        SitePage(
            reading.say(da: "Hemmeligt link", en: "Secret link"), call,
            trail: reading.trail(to: round)
        ) {
            PageHead(
                reading.say(da: "Linket til \(name)", en: "The link of \(name)"),
                kind: round.title,
                lead: reading.say(
                    da: "Det vises kun nu. Enhver, der har det, kan læse og skrive foreningens "
                        + "tal i runden, indtil den lukker "
                        + "\(DateText.date(round.closes(for: organization)).danish). "
                        + "Det forrige link virker ikke mere.",
                    en: "It is shown only now. Whoever has it can read and write the "
                        + "association’s figures until the round closes on "
                        + "\(DateText.date(round.closes(for: organization)).english). "
                        + "The one before no longer works."))
            P { Code(address) }
            P {
                A(
                    reading.say(da: "Tilbage til runden", en: "Back to the round"),
                    .href(reading.link(Paths.round(round.id))))
            }
        }
    }
}

/// The form that gives one organization more time.
struct ReportExceptionForm: Component {
    let round: ReportingRound
    let organization: OrganizationID
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (round, submission) = try call.submission
        return try call.asking(
            .reporting(
                .except(
                    round.id, submission.organization, until: call.reading.today, reason: "")),
            ReportExceptionForm(
                round: round, organization: submission.organization, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (round, submission) = try call.submission
        let organization = submission.organization
        return try await call.saving(
            to: Paths.round(round.id),
            else: {
                ReportExceptionForm(
                    round: round, organization: organization, call: call, errors: $0)
            }
        ) { form in
            [
                .reporting(
                    .except(
                        round.id, organization, until: form.requiredDay("until"),
                        reason: form.requiredNote("reason")))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Giv længere frist", en: "Give more time"), call,
            kind: "\(round.title) · \(reading.name(of: organization))",
            lead: reading.say(
                da: "Foreningen er først forsinket efter sin egen frist.",
                en: "The association is late only after its own day."),
            trail: reading.trail(to: round), errors: errors
        ) {
            DayField(
                name: "until", label: reading.say(da: "Ny frist", en: "New day"),
                value: call.typed("until"), reading: reading, errors: errors)
            TextArea(
                name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                value: call.typed("reason"), reading: reading, errors: errors)
        }
    }
}

/// The form that opens approved figures again.
struct ReportReopening: Component {
    let round: ReportingRound
    let organization: OrganizationID
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (round, submission) = try call.submission
        return try call.asking(
            .reporting(.reopen(round.id, submission.organization, reason: "")),
            ReportReopening(round: round, organization: submission.organization, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (round, submission) = try call.submission
        let organization = submission.organization
        return try await call.saving(
            to: Paths.round(round.id),
            else: {
                ReportReopening(
                    round: round, organization: organization, call: call, errors: $0)
            }
        ) { form in
            [
                .reporting(
                    .reopen(round.id, organization, reason: form.requiredPublicNote("reason")))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Åbn tallene igen", en: "Reopen the figures"), call,
            kind: "\(round.title) · \(reading.name(of: organization))",
            lead: reading.say(
                da: "Foreningen kan rette sine tal og skal godkende dem igen. Grunden står i "
                    + "dens formular. Tal, der er overtaget, gælder, til de nye overtages.",
                en: "The association can mend its figures and has to approve them again. The "
                    + "reason stands in its form. Accepted figures hold until new ones are."),
            trail: reading.trail(to: round), errors: errors
        ) {
            TextArea(
                name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                value: call.typed("reason"), reading: reading, errors: errors)
        }
    }
}
