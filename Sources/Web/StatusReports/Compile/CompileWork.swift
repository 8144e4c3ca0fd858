// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import Journal
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
    private let log: WorkLog<CompileProgress>
    private var cabinet: any Cabinet { call.site.cabinet }

    init(round: StatusRound, call: Call) {
        self.round = round
        self.call = call
        log = WorkLog(
            key: CompileProgress.key(round.id), attempt: call.site.newID(),
            cabinet: call.site.cabinet, time: call.site.runtime.time)
    }

    /// Takes the work on, unless somebody is at it; what an interrupted attempt
    /// has made is taken over.
    func claim() async throws -> Bool {
        let (key, now) = (log.key, log.time.now)
        var fresh = CompileProgress(
            attempt: log.attempt, at: now, statements: round.statements.count { $0.signed != nil })
        let earlier = try await known()
        fresh.made = earlier?.made ?? [:]
        fresh.page = earlier?.page
        let claimed = fresh.bytes
        try await cabinet.change([key], in: .work) { there in
            let found = CompileProgress(bytes: there[key] ?? nil)
            let isTaken = found.map { $0.isGoing && !$0.isInterrupted(at: now) } ?? false
            return isTaken ? [:] : [key: claimed]
        }
        return try await known()?.attempt == log.attempt
    }

    private func known() async throws -> CompileProgress? {
        try await WorkLog.latest(log.key, in: cabinet)
    }

    /// Works to the end and says how it ended; says that it is alive meanwhile.
    func run() async {
        do {
            try await log.whileAlive {
                let made = try await CompiledReport.make(of: round, call, telling: self)
                try await begins(.file)
                let receipt = try await call.submit(made.commands(call))
                try await log.change {
                    $0.step = .done
                    $0.position = receipt.position
                }
            }
        } catch is WorkLog<CompileProgress>.Overtaken {
            return
        } catch {
            await log.fail(error) { $0.step = .failed }
        }
    }

    func begins(_ step: CompileProgress.Step) async throws {
        try await log.change { $0.step = step }
    }

    func file(
        _ format: Press.Format, of page: [UInt8],
        make: @Sendable () async throws -> [UInt8]
    ) async throws -> [UInt8] {
        try await begins(.making(format))
        let hash = SHA256(of: page).hexadecimal
        if let left = try await left(format, of: hash) { return left }
        let bytes = try await make()
        try await cabinet.keep(bytes)
        let file = SHA256(of: bytes).hexadecimal
        try await log.change {
            if $0.page != hash { $0.made = [:] }
            $0.page = hash
            $0.made[format.rawValue] = file
        }
        return bytes
    }

    private func left(_ format: Press.Format, of page: String) async throws -> [UInt8]? {
        guard let known = try await known(), known.page == page,
            let hash = known.made[format.rawValue]
        else {
            return nil
        }
        return try await cabinet.content(of: hash, in: .files)
    }
}

extension Call {
    /// Throws unless the reader may compile the round.
    func permitCompiling(_ round: StatusRound) throws {
        let placeholder = CompilationDraft(parts: [], files: [])
        try city.permit(.statusReport(.compile(round.id, placeholder)), to: viewer)
    }
}
