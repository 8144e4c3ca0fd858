// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// A ballot as somebody has filled it in, with the code and the receipt to be.
struct FilledBallot: Sendable {
    let marks: [CandidacyID]
    let code: String
    /// Made when the ballot is looked over, so that casting it twice is casting it once.
    let receipt: String
    private let election: ElectionID

    init(_ poll: Poll) throws {
        let form = poll.call.form
        election = poll.id
        guard let code = form["code"] else {
            throw FormRefusal.missing("code", .codeMissing)
        }
        self.code = code
        receipt = form["receipt"] ?? VotingSecret.random()
        marks = try FilledBallot.marks(form, poll)
    }

    func check(_ room: BallotRoom) async throws {
        try await room.check(marks, with: hash, receipt: ID(receipt), in: election)
    }

    func cast(_ room: BallotRoom) async throws {
        try await room.cast(marks, with: hash, receipt: ID(receipt), in: election)
    }

    private var hash: CodeHash { VotingSecret.hash(of: code, in: election) }

    private static func marks(_ form: Fields, _ poll: Poll) throws -> [CandidacyID] {
        guard poll.election.method == .scottishSTV else {
            let marks = form.all("mark").map { CandidacyID($0) }
            let most = poll.election.seats.count
            if poll.election.method == .block, marks.count > most {
                throw FormRefusal("ballot.marks", "ballots", .marksTooMany(marks.count, most))
            }
            return marks
        }
        let prefix = "rank-"
        let ranks = form.pairs.compactMap { name, value -> WrittenRank? in
            guard name.hasPrefix(prefix), let rank = Int(value) else { return nil }
            return WrittenRank(CandidacyID(String(name.dropFirst(prefix.count))), rank)
        }
        do {
            return try BallotLine(ranks: ranks, line: 1).marks
        } catch {
            throw refusal(of: error)
        }
    }

    private static func refusal(of error: CountRefusal) -> any Error {
        switch error {
        case .rankTwice(let rank, _):
            FormRefusal("ballot.rank-twice", "ballots", .rankTwice(rank))
        case .rankMissing(let rank, _):
            FormRefusal("ballot.rank-missing", "ballots", .rankMissing(rank))
        default: error
        }
    }
}

/// The ballot as it will be cast, before it is.
struct VoteReview: Component {
    let poll: Poll
    let ballot: FilledBallot
    private var reading: Reading { poll.reading }

    var body: some Markup {
        let title = reading.say(da: "Er det sådan, du vil stemme?", en: "Is this your vote?")
        SitePage(title, poll.call, trail: poll.trail) {
            PageHead(
                title, kind: poll.title,
                lead: reading.say(
                    da: "Stemmen er ikke afgivet endnu. Når den er, kan den ikke ændres.",
                    en: "Your vote is not cast yet. Once it is, it cannot be changed."))
            BallotMarks(poll: poll, ballot: ballot)
            Form(.method("post"), .action(Link(Paths.vote(poll.id))), .class("form"), .novalidate) {
                FormToken(reading: reading)
                For(kept) { name, value in Input(.type("hidden"), .name(name), .value(value)) }
                Div(.class("actions")) {
                    Button(
                        reading.say(da: "Afgiv stemmen", en: "Cast the vote"), .name("step"),
                        .value("cast"))
                    Button(
                        reading.say(da: "Ret den", en: "Change it"), .class("secondary"),
                        .name("step"), .value("back"))
                }
            }
        }
    }

    private var kept: [(String, String)] {
        poll.call.form.pairs
            .filter { ($0.name == "code" || $0.name == "mark" || $0.name.hasPrefix("rank-")) }
            .map { ($0.name, $0.value) } + [("receipt", ballot.receipt)]
    }
}

/// The vote is in the box; the receipt is shown this once.
struct VoteReceipt: Component {
    let poll: Poll
    let ballot: FilledBallot
    private var reading: Reading { poll.reading }

    var body: some Markup {
        let title = reading.say(da: "Du har stemt", en: "You have voted")
        SitePage(title, poll.call, trail: poll.trail) {
            PageHead(
                title, kind: poll.title,
                lead: reading.say(
                    da: "Skriv kvitteringen ned, eller print siden. Den vises kun her.",
                    en: "Write the receipt down, or print this page. It is shown here only."))
            P(.class("receipt")) {
                reading.say(da: "Kvittering: ", en: "Receipt: ")
                Code(ballot.receipt)
            }
            BallotMarks(poll: poll, ballot: ballot)
            P(
                reading.say(
                    da: "Når der er stemt til ende, bliver alle stemmer lagt frem med hver sin "
                        + "kvittering. Så kan du finde din og se, at den er talt med. Den, der "
                        + "kender din kvittering, kan også se, hvad du stemte.",
                    en: "When voting is over, every ballot is published with its receipt. Then you "
                        + "can find yours and see that it was counted. Whoever knows your receipt "
                        + "can see how you voted, too."))
            P { A(poll.title, .href(Link(Paths.election(poll.id)))) }
        }
    }
}

/// What a ballot says, in words.
private struct BallotMarks: Component {
    let poll: Poll
    let ballot: FilledBallot

    var body: some Markup {
        if ballot.marks.isEmpty {
            P {
                Strong(poll.reading.say(da: "Blank stemme", en: "A blank ballot"))
                poll.reading.say(
                    da: ": den tæller med, men vælger ingen.",
                    en: ": it counts, but elects nobody.")
            }
        } else if poll.election.method == .scottishSTV {
            Ol { For(ballot.marks) { Li(poll.name(of: $0)) } }
        } else {
            Ul { For(ballot.marks) { Li(poll.name(of: $0)) } }
        }
    }
}

extension Phrase {
    static let codeMissing = Phrase(
        da: "Skriv koden fra brevet.", en: "Type the code from the letter.")

    static func marksTooMany(_ count: Int, _ most: Int) -> Phrase {
        Phrase(
            da: "Du har sat \(count) kryds. Du kan højst sætte \(most); fjern nogle.",
            en: "You have made \(count) marks. At most \(most) are allowed; remove some.")
    }

    static func rankTwice(_ rank: Int) -> Phrase {
        Phrase(
            da: "Du har brugt nummer \(rank) to gange. Giv hver kandidat sit eget nummer.",
            en: "You have used number \(rank) twice. Give each candidate a number of its own.")
    }

    static func rankMissing(_ rank: Int) -> Phrase {
        Phrase(
            da: "Nummer \(rank) mangler. Brug numrene 1, 2, 3 … uden at springe over.",
            en: "Number \(rank) is missing. Use the numbers 1, 2, 3 … without leaving one out.")
    }
}
