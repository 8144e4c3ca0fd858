// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A meeting that somebody follows, as it was last looked at.
struct WatchedMeeting {
    var drafts: [AgendaItemID: Draft] = [:]
    /// Of the meeting in the city.
    var version = 0
    var followers: [Int: AsyncStream<LiveMeeting>.Continuation] = [:]
    var looks = 0
    /// Looks time after time; nil in tests.
    var looking: Task<Void, Never>?

    var live: LiveMeeting { LiveMeeting(drafts: drafts, version: version) }
}

/// What a follower is told: all of it each time, so that whoever misses one
/// misses nothing.
public struct LiveMeeting: Equatable, Sendable {
    public let drafts: [AgendaItemID: Draft]
    /// The version of the meeting in the city.
    public let version: Int
}

extension DraftRoom {
    /// How many looks lie between two signs of life to those who follow.
    private static let pulse = 15

    /// The meeting now, then whenever a draft or the meeting itself has
    /// changed, and now and then although nothing has; only the newest waits
    /// for a slow reader.
    public func follow(_ meeting: MeetingID) async throws -> AsyncStream<LiveMeeting> {
        let (stream, follower) = AsyncStream.makeStream(
            of: LiveMeeting.self, bufferingPolicy: .bufferingNewest(1))
        let number = nextFollower()
        follower.onTermination = { _ in Task { await self.leave(meeting, number) } }
        let isFirst = watched[meeting] == nil
        watched[meeting, default: WatchedMeeting()].followers[number] = follower
        if isFirst { begin(meeting) }
        try await look(at: meeting)
        if let live = watched[meeting]?.live { follower.yield(live) }
        return stream
    }

    /// How many follow the meeting on this node.
    public func followers(of meeting: MeetingID) -> Int {
        watched[meeting]?.followers.count ?? 0
    }

    /// Tells the followers of what has changed since the last look.
    func look(at meeting: MeetingID) async throws {
        guard watched[meeting] != nil else { return }
        let drafts = try await drafts(of: meeting)
        let version = runtime.snapshot.present.city.meetings[meeting]?.version ?? 0
        guard var watch = watched[meeting] else { return }
        watch.looks += 1
        // A look that was overtaken by a newer one takes nothing back.
        let newest = watch.drafts.merging(drafts) { $1.isNewer(than: $0) ? $1 : $0 }
        let isNews = watch.drafts != newest || watch.version != version
        (watch.drafts, watch.version) = (newest, version)
        watched[meeting] = watch
        guard isNews || watch.looks.isMultiple(of: Self.pulse) else { return }
        for follower in watch.followers.values { follower.yield(watch.live) }
    }

    private func begin(_ meeting: MeetingID) {
        guard let pause else { return }
        watched[meeting]?.looking = Task {
            while !Task.isCancelled {
                try? await Task.sleep(for: pause)
                // A fault passes, and the next look tells what this one missed.
                try? await look(at: meeting)
            }
        }
    }

    private func leave(_ meeting: MeetingID, _ number: Int) {
        watched[meeting]?.followers[number] = nil
        guard watched[meeting]?.followers.isEmpty == true else { return }
        watched[meeting]?.looking?.cancel()
        watched[meeting] = nil
    }

    private func nextFollower() -> Int {
        followed += 1
        return followed
    }
}
