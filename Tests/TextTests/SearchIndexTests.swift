// SPDX-License-Identifier: EUPL-1.2
import Testing
import Text

struct SearchIndexTests {
    private let index = SearchIndex([
        SearchName(1, "Alternativt byrum ved Hørdumsgade"),
        SearchName(2, "Nørrebro"),
        SearchName(3, "Teknik- og Miljøforvaltningen"),
        SearchName(3, "TMF"),
        SearchName(4, "Leder af byrum", context: "Teknik- og Miljøforvaltningen TMF"),
        SearchName(5, "Tværgående indsats"),
        SearchName(6, "Nørrebro Nord"),
        SearchName(7, "Zülows Plads"),
    ])

    private func found(_ query: String) -> [Int] {
        index.hits(for: query).map(\.subject)
    }

    @Test func `a name is found by its words in any order, and by their beginnings`() {
        #expect(found("hørdumsgade") == [1])
        #expect(found("hør byr") == [1])
        #expect(found("byrum alternativt") == [1])
    }

    @Test func `the name itself comes before longer ones, and a beginning after`() {
        #expect(found("nørrebro") == [2, 6])
        #expect(found("nør") == [2, 6])
    }

    @Test func `a part of a compound word is found`() {
        #expect(found("forvaltning") == [3])
        #expect(found("gade") == [1])
    }

    @Test(arguments: ["Hoerdumsgade", "hordumsgade", "herdumsgade", "HØRDUMSGADE"])
    func `Danish letters may be written as others`(query: String) {
        #expect(found(query) == [1])
    }

    @Test func `ü may be written as u or y`() {
        #expect(found("zulow") == [7])
        #expect(found("zylow") == [7])
    }

    @Test(arguments: ["Nerrebro", "Norrebro", "n0rrebro"])
    func `what a scanner reads is found`(query: String) {
        #expect(found(query) == [2, 6])
    }

    @Test(arguments: ["tvaergdende", "tvargdende", "tvergdende"])
    func `several damaged letters in a long word are found`(query: String) {
        #expect(found(query) == [5])
    }

    @Test(arguments: ["hørdumgade", "hørdumssgade", "hørdumsgaed", "hørdmusgade", "hørdumsgape"])
    func `one slip in a long word is forgiven`(query: String) {
        #expect(found(query) == [1])
    }

    @Test func `two slips are another word, and so is one in a short word`() {
        #expect(found("hørdmsgdae") == [])
        #expect(found("tnf") == [])
    }

    @Test func `nothing is guessed where a name is spelled like the query`() {
        let index = SearchIndex([SearchName(1, "Bakken"), SearchName(2, "Bakker")])
        #expect(index.hits(for: "bakken").map(\.subject) == [1])
        #expect(Set(index.hits(for: "bakkem").map(\.subject)) == [1, 2])
    }

    @Test func `what is not visible leaves no trace in what else is found`() {
        let index = SearchIndex([SearchName(1, "Bakken"), SearchName(2, "Bakkem")])
        #expect(index.hits(for: "bakkem") { $0 == 1 }.map(\.subject) == [1])
        #expect(index.hits(for: "bakkem").map(\.subject) == [2])
    }

    @Test func `words around a name help, but don't find it alone`() {
        #expect(found("leder tmf") == [4])
        #expect(found("tmf") == [3])
    }

    @Test func `a thing of two names is found once, by the better one`() {
        #expect(index.hits(for: "tmf").map(\.text) == ["TMF"])
        #expect(found("t") == [3, 5])
    }

    @Test func `every word must be found`() {
        #expect(found("nørrebro hørdumsgade") == [])
        #expect(found("–") == [])
        #expect(found("") == [])
    }
}
