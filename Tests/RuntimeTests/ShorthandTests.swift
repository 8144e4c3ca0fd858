// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections
import Testing

@testable import Runtime

struct ShorthandTests {
    private struct Sample: Codable, Equatable {
        enum Choice: Codable, Equatable {
            case none
            case one(String)
            case many(first: Int, last: Int?, rest: [Choice])
        }

        var name = "Hørdumsgade"
        var flag = true
        var small: Int8 = -128
        var large = Int64.min
        var fraction = -0.0
        var nothing: String?
        var something: String? = ""
        var choices: [Choice] = [.one("b"), .many(first: 1, last: nil, rest: [.none]), .none]
        var byKey: TreeDictionary<String, [Int]> = ["z": [1, 2], "a": [], "name": [3]]
        var byNumber: [Int: Double] = [10: 12.568337, -9: .infinity]
        var members: TreeSet<String> = ["z", "a"]
        var maybe: [Int?] = [nil, 1, nil]
        var last = "Hørdumsgade"
    }

    private struct Nothing: Codable, Equatable {}

    private struct Older: Codable {
        var name = "Hørdumsgade"
        var flag = true
    }

    private struct Other: Codable {
        var name = "Hørdumsgade"
        var flag = 1
    }

    private func written(_ value: some Encodable) throws -> [UInt8] {
        let scribe = Scribe(Shorthand())
        try scribe.write(value)
        return scribe.form.bytes
    }

    private func read<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
        try ShorthandReader(bytes[...]).readAll(type)
    }

    @Test func `what is written can be read`() throws {
        for sample in [Sample(), Sample(name: "", nothing: "x", choices: [], maybe: [])] {
            #expect(try read(Sample.self, written(sample)) == sample)
            #expect(try read([Sample].self, written([sample, sample])) == [sample, sample])
        }
        #expect(try read([Nothing].self, written([Nothing(), Nothing()])).count == 2)
        for number in [0, 1, -1, 63, 64, -64, -65, 1 << 40, .min, .max] {
            #expect(try read([Int].self, written([number])) == [number])
        }
    }

    @Test func `a value of another shape is refused`() throws {
        let bytes = try written(Older())
        #expect(throws: NotAsWritten.self) { try read(Sample.self, bytes) }
        #expect(throws: NotAsWritten.self) { try read(Other.self, bytes) }
        #expect(throws: NotAsWritten.self) { try read([Older].self, bytes) }
        #expect(throws: NotAsWritten.self) { try read([Int8].self, written([128])) }
    }

    @Test func `what its type does not read is passed over`() throws {
        let older = try read([Older].self, written([Sample(name: "a"), Sample(name: "b")]))
        #expect(older.map(\.name) == ["a", "b"])
    }

    @Test func `bytes that end too early or go on are refused`() throws {
        let bytes = try written(Sample())
        for length in 0..<bytes.count {
            #expect(throws: (any Error).self) { try read(Sample.self, Array(bytes[..<length])) }
        }
        #expect(throws: NotAsWritten.self) { try read(Sample.self, bytes + [0]) }
    }

    @Test func `bytes at random lead to no crash`() throws {
        let bytes = try written(Sample())
        var random = RandomRow(seed: 1)
        for _ in 0..<20_000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                changed[Int.random(in: 0..<bytes.count, using: &random)] =
                    UInt8.random(in: 0...255, using: &random)
            }
            _ = try? read(Sample.self, changed)
        }
    }
}
