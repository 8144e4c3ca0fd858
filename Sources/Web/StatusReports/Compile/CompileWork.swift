// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Logging
import Print
import Runtime

/// What the making of a report tells, and asks for, on its way.
protocol CompileSteps: Sendable {
    func begins(_ step: CompileProgress.Step) async throws
    /// The file of the page: what an earlier attempt left, or else what is made now.
    func file(
        _ format: Press.Format, of page: [UInt8],
        make: @Sendable () async throws -> [UInt8]
    ) async throws -> [UInt8]
}

/// the compiling of one round, which goes on when the request is answered.
struct CompileWork: CompileSteps {
    let round: StatusRound
    let call: Call
    private let attempt: String
    private var cabinet: any Cabinet { call.site.cabinet }
    private var now: Moment { call.site.runtime.time.now }

    /// Somebody else began meanwhile.
    private struct Overtaken: Error {}

    init(round: StatusRound, call: Call) {
        self.round = round
        self.call = call
        attempt = call.site.newID()
    }

    /// Takes the work on, unless somebody is at it; what an interrupted attempt
    /// has made is taken over.
    func claim() async throws -> Bool {
        let (key, now) = (CompileProgress.key(round.id), now)
        var fresh = CompileProgress(
            attempt: attempt, at: now, statements: round.statements.count { $0.signed != nil })
        let earlier = CompileProgress(bytes: try await cabinet.content(of: key, in: .work))
        fresh.made = earlier?.made ?? [:]
        fresh.page = earlier?.page
        let claimed = fresh.bytes
        try await cabinet.change([key], in: .work) { there in
            let found = CompileProgress(bytes: there[key] ?? nil)
            let isTaken = found.map { $0.isGoing && !$0.isInterrupted(at: now) } ?? false
            return isTaken ? [:] : [key: claimed]
        }
        return CompileProgress(bytes: try await cabinet.content(of: key, in: .work))?.attempt
            == attempt
    }

    /// Works to the end and says how it ended; says that it is alive meanwhile.
    func run() async {
        let pulse = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: .seconds(10))
                // What cannot be written now is written with the next beat.
                try? await change { _ in }
            }
        }
        defer { pulse.cancel() }
        do {
            let made = try await CompiledReport.make(of: round, call, telling: self)
            try await begins(.file)
            let receipt = try await call.submit(made.commands(call))
            try await change {
                $0.step = .done
                $0.position = receipt.position
            }
        } catch is Overtaken {
            return
        } catch {
            await fail(error)
        }
    }

    func begins(_ step: CompileProgress.Step) async throws { try await change { $0.step = step } }

    func file(
        _ format: Press.Format, of page: [UInt8],
        make: @Sendable () async throws -> [UInt8]
    ) async throws -> [UInt8] {
        try await begins(.making(format))
        let hash = page.sha256
        if let left = try await left(format, of: hash) { return left }
        let bytes = try await make()
        try await cabinet.keep(bytes)
        let file = bytes.sha256
        try await change {
            if $0.page != hash { $0.made = [:] }
            $0.page = hash
            $0.made[format.rawValue] = file
        }
        return bytes
    }

    private func left(_ format: Press.Format, of page: String) async throws -> [UInt8]? {
        let known = CompileProgress(
            bytes: try await cabinet.content(of: CompileProgress.key(round.id), in: .work))
        guard let known, known.page == page, let hash = known.made[format.rawValue] else {
            return nil
        }
        return try await cabinet.content(of: hash, in: .files)
    }

    private func change(
        _ body: @escaping @Sendable (inout CompileProgress) -> Void
    ) async throws {
        let (key, now, attempt) = (CompileProgress.key(round.id), now, attempt)
        try await cabinet.change([key], in: .work) { there in
            guard var known = CompileProgress(bytes: there[key] ?? nil),
                known.attempt == attempt
            else { throw Overtaken() }
            known.touched = now
            body(&known)
            return [key: known.bytes]
        }
    }

    private func fail(_ error: any Error) async {
        let phrase = Self.sentence(of: error)
        if !(error is Refused) {
            Logger(label: "tvaers.web").error(
                "compiling failed", metadata: ["round": "\(round.id)", "error": "\(error)"])
        }
        // Where even this cannot be written, the page tells of an interruption.
        try? await change {
            $0.step = .failed
            $0.problem = .init(danish: phrase.danish, english: phrase.english)
        }
    }

    private static func sentence(of error: any Error) -> Phrase {
        switch error {
        case let fault as PrintFault: fault.sentence
        case let refused as Refused: refused.refusal.sentence
        default:
            Phrase(
                da: "Noget gik galt på serveren, og det er noteret. Prøv igen om lidt.",
                en: "Something went wrong on the server, and it is noted. Try again in a while.")
        }
    }
}

extension Call {
    /// Throws unless the reader may compile the round.
    func permitCompiling(_ round: StatusRound) throws {
        let placeholder = CompilationDraft(parts: [], files: [])
        try city.permit(.statusReport(.compile(round.id, placeholder)), to: viewer)
    }
}
