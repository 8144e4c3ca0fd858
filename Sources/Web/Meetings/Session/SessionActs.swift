// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// The buttons of a meeting that goes on.
enum SessionActs {
    static func open(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        let arrivals = call.reading.places(of: meeting).compactMap { place in
            call.form["her-\(place.seat)"].map {
                Arrival(place.seat, isSubstitute: $0 == "substitute")
            }
        }
        return try await act(.open(at: try call.time("at"), arrivals), call, "")
    }

    static func seat(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        guard let seat = call.reading.seat(call.form["seat"], at: meeting) else {
            throw NotFound()
        }
        let time = try call.time("at")
        let command: SessionCommand =
            switch call.form["what"] {
            case "leave": .leave(seat, at: time)
            case let what: .come(Arrival(seat, isSubstitute: what == "substitute"), at: time)
            }
        return try await act(command, call, "#fremmoede")
    }

    static func begin(_ call: Call) async throws -> Answer {
        let item = AgendaItemID(call.form["item"] ?? "")
        return try await act(
            .begin(item, at: try call.time("at")), call, "#punkt-\(item)")
    }

    static func recuse(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        let item = AgendaItemID(call.form["item"] ?? "")
        guard let seat = call.reading.seat(call.form["seat"], at: meeting) else {
            throw NotFound()
        }
        return try await act(
            .recuse(item, seat, isOut: call.form["out"] != nil), call, "#punkt-\(item)")
    }

    static func close(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.acting(
            .session(meeting.id, .close(at: try call.time("at"))), to: Paths.meeting(meeting.id))
    }

    private static func act(
        _ command: SessionCommand, _ call: Call, _ anchor: String
    ) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.acting(
            .session(meeting.id, command), to: Paths.session(meeting.id) + anchor)
    }
}

/// The buttons of votes.
enum VoteActs {
    static func open(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        let item = AgendaItemID(call.form["item"] ?? "")
        let draft = VoteDraft(
            id: call.newID(), item: item,
            manner: call.form["manner"].flatMap(VoteManner.init) ?? .showOfHands,
            isSecret: call.form["secret"] != nil)
        return try await call.acting(
            .vote(meeting.id, .open(draft)), to: "\(Paths.session(meeting.id))#punkt-\(item)")
    }

    /// What the hands showed, all or none.
    static func cast(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        let vote = try call.vote
        let present = meeting.agenda[vote.item].map(meeting.presence) ?? []
        let commands = present.compactMap { presence -> CityCommand? in
            guard let word = call.form["stemme-\(presence.seat)"] else { return nil }
            if vote.isSecret {
                return .meeting(
                    .vote(meeting.id, .handIn(vote.id, presence.seat, by: presence.person)))
            }
            return VoteChoice(rawValue: word).map {
                .meeting(
                    .vote(meeting.id, .cast(vote.id, presence.seat, $0, by: presence.person)))
            }
        }
        let path = "\(Paths.session(meeting.id))#punkt-\(vote.item)"
        guard !commands.isEmpty else { return .redirect(to: path) }
        return call.saved(try await call.submit(commands), to: path)
    }

    static func close(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        let vote = try call.vote
        func count(_ choice: VoteChoice) -> Int {
            call.form[choice.rawValue].flatMap { Int($0) } ?? 0
        }
        let tally =
            vote.isSecret
            ? VoteTally(yes: count(.yes), no: count(.no), abstain: count(.abstain)) : nil
        return try await call.acting(
            .vote(meeting.id, .close(vote.id, tally)),
            to: "\(Paths.session(meeting.id))#punkt-\(vote.item)")
    }
}

extension Call {
    /// The vote that the address names, on an item that the reader sees.
    fileprivate var vote: ItemVote {
        get throws {
            let meeting = try meeting
            let id: VoteID = id("afstemning")
            guard let vote = meeting.votes.first(where: { $0.id == id }),
                let item = meeting.agenda[vote.item], city.sees(item, of: meeting, viewer)
            else { throw NotFound() }
            return vote
        }
    }

    /// A time of the form that must be written.
    func time(_ field: String) throws -> ClockTime {
        guard let time = form[field].flatMap({ ClockTime(written: $0) }) else {
            throw Refused(FormRefusal("form.time", field, .timeUnreadable))
        }
        return time
    }
}
