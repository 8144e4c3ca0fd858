// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Print

/// The ballot paper, to be printed as often as there are voters and laid in a box.
///
/// It is there once nobody can stand any more, and says nothing of who votes.
struct BallotSheet: Component {
    let poll: Poll
    private var reading: Reading { poll.reading }

    static func print(_ call: Call) async throws -> Answer {
        let poll = try call.poll
        guard poll.hasBallotPaper else { throw NotFound() }
        return try await call.printed(
            BallotSheet(poll: poll), as: .pdf, named: "stemmeseddel-\(poll.id)")
    }

    var body: some Markup {
        let election = poll.election
        PaperSheet(
            reading.say(da: "Stemmeseddel", en: "Ballot paper"), foot: poll.title, reading,
            author: reading.name(of: election.arranger)
        ) {
            P(poll.title, .class("kind"))
            P(reading.say(election.method.instruction(most: election.seats.count)))
            Table(.class("ballot")) {
                Thead {
                    Tr {
                        Th(mark, .scope("col"))
                        Th(reading.say(da: "Nr.", en: "No."), .scope("col"))
                        Th(reading.say(da: "Kandidat", en: "Candidate"), .scope("col"))
                    }
                }
                Tbody {
                    For(poll.candidates) { number, candidacy in
                        Tr {
                            Td("\u{A0}", .class("mark"))
                            Td("\(number)")
                            Td {
                                Strong(poll.name(of: candidacy.id))
                                if let organization = candidacy.onBehalfOf {
                                    ", \(reading.name(of: organization))"
                                }
                            }
                        }
                    }
                }
            }
            P(
                reading.say(
                    da: "Skriv ikke dit navn. En seddel uden mærker er en blank stemme.",
                    en: "Do not write your name. A paper without marks is a blank vote."))
        }
    }

    private var mark: String {
        poll.election.method == .scottishSTV
            ? reading.say(da: "Dit nummer", en: "Your number")
            : reading.say(da: "Kryds", en: "Mark")
    }
}

extension Poll {
    /// Whether the paper that people vote on can be printed.
    var hasBallotPaper: Bool {
        election.ways.contains(.paper) && election.cancellation == nil
            && reading.day > election.days.candidacyCloses && !candidates.isEmpty
    }
}
