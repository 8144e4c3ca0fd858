// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

@testable import Runtime

/// Journals hold the bytes of Foundation's encoder; ours must go on with the same.
struct SortedJSONTests {
    private struct Sample: Codable {
        enum Choice: Codable {
            case none
            case one(String)
            case many(first: Int, last: Int?)
        }

        var name = "Hørdumsgade"
        var Capital = true
        var a10 = 1
        var a2: Int8 = -2
        var _0: Double = 12.5
        var øre: [Int] = []
        var nothing: String?
        var choices: [Choice] = [.none, .one("b"), .many(first: 1, last: nil)]
        var byKey = ["z": [1, 2], "a": [], "Æ": [3]]
        var byNumber = [10: "ti", 9: "ni"]
        var deep: [[[String: Double]]] = [[], [[:]], [["x": 1, "b": -0.0]]]
        var maybe: [Int?] = [nil, 1]
    }

    private func expectSame(_ value: some Encodable) throws {
        let foundation = JSONEncoder()
        foundation.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let scribe = Scribe(SortedJSON())
        try scribe.write(value)
        let theirs = String(decoding: try foundation.encode(value), as: UTF8.self)
        #expect(String(decoding: scribe.form.bytes, as: UTF8.self) == theirs)
    }

    @Test func `objects, lists, choices and what is left out`() throws {
        try expectSame(Sample())
        try expectSame([Sample(), Sample(name: "/\"\\", nothing: "")])
        try expectSame([String: Sample]())
    }

    @Test func `every character that JSON writes in a way of its own`() throws {
        let scalars = (0..<0x300).compactMap(Unicode.Scalar.init(_:))
        try expectSame(scalars.map { String(Character($0)) })
        try expectSame(["\u{2028}\u{2029}\u{FEFF}", "👩‍👩‍👧", "e\u{301}", "\r\n", "\u{10FFFF}"])
        try expectSame(scalars.reduce(into: [String: Int]()) { $0["\(Character($1))"] = 1 })
    }

    @Test func `numbers as long as they must be`() throws {
        var random = RandomRow(seed: 1)
        var numbers = [
            0, -0.0, 1, 1e15, 1e16, 1e17, 1e-4, 1e-5, 0.1, 12.568337, .leastNonzeroMagnitude,
        ]
        for _ in 0..<2_000 {
            let number = Double(bitPattern: random.next())
            if number.isFinite { numbers.append(number) }
            numbers.append(Double.random(in: -180...180, using: &random))
        }
        try expectSame(numbers)
        try expectSame([Int64.min, .max, 0])
    }
}
