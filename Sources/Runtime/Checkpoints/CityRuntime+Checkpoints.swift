// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Logging

extension CityRuntime {
    /// Writes down the city as it is now, for the next start; on a clean shutdown.
    ///
    /// A checkpoint that cannot be written is only logged: it saves time, and
    /// holds nothing that the journal does not.
    public func saveCheckpoint() async {
        await checkpointWriting?.value
        beginCheckpoint(after: 1)
        await checkpointWriting?.value
    }

    /// Begins to write a checkpoint when enough has happened since the last;
    /// the work goes on meanwhile.
    func beginCheckpoint(after enough: Int64) {
        guard checkpointEvery > 0, checkpointWriting == nil,
            state.position - checkpointed >= enough
        else { return }
        checkpointed = state.position
        // Detached, so that whoever gives up waiting for it leaves no half.
        checkpointWriting = Task.detached(priority: .utility) { [state, journal, logger] in
            await CityRuntime.save(state, in: journal, logger)
            await self.checkpointIsWritten()
        }
    }

    private func checkpointIsWritten() { checkpointWriting = nil }

    nonisolated private static func save(
        _ state: CityState, in journal: any Journal, _ logger: Logger
    ) async {
        guard let program = Fingerprint.ofThisProgram, let lastDay = state.timeline.lastDay,
            let last = try? await journal.read(after: state.position - 1, limit: 1).first
        else { return }
        do {
            let checkpoint = try CityCheckpoint(
                hash: last.hash, lastDay: lastDay, city: state.city, requests: state.requests
            ).written(at: state.position, by: program)
            try await journal.saveCheckpoint(checkpoint)
            logger.info(
                "checkpoint written",
                metadata: [
                    "position": "\(state.position)", "bytes": "\(checkpoint.body.count)",
                ])
        } catch {
            logger.warning("no checkpoint written", metadata: ["error": "\(error)"])
        }
    }
}

extension CityCheckpoint {
    /// The journal's checkpoint, when it can be used; whatever is wrong with it
    /// costs only the time to read everything.
    static func latest(
        of journal: any Journal, _ logger: Logger
    ) async -> (city: CityCheckpoint, at: Int64)? {
        do {
            guard let program = Fingerprint.ofThisProgram,
                let checkpoint = try await journal.latestCheckpoint()
            else { return nil }
            let city = try CityCheckpoint(checkpoint, by: program)
            let last = try await journal.read(after: checkpoint.position - 1, limit: 1).first
            guard last?.position == checkpoint.position, last?.hash == city.hash else {
                throw UnusableCheckpoint.ofAnotherJournal
            }
            return (city, checkpoint.position)
        } catch {
            logger.warning("checkpoint not used", metadata: ["reason": "\(error)"])
            return nil
        }
    }
}
