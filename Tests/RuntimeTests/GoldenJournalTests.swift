// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Journal
import Testing

@testable import Runtime

/// A journal as it was stored once: what is stored may never change its meaning.
///
/// A new event, or a new version of one, is added as a line at the end; the
/// lines that are there stay as they are.
struct GoldenJournalTests {
    private let lines: [GoldenLine]

    init() throws {
        lines = try goldenText("journal.jsonl").split(separator: "\n").map(GoldenLine.init)
    }

    @Test func `every event that can happen is in it`() {
        let missing = Set(Slice.allCases.flatMap(\.eventNames)).subtracting(lines.map(\.event.name))
        #expect(missing == [], "append a line for each to Golden/journal.jsonl")
    }

    @Test func `every event of today's version is still written as it was`() throws {
        let codec = EventCodec()
        for (position, line) in zip(Int64(1)..., lines) {
            let stored = StoredEvent(
                position: position, event: line.event, recordedAt: line.recordedAt, hash: [])
            let event = try codec.decode(stored)
            #expect(event.stream == line.event.stream)
            let (name, version, payload) = codec.encode(event)
            guard version == line.event.version else { continue }
            #expect(name == line.event.name)
            #expect(
                String(decoding: payload, as: UTF8.self)
                    == String(decoding: line.event.payload, as: UTF8.self))
        }
    }

    @Test func `its chain ends in the hash it has always had`() async throws {
        let head = try await journal().head()
        let hash = head.hash.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
        #expect(
            "\(head.position) \(hash)"
                == "378 d9ed8fa7ee52b56ad54b5a6bcb91352ae4e48c2c1d5b2d7a3ce8bd9d8362c4ca")
    }

    @Test func `it leads to the city it has always led to`() async throws {
        let runtime = try await CityRuntime.started(on: journal(), WallCalendar(lastDay))
        let lines = CityLines(of: runtime.city).lines
        let known = try goldenText("city.txt").split(separator: "\n").map(String.init)
        #expect(lines.difference(from: known).map(GoldenDifference.init) == [])
    }

    @Test func `the city at each of its positions survives a checkpoint`() throws {
        let codec = EventCodec()
        let program = Fingerprint(of: Data("a program".utf8))
        var city = City()
        for (position, line) in zip(Int64(1)..., lines) {
            let stored = StoredEvent(
                position: position, event: line.event, recordedAt: line.recordedAt, hash: [])
            city.apply(try codec.decode(stored), on: line.event.day)
            let written = CityCheckpoint(
                hash: [7], lastDay: line.event.day, city: city, requests: RecentRequests())
            let read = try CityCheckpoint(
                try written.written(at: position, by: program), by: program)
            #expect(read.city == city)
            #expect(read.lastDay == line.event.day)
        }
    }

    private var lastDay: Day { lines.map(\.event.day).max() ?? Day(number: 0) }

    private func journal() async throws -> MemoryJournal {
        let journal = MemoryJournal()
        for (position, line) in zip(Int64(0)..., lines) {
            _ = try await journal.append(
                Batch(expected: position, events: [line.event], recordedAt: line.recordedAt))
        }
        return journal
    }
}

/// One line of the golden journal; the payload stands last, byte for byte.
private struct GoldenLine {
    let event: NewEvent
    let recordedAt: Moment

    init(_ line: Substring) throws {
        let halves = try #require(line.split(separator: ",\"payload\":", maxSplits: 1).pair)
        let facts = try JSONDecoder().decode(Facts.self, from: Data("\(halves.0)}".utf8))
        event = NewEvent(
            stream: facts.stream, name: facts.name, version: facts.version, day: facts.day,
            payload: Array(halves.1.dropLast().utf8), actor: facts.actor, cause: facts.cause)
        recordedAt = facts.recordedAt
    }

    private struct Facts: Decodable {
        let stream, name, actor, cause: String
        let version: Int
        let day: Day
        let recordedAt: Moment
    }
}

extension Array {
    fileprivate var pair: (Element, Element)? { count == 2 ? (self[0], self[1]) : nil }
}

/// A line of the city that is new or gone, to be read in a failed test.
private struct GoldenDifference: Equatable, CustomStringConvertible {
    let description: String

    init(_ change: CollectionDifference<String>.Change) {
        description =
            switch change {
            case .insert(_, let line, _): "+ \(line)"
            case .remove(_, let line, _): "- \(line)"
            }
    }
}

private func goldenText(_ name: String) throws -> String {
    let file = try #require(Bundle.module.url(forResource: "Golden", withExtension: nil))
    return try String(contentsOf: file.appending(path: name), encoding: .utf8)
}
