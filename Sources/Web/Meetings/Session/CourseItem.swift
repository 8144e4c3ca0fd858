// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One item while it is treated: who takes part, votes and the decision.
struct CourseItem: Component {
    let reading: Reading
    let meeting: Meeting
    let item: AgendaItem
    let isOpen: Bool

    var body: some Markup {
        P {
            Strong(reading.say(da: "Kompetence: ", en: "Who may decide: "))
            Competence(reading: reading, meeting: meeting, item: item)
        }
        presence
        ItemResult(reading: reading, meeting: meeting, item: item)
        AgreedActions(reading: reading, on: item.id)
        if item.decision == nil {
            if isOpen { begin }
            recusals
            voting
        }
        Div(.class("actions")) {
            A(
                item.decision == nil
                    ? reading.say(da: "Skriv beslutning", en: "Write decision")
                    : reading.say(da: "Ret beslutning", en: "Correct decision"),
                .href(Link(Paths.item(item.id, of: meeting.id, "beslutning"))),
                .class("button"))
            A(
                reading.say(.agreeOnAction),
                .href(Link("\(Paths.newAction(at: meeting.id))?punkt=\(item.id)")),
                .class("button secondary"))
        }
    }

    private var presence: some Markup {
        let present = meeting.presence(at: item).count
        let begun = item.begun.map {
            reading.say(da: "Begyndt \(reading.say($0.phrase)). ", en: "Begun at \($0). ")
        }
        let verdict = meeting.quorum(
            at: item, of: meeting.lead, in: reading.city.forums, reading.city.organizations)
        return P {
            begun ?? ""
            reading.say(da: "\(present) er med. ", en: "\(present) take part. ")
            if let verdict {
                StatusTag(
                    verdict.isMet == false ? .late : .ok,
                    verdict.isMet == false
                        ? reading.say(
                            da: "Ikke beslutningsdygtigt: der skal være \(verdict.required)",
                            en: "No quorum: there must be \(verdict.required)")
                        : reading.say(da: "Beslutningsdygtigt", en: "Quorum"))
            }
        }
    }

    private var begin: some Markup {
        Form(.method("post"), .action(Link(Paths.session(meeting.id, "punkt"))), .class("inline")) {
            FormToken(reading: reading)
            Input(.type("hidden"), .name("item"), .value(item.id.rawValue))
            Input(
                .type("time"), .name("at"), .value(item.begun?.description),
                .label(reading.say(da: "Klokken for punktet", en: "Time of the item")))
            Button(reading.say(da: "Punktet begynder", en: "The item begins"), .class("secondary"))
        }
    }

    @MarkupBuilder private var recusals: some Markup {
        Details(.open(!item.recused.isEmpty)) {
            Summary(reading.say(da: "Inhabile pladser", en: "Seats that stay out"))
            For(reading.places(of: meeting)) { place in
                let isOut = item.recused.contains(place.seat)
                P {
                    "\(place.label) "
                    ButtonForm(
                        label: isOut
                            ? reading.say(da: "Er med igen", en: "Takes part again")
                            : reading.say(da: "Går ud", en: "Stays out"),
                        about: place.label, path: Paths.session(meeting.id, "inhabil"),
                        reading: reading,
                        fields: [
                            ("item", item.id.rawValue), ("seat", place.seat.description),
                            ("out", isOut ? "" : "1"),
                        ])
                }
            }
        }
    }

    @MarkupBuilder private var voting: some Markup {
        if let vote = meeting.votes.first(where: { $0.item == item.id && $0.isOpen }) {
            HandVote(reading: reading, meeting: meeting, vote: vote)
        } else {
            Details {
                Summary(reading.say(da: "Stem om punktet", en: "Vote on the item"))
                Form(
                    .method("post"), .action(Link(Paths.votes(meeting.id))), .class("form")
                ) {
                    FormToken(reading: reading)
                    Input(.type("hidden"), .name("item"), .value(item.id.rawValue))
                    Choice(
                        name: "manner", label: reading.say(da: "Hvordan", en: "How"),
                        value: "show-of-hands",
                        options: VoteManner.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                        reading: reading, errors: .none)
                    TickBox(
                        name: "secret", value: "1",
                        label: reading.say(da: "Hemmelig", en: "Secret"), isTicked: false)
                    Button(
                        reading.say(da: "Begynd at stemme", en: "Begin to vote"),
                        .class("secondary"))
                }
            }
        }
    }
}

/// An open vote: hands written down seat by seat, or how many have voted.
private struct HandVote: Component {
    let reading: Reading
    let meeting: Meeting
    let vote: ItemVote

    var body: some Markup {
        let places = reading.places(of: meeting).filter { vote.electorate.contains($0.seat) }
        Div(.class("notice")) {
            H4(reading.say(da: "Der stemmes", en: "A vote is open"))
            P(
                reading.say(
                    da: "\(vote.cast.count + vote.handedIn.count) af \(vote.electorate.count) har "
                        + "stemt.",
                    en: "\(vote.cast.count + vote.handedIn.count) of \(vote.electorate.count) "
                        + "have voted."))
            if vote.manner == .showOfHands { hands(places) }
            Form(
                .method("post"), .action(Link(Paths.vote(vote.id, of: meeting.id, "lukning"))),
                .class("form")
            ) {
                FormToken(reading: reading)
                if vote.isSecret, vote.manner == .showOfHands { tally }
                if !vote.isSecret || vote.manner == .showOfHands {
                    Button(
                        reading.say(da: "Luk afstemningen", en: "Close the vote"), .class("danger"))
                }
            }
        }
    }

    private func hands(_ places: [SeatPlace]) -> some Markup {
        Form(
            .method("post"), .action(Link(Paths.vote(vote.id, of: meeting.id, "stemmer"))),
            .class("form")
        ) {
            FormToken(reading: reading)
            For(places.filter { !vote.hasVoted($0.seat) }) { place in
                let name = "stemme-\(place.seat)"
                Div(.class("field")) {
                    Label(place.label, .for(name))
                    Select(.id(name), .name(name)) {
                        Option(reading.say(da: "Ikke stemt", en: "Not voted"), .value(""))
                        if vote.isSecret {
                            Option(reading.say(da: "Har stemt", en: "Has voted"), .value("in"))
                        } else {
                            For(VoteChoice.allCases) { choice in
                                Option(reading.say(choice.phrase), .value(choice.rawValue))
                            }
                        }
                    }
                }
            }
            Button(reading.say(da: "Skriv stemmerne", en: "Write the votes"), .class("secondary"))
        }
    }

    @MarkupBuilder private var tally: some Markup {
        For(VoteChoice.allCases) { choice in
            TextField(
                name: choice.rawValue, label: reading.say(choice.phrase), value: "0",
                reading: reading, errors: .none)
        }
    }
}

extension VoteManner {
    var phrase: Phrase {
        switch self {
        case .showOfHands: Phrase(da: "Håndsoprækning", en: "Show of hands")
        case .bySeat: Phrase(da: "Hver på sin telefon", en: "Each on their phone")
        }
    }
}
