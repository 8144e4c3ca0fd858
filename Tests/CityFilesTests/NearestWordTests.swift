// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import CityFiles

struct NearestWordTests {
    @Test(arguments: [
        ("", "", 0), ("tmf", "tfm", 1), ("tmf", "tmf", 0), ("", "tmf", 3), ("sof", "", 3),
        ("anlaeg", "anlæg", 2), ("kitten", "sitting", 3),
    ])
    func `the distance counts slips of the hand`(_ left: String, _ right: String, _ slips: Int) {
        #expect(NearestWord.distance(left, right) == slips)
        #expect(NearestWord.distance(right, left) == slips)
    }

    @Test func `a word is only offered when it is near`() {
        let known = ["organization", "title", "since"]
        #expect(NearestWord.to("organisation", among: known) == "organization")
        #expect(NearestWord.to("titel", among: known) == "title")
        #expect(NearestWord.to("kilde", among: known) == nil)
        #expect(NearestWord.to("x", among: []) == nil)
    }

    @Test func `of equals the first by alphabet is offered`() {
        #expect(NearestWord.to("sol", among: ["sov", "sof"]) == "sof")
    }

    @Test func `a fingerprint is FNV-1a of 64 bits`() {
        #expect(Fingerprint.of("") == "cbf29ce484222325")
        #expect(Fingerprint.of("a") == "af63dc4c8601ec8c")
        #expect(Fingerprint.of("foobar") == "85944171f73967e8")
    }
}
