// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// Voting on one's own phone: one question, three answers, one thumb.
struct VotePage: Component {
    let meeting: Meeting
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        let meeting = try call.meeting
        if call.reading.view.isPast { return .redirect(to: call.path) }
        guard call.city.isInsider(of: meeting, call.viewer) else { throw NotFound() }
        return .page(VotePage(meeting: meeting, call: call))
    }

    static func cast(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        guard let person = call.viewer.person,
            let vote = call.city.vote(VoteID(call.form["vote"] ?? ""), of: meeting.id)
        else { throw NotFound() }
        do {
            let seat = try call.seat(at: meeting)
            guard let choice = call.form["choice"].flatMap(VoteChoice.init) else {
                throw FormRefusal.missing("choice", .choiceMissing)
            }
            let receipt =
                vote.isSecret
                ? try await call.site.votes.cast(
                    choice, for: seat, in: vote.id, of: meeting.id, by: call.viewer,
                    cause: "web/\(call.site.newID())")
                : try await call.submit(
                    .meeting(.vote(meeting.id, .cast(vote.id, seat, choice, by: person))))
            return call.saved(receipt, to: Paths.vote(at: meeting.id))
        } catch {
            let errors = try FormErrors(catching: error)
            return .page(VotePage(meeting: meeting, call: call, errors: errors), status: 422)
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Stem", en: "Vote")
        SitePage(title, call, trail: reading.trail(of: meeting)) {
            PageHead(
                title, kind: reading.name(of: meeting.lead), lead: reading.when(meeting.plan))
            ErrorSummary(reading: reading, errors: errors)
            if polls.isEmpty { nothing }
            For(polls) { poll in VoteSection(poll: poll, meeting: meeting, call: call) }
            VoteCounting(meeting: meeting, call: call)
            P(.class("actions")) {
                A(
                    reading.say(da: "Hent siden igen", en: "Load the page again"),
                    .href(Link(Paths.vote(at: meeting.id))), .class("button secondary"))
                A(
                    reading.say(da: "Følg referatet", en: "Follow the minutes"),
                    .href(Link(Paths.live(meeting.id))))
            }
        }
    }

    private var nothing: some Markup {
        EmptyState(
            reading.say(
                da: "Der stemmes ikke om noget lige nu, som du har en plads i. Når der er en "
                    + "afstemning, står den her.",
                en: "No vote that you have a seat in is open. When there is one, it stands here."))
    }

    /// The open votes of the reader's seats, on items that the reader sees.
    private var polls: [SeatPoll] {
        guard let person = reading.viewer.person else { return [] }
        let seats = reading.city.seats(of: person, at: meeting)
        return meeting.votes.filter { $0.isOpen && $0.manner == .bySeat }.flatMap { vote in
            vote.electorate.filter(seats.contains).compactMap { seat in
                guard let item = meeting.agenda[vote.item],
                    reading.city.sees(item, of: meeting, reading.viewer)
                else { return nil }
                return SeatPoll(vote: vote, seat: seat, item: item)
            }
        }
    }
}

/// One open vote as a member meets it.
struct SeatPoll {
    let vote: ItemVote
    let seat: Seat
    let item: AgendaItem
}

/// The question and its three answers, or that one has answered.
private struct VoteSection: Component {
    let poll: SeatPoll
    let meeting: Meeting
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let number = meeting.agenda.number(of: poll.item.id).map { "\($0). " } ?? ""
        Section(.class("vote")) {
            H2("\(number)\(poll.item.title)")
            if let question { P(question, .class("lead")) }
            P(manner, .class("quiet"))
            if poll.vote.hasVoted(poll.seat) {
                P {
                    StatusTag(.done, reading.say(da: "Du har stemt", en: "You have voted"))
                    if let own { " \(own)" }
                }
            } else {
                form
            }
        }
    }

    private var form: some Markup {
        Form(.method("post"), .action(Link(Paths.vote(at: meeting.id))), .class("vote-form")) {
            FormToken(reading: reading)
            Input(.type("hidden"), .name("vote"), .value(poll.vote.id.rawValue))
            Input(.type("hidden"), .name("seat"), .value(poll.seat.description))
            For(VoteChoice.allCases) { choice in
                Button(
                    reading.say(choice.phrase), .type("submit"), .name("choice"),
                    .value(choice.rawValue), .class(choice == .abstain ? "secondary" : "primary"))
            }
        }
    }

    private var question: String? {
        poll.vote.question.flatMap { reading.view.personal.notes[$0] }
    }

    private var manner: String {
        poll.vote.isSecret
            ? reading.say(
                da: "Hemmelig afstemning: referatet siger kun, hvem der har stemt, og hvor mange "
                    + "der stemte hvad. Stemmen kan ikke laves om.",
                en: "A secret vote: the minutes say only who has voted, and how many voted what. "
                    + "It cannot be changed.")
            : reading.say(
                da: "Åben afstemning: din stemme står i referatet. Den kan ikke laves om.",
                en: "An open vote: yours stands in the minutes. It cannot be changed.")
    }

    /// What one has voted, where the vote is open.
    private var own: String? {
        poll.vote.cast.first { $0.seat == poll.seat }.map { reading.say($0.choice.phrase) }
    }
}

extension Call {
    /// The seat that the form names; whether it is still theirs, the rules say.
    fileprivate func seat(at meeting: Meeting) throws -> Seat {
        guard let seat = reading.seat(form["seat"], at: meeting) else {
            throw FormRefusal("vote.no-seat", nil, .noSeatNow)
        }
        return seat
    }
}

extension VoteChoice {
    var phrase: Phrase {
        switch self {
        case .yes: Phrase(da: "For", en: "For")
        case .no: Phrase(da: "Imod", en: "Against")
        case .abstain: Phrase(da: "Undlader", en: "Abstain")
        }
    }
}

extension Phrase {
    static let choiceMissing = Phrase(
        da: "Vælg for, imod eller undlader.", en: "Choose for, against or abstain.")
    static let noSeatNow = Phrase(
        da: "Du har ikke nogen plads i mødet mere. Spørg sekretæren.",
        en: "You have no seat in the meeting any more. Ask the secretary.")
}
