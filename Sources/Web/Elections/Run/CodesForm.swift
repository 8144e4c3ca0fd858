// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that makes codes to vote with.
struct CodesForm: Component {
    let poll: Poll
    var errors = FormErrors.none
    private var call: Call { poll.call }
    private var reading: Reading { poll.reading }

    /// More would be more than one sitting with envelopes.
    private static let most = 2_000

    static func ask(_ call: Call) throws -> Answer {
        let poll = try call.poll
        return try call.asking(.election(.issueCodes(poll.id, [])), CodesForm(poll: poll))
    }

    /// Answers with the sheets themselves, which nobody can get again.
    static func save(_ call: Call) async throws -> Answer {
        let poll = try call.poll
        var codes: [String] = []
        return try await poll.saving(
            fields: ["codes": "count"], else: { CodesForm(poll: poll, errors: $0) },
            then: { _ in .page(CodeSheets(poll: poll, codes: codes)) }
        ) { form in
            let count = form.number("count") ?? 0
            if form.errors.isEmpty, !(1...most).contains(count) {
                form.refuse(.codeCount(most), field: "count")
            }
            guard form.errors.isEmpty else { return [] }
            codes = (0..<count).map { _ in VotingSecret.random() }
            let hashes = codes.map { VotingSecret.hash(of: $0, in: poll.id) }
            return [.election(.issueCodes(poll.id, hashes))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Lav koder til at stemme med", en: "Make codes to vote with"), call,
            kind: poll.title,
            lead: reading.say(
                da: "Koderne vises én gang, til at printe og klippe ud. Byen gemmer dem ikke. Læg "
                    + "dem i ens kuverter, bland dem, og del dem ud. Skriv ikke op, hvem der får "
                    + "hvilken: så kan ingen se, hvem der stemmer hvad.",
                en: "The codes are shown once, to print and cut out. The city does not keep them. "
                    + "Put them in equal envelopes, shuffle them, and hand them out. Do not write "
                    + "down who gets which: then nobody can see who votes what."),
            button: reading.say(da: "Lav koderne", en: "Make the codes"), trail: poll.trail,
            errors: errors
        ) {
            P(
                reading.say(
                    da: "\(poll.election.codes.count) er lavet. Der kan laves \(left) til.",
                    en: "\(poll.election.codes.count) are made. \(left) more can be made."))
            Field(
                "count", reading.say(da: "Hvor mange koder?", en: "How many codes?"), reading,
                errors
            ) {
                Input(
                    .id("count"), .name("count"), .inputmode("numeric"),
                    .value(call.typed("count", else: left > 0 ? "\(min(left, Self.most))" : nil)),
                    .invalid(errors["count"] != nil), described("count", hint: false, errors))
            }
        }
    }

    private var left: Int { max(0, (poll.election.voters ?? 0) - poll.election.codes.count) }
}

/// The codes, each with how to vote, to print on A4 and cut apart.
struct CodeSheets: Component {
    let poll: Poll
    let codes: [String]
    private var reading: Reading { poll.reading }

    var body: some Markup {
        let title = reading.say(
            da: "\(codes.count) koder til at stemme med", en: "\(codes.count) codes to vote with")
        SitePage(title, poll.call, trail: poll.trail) {
            PageHead(
                title, kind: poll.title,
                lead: reading.say(
                    da: "Print siden nu. Lukker du den, kan ingen vise koderne igen. Bland dem, "
                        + "før de deles ud.",
                    en: "Print this page now. Once closed, nobody can show the codes again. "
                        + "Shuffle them before they are handed out."))
            Ul(.class("code-sheet")) {
                For(codes) { code in
                    Li {
                        Strong(poll.title)
                        P { Code(code) }
                        P(instruction)
                    }
                }
            }
        }
    }

    private var days: ElectionDays { poll.election.days }

    private var instruction: String {
        let (opens, closes) = (reading.date(days.votingOpens), reading.date(days.votingCloses))
        let address = poll.call.site.options.address + Paths.elections
        return reading.say(
            da: "Stem fra \(opens) til \(closes): gå til \(address), vælg valget, og tryk på "
                + "“\(reading.say(.voteWithCode))”. Koden gælder én gang og kan ikke erstattes.",
            en: "Vote from \(opens) to \(closes): go to \(address), choose the election, and "
                + "press “\(reading.say(.voteWithCode))”. The code works once and cannot be "
                + "replaced.")
    }
}

extension Phrase {
    static func codeCount(_ most: Int) -> Phrase {
        Phrase(
            da: "Skriv et tal fra 1 til \(most). Skal der flere til, så lav dem ad flere gange.",
            en: "Write a number from 1 to \(most). If more are needed, make them in parts.")
    }
}
