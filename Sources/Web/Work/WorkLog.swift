// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Logging
import Runtime

/// Where one attempt writes down how far it is, under a key of its own or one that attempts
/// share one after the other.
struct WorkLog<Progress: WorkProgress>: Sendable {
    let key: String
    let attempt: String
    let cabinet: any Cabinet
    let time: Timekeeper

    /// Somebody else began meanwhile.
    struct Overtaken: Error {}

    /// How far whoever works under the key is; nil where nobody has begun.
    static func latest(_ key: String, in cabinet: any Cabinet) async throws -> Progress? {
        Progress(bytes: try await cabinet.content(of: key, in: .work))
    }

    /// Throws `Overtaken` when another attempt has the key now.
    func change(_ body: @escaping @Sendable (inout Progress) -> Void) async throws {
        let (key, attempt, now) = (key, attempt, time.now)
        try await cabinet.change([key], in: .work) { there in
            guard var known = Progress(bytes: there[key] ?? nil), known.attempt == attempt
            else { throw Overtaken() }
            known.touched = now
            body(&known)
            return [key: known.bytes]
        }
    }

    /// Works, and says every ten seconds that somebody does.
    func whileAlive<Result: Sendable>(_ work: () async throws -> Result) async rethrows -> Result {
        let pulse = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: .seconds(10))
                // What cannot be written now is written with the next beat.
                try? await change { _ in }
            }
        }
        defer { pulse.cancel() }
        return try await work()
    }

    /// Tells whoever waits why it stopped; a fault is logged, a refusal is not.
    func fail(
        _ error: any Error, also: @escaping @Sendable (inout Progress) -> Void = { _ in }
    ) async {
        if !(error is Refused) {
            Logger(label: "tvaers.web").error(
                "work beside the requests failed",
                metadata: ["work": "\(key)", "error": "\(error)"])
        }
        let problem = WorkProblem(of: error)
        // Where even this cannot be written, the page tells of an interruption.
        try? await change {
            $0.problem = problem
            also(&$0)
        }
    }
}
