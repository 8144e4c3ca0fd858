// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Journal
import JournalSQLite
import Testing

/// What every cabinet keeps to.
@Suite(.serialized)
struct CabinetContract {
    private struct Refused: Error {}

    @Test(arguments: Subject.available)
    func `a drawer holds contents by key, and each drawer is for itself`(subject: Subject)
        async throws
    {
        try await onCabinet(of: subject) { cabinet in
            #expect(try await cabinet.content(of: "a", in: .letters) == nil)
            try await cabinet.change(["a", "b"], in: .letters) { there in
                #expect(there.isEmpty)
                return ["a": [0, 255], "b": []]
            }
            try await cabinet.change(["a"], in: .files) { _ in ["a": [9]] }
            #expect(try await cabinet.content(of: "a", in: .letters) == [0, 255])
            #expect(try await cabinet.content(of: "b", in: .letters) == [])
            #expect(try await cabinet.content(of: "a", in: .files) == [9])
            #expect(try await cabinet.content(of: "a", in: .drafts) == nil)
        }
    }

    @Test(arguments: Subject.available)
    func `a change sees what lies there, empties keys, and leaves the others`(subject: Subject)
        async throws
    {
        try await onCabinet(of: subject) { cabinet in
            try await cabinet.change(["a", "b", "c"], in: .drafts) { _ in
                ["a": [1], "b": [2], "c": [3]]
            }
            try await cabinet.change(["a", "b", "x"], in: .drafts) { there in
                #expect(there == ["a": [1], "b": [2]])
                return ["a": nil, "x": [4]]
            }
            let items = try await cabinet.list(.drafts, from: "", below: nil, atMost: 9)
            #expect(
                items == [
                    CabinetItem(key: "b", content: [2]), CabinetItem(key: "c", content: [3]),
                    CabinetItem(key: "x", content: [4]),
                ])
        }
    }

    @Test(arguments: Subject.available)
    func `a change that is refused leaves every key as it was`(subject: Subject) async throws {
        try await onCabinet(of: subject) { cabinet in
            try await cabinet.change(["a"], in: .drafts) { _ in ["a": [1]] }
            await #expect(throws: Refused.self) {
                try await cabinet.change(["a", "b"], in: .drafts) { _ in throw Refused() }
            }
            #expect(try await cabinet.content(of: "a", in: .drafts) == [1])
            #expect(try await cabinet.content(of: "b", in: .drafts) == nil)
        }
    }

    @Test(arguments: Subject.available)
    func `a list is in the order of bytes, from one key on and below another`(subject: Subject)
        async throws
    {
        try await onCabinet(of: subject) { cabinet in
            let keys = ["B", "a", "a/1", "a/10", "a/2", "b", "æ", "ø", "z"]
            try await cabinet.change(keys, in: .letters) { _ in
                Dictionary(uniqueKeysWithValues: keys.map { ($0, [1]) })
            }
            func list(_ first: String, _ end: String?, _ limit: Int = 99) async throws -> [String] {
                try await cabinet.list(.letters, from: first, below: end, atMost: limit).map(\.key)
            }
            let sorted = ["B", "a", "a/1", "a/10", "a/2", "b", "z", "æ", "ø"]
            #expect(try await list("", nil) == sorted)
            #expect(try await list("a/", "a0") == ["a/1", "a/10", "a/2"])
            #expect(try await list("a/10", nil, 2) == ["a/10", "a/2"])
            #expect(try await list("å", nil) == ["æ", "ø"])
            #expect(try await list("ø0", nil) == [])
        }
    }

    @Test(arguments: Subject.available)
    func `of changes at the same time, by two nodes, none is lost`(subject: Subject) async throws {
        try await inPlace(for: subject) { place in
            let journal = try await place.open()
            let nodes = [try place.openCabinet(), try place.openCabinet()]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        try await nodes[number % 2].change(["a"], in: .drafts) { there in
                            ["a": ((there["a"] ?? []) + [UInt8(number)]).sorted()]
                        }
                    }
                }
                try await group.waitForAll()
            }
            let content = try await nodes[0].content(of: "a", in: .drafts)
            #expect(content == (0..<40).map { UInt8($0) })
            for node in nodes { try await node.close() }
            try await journal.close()
        }
    }

    @Test(arguments: Subject.durable)
    func `what lies there outlives its process, and a closed cabinet says so`(subject: Subject)
        async throws
    {
        try await inPlace(for: subject) { place in
            let journal = try await place.open()
            let first = try place.openCabinet()
            let file = (0..<3_000_000).map { UInt8($0 % 251) }
            try await first.change(["hash"], in: .files) { _ in ["hash": file] }
            try await first.close()
            await #expect(throws: JournalFault.self) {
                try await first.content(of: "hash", in: .files)
            }
            let second = try place.openCabinet()
            #expect(try await second.content(of: "hash", in: .files) == file)
            try await second.close()
            try await journal.close()
        }
    }

    @Test func `a copy taken while others write holds a whole change or none of it`() async throws {
        try await inPlace(for: .sqlite) { place in
            let cabinet = SQLiteCabinet(besideJournal: place.file)
            try await cabinet.change(["0"], in: .letters) { _ in ["0": [0]] }
            async let later: Void = {
                for number in UInt8(1)...50 {
                    try await cabinet.change(["\(number)a", "\(number)b"], in: .letters) { _ in
                        ["\(number)a": [number], "\(number)b": [number]]
                    }
                }
            }()
            let copy = place.folder.appending(path: "copy").path
            try await cabinet.backup(to: SQLiteCabinet.file(besideJournal: copy))
            try await later
            try await cabinet.close()
            let restored = SQLiteCabinet(besideJournal: copy)
            let keys = try await restored.list(.letters, from: "", below: nil, atMost: 999)
            #expect(keys.count % 2 == 1)
            try await restored.close()
        }
    }

    private func onCabinet(
        of subject: Subject, _ test: (any Cabinet) async throws -> Void
    ) async throws {
        try await inPlace(for: subject) { place in
            let journal = try await place.open()
            let cabinet = try place.openCabinet()
            try await test(cabinet)
            try await cabinet.close()
            try await journal.close()
        }
    }
}
