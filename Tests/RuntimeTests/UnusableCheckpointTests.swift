// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import Journal
import Testing

@testable import Runtime

/// A checkpoint that cannot be used costs time, and never shows a wrong city.
struct UnusableCheckpointTests {
    private let journal = FaultyJournal(MemoryJournal())
    private let calendar = WallCalendar(day("2021-04-01"))

    /// A journal with a checkpoint of its own, and the city it leads to.
    private func livedOn() async throws -> (city: City, checkpoint: Checkpoint) {
        let runtime = try await CityRuntime.withHistory(
            seed: 1, of: 40, on: journal, checkpointEvery: .max)
        await runtime.saveCheckpoint()
        return (runtime.city, try #require(try await journal.latestCheckpoint()))
    }

    /// Starts after the checkpoint was changed; everything must have been read.
    private func expectFullReplay(to city: City) async throws {
        let before = journal.reads.count
        let runtime = try await CityRuntime.started(on: journal, calendar, checkpointEvery: .max)
        #expect(journal.reads.dropFirst(before).contains(0))
        #expect(runtime.city == city)
        #expect(runtime.snapshot.asOf(Cast.opening) != nil)
    }

    @Test func `a byte that is not the one that was written`() async throws {
        let (city, sound) = try await livedOn()
        for place in stride(from: 0, to: sound.body.count, by: sound.body.count / 12) {
            var damaged = sound
            damaged.body[place] ^= 1
            try await journal.saveCheckpoint(damaged)
            try await expectFullReplay(to: city)
        }
    }

    @Test func `bytes that are cut off`() async throws {
        let (city, sound) = try await livedOn()
        for length in [0, 1, 31, 32, 33, sound.body.count / 2, sound.body.count - 1] {
            var damaged = sound
            damaged.body.removeLast(sound.body.count - length)
            try await journal.saveCheckpoint(damaged)
            try await expectFullReplay(to: city)
        }
    }

    @Test func `one that another program has written`() async throws {
        var (city, checkpoint) = try await livedOn()
        checkpoint.format = CityCheckpoint.format(of: Fingerprint(of: Data([1, 2, 3])))
        try await journal.saveCheckpoint(checkpoint)
        try await expectFullReplay(to: city)
        // A city of another shape, as a coming release might write it.
        checkpoint.format = "city-2"
        checkpoint.body = Array("anything".utf8)
        try await journal.saveCheckpoint(checkpoint)
        try await expectFullReplay(to: city)
    }

    @Test func `one of another journal`() async throws {
        let other = MemoryJournal()
        let stranger = try await CityRuntime.withHistory(
            seed: 2, of: 20, on: other, checkpointEvery: .max)
        await stranger.saveCheckpoint()
        let runtime = try await CityRuntime.withHistory(seed: 1, of: 60, on: journal)
        #expect(runtime.snapshot.position > stranger.snapshot.position)
        try await journal.saveCheckpoint(try #require(try await other.latestCheckpoint()))
        try await expectFullReplay(to: runtime.city)
    }

    @Test func `one that is ahead of the journal`() async throws {
        var (city, checkpoint) = try await livedOn()
        checkpoint.position += 1
        try await journal.saveCheckpoint(checkpoint)
        try await expectFullReplay(to: city)
    }
}
