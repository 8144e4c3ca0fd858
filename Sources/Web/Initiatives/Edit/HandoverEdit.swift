// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal
import Runtime

/// Offering an initiative to another post, and the answer to such an offer.
struct HandoverEdit: Component {
    let initiative: Initiative
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func offer(_ call: Call) async throws -> Answer {
        let initiative = try call.initiative
        return try await call.saving(
            to: Paths.initiative(initiative.id), else: { again(initiative, call, $0) }
        ) { form in
            [
                .initiative(
                    .offerHandover(
                        initiative.id, to: form.chosen("owner", .nobodyChosen),
                        reason: form.note("reason")))
            ]
        }
    }

    static func answer(_ call: Call) async throws -> Answer {
        let initiative = try call.initiative
        return try await call.saving(
            to: Paths.initiative(initiative.id), else: { again(initiative, call, $0) }
        ) { form in
            call.form["answer"] == "ja"
                ? [.initiative(.acceptHandover(initiative.id))]
                : [.initiative(.declineHandover(initiative.id, reason: form.note("reason")))]
        }
    }

    private static func again(
        _ initiative: Initiative, _ call: Call, _ errors: FormErrors
    ) -> HandoverEdit {
        HandoverEdit(initiative: initiative, call: call, errors: errors)
    }

    var body: some Markup {
        SitePage(title, call, trail: .initiative(initiative, reading)) {
            PageHead(title, kind: initiative.name) {
                Fact(
                    reading.say(.responsible),
                    note: reading.say(
                        da: "siden \(reading.date(initiative.ownerSince))",
                        en: "since \(reading.date(initiative.ownerSince))")
                ) { PostLine(reading: reading, post: initiative.owner) }
                if let offer = initiative.handover {
                    Fact(
                        reading.say(da: "Tilbudt til", en: "Offered to"),
                        note:
                            "\(reading.date(offer.offeredOn)), \(reading.distance(offer.offeredOn))"
                    ) { PostLine(reading: reading, post: offer.to) }
                }
            }
            ErrorSummary(reading: reading, errors: errors)
            form
        }
    }

    private var title: String {
        initiative.handover == nil
            ? reading.say(da: "Overdrag ansvaret", en: "Hand over")
            : reading.say(da: "Svar på overdragelsen", en: "Answer the handover")
    }

    @MarkupBuilder private var form: some Markup {
        if initiative.handover == nil {
            if reading.may(.initiative(.offerHandover(initiative.id, to: "ny", reason: nil))) {
                offerForm
            } else {
                NoWriting(reading: reading)
            }
        } else if reading.may(.initiative(.acceptHandover(initiative.id))) {
            answerForm
        } else {
            P(
                reading.say(
                    da: "Ansvaret skifter først, når den nye har sagt ja.",
                    en: "The owner changes only once the new one has accepted."))
        }
    }

    private var offerForm: some Markup {
        Form(
            .method("post"), .action(Link(Paths.handover(initiative.id))), .novalidate,
            .class("form")
        ) {
            FormToken(reading: reading)
            Choice(
                name: "owner", label: reading.say(da: "Ny ansvarlig", en: "New owner"),
                value: call.form["owner"],
                options: reading.postOptions { $0 != initiative.owner }, reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Den nye skal sige ja. Indtil da bliver ansvaret, hvor det er.",
                    en: "The new owner must accept. Until then nothing changes."))
            reason
            Div(.class("actions")) {
                Button(reading.say(da: "Tilbyd ansvaret", en: "Offer it"))
                A(reading.say(.cancel), .href(Link(Paths.initiative(initiative.id))))
            }
        }
    }

    private var answerForm: some Markup {
        Form(
            .method("post"), .action(Link(Paths.handoverAnswer(initiative.id))), .novalidate,
            .class("form")
        ) {
            FormToken(reading: reading)
            if let text = reading.note(initiative.handover?.reason) {
                Blockquote { For(lines(of: text)) { P($0) } }
            }
            reason
            Div(.class("actions")) {
                Button(
                    reading.say(da: "Ja, vi tager ansvaret", en: "Yes, we accept"),
                    .name("answer"), .value("ja"))
                Button(
                    reading.say(da: "Nej tak", en: "Decline"), .class("secondary"),
                    .name("answer"), .value("nej"))
                A(reading.say(.cancel), .href(Link(Paths.initiative(initiative.id))))
            }
        }
    }

    private var reason: some Markup {
        TextArea(
            name: "reason",
            label: initiative.handover == nil
                ? reading.say(da: "Begrundelse", en: "Reason")
                : reading.say(da: "Begrundelse for et nej", en: "Reason for declining"),
            value: call.form["reason"], reading: reading, errors: errors,
            hint: reading.say(
                da: "Læses kun af ansatte. Kan stå tomt.",
                en: "Read by staff only. May be empty."))
    }
}

extension Phrase {
    static let nobodyChosen = Phrase(
        da: "Vælg den post, der skal have ansvaret.",
        en: "Choose the post that shall be accountable.")
}

extension [Crumb] {
    /// The way to a page about one initiative.
    static func initiative(_ initiative: Initiative, _ reading: Reading) -> [Crumb] {
        [
            Crumb(title: reading.say(.initiatives), path: Paths.initiatives),
            Crumb(title: initiative.name, path: Paths.initiative(initiative.id)),
        ]
    }
}
