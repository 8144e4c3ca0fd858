// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Mail
import Runtime

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
    /// whoever claims a letter sends it; nobody else does.
    ///
    /// A letter lies as unsettled from before it is handed over until its
    /// outcome is written down, so that a crash leaves it there.
    private func deliverSome() async throws -> Bool {
        guard let postman, pausedUntil.map({ $0 <= now }) ?? true else { return false }
        let due = try await list(
            from: "w/", below: KeptLetter.bound(.waiting, now.adding(seconds: 1)), atMost: 100)
        for kept in due {
            guard let claimed = try await claim(kept) else { continue }
            let settings = try await MailSettings.of(kept.letter.recipient, in: cabinet)
            var follower: Follower?
            if case .follower(let id) = kept.letter.recipient {
                follower = try await Follower.of(id, in: cabinet)
            }
            switch await writer.write(
                kept.letter, in: runtime.snapshot.present, settings, follower, at: now)
            {
            case .notNeeded: try await settle(claimed, .dropped, said: nil)
            case .cannot(let why): try await settle(claimed, .failed, said: why.danish)
            case .message(let message):
                guard try await settle(claimed, await postman.deliver(message)) else {
                    return false
                }
            }
        }
        return !due.isEmpty
    }

    private func claim(_ kept: KeptLetter) async throws -> KeptLetter? {
        var letter = kept.letter
        letter.tries.append(Letter.Try(at: now))
        let claimed = KeptLetter(.unsettled, now, letter)
        return try await move(kept, to: claimed) ? claimed : nil
    }

    /// Writes down how it went; false when there is no use in going on.
    private func settle(_ claimed: KeptLetter, _ delivery: Delivery) async throws -> Bool {
        switch delivery {
        case .sent: try await settle(claimed, .sent, said: nil)
        case .refused(let said): try await settle(claimed, .failed, said: said)
        case .unknown(let said): try await settle(claimed, .unsettled, said: said)
        case .deferred(let said):
            let isHopeless = claimed.letter.made.adding(seconds: 3 * 86_400) < now
            let wait = Outbox.wait(after: claimed.letter.tries.count)
            try await settle(
                claimed, isHopeless ? .failed : .waiting, at: now.adding(seconds: wait), said: said)
        case .unreachable(let said):
            // It is nobody's letter that is at fault: all of them wait.
            pauses += 1
            pausedUntil = now.adding(seconds: min(300, 5 << Int64(min(pauses, 6))))
            try await settle(claimed, .waiting, said: said)
            try await keepTrouble(said)
            return false
        }
        if pauses > 0 {
            pauses = 0
            try await keepTrouble(nil)
        }
        return true
    }

    private func settle(
        _ claimed: KeptLetter, _ state: LetterState, at moment: Moment? = nil, said: String?
    ) async throws {
        var letter = claimed.letter
        if !letter.tries.isEmpty { letter.tries[letter.tries.count - 1].said = said }
        _ = try await move(claimed, to: KeptLetter(state, moment ?? now, letter))
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
        let content = Json.bytes(new.letter)
        do {
            try await cabinet.change([old.key, new.key], in: .letters) { there in
                guard there[old.key] != nil else { throw Overtaken() }
                return old.key == new.key
                    ? [new.key: content] : [old.key: nil, new.key: content]
            }
            return true
        } catch is Overtaken {
            return false
        }
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
