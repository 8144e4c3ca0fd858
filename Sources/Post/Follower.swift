// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Journal
import Runtime

public typealias FollowerID = ID<Follower>

/// Somebody without a seat who hears by mail what is published.
///
/// the address lies in the cabinet alone, is written to once to ask
/// whether its owner wants it, and is gone with one click.
public struct Follower: Codable, Equatable, Sendable {
    /// What they hear of.
    public enum Scope: Codable, Hashable, Sendable {
        case forum(ForumID)
        /// The forums whose charters cover the area, or one around or within it.
        case area(AreaID)
        case city
    }

    public let email: String
    public let scope: Scope
    public let language: Language
    public let asked: Moment
    /// Nil until the owner of the address has said yes.
    public var confirmed: Moment?
    /// When a letter last asked for that.
    public var lastAsked: Moment
}

extension Follower {
    /// How long an address waits for its owner's yes.
    static let patience: Int64 = 7 * 86_400

    static func key(_ id: FollowerID) -> String { "follow/\(id)" }

    /// The follower of that id; nil when there is none any more.
    public static func of(_ id: FollowerID, in cabinet: any Cabinet) async throws -> Follower? {
        try await cabinet.content(of: key(id), in: .settings)
            .flatMap { Json.read(Follower.self, $0) }
    }

    /// All whose owner has said yes, or may yet.
    static func all(in cabinet: any Cabinet) async throws -> [(id: FollowerID, Follower)] {
        try await cabinet.list(.settings, from: "follow/", below: "follow0", atMost: .max)
            .compactMap { item in
                Json.read(Follower.self, item.content).map {
                    (FollowerID(String(item.key.dropFirst("follow/".count))), $0)
                }
            }
    }

    /// Ends it; the address is nowhere afterwards.
    public static func forget(_ id: FollowerID, in cabinet: any Cabinet) async throws {
        try await cabinet.change([key(id)], in: .settings) { _ in [key(id): nil] }
    }

    /// Its owner says yes; false when there is nothing to say yes to any more.
    public static func confirm(
        _ id: FollowerID, at now: Moment, in cabinet: any Cabinet
    ) async throws -> Bool {
        guard try await of(id, in: cabinet) != nil else { return false }
        try await cabinet.change([key(id)], in: .settings) { there in
            guard var follower = there[key(id)].flatMap({ Json.read(Follower.self, $0) }) else {
                return [:]
            }
            follower.confirmed = follower.confirmed ?? now
            return [key(id): Json.bytes(follower)]
        }
        return true
    }
}

extension Outbox {
    /// writes to the address once to ask whether its owner wants to hear.
    ///
    /// Whoever asks learns nothing of whether the address follows already. The
    /// same address is asked again only when a day has passed.
    public func follow(
        _ scope: Follower.Scope, email: String, language: Language
    ) async throws {
        let id = writer.links.followerID(email: email, scope)
        let now = now
        let key = Follower.key(id)
        do {
            try await cabinet.change([key], in: .settings) { there in
                let known = there[key].flatMap { Json.read(Follower.self, $0) }
                if let known,
                    known.confirmed != nil || now < known.lastAsked.adding(seconds: 86_400)
                {
                    throw Overtaken()
                }
                let follower = Follower(
                    email: email, scope: scope, language: language, asked: known?.asked ?? now,
                    confirmed: nil, lastAsked: now)
                return [key: Json.bytes(follower)]
            }
        } catch is Overtaken {
            return
        }
        let letter = Letter(
            .confirmFollowing, to: .follower(id), about: .init(day: Timekeeper.day(of: now)),
            position: 0, made: now)
        let kept = KeptLetter(.waiting, now, letter)
        try await cabinet.change([kept.key], in: .letters) { _ in [kept.key: Json.bytes(letter)] }
    }

    /// Addresses whose owners have not answered are thrown out.
    func forgetUnanswered() async throws {
        for (id, follower) in try await Follower.all(in: cabinet)
        where follower.confirmed == nil
            && follower.lastAsked.adding(seconds: Follower.patience) < now
        {
            try await Follower.forget(id, in: cabinet)
        }
    }
}

extension Follower.Scope {
    /// Whether the meeting of these forums is among what they hear of.
    func covers(_ meeting: Meeting, in city: City, on day: Day) -> Bool {
        switch self {
        case .city: return true
        case .forum(let forum): return meeting.forums.contains(forum)
        case .area(let area):
            let around = Set(city.areas.lineage(of: area)).union(city.areas.within(area))
            return meeting.forums.contains { forum in
                let charter = city.forums[forum]?.charter(on: day)?.charter
                return charter?.areas.flatMap(\.rule.areas).contains(where: around.contains)
                    ?? false
            }
        }
    }
}
