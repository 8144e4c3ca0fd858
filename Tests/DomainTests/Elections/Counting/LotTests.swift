// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

@testable import Domain

struct LotTests {
    @Test func `a seed is 6 to 18 figures, however they are spaced`() {
        #expect(DrawSeed("4 6-1 2-3 3")?.digits == "461233")
        #expect(DrawSeed("000001")?.digits == "000001")
        for wrong in ["", "12345", "1234567890123456789", "12345a", "１２３４５６"] {
            #expect(DrawSeed(wrong) == nil, "\(wrong)")
        }
    }

    @Test func `a seed is stored as its figures`() throws {
        let seed = try #require(DrawSeed("042424"))
        let json = try JSONEncoder().encode([seed])
        #expect(String(decoding: json, as: UTF8.self) == #"["042424"]"#)
        #expect(try JSONDecoder().decode([DrawSeed].self, from: json) == [seed])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([DrawSeed].self, from: Data(#"["42"]"#.utf8))
        }
    }

    // SplitMix64 from 1234567 begins 6457827717110365317, 3203168211198807973,
    // 9817491932198370423: shares 0.35, 0.17 and 0.53 of 2⁶⁴.
    //
    // Source: the reference implementation's published first numbers.
    @Test func `lots can be drawn again by hand`() throws {
        var lots = Lots(seed: DrawSeed("1234567"))
        let tied: [CandidacyID] = ["c", "a", "b"]
        #expect(try lots.draw(for: .election, among: tied, round: 1) == "b")
        #expect(try lots.draw(for: .election, among: tied, round: 1) == "a")
        #expect(try lots.draw(for: .exclusion, among: tied, round: 2) == "b")
        #expect(lots.draws.map(\.drawn) == ["b", "a", "b"])
        #expect(lots.draws.map(\.tied) == Array(repeating: ["a", "b", "c"], count: 3))
    }

    @Test func `over many seeds everybody is drawn about equally often`() throws {
        var drawn: [CandidacyID: Int] = [:]
        for number in 100_000..<103_000 {
            var lots = Lots(seed: DrawSeed(String(number)))
            drawn[try lots.draw(for: .election, among: ["a", "b", "c"], round: 1), default: 0] += 1
        }
        #expect(drawn.values.allSatisfy { (900...1_100).contains($0) }, "\(drawn)")
    }
}
