// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

/// The outbox as somebody looks at it.
public struct OutboxView: Sendable {
    public let waiting: [KeptLetter]
    /// Handed over, and no outcome known: being sent now, or maybe sent.
    public let unsettled: [KeptLetter]
    public let failed: [KeptLetter]
    /// The newest, at most a hundred.
    public let sent: [KeptLetter]
    public let trouble: MailTrouble?
    /// Replies that could not be taken in, newest first.
    public let setAside: [SetAside]
}

extension Outbox {
    public func look() async throws -> OutboxView {
        let trouble = try await cabinet.content(of: "trouble", in: .letters)
        return OutboxView(
            waiting: try await list(from: "w/", below: "w0", atMost: 200),
            unsettled: try await list(from: "u/", below: "u0", atMost: 200),
            failed: try await list(from: "f/", below: "f0", atMost: 200),
            sent: try await list(from: "s/", below: "s0", atMost: 100),
            trouble: trouble.flatMap { Json.read(MailTrouble.self, $0) },
            setAside: try await cabinet.list(.letters, from: "in/", below: "in0", atMost: 100)
                .compactMap { Json.read(SetAside.self, $0.content) })
    }

    /// The letter of that key; nil when it has gone on.
    public func letter(_ key: String) async throws -> KeptLetter? {
        try await cabinet.content(of: key, in: .letters)
            .flatMap { KeptLetter(key: key, content: $0) }
    }

    /// Somebody says that it is to be tried again, with the same name.
    public func sendAgain(_ kept: KeptLetter) async throws {
        guard kept.state == .failed || kept.state == .unsettled else { return }
        _ = try await move(kept, to: KeptLetter(.waiting, now, kept.letter))
    }

    /// Somebody knows that it arrived, or that nobody needs it.
    public func settle(_ kept: KeptLetter) async throws {
        guard kept.state == .failed || kept.state == .unsettled || kept.state == .waiting else {
            return
        }
        let state: LetterState = kept.state == .unsettled ? .sent : .dropped
        _ = try await move(kept, to: KeptLetter(state, now, kept.letter))
    }
}

extension Outbox {
    /// Says of each waiting letter of a restored cabinet that it may be sent:
    /// what happened after the copy was taken, nobody knows.
    ///
    /// Shape: answers how many there are.
    public static func distrust(_ cabinet: any Cabinet, at moment: Moment) async throws -> Int {
        var count = 0
        while true {
            let items = try await cabinet.list(.letters, from: "w/", below: "w0", atMost: 100)
            let waiting = items.compactMap { KeptLetter(key: $0.key, content: $0.content) }
            guard !waiting.isEmpty else { return count }
            var contents: [String: [UInt8]?] = [:]
            for kept in waiting {
                contents[kept.key] = .some(nil)
                contents[KeptLetter(.unsettled, moment, kept.letter).key] = Json.bytes(kept.letter)
            }
            let all = contents
            try await cabinet.change(Array(all.keys), in: .letters) { _ in all }
            count += waiting.count
        }
    }
}
