// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Every ballot that lay in the box, by its receipt, and the codes that voted.
struct BallotLookup: Component {
    let poll: Poll
    let sought: String?
    private var reading: Reading { poll.reading }
    private var election: Election { poll.election }

    /// The receipt comes in a form, never in an address, which is kept in
    /// browsers and logs.
    static func answer(_ call: Call) throws -> Answer {
        let poll = try call.poll
        guard poll.election.boxOpenedOn != nil else { throw NotFound() }
        return .page(BallotLookup(poll: poll, sought: call.form["receipt"]))
    }

    var body: some Markup {
        let title = reading.say(da: "Alle stemmer fra urnen", en: "Every ballot of the box")
        SitePage(title, poll.call, trail: poll.trail) {
            PageHead(
                title, kind: poll.title,
                lead: reading.say(
                    da: "Kun den, der stemte, kender sin kvittering. Find den, og se, at stemmen "
                        + "er talt med, som den blev givet.",
                    en: "Only the voter knows the receipt. Find it, and see that the ballot was "
                        + "counted as it was given.")
            ) {
                Fact(reading.say(da: "Stemmer", en: "Ballots"), "\(election.ballots.count)")
                Fact(reading.say(da: "Brugte koder", en: "Codes used"), "\(election.used.count)")
                Fact(reading.say(da: "Lavede koder", en: "Codes made"), "\(election.codes.count)")
            }
            search
            if let sought { answer(sought) }
            table
            UsedCodes(poll: poll)
        }
    }

    private var search: some Markup {
        Form(.class("form"), .method("post"), .action(Link(Paths.ballots(poll.id)))) {
            FormToken(reading: reading)
            TextField(
                name: "receipt", label: reading.say(da: "Kvittering", en: "Receipt"),
                value: sought, reading: reading, errors: .none)
            Button(reading.say(da: "Find", en: "Find"))
        }
    }

    @MarkupBuilder private func answer(_ text: String) -> some Markup {
        let receipt = VotingSecret.receipt(typed: text)
        Div(.class("notice"), .role("status")) {
            if let ballot = election.ballots.first(where: { $0.receipt == receipt }) {
                P {
                    StatusTag(.ok, reading.say(da: "Talt med", en: "Counted"))
                    " \(marks(ballot))"
                }
            } else {
                P(
                    reading.say(
                        da: "Der er ingen stemme med den kvittering. Se efter, om den er skrevet "
                            + "rigtigt. Er den det, så sig det til "
                            + "\(reading.name(of: election.arranger)).",
                        en: "No ballot has that receipt. See whether it is typed right. If it is, "
                            + "tell \(reading.name(of: election.arranger))."))
            }
        }
    }

    private var table: some Markup {
        let columns = [
            reading.say(da: "Kvittering", en: "Receipt"), reading.say(da: "Stemme", en: "Ballot"),
        ]
        return Table(.class("cards")) {
            Thead { Tr { For(columns) { Th($0, .scope("col")) } } }
            Tbody {
                For(election.ballots.sorted { $0.receipt < $1.receipt }) { ballot in
                    Tr {
                        Th(.scope("row")) { Code(ballot.receipt.rawValue) }
                        Td(marks(ballot), .cellLabel(columns[1]))
                    }
                }
            }
        }
    }

    private func marks(_ ballot: SealedBallot) -> String {
        if ballot.marks.isEmpty { return reading.say(da: "Blank", en: "Blank") }
        let names = ballot.marks.map { poll.name(of: $0) }
        guard election.method == .scottishSTV else { return names.joined(separator: ", ") }
        return zip(1..., names).map { "\($0). \($1)" }.joined(separator: ", ")
    }
}

/// The hashes of the codes that voted, so that whoever did not use theirs can
/// see that nobody else did.
private struct UsedCodes: Component {
    let poll: Poll
    private var reading: Reading { poll.reading }

    var body: some Markup {
        Details {
            Summary(
                reading.say(
                    da: "Brugte koder (\(poll.election.used.count))",
                    en: "Codes used (\(poll.election.used.count))"))
            P(
                reading.say(
                    da: "Her står ikke koderne, men deres SHA-256. Har du en kode, som du ikke har "
                        + "brugt, så regn dens ud, og se, at den ikke står her: "
                        + "SHA-256 af “\(poll.id)/” og koden med små bogstaver uden bindestreger.",
                    en:
                        "These are not the codes but their SHA-256. If you have a code that you did "
                        + "not use, work its out and see that it is not here: SHA-256 of "
                        + "“\(poll.id)/” and the code in small letters without hyphens."))
            Ul {
                For(poll.election.used.sorted()) { hash in
                    Li { Code(hash.rawValue) }
                }
            }
        }
    }
}
