// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The open votes on phones, for whoever counts them.
struct VoteCounting: Component {
    let meeting: Meeting
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        if !open.isEmpty {
            Section(.id("optaelling")) {
                H2(reading.say(da: "Tæl op", en: "Count"))
                For(open) { poll in
                    P("\(poll.item.title): \(state(of: poll.vote))")
                    ButtonForm(
                        label: reading.say(da: "Luk og tæl op", en: "Close and count"),
                        about: poll.item.title,
                        path: Paths.voteCount(poll.vote.id, at: meeting.id), reading: reading)
                }
            }
        }
    }

    private var open: [(vote: ItemVote, item: AgendaItem)] {
        meeting.votes.filter { $0.isOpen && $0.manner == .bySeat }.compactMap { vote in
            guard reading.may(.meeting(.vote(meeting.id, .close(vote.id, nil)))),
                let item = meeting.agenda[vote.item],
                reading.city.sees(item, of: meeting, reading.viewer)
            else { return nil }
            return (vote, item)
        }
    }

    private func state(of vote: ItemVote) -> String {
        let count = vote.cast.count + vote.handedIn.count
        return reading.say(
            da: "\(count) af \(vote.electorate.count) har stemt",
            en: "\(count) of \(vote.electorate.count) have voted")
    }
}

/// Counts a secret vote, and closes it.
enum VoteCount {
    static func save(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        let id: VoteID = call.id("afstemning")
        guard let vote = call.city.vote(id, of: meeting.id) else { throw NotFound() }
        let receipt =
            vote.isSecret
            ? try await call.site.votes.close(
                id, of: meeting.id, by: call.viewer, cause: "web/\(call.site.newID())")
            : try await call.submit(.meeting(.vote(meeting.id, .close(id, nil))))
        return call.saved(receipt, to: Paths.meeting(meeting.id))
    }
}
