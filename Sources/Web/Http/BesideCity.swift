// SPDX-License-Identifier: EUPL-1.2
import Journal
import Post
import Runtime
import Synchronization

/// What lies outside the journal, and so may change while the city does not.
struct BesideCity: Sendable {
    let ballots: BallotRoom
    let votes: VoteRoom
    let drafts: DraftRoom
    let cabinet: any Cabinet
    let outbox: Outbox
    fileprivate var glance = Glance()

    init(
        ballots: BallotRoom, votes: VoteRoom, drafts: DraftRoom, cabinet: any Cabinet,
        outbox: Outbox
    ) {
        self.ballots = ballots
        self.votes = votes
        self.drafts = drafts
        self.cabinet = cabinet
        self.outbox = outbox
    }
}

/// Whether one call has looked beside the city.
private final class Glance: Sendable {
    let isTaken = Mutex(false)
}

extension SiteContext {
    var ballots: BallotRoom { looked.ballots }
    /// Where members vote secretly at meetings.
    var votes: VoteRoom { looked.votes }
    /// Where minutes are written while people talk.
    var drafts: DraftRoom { looked.drafts }
    /// Letters, drafts and files, which are no facts of the city.
    var cabinet: any Cabinet { looked.cabinet }
    var outbox: Outbox { looked.outbox }

    /// Whether the call has looked at anything but the city; its answer is
    /// then good for once only.
    var hasLookedBeside: Bool { beside.glance.isTaken.withLock { $0 } }

    /// The same for one call, which has looked at nothing yet.
    func forOneCall() -> SiteContext {
        var site = self
        site.beside.glance = Glance()
        return site
    }

    private var looked: BesideCity {
        beside.glance.isTaken.withLock { $0 = true }
        return beside
    }
}
