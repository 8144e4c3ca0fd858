// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// Voting with a code: fill in, look it over, cast, and keep the receipt.
///
/// Nobody signs in here, and the answers set no cookie (ADR 0016).
struct VoteForm: Component {
    let poll: Poll
    var errors = FormErrors.none
    private var call: Call { poll.call }
    private var reading: Reading { poll.reading }

    static func ask(_ call: Call) throws -> Answer {
        let poll = try call.poll
        guard poll.election.ways.contains(.code), poll.election.cancellation == nil else {
            throw NotFound()
        }
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(VoteForm(poll: poll))
    }

    /// Each step is the form sent again; only the last puts anything in the box.
    static func take(_ call: Call) async throws -> Answer {
        let poll = try call.poll
        guard
            call.site.limits.admits(
                "vote/\(call.askerAddress)", .voting, at: call.site.runtime.time.now)
        else { throw TooMany() }
        if call.form["step"] == "back" { return .page(VoteForm(poll: poll)) }
        do {
            let ballot = try FilledBallot(poll)
            if call.form["step"] == "cast" {
                try await ballot.cast(call.site.ballots)
                return .page(VoteReceipt(poll: poll, ballot: ballot))
            }
            try await ballot.check(call.site.ballots)
            return .page(VoteReview(poll: poll, ballot: ballot))
        } catch let refusal as any Refusal {
            let errors = FormErrors(poll.named(refusal)).renamed(["codes": "code", "receipt": ""])
            return .page(VoteForm(poll: poll, errors: errors), status: 422)
        }
    }

    var body: some Markup {
        let method = poll.election.method
        SitePage(reading.say(.voteWithCode), call, trail: poll.trail) {
            PageHead(
                reading.say(.voteWithCode), kind: poll.title,
                lead: reading.say(method.instruction(most: poll.election.seats.count)))
            ErrorSummary(reading: reading, errors: errors)
            if poll.phase == .voting {
                form
            } else {
                EmptyState(
                    reading.say(
                        ElectionRefusal.notVoting(
                            opens: poll.election.days.votingOpens,
                            closes: poll.election.days.votingCloses
                        ).sentence))
            }
        }
    }

    private var form: some Markup {
        Form(
            .method("post"), .action(Link(Paths.vote(poll.id))), .class("form"), .novalidate,
            .autocomplete("off")
        ) {
            FormToken(reading: reading)
            Field(
                "code", reading.say(da: "Din kode", en: "Your code"),
                hint: reading.say(
                    da: "Den står i brevet: 16 tegn. Store og små bogstaver er det samme.",
                    en: "It is in the letter: 16 signs. Capitals and small letters are the same."),
                reading, errors
            ) {
                Input(
                    .id("code"), .name("code"), .autocomplete("off"), .value(call.form["code"]),
                    .invalid(errors["code"] != nil), described("code", hint: true, errors))
            }
            BallotFields(poll: poll, errors: errors)
            P(
                reading.say(
                    da: "Vil du stemme blankt, så lad felterne være tomme.",
                    en: "To vote blank, leave the fields empty."),
                .class("hint"))
            Button(reading.say(da: "Se stemmen igennem", en: "Look it over"))
            P(
                reading.say(
                    da: "Stemmen er først afgivet på næste side. Vi gemmer ikke, hvem du er, "
                        + "hvornår du stemmer, eller hvor du sidder.",
                    en: "Your vote is cast on the next page only. We keep neither who you are, nor "
                        + "when you vote, nor from where."),
                .class("quiet"))
        }
    }
}

/// The candidates with a box to mark, or with a number to choose.
private struct BallotFields: Component {
    let poll: Poll
    let errors: FormErrors
    private var form: Fields { poll.call.form }
    private var reading: Reading { poll.reading }

    var body: some Markup {
        Fieldset(.class(errors["ballots"] == nil ? "field" : "field invalid"), .id("ballots")) {
            Legend(reading.say(da: "Stemmeseddel", en: "Ballot"))
            if let error = errors["ballots"] { P(reading.say(error), .class("error")) }
            For(poll.candidates) { number, candidacy in
                if poll.election.method == .scottishSTV {
                    rank(number, candidacy)
                } else {
                    mark(number, candidacy)
                }
            }
        }
    }

    private func mark(_ number: Int, _ candidacy: Candidacy) -> some Markup {
        Div(.class("choice")) {
            Input(
                .id("mark-\(number)"), .name("mark"), .type("checkbox"),
                .value(candidacy.id.rawValue),
                .checked(form.all("mark").contains(candidacy.id.rawValue)))
            Label(.for("mark-\(number)")) { name(number, candidacy) }
        }
    }

    private func rank(_ number: Int, _ candidacy: Candidacy) -> some Markup {
        let field = "rank-\(candidacy.id)"
        return Div(.class("choice rank")) {
            Select(.id("rank-\(number)"), .name(field)) {
                Option("–", .value(""))
                For(1...max(1, poll.candidates.count)) { place in
                    Option(
                        "\(place)", .value("\(place)"), .selected(form[field] == "\(place)"))
                }
            }
            Label(.for("rank-\(number)")) { name(number, candidacy) }
        }
    }

    @MarkupBuilder private func name(_ number: Int, _ candidacy: Candidacy) -> some Markup {
        "\(number). "
        Strong(poll.name(of: candidacy.id))
        if let organization = candidacy.onBehalfOf { ", \(reading.name(of: organization))" }
    }
}

extension RateLimits.Limit {
    /// Guessing codes from one network address, where a whole library may sit.
    static let voting = RateLimits.Limit(count: 120, seconds: 300)
}
