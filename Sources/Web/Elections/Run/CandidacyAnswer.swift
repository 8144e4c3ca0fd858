// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// One candidacy: the arranging body answers it, the candidate may withdraw.
struct CandidacyAnswer: Component {
    let poll: Poll
    let candidacy: Candidacy
    var errors = FormErrors.none
    private var call: Call { poll.call }
    private var reading: Reading { poll.reading }

    private init(_ call: Call) throws {
        poll = try call.poll
        guard let candidacy = poll.election.candidacies[call.id("kandidat")],
            poll.isRunning || poll.isOwn(candidacy)
        else { throw NotFound() }
        self.candidacy = candidacy
    }

    private func saying(_ errors: FormErrors) -> CandidacyAnswer {
        var page = self
        page.errors = errors
        return page
    }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(try CandidacyAnswer(call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let page = try CandidacyAnswer(call)
        return try await page.poll.saving(else: page.saying) { form in
            let answer = call.form["answer"]
            if answer == nil { form.refuse(.candidateAnswerMissing, field: "answer") }
            return [
                .election(
                    .answer(
                        page.candidacy.id, in: page.poll.id, isAccepted: answer == "ja",
                        reason: form.note("reason")))
            ]
        }
    }

    static func withdraw(_ call: Call) async throws -> Answer {
        let page = try CandidacyAnswer(call)
        return try await page.poll.saving(else: page.saying) { _ in
            [.election(.withdraw(page.candidacy.id, in: page.poll.id))]
        }
    }

    var body: some Markup {
        let name = poll.name(of: candidacy.id)
        SitePage(name, call, trail: poll.trail) {
            PageHead(name, kind: poll.title, lead: poll.statement(of: candidacy)) {
                Fact(
                    reading.say(da: "Stiller op som", en: "Stands as"),
                    reading.say(candidacy.kind.one),
                    note: candidacy.onBehalfOf.map { reading.name(of: $0) })
                Fact(
                    reading.say(da: "Anmeldt", en: "Entered"),
                    reading.date(candidacy.submittedOn),
                    note: reading.distance(candidacy.submittedOn))
                Fact(reading.say(da: "Svar", en: "Answer"), standing, isGap: candidacy.isUnverified)
            }
            ErrorSummary(reading: reading, errors: errors)
            if candidacy.withdrawnOn == nil {
                if poll.isRunning { answer }
                H2(reading.say(da: "Træk kandidaten", en: "Withdraw the candidate"))
                P(
                    reading.say(
                        da: "Det kan ske, indtil der stemmes. Det kan ikke fortrydes, men man kan "
                            + "stille op igen, så længe fristen løber.",
                        en: "Until people vote. It cannot be undone, but one can stand again as "
                            + "long as the days run."))
                ButtonForm(
                    label: reading.say(da: "Træk tilbage", en: "Withdraw"), about: name,
                    path: Paths.withdrawal(candidacy.id, in: poll.id), reading: reading,
                    look: "danger")
            }
        }
    }

    private var standing: String {
        if let day = candidacy.withdrawnOn {
            return reading.say(
                da: "trak sig \(reading.date(day))", en: "withdrew on \(reading.date(day))")
        }
        switch candidacy.answer?.isAccepted {
        case true?: return reading.say(da: "godkendt", en: "accepted")
        case false?: return reading.say(da: "ikke godkendt", en: "not accepted")
        case nil: return reading.say(da: "mangler", en: "missing")
        }
    }

    private var answer: some Markup {
        Form(
            .method("post"), .action(Link(Paths.candidacy(candidacy.id, in: poll.id))),
            .class("form"), .novalidate
        ) {
            FormToken(reading: reading)
            Choice(
                name: "answer",
                label: reading.say(da: "Kan kandidaten stille op?", en: "May the candidate stand?"),
                value: call.typed("answer"),
                options: [
                    ("ja", reading.say(da: "Ja, godkend", en: "Yes, accept")),
                    ("nej", reading.say(da: "Nej", en: "No")),
                ], reading: reading, errors: errors)
            TextArea(
                name: "reason", label: reading.say(da: "Begrundelse", en: "Reason"),
                value: call.typed("reason"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Skal stå der, hvis svaret er nej. Skriv ikke CPR-nummer.",
                    en: "Needed when the answer is no. Never write a CPR number."))
            Button(reading.say(da: "Svar", en: "Answer"))
        }
    }
}

extension Phrase {
    static let candidateAnswerMissing = Phrase(
        da: "Vælg, om kandidaten kan stille op.", en: "Choose whether the candidate may stand.")
}
