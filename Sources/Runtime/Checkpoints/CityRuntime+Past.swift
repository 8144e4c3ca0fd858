// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

/// Every day of the city up to a position, on its way into the state.
struct ReadPast {
    var timeline: Timeline
    var position: Int64
    let isTaken: CheckedContinuation<Void, any Error>
}

extension CityRuntime {
    /// The city as it was at the end of the day; a day to come is today.
    ///
    /// A day before the checkpoint that the start used is read from the journal
    /// when it is first asked for. Whoever asks waits for that, nobody else.
    /// Throws `Unavailable` when the journal cannot be read.
    nonisolated public func asOf(_ day: Day) async throws -> CityView {
        while true {
            if let view = snapshot.asOf(day) { return view }
            try await knowPast()
        }
    }

    /// Returns once all days are known; reads them once for all who ask.
    private func knowPast() async throws {
        if state.timeline.isWhole { return }
        let reading = pastReading ?? Task(priority: .utility) { try await readPast() }
        pastReading = reading
        do {
            try await reading.value
        } catch {
            pastReading = nil
            throw Unavailable(fault: error as? JournalFault ?? .unexpected(error))
        }
    }

    nonisolated private func readPast() async throws {
        let upTo = snapshot.position
        var timeline = Timeline()
        let position = try await timeline.replay(journal, codec, after: 0, upTo: upTo)
        try await withCheckedThrowingContinuation { isTaken in
            let past = ReadPast(timeline: timeline, position: position, isTaken: isTaken)
            Task { await offer(past) }
        }
    }

    private func offer(_ past: ReadPast) {
        readPast = past
        attend()
    }

    /// Puts the days that were read in the place of those from the checkpoint
    /// on, together with the little that has happened while they were read.
    func takePast() async {
        guard var past = readPast else { return }
        readPast = nil
        do {
            past.position = try await past.timeline.replay(
                journal, codec, after: past.position, upTo: state.position)
            var next = state
            next.timeline = past.timeline
            publish(next)
            past.isTaken.resume()
        } catch {
            past.isTaken.resume(throwing: error)
        }
    }
}
