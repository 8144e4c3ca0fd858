// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// How and how many may vote, and the way to the ballot.
struct VotingSection: Component {
    let poll: Poll
    private var reading: Reading { poll.reading }
    private var election: Election { poll.election }

    var body: some Markup {
        Section {
            H2(reading.say(da: "Afstemning", en: "Voting"))
            Dl(.class("key-facts")) {
                Fact(
                    reading.say(da: "Kan stemme", en: "May vote"),
                    election.voters.map(String.init) ?? reading.say(.notStated),
                    isGap: election.voters == nil)
                if election.ways.contains(.code) {
                    Fact(
                        reading.say(da: "Koder lavet", en: "Codes made"),
                        "\(election.codes.count)",
                        note: reading.say(
                            da: "Hvem der fik hvilken, står ingen steder.",
                            en: "Who got which is written nowhere."))
                }
                if let day = election.boxOpenedOn {
                    Fact(
                        reading.say(da: "Stemt med kode", en: "Voted with a code"),
                        "\(election.used.count)",
                        note: reading.say(
                            da: "Talt op \(reading.short(day))", en: "Counted \(reading.short(day))"
                        ))
                }
            }
            if election.ways.contains(.code) { code }
            if election.ways.contains(.paper), election.boxOpenedOn == nil, poll.phase == .voting {
                P(
                    reading.say(
                        da: "Der stemmes også på papir hos \(reading.name(of: election.arranger)).",
                        en: "One can also vote on paper at "
                            + "\(reading.name(of: election.arranger))."))
            }
        }
    }

    @MarkupBuilder private var code: some Markup {
        if poll.phase == .voting, !reading.view.isPast {
            P(
                reading.say(
                    da: "Har du fået et brev med en kode, så stem her. Du skal ikke logge ind, og "
                        + "ingen kan se, hvad du stemmer.",
                    en: "If you were given a letter with a code, vote here. You need not sign in, "
                        + "and nobody can see how you vote."))
            Div(.class("actions")) {
                A(
                    reading.say(.voteWithCode), .class("button"),
                    .href(Link(Paths.vote(poll.id))))
            }
        }
        if election.boxOpenedOn != nil {
            P {
                A(
                    reading.say(
                        da: "Find din stemme på kvitteringen, og se alle stemmer",
                        en: "Find your ballot by its receipt, and see every ballot"),
                    .href(reading.link(Paths.ballots(poll.id))))
            }
        }
    }
}
