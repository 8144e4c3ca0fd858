// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct VotesTests {
    @Test(arguments: ["0.00000", "0.00001", "139.78233", "1353.00000"])
    func `votes are written with five decimals and read again`(_ text: String) throws {
        #expect(try #require(Votes(text)).description == text)
    }

    @Test func `other texts are no votes`() {
        #expect(Votes("12") == Votes(12))
        for wrong in ["", ".", "1.", "-1", "1.123456", "1,5", "a", "1.2.3", "99999999999999999"] {
            #expect(Votes(wrong) == nil, "\(wrong)")
        }
        #expect((Votes(1) - Votes(3)).description == "-2.00000")
    }

    // Springburn 2007: 399 of 1,752 votes, then 84.68116 of 1,437.68116.
    @Test func `a transfer value ignores what follows the fifth decimal`() throws {
        let first = Votes.one.transferred(surplus: Votes(399), of: Votes(1_752))
        #expect(first.description == "0.22773")
        let surplus = try #require(Votes("84.68116"))
        let total = try #require(Votes("1437.68116"))
        #expect(Votes.one.transferred(surplus: surplus, of: total).description == "0.05890")
        #expect(first.transferred(surplus: surplus, of: total).description == "0.01341")
    }
}
