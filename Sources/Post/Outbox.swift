// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Mail
import Runtime
import Synchronization

/// The letters of the city on their way out, kept in the cabinet.
///
/// What an event makes necessary is put down together with how far the journal
/// was read, so that no letter is lost and none is made twice.
public actor Outbox {
    nonisolated let cabinet: any Cabinet
    nonisolated let runtime: CityRuntime
    nonisolated let writer: LetterWriter
    nonisolated private let postman: (any Postman)?
    /// Nothing is tried before then, since the mail server was out of reach.
    private var pausedUntil: Moment?
    private var pauses = 0
    private var isAtWork = false

    /// Without a postman letters are made and held.
    public init(
        _ runtime: CityRuntime, _ cabinet: any Cabinet, writer: LetterWriter,
        postman: (any Postman)?
    ) {
        self.runtime = runtime
        self.cabinet = cabinet
        self.writer = writer
        self.postman = postman
    }

    /// An outbox that sends nothing: letters are made and held.
    public init(
        holding cabinet: any Cabinet, of runtime: CityRuntime, secret: [UInt8], _ site: String
    ) {
        guard let from = MailAddress(name: "Tværs", "tvaers@localhost") else {
            preconditionFailure("it is an address")
        }
        self.init(
            runtime, cabinet,
            writer: LetterWriter(from: from, site: site, links: PostLinks(secret: secret)),
            postman: nil)
    }

    /// What the names of meetings in calendars end with.
    nonisolated public var domain: String { writer.from.domain }
    nonisolated public var canSend: Bool { postman != nil }

    var now: Moment { runtime.time.now }

    /// Makes what is new into letters and sends those that are due.
    public func attend() async throws {
        guard !isAtWork else { return }
        isAtWork = true
        defer { isAtWork = false }
        while try await collect() {}
        try await beginDay()
        while try await deliverSome() {}
    }
}

// MARK: - Sending

extension Outbox {
    /// How many letters are claimed, and their outcomes written down, together.
    private static let handful = 20

    /// whoever claims letters sends them; nobody else does.
    ///
    /// Letters lie as unsettled from before they are handed over until their
    /// outcomes are written down, so that a crash leaves at most a handful there.
    private func deliverSome() async throws -> Bool {
        guard let postman, pausedUntil.map({ $0 <= now }) ?? true else { return false }
        let due = try await list(
            from: "w/", below: KeptLetter.bound(.waiting, now.adding(seconds: 1)),
            atMost: Outbox.handful)
        var written: [String: LetterWriter.Written] = [:]
        for kept in due { written[kept.name] = try await write(kept.letter) }
        let claimed = try await move(due.map { ($0, $0.claimed(at: now)) })
        var settled: [(KeptLetter, KeptLetter)] = []
        var trouble: String?
        var isDelivered = false
        for kept in claimed {
            switch (written[kept.name], trouble) {
            case (.message(let message)?, nil):
                let delivery = await postman.deliver(message)
                if case .unreachable(let said) = delivery { trouble = said }
                isDelivered = isDelivered || trouble == nil
                settled.append((kept, settle(kept, delivery)))
            case (.message?, _?), (nil, _): settled.append((kept, kept.unclaimed(at: now)))
            case (.notNeeded?, _): settled.append((kept, kept.tried(.dropped, said: nil, at: now)))
            case (.cannot(let why)?, _):
                settled.append((kept, kept.tried(.failed, said: why.danish, at: now)))
            }
        }
        _ = try await move(settled)
        try await mind(trouble, isDelivered: isDelivered)
        return trouble == nil && !due.isEmpty
    }

    /// The letter as its reader may see the city now.
    private func write(_ letter: Letter) async throws -> LetterWriter.Written {
        let settings = try await MailSettings.of(letter.recipient, in: cabinet)
        var follower: Follower?
        if case .follower(let id) = letter.recipient {
            follower = try await Follower.of(id, in: cabinet)
        }
        return await writer.write(letter, in: runtime.snapshot.present, settings, follower, at: now)
    }

    /// The letter as its delivery leaves it.
    private func settle(_ claimed: KeptLetter, _ delivery: Delivery) -> KeptLetter {
        switch delivery {
        case .sent: return claimed.tried(.sent, said: nil, at: now)
        case .refused(let said): return claimed.tried(.failed, said: said, at: now)
        case .unknown(let said): return claimed.tried(.unsettled, said: said, at: now)
        case .unreachable(let said): return claimed.tried(.waiting, said: said, at: now)
        case .deferred(let said):
            let isHopeless = claimed.letter.made.adding(seconds: 3 * 86_400) < now
            let wait = Outbox.wait(after: claimed.letter.tries.count)
            return claimed.tried(
                isHopeless ? .failed : .waiting, said: said, at: now.adding(seconds: wait))
        }
    }

    /// When the server is out of reach it is nobody's letter that is at fault:
    /// all of them wait.
    private func mind(_ trouble: String?, isDelivered: Bool) async throws {
        if let trouble {
            pauses += 1
            pausedUntil = now.adding(seconds: min(300, 5 << Int64(min(pauses, 6))))
            try await keepTrouble(trouble)
        } else if isDelivered, pauses > 0 {
            pauses = 0
            try await keepTrouble(nil)
        }
    }

    /// Seconds to the next try: a minute, five, a quarter, one, three and six hours.
    static func wait(after tries: Int) -> Int64 {
        let waits: [Int64] = [60, 300, 900, 3_600, 10_800, 21_600]
        return waits[min(max(tries, 1), waits.count) - 1]
    }
}

// MARK: - The drawer

extension Outbox {
    /// Puts the letter in another place; false when it is not where it was.
    func move(_ old: KeptLetter, to new: KeptLetter) async throws -> Bool {
        try await !move([(old, new)]).isEmpty
    }

    /// Puts letters in other places at once, and answers where those are that
    /// were where they were thought to be.
    private func move(_ moves: [(old: KeptLetter, new: KeptLetter)]) async throws -> [KeptLetter] {
        let keys = moves.flatMap { [$0.old.key, $0.new.key] }
        guard !moves.isEmpty else { return [] }
        let moved = Mutex<[KeptLetter]>([])
        try await cabinet.change(keys, in: .letters) { there in
            let there = moves.filter { there[$0.old.key] != nil }
            moved.withLock { $0 = there.map(\.new) }
            var changes: [String: [UInt8]?] = [:]
            for move in there { changes[move.old.key] = .some(nil) }
            for move in there { changes[move.new.key] = Json.bytes(move.new.letter) }
            return changes
        }
        return moved.withLock { $0 }
    }

    func list(from first: String, below end: String, atMost limit: Int) async throws
        -> [KeptLetter]
    {
        try await cabinet.list(.letters, from: first, below: end, atMost: limit)
            .compactMap { KeptLetter(key: $0.key, content: $0.content) }
    }

    private func keepTrouble(_ said: String?) async throws {
        let trouble = said.map { Json.bytes(MailTrouble(since: now, said: $0)) }
        try await cabinet.change(["trouble"], in: .letters) { there in
            // The first is kept: since when nothing gets through.
            ["trouble": trouble == nil ? nil : there["trouble"] ?? trouble]
        }
    }
}

/// The mail server is out of reach.
public struct MailTrouble: Codable, Equatable, Sendable {
    public let since: Moment
    public let said: String
}

/// Somebody else was first.
struct Overtaken: Error {}

extension Moment {
    func adding(seconds: Int64) -> Moment {
        Moment(milliseconds: milliseconds + seconds * 1_000)
    }
}
